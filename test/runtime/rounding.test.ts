import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { power } from '../../compiler/runtime/power.ts';
import { type Rounding, roundedDivide, roundedOf, roundedTo } from '../../compiler/runtime/rounding.ts';

const halves = [-7, -6, -5, -3, -2, -1, 0, 1, 2, 3, 5, 6, 7];
const table: readonly [Rounding, readonly number[]][] = [
  ['up', [-4, -3, -3, -2, -1, -1, 0, 1, 1, 2, 3, 3, 4]],
  ['down', [-3, -3, -2, -1, -1, 0, 0, 0, 1, 1, 2, 3, 3]],
  ['half-up', [-4, -3, -3, -2, -1, -1, 0, 1, 1, 2, 3, 3, 4]],
  ['half-down', [-3, -3, -2, -1, -1, 0, 0, 0, 1, 1, 2, 3, 3]],
  ['half-even', [-4, -3, -2, -2, -1, 0, 0, 0, 1, 2, 2, 3, 4]],
];

test.each(table)('halves go %s, below zero as above', (rounding, expected) => {
  expect(halves.map((half) => roundedDivide(half, 2, rounding))).toEqual(expected);
  expect(halves.map((half) => roundedDivide(BigInt(half) * 10n ** 20n, 2n * 10n ** 20n, rounding))).toEqual(expected);
});

test('what is no half goes to the nearest', () => {
  for (const rounding of ['half-up', 'half-down', 'half-even'] as const) {
    expect([-8, -7, -5, -4, 4, 5, 7, 8].map((third) => roundedDivide(third, 3, rounding))).toEqual([-3, -2, -2, -1, 1, 2, 2, 3]);
  }
});

test('a remainder of a wide divisor is no sum of doubles', () => {
  const [most, least] = [Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER];
  expect(roundedDivide(most, most - 1, 'half-up')).toBe(1);
  expect(roundedDivide(least, most - 1, 'up')).toBe(-2);
  expect(roundedDivide(least, most - 1, 'down')).toBe(-1);
});

test('a step may be a fraction, or below zero', () => {
  expect(roundedOf({ n: 5, d: 2 }, 'half-even')).toBe(2);
  expect(roundedTo({ n: 5, d: 2 }, { n: 1, d: 3 }, 'half-up')).toEqual({ n: 8, d: 3 });
  expect(roundedTo(7, -5, 'up')).toBe(10);
  expect(roundedTo(10, 5, 'up')).toBe(10);
});

test('a power is exact, and of a thousand times at most', () => {
  const { rule: words } = frenchMessages;
  expect(power({ n: 105, d: 100 }, 2, words)).toEqual({ n: 11_025, d: 10_000 });
  expect(power(-2, 63, words)).toBe(-(2n ** 63n));
  expect([power(0, 0, words), power(7, 0, words), power(7, 1, words)]).toEqual([1, 1, 7]);
  expect(power(1, 1000, words)).toBe(1);
  expect(() => power(1, 1001, words, 'years')).toThrow(InvalidInput);
  expect(() => power(1, -1, words, 'years')).toThrow(InvalidInput);
});
