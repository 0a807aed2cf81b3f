/** What a rule is given by others, which no wire limits, is proved for too. */
import { expect, test } from 'vitest';
import type { RuleSpec } from '../build-linked.ts';
import { codesOf } from '../check/check-rules.ts';

const constants = {
  far: { type: 'money', value: '1500000000' },
  month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
} as const;
const codes = (rule: Partial<RuleSpec>, ...rules: readonly RuleSpec[]): string[] => [...codesOf(rule, { constants, rules })];

const inverse: RuleSpec = { id: 'inverse', inputs: { x: 'money' }, output: 'percent', formula: 'x / (x - far) * whole' };
const amount = { inputs: { amount: 'money' }, output: 'percent' };

test('a divisor that no input of the wire makes zero, another rule may', () => {
  expect(codes({ ...inverse, id: 'tested' })).toEqual([]);
  expect(codes({ ...amount, formula: 'inverse(x: amount)' }, inverse)).toEqual([]);
  expect(codes({ ...amount, formula: 'inverse(x: amount + amount)' }, inverse)).toEqual(['check/divisor x - far']);
  expect(codes({ ...amount, formula: 'inverse(x: min(amount + amount, amount))' }, inverse)).toEqual([]);
});

test('it may through a third, and in the answer of the very rule that is called', () => {
  const middle: RuleSpec = { id: 'middle', inputs: { y: 'money' }, output: 'percent', formula: 'inverse(x: y + y)' };
  expect(codes({ ...amount, formula: 'middle(y: amount)' }, inverse, middle)).toEqual(['check/divisor x - far']);
  const twice: RuleSpec = { id: 'twice', inputs: { z: 'money' }, output: 'money', formula: 'z + z' };
  expect(codes({ inputs: { amount: 'money' }, formula: 'twice(z: twice(z: twice(z: amount)))' }, twice)).toEqual([]);
});

test('a sign that an input declares holds for what other rules give', () => {
  const positive: RuleSpec = { ...inverse, inputs: { x: { type: 'money', sign: 'positive' } }, formula: 'far / (x + far) * whole' };
  expect(codes({ ...amount, formula: 'inverse(x: amount + amount - far)' }, positive)).toEqual([]);
});

test('an alternative of which nothing is known is not taken for the other', () => {
  const inputs = { on: 'boolean', p: 'period' };
  const where = { q: 'if on then month else p' };
  expect(codes({ inputs, where, output: 'percent', formula: 'whole / q.months' })).toEqual(['check/divisor q.months']);
  expect(codes({ inputs, where: { q: 'if on then month else month' }, output: 'percent', formula: 'whole / q.months' })).toEqual([
    'check/unused p',
  ]);
});
