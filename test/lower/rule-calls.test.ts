/** Calls of rules that are called often: with values one by one, their signs checked once where every call is proved to respect them. */
import { expect, test } from 'vitest';
import { linesOf, type Part } from './plan-lines.ts';

const rate = { id: 'rate', inputs: { time: { type: 'duration', sign: 'nonnegative' } }, output: 'duration', formula: 'time + time' };
const total = (argument: string, sign?: string) => ({
  id: 'total',
  inputs: { limit: 'duration', times: { type: 'list<duration>', ...(sign ? { sign } : {}) } },
  output: 'duration',
  readings: ['mode'],
  formula: `sum(for one in times return rate(time: ${argument}))`,
});
const choices = { mode: ['short', 'long'] };
const linesIn = (argument: string, sign?: string, part: Part = 'plain') =>
  linesOf({ choices, rules: [total(argument, sign), rate] } as never, part, 'rate');

test('a sign that every call is proved to respect is checked by the exported function alone', () => {
  expect(linesIn('one', 'nonnegative').join('\n')).toContain('refuseNegative');
  expect(linesIn('one', 'nonnegative', 'core').join('\n')).not.toContain('refuseNegative');
});

test('a sign that a call may break is checked for each call', () => {
  expect(linesIn('one', undefined, 'core').join('\n')).toContain('refuseNegative');
  expect(linesIn('one - limit', 'nonnegative', 'core').join('\n')).toContain('refuseNegative');
});

test('an argument that a reading decides is proved under all of them', () => {
  expect(linesIn('if mode = "short" then one else one + one', 'nonnegative', 'core').join('\n')).not.toContain('refuseNegative');
  expect(linesIn('if mode = "short" then one else one - limit', 'nonnegative', 'core').join('\n')).toContain('refuseNegative');
});
