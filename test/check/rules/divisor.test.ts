import { expect, test } from 'vitest';
import { codesOf } from '../check-rules.ts';

const durations = { a: 'duration', b: 'duration' };
const ratio = { output: 'percent', inputs: durations };

test('a divisor that may be zero is refused', () => {
  expect(codesOf({ ...ratio, formula: 'a / b * whole' })).toEqual(['check/divisor b']);
});

test('a sign, a requirement or a condition proves a divisor', () => {
  expect(codesOf({ ...ratio, inputs: { a: 'duration', b: { type: 'duration', sign: 'positive' } }, formula: 'a / b * whole' })).toEqual([]);
  expect(codesOf({ ...ratio, requires: ['b > 0'], formula: 'a / b * whole' })).toEqual([]);
  expect(codesOf({ ...ratio, requires: ['b != 0'], formula: 'a / b * whole' })).toEqual([]);
  expect(codesOf({ ...ratio, formula: 'if b = 0 then 0 else a / b * whole' })).toEqual([]);
  expect(codesOf({ ...ratio, formula: 'if b > 0 and a / b > a / quarter then whole else 0' })).toEqual([]);
});

test('a > b proves a - b, through names and multiples', () => {
  expect(codesOf({ ...ratio, requires: ['a > b'], formula: 'b / (a - b) * whole' })).toEqual([]);
  expect(codesOf({ ...ratio, requires: ['a > b'], where: { left: 'a - b', twice: 'left + left' }, formula: 'b / twice * whole' })).toEqual(
    [],
  );
  expect(codesOf({ ...ratio, requires: ['a >= b'], formula: 'b / (a - b) * whole' })).toEqual(['check/divisor a - b']);
  expect(codesOf({ ...ratio, requires: ['a >= b'], formula: 'b / (a - b + quarter) * whole' })).toEqual([]);
});

test('a requirement under one reading proves a divisor in its branch', () => {
  const inputs = { from: 'date', to: 'date', amount: 'money' };
  const requires = ['basis = "days" or monthsBetween(from, to) > 0', 'to > from'];
  const formula = 'if basis = "days" then amount / daysBetween(from, to) else amount / monthsBetween(from, to)';
  const more = { choices: { basis: ['days', 'months'] } };
  expect(codesOf({ inputs, readings: ['basis'], requires, formula }, more)).toEqual([]);
  expect(codesOf({ inputs, readings: ['basis'], requires: ['to > from'], formula }, more)).toEqual([
    'check/divisor monthsBetween(from, to)',
  ]);
});

test('an extreme and a sum keep what is known of their parts', () => {
  const inputs = { list: { type: 'list<duration>', sign: 'nonnegative' as const }, a: 'duration' };
  expect(codesOf({ output: 'percent', inputs, formula: 'a / max(quarter, sum(list)) * whole' })).toEqual([]);
  expect(codesOf({ output: 'percent', inputs, formula: 'a / (sum(list) + quarter) * whole' })).toEqual([]);
  expect(codesOf({ output: 'percent', inputs, formula: 'a / sum(list) * whole' })).toEqual(['check/divisor sum(list)']);
});

test('a requirement on a name defined by cases holds in each case', () => {
  const where = { kept: 'if basis = "all" then a else a - b' };
  const formula = 'if basis = "all" then b / a * whole else b / (a - b) * whole';
  const more = { choices: { basis: ['all', 'part'] } };
  expect(codesOf({ ...ratio, readings: ['basis'], where, requires: ['kept > 0'], formula }, more)).toEqual([]);
});
