/** Program → `wire.ts`: JSON in, JSON out for every rule, and `evaluate` and `explain` by the rule's id. */
import type { Program, Rule } from '../model/program.ts';
import { property, quoted } from './code.ts';
import { capitalised, explainName, inputType, resultType } from './names.ts';
import { recordOf, type Sets } from './readers.ts';
import { headerOf } from './rules.ts';

export function emitWire(program: Program): string {
  const zone = program.linked.contract.meta.timeZone;
  const sets: Sets = new Map();
  const rules = program.rules.flatMap((rule) => wireOf(rule, sets));
  return [
    headerOf(program),
    "import type { InvalidInput } from '../../compiler/runtime/invalid.ts';",
    "import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type WireEntries } from '../../compiler/runtime/wire.ts';",
    ...(rules.join('').includes('makeReader(') ? ["import { makeReader } from '../../compiler/runtime/wire-read.ts';"] : []),
    `import * as read from '../../compiler/runtime/wire-scalar.ts';`,
    "import { rules } from './descriptors.ts';",
    "import * as explanations from './explain.ts';",
    "import * as functions from './rules.ts';",
    '',
    `const zone${zone === undefined ? ': string | undefined = undefined' : ` = ${quoted(zone).text}`};`,
    // Pure in a bundler's eyes, so that whoever imports one rule's parse leaves the others out.
    ...[...sets].map(([name, code]) => `const ${name} = /* @__PURE__ */ (() => new Set(${code.slice(code.lastIndexOf(' ') + 1)}))();`),
    ...rules,
    '',
    'const entries: WireEntries = /* @__PURE__ */ (() => ({',
    ...program.rules.map(({ id }) => `  ${property(id)}: ${entryOf(id)},`),
    '}))();',
    '',
    '/** One evaluation: wire JSON in, wire JSON out. */',
    'export function evaluate(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Answer {',
    '  return evaluateRule(entries, zone, rule, input, readings);',
    '}',
    '',
    '/** One evaluation with its steps. */',
    'export function explain(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Explanation {',
    '  return explainRule(entries, zone, rule, input, readings);',
    '}',
    '',
  ].join('\n');
}

const entryOf = (id: string): string =>
  `{ rule: rules.${id}, parse: parse${capitalised(id)}Input, run: functions.${id}, explain: explanations.${explainName(id)} }`;

function wireOf({ id, inputs }: Rule, sets: Sets): string[] {
  const [name, input, result] = [capitalised(id), `functions.${inputType(id)}`, `functions.${resultType(id)}`];
  const fields = inputs.map(({ name: field, type, required }) => ({ name: field, type, optional: !required }));
  return [
    '',
    `export function parse${name}Input(json: unknown): ${input} | InvalidInput {`,
    `  return parseInput(rules.${id}, json, (fields) => (${recordOf(fields, 'fields', `rules.${id}.input`, sets)}));`,
    '}',
    `export const format${name}Result = (result: ${result}): ReturnType<typeof formatResult> =>\n  formatResult(rules.${id}, result, zone);`,
  ];
}
