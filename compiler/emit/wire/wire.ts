/** Program → `wire.ts`: JSON in, JSON out for every rule, and `evaluate`, `explain` and `range` by the rule's id. */

import { capitalised, explainName, inFullName, inputType, resultType } from '../../model/plan/generated-name.ts';
import { call, lambda, member, named } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import { namesIn } from '../../model/plan/plan-tree.ts';
import type { Program, Rule } from '../../model/program.ts';
import type { Assemble } from '../typescript/assemble.ts';
import { createImports, type Runtime, runtimeFile } from '../typescript/imports.ts';
import { wrap } from '../typescript/layout.ts';
import { printOperation } from '../typescript/print-operation.ts';
import { property, quoted } from '../typescript/text.ts';
import { recordOf, type Sets } from './readers.ts';

export function emitWire(program: Program, runtime: Runtime, assemble: Assemble): string {
  const zone = program.linked.contract.meta.timeZone;
  const sets: Sets = new Map();
  const rules = program.rules.map((rule) => ({ rule, reader: readerOfInput(rule, sets) }));
  const isDescribed = namesIn(rules.map(({ reader }) => reader)).has('makeReader');
  const hasReadings = program.rules.some(({ readings }) => readings.length > 0);
  return assemble(
    program,
    createImports(new Set()),
    [
      `\nconst zone${zone === undefined ? ': string | undefined = undefined' : ` = ${quoted(zone)}`};`,
      'const setting: Setting = { zone, words };',
      ...[...sets.values()].map(({ name, values }) => `const ${name} = ${pure(`new Set(${printed(values)})`)};`),
      ...rules.flatMap(({ rule, reader }) => wireOf(rule, reader)),
      `\nconst entries: WireEntries = ${pure(`({\n${program.rules.map((rule) => `${property(rule.id)}: ${entryOf(rule)},`).join('\n')}\n})`)};`,
      ...answers,
    ],
    [
      `import type { InvalidInput } from '${runtimeFile(runtime, 'invalid')}';`,
      `import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type Refused, type Setting, type WireEntries } from '${runtimeFile(runtime, 'wire/wire')}';`,
      `import { offeredOf, type Readings } from '${runtimeFile(runtime, 'position')}';`,
      `import { type Range, rangeOfRule } from '${runtimeFile(runtime, 'wire/range')}';`,
      ...(isDescribed ? [`import { makeReader } from '${runtimeFile(runtime, 'wire/wire-read')}';`] : []),
      `import { read } from '${runtimeFile(runtime, 'wire/wire-scalar')}';`,
      "import { rules, words } from './descriptors.ts';",
      "import * as explanations from './explain.ts';",
      ...(hasReadings ? ["import * as inFull from './in-full.ts';"] : []),
      "import * as functions from './rules.ts';",
    ],
  );
}

/** Pure in a bundler's eyes, so that whoever imports one rule's parse leaves the others out. */
const pure = (code: string): string => `/* @__PURE__ */ (() => ${code})()`;

/** What answers for any rule, by its id. */
const answers = [
  `
/** One evaluation: wire JSON in, wire JSON out. */
export function evaluate(rule: string, input: unknown, readings?: Readings): Answer {
  return evaluateRule(entries, setting, rule, input, readings);
}`,
  `
/** One evaluation with its steps. */
export function explain(rule: string, input: unknown, readings?: Readings): Explanation {
  return explainRule(entries, setting, rule, input, readings);
}`,
  `
/** One case under every combination of readings: the least and the greatest answer, every answer, the choices that move it. */
export function range(rule: string, input: unknown, fixed?: Readings): Range | Refused {
  return rangeOfRule(entries, setting, rule, input, fixed);
}`,
  `
/** What of a position a rule offers: the readings to ask it under. None for an unknown rule. */
export function readingsOf(rule: string, position: Readings): Readings {
  return offeredOf(Object.hasOwn(entries, rule) ? (entries[rule]?.rule.readings ?? {}) : {}, position);
}`,
];

const printed = (operation: Operation): string => wrap(printOperation(operation, { imports: createImports(new Set()), placeOf: () => 0 }));

function entryOf({ id, readings }: Rule): string {
  const full = readings.length > 0 ? `, inFull: inFull.${inFullName(id)}` : '';
  return `{ rule: rules.${id}, parse: parse${capitalised(id)}Input, run: functions.${id}${full}, explain: explanations.${explainName(id)} }`;
}

/** `(fields) => ({ … })`. */
function readerOfInput({ id, inputs }: Rule, sets: Sets): Operation {
  const fields = inputs.map(({ name, type, required }) => ({ name, type, optional: !required }));
  return lambda('fields', recordOf(fields, member(member(named('rules'), id), 'input'), sets));
}

function wireOf({ id }: Rule, reader: Operation): string[] {
  const [name, input, result] = [capitalised(id), `functions.${inputType(id)}`, `functions.${resultType(id)}`];
  const parsed = call(named('parseInput'), member(named('rules'), id), named('json'), named('words'), reader);
  return [
    `\nexport function parse${name}Input(json: unknown): ${input} | InvalidInput {\nreturn ${printed(parsed)};\n}`,
    `\nexport const format${name}Result = (result: ${result}): ReturnType<typeof formatResult> =>\nformatResult(rules.${id}, result, zone);`,
  ];
}
