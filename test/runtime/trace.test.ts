/** Explanations on demand. */
import { expect, test } from 'vitest';
import { type Explained, onDemand, type Step } from '../../compiler/runtime/explain/trace.ts';

const step: Step = { name: 'double', label: 'Double', value: 4, from: { kind: 'formula', text: 'n + n' } };
const counted = () => {
  const made: number[] = [];
  const explain = (n: number): Explained<number> => {
    made.push(n);
    return { result: n + n, steps: [step] };
  };
  return { made, explain };
};

test('an explanation that nobody reads is not made', () => {
  const { made, explain } = counted();
  expect(onDemand((n: number) => n + n, explain)(2).result).toBe(4);
  expect(made).toEqual([]);
});

test('an explanation is made once', () => {
  const { made, explain } = counted();
  const explained = onDemand((n: number) => n + n, explain)(2);
  expect([explained.steps, explained.steps]).toEqual([[step], [step]]);
  expect(made).toEqual([2]);
});
