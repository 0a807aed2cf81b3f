/** Typed expressions and programs by hand, for tests of what reads them. */
import type { BuiltinName, Expression } from '../../compiler/model/expression/expression.ts';
import type { Input, Program, Rule } from '../../compiler/model/program.ts';
import type { Type, Unit } from '../../compiler/model/type.ts';
import type { Value } from '../../compiler/model/value.ts';

const span = { file: 'sample.md', start: 0, end: 0 };
export const boolean: Type = { kind: 'boolean' };
export const quantity = (unit: Unit): Type => ({ kind: 'quantity', unit });
export const money = quantity({ EUR: 1 });
export const percent = quantity({ percent: 1 });
export const duration = quantity({ s: 1 });
export const number = quantity({});
export const list = (of: Type): Type => ({ kind: 'list', of });
export const oneOf = (...values: string[]): Type => ({ kind: 'enum', values });

export const input = (name: string, type: Type): Expression => ({ kind: 'input', name, type, span });
export const local = (name: string, type: Type): Expression => ({ kind: 'local', name, type, span });
export const reading = (choice: string, ...options: string[]): Expression => ({ kind: 'reading', choice, type: oneOf(...options), span });
export const literal = (value: boolean | string): Expression => ({
  kind: 'literal',
  value,
  type: typeof value === 'string' ? oneOf(value) : boolean,
  span,
});
export const zero = (type: Type): Expression => ({ kind: 'zero', type, span });
export const constant = (id: string, type: Type, value: Value): Expression => ({ kind: 'constant', id, origin: 'mark', value, type, span });
export const rational = (numerator: bigint, denominator = 1n): Value => ({ kind: 'rational', value: { numerator, denominator } });

export const binary = (op: '+' | '-' | '*' | '/', left: Expression, right: Expression, type: Type): Expression => ({
  kind: 'arithmetic',
  op,
  left,
  right,
  type,
  span,
});
export const compare = (left: Expression, op: '=' | '!=' | '<' | '<=' | '>' | '>=', right: Expression): Expression => ({
  kind: 'compare',
  op,
  left,
  right,
  type: boolean,
  span,
});
export const when = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({
  kind: 'if',
  condition,
  then,
  otherwise,
  type: then.type,
  span,
});
export const call = (name: BuiltinName, type: Type, ...args: Expression[]): Expression => ({
  kind: 'builtin',
  name,
  arguments: args,
  type,
  span,
});
export const callRule = (rule: string, type: Type, args: Readonly<Record<string, Expression>>): Expression => ({
  kind: 'rule',
  rule,
  arguments: Object.entries(args).map(([name, value]) => ({ name, value })),
  type,
  span,
});

export const given = (name: string, type: Type, more: Partial<Input> = {}): Input => ({ name, label: name, type, required: true, ...more });

export function rule(id: string, inputs: readonly Input[], body: Expression, more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: id,
    question: `${id} ?`,
    kind: 'sla',
    clauses: ['1'],
    scope: [],
    inputs,
    output: body.type,
    outputLabel: id,
    readings: [],
    requires: [],
    where: [],
    body,
    text: '',
    calls: [],
    constants: [],
    examples: [],
    survivors: [],
    span,
    ...more,
  };
}

export function program(...rules: Rule[]): Program {
  return {
    id: 'sample',
    linked: { contract: { meta: { language: 'fr' } } } as Program['linked'],
    constants: [],
    calendars: [],
    choices: [],
    rules,
  };
}

export const example = (
  wire: Readonly<Record<string, unknown>>,
  expected: unknown,
  readings: Readonly<Record<string, string>> = {},
): Rule['examples'][number] => ({
  given: wire,
  readings,
  expect: expected === 'invalid' ? { kind: 'invalid' } : { kind: 'result', value: expected, rounded: false },
  expectSpan: span,
  span,
});

export const requirement = (condition: Expression, says: string): Rule['requires'][number] => ({ condition, says, text: '', span });
