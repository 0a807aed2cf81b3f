/** Program → `wire.ts`: JSON in, JSON out for every rule, and `evaluate`, `explain` and `range` by the rule's id. */

import { capitalised, explainName, inFullName, inputType, resultType } from '../../model/plan/generated-name.ts';
import type { Program, Rule } from '../../model/program.ts';
import { headerOf } from '../typescript/assemble.ts';
import { type Runtime, runtimeFile } from '../typescript/imports.ts';
import { property, quoted } from '../typescript/text.ts';
import { recordOf, type Sets } from './readers.ts';

export function emitWire(program: Program, runtime: Runtime): string {
  const zone = program.linked.contract.meta.timeZone;
  const sets: Sets = new Map();
  const rules = program.rules.flatMap((rule) => wireOf(rule, sets));
  return [
    headerOf(program),
    `import type { InvalidInput } from '${runtimeFile(runtime, 'invalid')}';`,
    `import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type Refused, type Setting, type WireEntries } from '${runtimeFile(runtime, 'wire/wire')}';`,
    `import { offeredOf, type Readings } from '${runtimeFile(runtime, 'position')}';`,
    `import { type Range, rangeOfRule } from '${runtimeFile(runtime, 'wire/range')}';`,
    ...(rules.join('').includes('makeReader(') ? [`import { makeReader } from '${runtimeFile(runtime, 'wire/wire-read')}';`] : []),
    `import { read } from '${runtimeFile(runtime, 'wire/wire-scalar')}';`,
    "import { rules, words } from './descriptors.ts';",
    "import * as explanations from './explain.ts';",
    ...(program.rules.some(({ readings }) => readings.length > 0) ? ["import * as inFull from './in-full.ts';"] : []),
    "import * as functions from './rules.ts';",
    '',
    `const zone${zone === undefined ? ': string | undefined = undefined' : ` = ${quoted(zone)}`};`,
    'const setting: Setting = { zone, words };',
    // Pure in a bundler's eyes, so that whoever imports one rule's parse leaves the others out.
    ...[...sets].map(([name, code]) => `const ${name} = /* @__PURE__ */ (() => new Set(${code.slice(code.lastIndexOf(' ') + 1)}))();`),
    ...rules,
    '',
    'const entries: WireEntries = /* @__PURE__ */ (() => ({',
    ...program.rules.map((rule) => `  ${property(rule.id)}: ${entryOf(rule)},`),
    '}))();',
    '',
    '/** One evaluation: wire JSON in, wire JSON out. */',
    'export function evaluate(rule: string, input: unknown, readings?: Readings): Answer {',
    '  return evaluateRule(entries, setting, rule, input, readings);',
    '}',
    '',
    '/** One evaluation with its steps. */',
    'export function explain(rule: string, input: unknown, readings?: Readings): Explanation {',
    '  return explainRule(entries, setting, rule, input, readings);',
    '}',
    '',
    '/** One case under every combination of readings: the least and the greatest answer, every answer, the choices that move it. */',
    'export function range(rule: string, input: unknown, fixed?: Readings): Range | Refused {',
    '  return rangeOfRule(entries, setting, rule, input, fixed);',
    '}',
    '',
    '/** What of a position a rule offers: the readings to ask it under. None for an unknown rule. */',
    'export function readingsOf(rule: string, position: Readings): Readings {',
    '  return offeredOf(Object.hasOwn(entries, rule) ? (entries[rule]?.rule.readings ?? {}) : {}, position);',
    '}',
    '',
  ].join('\n');
}

function entryOf({ id, readings }: Rule): string {
  const full = readings.length > 0 ? `, inFull: inFull.${inFullName(id)}` : '';
  return `{ rule: rules.${id}, parse: parse${capitalised(id)}Input, run: functions.${id}${full}, explain: explanations.${explainName(id)} }`;
}

function wireOf({ id, inputs }: Rule, sets: Sets): string[] {
  const [name, input, result] = [capitalised(id), `functions.${inputType(id)}`, `functions.${resultType(id)}`];
  const fields = inputs.map(({ name: field, type, required }) => ({ name: field, type, optional: !required }));
  return [
    '',
    `export function parse${name}Input(json: unknown): ${input} | InvalidInput {`,
    `  return parseInput(rules.${id}, json, words, (fields) => (${recordOf(fields, 'fields', `rules.${id}.input`, sets)}));`,
    '}',
    `export const format${name}Result = (result: ${result}): ReturnType<typeof formatResult> =>\n  formatResult(rules.${id}, result, zone);`,
  ];
}
