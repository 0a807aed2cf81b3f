/** Small builders of typed expressions and programs, so that emitters are tested without reading a contract. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembler } from '../../compiler/emit/typescript/assemble.ts';
import { emitInFull, emitRules } from '../../compiler/emit/typescript/rules.ts';
import { planRules } from '../../compiler/lower/plan-rules.ts';
import { measureRules } from '../../compiler/measure/index.ts';
import type { Contract } from '../../compiler/model/contract.ts';
import type { Comparison, DecisionTable, Expression } from '../../compiler/model/expression/expression.ts';
import type { Linked } from '../../compiler/model/linked.ts';
import { forgetful } from '../../compiler/model/memo.ts';
import type { Choice, Constant } from '../../compiler/model/named.ts';
import type { Input, Program, Rule } from '../../compiler/model/program.ts';
import type { Type, Unit } from '../../compiler/model/type.ts';
import type { TypedRule } from '../../compiler/model/typed.ts';
import type { Value } from '../../compiler/model/value.ts';

export const span = { file: 'contract.md', start: 0, end: 0 };
const quantity = (unit: Unit): Type => ({ kind: 'quantity', unit });
export const money = quantity({ EUR: 1 });
export const duration = quantity({ s: 1 });
export const percent = quantity({ percent: 1 });
export const count = quantity({});
export const credits = quantity({ credit: 1 });
export const boolean: Type = { kind: 'boolean' };
export const date: Type = { kind: 'date' };
export const instant: Type = { kind: 'instant' };
export const listOf = (of: Type): Type => ({ kind: 'list', of });
export const enumOf = (...values: string[]): Type => ({ kind: 'enum', values });
export const optionalOf = (of: Type): Type => ({ kind: 'optional', of });

export const rational = (numerator: bigint, denominator = 1n): Value => ({ kind: 'rational', value: { numerator, denominator } });
export const input = (name: string, type: Type): Expression => ({ kind: 'input', name, type, span });
export const local = (name: string, type: Type): Expression => ({ kind: 'local', name, type, span });
export const reading = (choice: string, ...options: string[]): Expression => ({ kind: 'reading', choice, type: enumOf(...options), span });
export const constant = (id: string, type: Type, value: Value): Expression => ({ kind: 'constant', id, origin: 'mark', value, type, span });
export const builtin = (id: 'day' | 'whole', type: Type, value: Value): Expression => ({
  kind: 'constant',
  id,
  origin: 'builtin',
  value,
  type,
  span,
});
export const whole = builtin('whole', percent, rational(100n));
export const zero = (type: Type): Expression => ({ kind: 'zero', type, span });
export const text = (value: string, type: Type = enumOf(value)): Expression => ({ kind: 'literal', value, type, span });
export const truth = (value: boolean): Expression => ({ kind: 'literal', value, type: boolean, span });
export const nothing: Expression = { kind: 'null', type: optionalOf(boolean), span };
export const arithmetic = (op: '+' | '-' | '*' | '/', left: Expression, right: Expression, type: Type): Expression => ({
  kind: 'arithmetic',
  op,
  left,
  right,
  type,
  span,
});
export const compare = (op: Comparison, left: Expression, right: Expression): Expression => ({
  kind: 'compare',
  op,
  left,
  right,
  type: boolean,
  span,
});
export const and = (...operands: Expression[]): Expression => ({ kind: 'and', operands, type: boolean, span });
export const or = (...operands: Expression[]): Expression => ({ kind: 'or', operands, type: boolean, span });
export const not = (of: Expression): Expression => ({ kind: 'not', of, type: boolean, span });
export const when = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({
  kind: 'if',
  condition,
  then,
  otherwise,
  type: then.type,
  span,
});
export const call = (name: Extract<Expression, { kind: 'builtin' }>['name'], type: Type, ...args: Expression[]): Expression => ({
  kind: 'builtin',
  name,
  arguments: args,
  type,
  span,
});
export const rule = (id: string, type: Type, args: Readonly<Record<string, Expression>>): Expression => ({
  kind: 'rule',
  rule: id,
  arguments: Object.entries(args).map(([name, value]) => ({ name, value })),
  type,
  span,
});
export const record = (type: Type, entries: Readonly<Record<string, Expression>>): Expression => ({
  kind: 'record',
  entries: Object.entries(entries).map(([name, value]) => ({ name, value })),
  type,
  span,
});
export const field = (of: Expression, name: string, type: Type): Expression => ({ kind: 'field', of, name, type, span });
export const each = (list: Expression, variable: string, body: Expression): Expression => ({
  kind: 'for',
  variable,
  list,
  body,
  type: listOf(body.type),
  span,
});

type Row = { readonly when: Expression; readonly output: Expression; readonly cells?: readonly string[] };
export function table(hitPolicy: DecisionTable['hitPolicy'], type: Type, rows: readonly Row[], otherwise?: Expression): Expression {
  const made = rows.map((row) => ({ condition: row.when, output: row.output, cells: row.cells ?? ['-'], span }));
  return { kind: 'table', type, span, table: { hitPolicy, columns: ['x'], rows: made, ...(otherwise ? { otherwise } : {}) } };
}

export function given(name: string, type: Type, more: Partial<Input> = {}): Input {
  return { name, label: name, type, required: true, ...more };
}

export function ruleOf(id: string, inputs: readonly Input[], output: Type, body: Expression, more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: id,
    question: `${id} ?`,
    kind: 'sla',
    clauses: [],
    scope: [],
    inputs,
    output,
    outputLabel: 'résultat',
    readings: [],
    requires: [],
    where: [],
    body,
    text: 'formule',
    calls: [],
    constants: [],
    examples: [],
    survivors: [],
    span,
    ...more,
  };
}

export const choiceOf = (id: string, ...options: string[]): Choice => ({
  id,
  question: `${id} ?`,
  clause: '5.1',
  quote: 'mots',
  options: options.map((option) => ({ id: option, title: option })),
  default: options[0] ?? '',
  why: 'parce que',
});

export const markOf = (id: string, type: Type, value: Value, words: string): Constant => ({
  id,
  label: id,
  type,
  value,
  origin: 'mark',
  places: [{ clause: '5.1/p6', start: 0, end: words.length, text: words, span }],
});

export function programOf(rules: readonly Rule[], more: Partial<Program> = {}): Program {
  const meta = { title: 'Essai', provider: 'Essai', edition: '1', timeZone: undefined } as unknown as Contract['meta'];
  const linked = {
    contract: { id: 'test', meta, positions: [] },
    clauses: new Map(),
    norms: [],
    tariffs: new Map(),
    matrices: new Map(),
  } as unknown as Linked;
  // What a rule has more of than a typed one is kept.
  const typed = new Map(rules.map((rule) => [rule.id, rule as unknown as TypedRule]));
  const measured = measureRules({ linked, rules: typed }).rules as unknown as readonly Rule[];
  return { id: 'test', linked, constants: [], calendars: [], choices: [], rules: measured, ...more };
}

/** Generated files as running modules: types stripped, written aside, imported; nothing is left behind. */
export async function run(
  files: readonly { readonly path: string; readonly text: string }[],
  entry: string,
): Promise<Record<string, (...args: never[]) => unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-'));
  const runtime = join(import.meta.dirname, '../../compiler/runtime');
  for (const { path, text } of files.filter((file) => file.path.endsWith('.ts') && !file.path.endsWith('.test.ts'))) {
    const located = text.replaceAll('../../compiler/runtime', runtime).replaceAll(/from '(\.\/[\w-]+)\.ts'/g, "from '$1.mjs'");
    writeFileSync(join(folder, path.split('/').at(-1)!.replace(/\.ts$/, '.mjs')), stripTypeScriptTypes(located));
  }
  try {
    return (await import(join(folder, `${entry}.mjs`))) as Record<string, (...args: never[]) => unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a program's `rules.ts`. */
export const rulesOf = (program: Program): string => emitRules(program, planRules(program), assembler('beside', forgetful));
/** And of its `in-full.ts`. */
export const inFullOf = (program: Program): string => emitInFull(program, planRules(program), assembler('beside', forgetful));
