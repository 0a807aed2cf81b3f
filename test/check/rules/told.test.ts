/** What a broken law of the rules underlines and says: the numbers in whole, the bounds of a divisor, what is read and what prevails. */
import { expect, test } from 'vitest';
import { check } from '../../../compiler/check/index.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { buildLinked, type ContractSpec, type RuleSpec } from '../../build-linked.ts';
import { measured } from '../../measured.ts';
import { checkRules, codesOf } from '../check-rules.ts';

const durations = { a: 'duration', b: 'duration' };

test('numbers that functions take are whole: days, exponents, times of a period', () => {
  const inputs = { a: 'duration', on: 'date' };
  const more: Partial<ContractSpec> = { constants: { month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } } } };
  const told = (output: string, formula: string): string[] =>
    codesOf({ inputs, output, formula }, more).filter((code) => !/unused/.test(code));
  expect(told('date', 'nextDayOfMonth(on, a / quarter)')).toEqual(['check/scale a / quarter']);
  expect(told('date', 'nextDayOfMonth(on, ceiling(a / quarter))')).toEqual([]);
  expect(told('count', 'power(two, a / quarter)')).toContain('check/scale a / quarter');
  expect(told('date', 'on + (a / quarter) * month')).toEqual(['check/scale a / quarter']);
  expect(told('date', 'on + month * (a / quarter)')).toEqual(['check/scale a / quarter']);
  expect(told('date', 'on + floor(a / quarter) * month')).toEqual([]);
});

test('an amount is rounded where it is written: a fraction of one is exact', () => {
  expect(codesOf({ inputs: { m: 'money', ...durations }, requires: ['b > 0'], formula: 'm * (a / b)' })).toEqual([]);
  expect(codesOf({ inputs: { ...durations }, output: 'duration', requires: ['b > 0'], formula: 'a * (a / b)' })).toEqual([
    'check/scale a * (a / b)',
  ]);
});

/** Messages told of a rule. */
function messages(rule: Partial<RuleSpec>): string[] {
  const constants = { two: { type: 'count', value: '2' }, whole: { type: 'percent', value: '100' } };
  const linked = buildLinked({ constants, rules: [{ id: 'tested', output: 'percent', ...rule }] });
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  check(measured(linked, report), report);
  return found.map(({ code, message, help }) => `${code}: ${message} ${help}`);
}

test('a divisor is told with what bounds it', () => {
  const told = (b: object | string, by = 'b'): string =>
    messages({ inputs: { a: 'count', b: b as string }, formula: `a / ${by} * whole` })[0]!;
  expect(told({ type: 'count', sign: 'nonnegative' })).toContain('from 0 ');
  expect(told({ type: 'count', sign: 'nonnegative' }, '(two - b)')).toContain('up to 2');
  expect(told({ type: 'count', sign: 'positive' }, '(two - b)')).toMatch(/(?:up to 1|below 2)/);
});

test('a rounding divides by its step, never by its decimals', () => {
  const inputs = { a: 'money', b: { type: 'money', sign: 'nonnegative' as const } };
  expect(codesOf({ inputs, formula: 'roundUp(a, b)' })).toEqual(['check/divisor b']);
  expect(codesOf({ inputs: { ...inputs, b: { type: 'money', sign: 'positive' } }, formula: 'roundUp(a, b)' })).toEqual([]);
  expect(codesOf({ inputs: { a: 'money' }, formula: 'roundUp(a, two)' })).toEqual([]);
});

test('what only a requirement, a default or a row reads is read', () => {
  expect(codesOf({ inputs: { a: 'money' }, requires: ['a > 0'], formula: 'price' })).toEqual([]);
  expect(codesOf({ inputs: { a: 'money' }, where: { b: 'a', c: 'b' }, formula: 'c' })).toEqual([]);
  expect(codesOf({ inputs: { a: 'boolean' }, table: '| a | → unique |\n|-|-|\n| true | 0 |\n| false | price |' })).toEqual([]);
});

test('of three exceptions one prevails through another, and two that stand over each other prevail over neither', () => {
  const inputs = { a: 'boolean', b: 'boolean', c: 'boolean' };
  const exception = (id: string, ...over: string[]) => ({ id, when: id, then: '0', over });
  const told = (...exceptions: ReturnType<typeof exception>[]): number => codesOf({ inputs, formula: 'limit', exceptions }).length;
  expect(told(exception('a'), exception('b', 'a'), exception('c', 'b'))).toBe(0);
  expect(told(exception('a'), exception('b'), exception('c', 'b'))).toBe(2);
  expect(told(exception('a', 'b'), exception('b', 'a'), exception('c'))).toBe(2);
});

test('a table that takes the first row that holds has no overlap, one that collects has no hole', () => {
  const table = (policy: string, ...rows: string[]): string => [`| amount | → ${policy} |`, '|-|-|', ...rows].join('\n');
  const inputs = { amount: 'money' };
  expect(codesOf({ inputs, table: table('first', '| > 0 | 0 |', '| - | price |') })).toEqual([]);
  const output = { kind: 'list', of: { kind: 'quantity', unit: { EUR: 1 } } } as const;
  expect(codesOf({ inputs, output, table: table('collect', '| > 0 | 0 |', '| > 0 | price |') })).toEqual([]);
  expect(codesOf({ inputs, table: table('first', '| > 0 | 0 |'), otherwise: 'price' })).toEqual([]);
});

test('names that a module exports are kept for it: of a rule, of its explanation', () => {
  expect(codesOf({ id: 'explainPrice1', formula: 'price' }, { rules: [{ id: 'price1', output: 'money', formula: 'price' }] })).toEqual([
    'check/reserved-name explainPrice1',
  ]);
  expect(codesOf({ id: 'explainprice1', formula: 'price' }, { rules: [{ id: 'price1', output: 'money', formula: 'price' }] })).toEqual([]);
});

test('an option that is never told apart is underlined, all but one', () => {
  const choices = { basis: ['days', 'months', 'years'] };
  const told = (formula: string, options = choices.basis): string[] =>
    codesOf({ readings: [{ choice: 'basis', options }], formula }, { choices }).filter((code) => /reading/.test(code));
  expect(told('if basis = "days" then price else if basis = "months" then limit else 0')).toEqual([]);
  expect(told('if basis = "days" then price else 0')).toHaveLength(1);
  expect(told('price')).toHaveLength(1);
  expect(told('if basis = "days" then price else 0', ['days', 'months'])).toEqual([]);
});

test('a circle is shown at each call that closes it', () => {
  const [found] = checkRules(
    { formula: 'other()' },
    {
      rules: [
        { id: 'other', output: 'money', formula: 'third() + third()' },
        { id: 'third', output: 'money', formula: 'tested()' },
      ],
    },
  );
  expect([found?.code, found?.words]).toEqual(['check/cycle', ['other()', 'third()', 'tested()']]);
});
