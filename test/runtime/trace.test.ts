/** Explanations on demand. */
import { expect, test } from 'vitest';
import { type Explained, onDemand, type Step } from '../../compiler/runtime/explain/trace.ts';

const step: Step = { name: 'double', label: 'Double', value: 4, from: { kind: 'formula', text: 'n + n' } };
const counted = () => {
  const made: number[] = [];
  const twin = (n: number): Explained<number> => {
    made.push(n);
    return { result: n + n, steps: [step] };
  };
  return { made, twin };
};

test('an explanation that nobody reads is not made', () => {
  const { made, twin } = counted();
  expect(onDemand((n: number) => n + n, twin)(2).result).toBe(4);
  expect(made).toEqual([]);
});

test('an explanation is made once', () => {
  const { made, twin } = counted();
  const explained = onDemand((n: number) => n + n, twin)(2);
  expect([explained.steps, explained.steps]).toEqual([[step], [step]]);
  expect(made).toEqual([2]);
});
