import { expect, test } from 'vitest';
import { decimalText } from '../../compiler/algebra/rational.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import { type Measure, measureOf } from '../../compiler/model/measure.ts';
import { buildLinked, type RuleSpec } from '../build-linked.ts';
import { measured } from '../measured.ts';

const constants = {
  rate: { type: 'percent', value: '10' },
  cap: { type: 'money', value: '500' },
  quarter: { type: 'duration', value: '900' },
};

const outputOf = (rule: Partial<RuleSpec>): string => show(measureOf(bodyOf({ id: 'tested', output: 'money', ...rule })));

/** The body of the last rule. */
const bodyOf = (...rules: readonly RuleSpec[]): Expression => measured(buildLinked({ constants, rules })).rules.at(-1)!.body;

function show(bounds: Measure): string {
  if (bounds.kind !== 'quantity') return bounds.kind;
  const { min, max, minOpen, maxOpen, scale } = bounds;
  return `${minOpen ? '(' : '['}${min ? decimalText(min) : ''}..${max ? decimalText(max) : ''}${maxOpen ? ')' : ']'} ${scale}`;
}

const amount = { amount: { type: 'money', sign: 'nonnegative' } } as const;

test('a product with a percent has the digits of both and two more', () => {
  expect(outputOf({ inputs: amount, formula: 'amount * rate' })).toBe('[0..100000000] 8');
  expect(outputOf({ inputs: { ...amount, share: 'percent' }, formula: 'amount * share' })).toBe('[-10000000000000..10000000000000] 14');
});

test('a cap and a condition bound what they stand around', () => {
  expect(outputOf({ inputs: amount, formula: 'min(amount, cap)' })).toBe('[0..500] 6');
  expect(outputOf({ inputs: amount, formula: 'if amount > cap then amount - cap else 0' })).toBe('[0..999999500] 6');
  expect(outputOf({ inputs: amount, requires: ['amount < cap'], formula: 'amount' })).toBe('[0..500) 6');
});

test('a quotient is a fraction until it is rounded', () => {
  const inputs = { time: { type: 'duration', sign: 'nonnegative' } } as const;
  expect(outputOf({ inputs, output: 'percent', formula: 'time / quarter * whole' })).toMatch(/fraction$/);
  expect(outputOf({ inputs, output: 'count', formula: 'ceiling(time / quarter)' })).toBe('[0..4000000] 0');
  expect(outputOf({ inputs: { times: { type: 'list<duration>', sign: 'nonnegative' } }, output: 'duration', formula: 'sum(times)' })).toBe(
    '[0..360000000000000] 3',
  );
});
