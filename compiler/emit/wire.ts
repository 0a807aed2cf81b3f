/** Program → `wire.ts`: JSON in, JSON out for every rule, and `evaluate` and `explain` by the rule's id. */
import type { Program } from '../model/program.ts';
import { property, quoted } from './code.ts';
import { capitalised, explainName, inputType, resultType } from './names.ts';
import { headerOf } from './rules.ts';

export function emitWire(program: Program): string {
  const ids = program.rules.map(({ id }) => id);
  const zone = program.linked.contract.meta.timeZone;
  const types = ids.flatMap((id) => [inputType(id), resultType(id)]);
  return [
    headerOf(program),
    "import type { InvalidInput } from '../../compiler/runtime/invalid.ts';",
    "import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput } from '../../compiler/runtime/wire.ts';",
    "import { rules } from './descriptors.ts';",
    "import * as explanations from './explain.ts';",
    "import * as functions from './rules.ts';",
    `import type {\n${types.map((type) => `  ${type},`).join('\n')}\n} from './rules.ts';`,
    '',
    `const contract = { rules${zone === undefined ? '' : `, zone: ${quoted(zone).text}`} };`,
    `const runs: Readonly<Record<string, (input: never, readings: never) => unknown>> = {\n${ids.map((id) => `  ${property(id)}: functions.${id},`).join('\n')}\n};`,
    `const twins: Readonly<Record<string, (input: never, readings: never) => unknown>> = {\n${ids.map((id) => `  ${property(id)}: explanations.${explainName(id)},`).join('\n')}\n};`,
    '',
    '/** One evaluation: wire JSON in, wire JSON out. */',
    'export function evaluate(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Answer {',
    '  return evaluateRule(contract, rule, Object.hasOwn(runs, rule) ? runs[rule] : undefined, input, readings);',
    '}',
    '',
    '/** One evaluation with its steps. */',
    'export function explain(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Explanation {',
    '  return explainRule(contract, rule, Object.hasOwn(twins, rule) ? twins[rule] : undefined, input, readings);',
    '}',
    ...ids.flatMap((id) => wireOf(id, zone)),
    '',
  ].join('\n');
}

function wireOf(id: string, zone: string | undefined): string[] {
  const name = capitalised(id);
  return [
    '',
    `export const parse${name}Input = (json: unknown): ${inputType(id)} | InvalidInput => parseInput(rules.${id}, json) as ${inputType(id)} | InvalidInput;`,
    `export const format${name}Result = (result: ${resultType(id)}): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.${id}, result${zone === undefined ? '' : ', contract.zone'});`,
  ];
}
