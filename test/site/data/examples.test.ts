import { expect, test } from 'vitest';
import { type Example, examplesOf, meets } from '../../../site/data/case/examples.ts';

const example = (part: Partial<Example>): Example => ({ rule: 'r', given: {}, readings: {}, rounded: false, invalid: false, ...part });

test('an example is met by the result it expects, members in any order, an instant in any offset', () => {
  const expected = example({ expect: { at: '2024-05-08T10:00:00+02:00', days: 2 } });
  expect(meets(expected, { result: { days: 2, at: '2024-05-08T08:00:00Z' } })).toBe(true);
  expect(meets(expected, { result: { days: 2, at: '2024-05-08T08:00:00+02:00' } })).toBe(false);
  expect(meets(expected, { error: 'invalid-input' })).toBe(false);
});

test('a refusal is met by a refusal alone, a rounded result by a rounded one', () => {
  expect(meets(example({ invalid: true }), { error: 'invalid-input' })).toBe(true);
  expect(meets(example({ invalid: true }), { result: true })).toBe(false);
  expect(meets(example({ expect: '1.333333 EUR', rounded: true }), { result: '1.333333 EUR', rounded: true })).toBe(true);
  expect(meets(example({ expect: '1.333333 EUR' }), { result: '1.333333 EUR', rounded: true })).toBe(false);
});

test('a rule has its own examples, in the order of its contract; an unknown one has none', () => {
  expect(examplesOf('telenet', 'backupRetention')[0]).toMatchObject({ given: { takenOn: '2023-03-01', neededOn: '2023-03-15' } });
  expect(examplesOf('telenet', 'nothing')).toEqual([]);
});
