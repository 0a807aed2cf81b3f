/** What one expression may be mistaken for, told as an author would write it. */
import { expect, test } from 'vitest';
import type { DecisionTable, Expression } from '../../compiler/model/expression/expression.ts';
import type { Type } from '../../compiler/model/type.ts';
import { denials, nodeChanges, rowChanges, rowName } from '../../compiler/mutate/node-changes.ts';
import * as s from '../interpret/sample.ts';

const [a, b] = [s.input('a', s.money), s.input('b', s.money)];
const [p, q] = [s.input('p', s.boolean), s.input('q', s.boolean)];
const [on, until] = [s.input('on', { kind: 'date' }), s.input('until', { kind: 'date' })];
const period: Type = { kind: 'period' };
const month = s.constant('month', period, { kind: 'period', months: 1, days: 0 });
const n = s.input('n', s.number);
const list = s.input('xs', s.list(s.money));
const { span } = a;
const node = (made: object): Expression => ({ span, type: s.boolean, ...made }) as Expression;
const words = (expression: Expression): string[] => nodeChanges(expression).map((change) => change.words);

test.each<[string, Expression, string[]]>([
  ...(['<', '<=', '>', '>=', '=', '!='] as const).map((op): [string, Expression, string[]] => [
    op,
    s.compare(a, op, b),
    [`a ${op} b → a ${{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', '=': '!=', '!=': '=' }[op]} b`],
  ]),
  ...(['+', '-', '*', '/'] as const).map((op): [string, Expression, string[]] => [
    `a ${op} b`,
    s.binary(op, a, b, s.money),
    [`a ${op} b → a ${{ '+': '-', '-': '+', '*': '/', '/': '*' }[op]} b`],
  ]),
  ['date − date turns round', s.binary('-', on, until, s.duration), ['on - until → until - on']],
  ['date − period adds it', s.binary('-', on, month, { kind: 'date' }), ['on - month → on + month']],
  ['period × count loses the count', s.binary('*', month, n, period), ['month * n → month']],
  ['count × period too', s.binary('*', n, month, period), ['n * month → month']],
  ['and', node({ kind: 'and', operands: [p, q] }), ['p and q → p or q']],
  ['or', node({ kind: 'or', operands: [p, q] }), ['p or q → p and q']],
  ['a null', node({ kind: 'isNull', of: a, negated: false }), ['a = null → a != null']],
  ['no null', node({ kind: 'isNull', of: a, negated: true }), ['a != null → a = null']],
  ['some', node({ kind: 'some', variable: 'v', list, body: p }), ['some v in xs satisfies p → every v in xs satisfies p']],
  ['every', node({ kind: 'every', variable: 'v', list, body: p }), ['every v in xs satisfies p → some v in xs satisfies p']],
  ['a filter lets all through', node({ kind: 'filter', list, condition: p, type: list.type }), ['xs[p] → xs']],
  ['a not', node({ kind: 'not', of: p }), ['not(p) → p']],
  ['a sign', node({ kind: 'negate', of: a, type: s.money }), ['-a → a']],
  ...(
    [
      ['min', 'max'],
      ['max', 'min'],
      ['floor', 'ceiling'],
      ['ceiling', 'floor'],
      ['dayBefore', 'dayAfter'],
      ['dayAfter', 'dayBefore'],
    ] as const
  ).map(([name, other]): [string, Expression, string[]] => [name, s.call(name, s.money, a), [`${name}(a) → ${other}(a)`]]),
  ['a sum stays', s.call('sum', s.money, list), []],
  ['a name stays', a, []],
])('%s', (_, expression, expected) => expect(words(expression)).toEqual(expected));

test('a truth that is a name or a call is denied, no other', () => {
  const denied = [
    p,
    s.local('held', s.boolean),
    s.callRule('r', s.boolean, {}),
    s.call('contains', s.boolean, list, a),
    node({ kind: 'field', of: a, name: 'ok' }),
  ];
  expect(denied.map((each) => denials(each).map(({ to }) => to.kind))).toEqual(denied.map(() => ['not']));
  for (const other of [a, s.compare(a, '<', b), s.literal(true), node({ kind: 'not', of: p })]) expect(denials(other)).toEqual([]);
});

const table = (rows: [string[], Expression][], otherwise?: Expression) => {
  const made = {
    inputs: [],
    rows: rows.map(([cells, output]) => ({ cells, condition: p, output, span })),
    ...(otherwise ? { otherwise } : {}),
  };
  return { kind: 'table', table: made as unknown as DecisionTable, type: s.money, span } as Extract<Expression, { kind: 'table' }>;
};

test('a row is dropped, and answers as the next row that answers otherwise, from the top after the last', () => {
  const told = (...parts: Parameters<typeof table>): string[] => rowChanges(table(...parts)).map(({ row, words }) => `${row}: ${words}`);
  expect(
    told([
      [['"x"', '-'], a],
      [['-', '> b'], a],
      [['-', ''], b],
    ]),
  ).toEqual(['"x": dropped', '"x": a → b', '> b: dropped', '> b: a → b', 'any: dropped', 'any: b → a']);
  expect(told([[['"x"'], a]])).toEqual(['"x": dropped']);
  expect(told([[['"x"'], a]], b)).toEqual(['"x": dropped', '"x": a → b']);
  const [drop, change] = rowChanges(
    table([
      [['"x"'], a],
      [['"y"'], b],
    ]),
  );
  const rowsOf = (to: Expression) => (to.kind === 'table' ? to.table.rows.map(({ output }) => output) : []);
  expect([rowsOf(drop!.to), rowsOf(change!.to)]).toEqual([[b], [b, b]]);
});

test('rows of the same cells are told apart by a number', () => {
  const { table: rows } = table([
    [['-'], a],
    [['-'], b],
    [['"x"', '"y"'], a],
  ]);
  expect([0, 1, 2].map((index) => rowName(rows, index))).toEqual(['any', 'any (2)', '"x" | "y"']);
});
