/** What is known of inputs is known of what `where` names make of them: signs, steps, requirements, in sums and in lists. */
import { expect, test } from 'vitest';
import { codesOf } from '../check-rules.ts';

const table = (column: string, ...rows: string[]): string => [`| ${column} | → unique |`, '|-|-|', ...rows].join('\n');
const nonnegative = { type: 'duration', sign: 'nonnegative' } as const;

test('a sum under a name has the bounds of its parts', () => {
  const where = { later: 'a + quarter', twice: 'later + later' };
  expect(codesOf({ inputs: { a: nonnegative }, where: { later: where.later }, table: table('later', '| >= quarter | 0 |') })).toEqual([]);
  expect(codesOf({ inputs: { a: nonnegative }, where, table: table('twice', '| >= quarter | 0 |') })).toEqual([]);
  expect(codesOf({ inputs: { a: nonnegative }, where, table: table('twice', '| >= hour | 0 |') })[0]).toMatch(/^check\/completeness/);
  expect(codesOf({ inputs: { a: 'duration' }, where: { later: where.later }, table: table('later', '| >= quarter | 0 |') })[0]).toMatch(
    /^check\/completeness/,
  );
});

test('a difference, an opposite and an extreme have them too', () => {
  const inputs = { a: nonnegative, b: nonnegative };
  expect(codesOf({ inputs: { a: nonnegative }, where: { less: 'quarter - a' }, table: table('less', '| <= quarter | 0 |') })).toEqual([]);
  expect(codesOf({ inputs: { a: nonnegative }, where: { less: '-a' }, table: table('less', '| <= 0 | 0 |') })).toEqual([]);
  expect(codesOf({ inputs, where: { more: 'max(a, b) + quarter' }, table: table('more', '| >= quarter | 0 |') })).toEqual([]);
  expect(codesOf({ inputs, where: { gap: 'a - b' }, table: table('gap', '| <= quarter | 0 |') })[0]).toMatch(/^check\/completeness/);
});

test('a sum of counts goes by whole steps, by as many as all its parts have in common', () => {
  const where = { even: 'n + n' };
  const inputs = { n: 'count' };
  expect(codesOf({ inputs, where: { next: 'n + two' }, table: table('next', '| <= two | 0 |', '| >= three | price |') })).toEqual([]);
  expect(codesOf({ inputs, where, table: table('even', '| <= two | 0 |', '| > three | price |') })).toEqual([]);
  expect(codesOf({ inputs, where, table: table('even', '| < two | 0 |', '| >= three | price |') })[0]).toMatch(/^check\/completeness/);
});

test('a text and a period are compared whole, and equal to themselves', () => {
  const constants = {
    zone: { type: 'timeZone', value: 'Europe/Paris' },
    month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
  } as const;
  const told = (type: string, name: string, second: string): string[] => {
    const exceptions = [
      { id: 'x', when: `a = ${name}`, then: '0' },
      { id: 'y', when: `a ${second} ${name}`, then: 'price' },
    ];
    return codesOf({ inputs: { a: type }, formula: 'limit', exceptions }, { constants }).map((code) => code.split(' ')[0]!);
  };
  for (const [type, name] of [
    ['timeZone', 'zone'],
    ['period', 'month'],
  ] as const) {
    expect([name, told(type, name, '!=')]).toEqual([name, []]);
    expect([name, told(type, name, '=')]).toEqual([name, ['check/overlap']]);
  }
});

test('two inputs of one enum are equal or not', () => {
  const inputs = { a: 'enum(x|y|z)', b: 'enum(x|y|z)' };
  const told = (cell: string, ...requires: string[]): string[] =>
    codesOf({ inputs, where: { alike: 'a = b' }, requires, table: table('alike', `| ${cell} | 0 |`) }).map((code) => code.split(' ')[0]!);
  expect(told('true')).toEqual(['check/completeness']);
  expect(told('true', 'a = "x"', 'b = "x"')).toEqual([]);
  expect(told('true', 'a != "z"', 'b != "z"')).toEqual(['check/completeness']);
  expect(told('false', 'a = "x" and b != "x" or a = "y" and b = "z"')).toEqual([]);
  expect(told('true', 'a = "x" and b != "x" or a = "y" and b = "z"')).toEqual(['check/completeness']);
});

test('an absent value that a name chooses is absent where it is chosen', () => {
  const inputs = { flag: 'boolean', a: { type: 'money', optional: true } };
  const where = { kept: 'if flag then a else null', gone: 'kept = null' };
  const told = (cell: string, ...requires: string[]): string[] =>
    codesOf({ inputs, where, requires, table: table('gone', `| ${cell} | 0 |`) }).map((code) => code.split(' ')[0]!);
  expect(told('true', 'not(flag)')).toEqual([]);
  expect(told('false', 'flag')).toEqual(['check/completeness']);
  expect(told('true', 'flag')).toEqual(['check/completeness']);
});

test('two sums that share their parts are judged together, with what bounds the parts on either side', () => {
  const together = (sign: object, first: string, second: string, ...requires: string[]): string[] => {
    const inputs = { a: { type: 'duration', ...sign }, b: { type: 'duration', ...sign } };
    const exceptions = [
      { id: 'x', when: first, then: '0' },
      { id: 'y', when: second, then: 'price' },
    ];
    return codesOf({ inputs, requires, formula: 'limit', exceptions }).map((code) => code.split(' ')[0]!);
  };
  const most = ['a <= quarter', 'b <= quarter'];
  expect(together({}, 'a + b >= quarter + quarter', 'a - b > 0', ...most)).toEqual([]);
  expect(together({}, 'a + b >= quarter', 'a - b > 0', ...most)).toEqual(['check/overlap']);
  expect(together({ sign: 'nonnegative' }, 'a + b <= 0', 'a - b > 0')).toEqual([]);
  expect(together({ sign: 'nonnegative' }, 'a + b <= quarter', 'a - b > 0')).toEqual(['check/overlap']);
  expect(together({ sign: 'positive' }, 'a + b <= quarter', 'a - b >= quarter')).toEqual([]);
  expect(together({ sign: 'nonnegative' }, 'a + b <= quarter', 'a - b >= quarter')).toEqual(['check/overlap']);
});

test('what is known when compiling is decided: an amount is as large as itself, and no larger', () => {
  const both = (first: string, second: string): number => {
    const exceptions = [
      { id: 'x', when: first, then: '0' },
      { id: 'y', when: second, then: 'price' },
    ];
    return codesOf({ formula: 'limit', exceptions }).filter((code) => code.startsWith('check/overlap')).length;
  };
  expect(both('price >= price', 'price <= price')).toBe(1);
  for (const never of [
    'price > price',
    'price < price',
    'price != price',
    'limit < price',
    'limit <= price',
    'price = limit',
    'price > limit',
  ])
    expect([never, both(never, 'price = price')]).toEqual([never, 0]);
  for (const always of ['price < limit', 'limit > price', 'price != limit', 'limit >= price', 'price <= limit'])
    expect([always, both(always, 'price = price')]).toEqual([always, 1]);
});
