import { expect, test } from 'vitest';
import { integerBits } from '../../compiler/algebra/integer-bits.ts';
import { rational } from '../../compiler/algebra/rational.ts';
import type { QuantityMeasure, Scale } from '../../compiler/model/measure.ts';

const between = (min: number, max: number, scale: Scale = 0): QuantityMeasure => ({
  kind: 'quantity',
  min: rational(BigInt(min)),
  max: rational(BigInt(max)),
  scale,
});

test.each([
  [0, 0, 1],
  [-1, 0, 1],
  [0, 1, 2],
  [0, 127, 8],
  [0, 128, 9],
  [-128, 127, 8],
  [-129, 127, 9],
  [0, 255, 9],
])('the whole numbers from %i to %i take %i bits', (min, max, bits) => expect(integerBits(between(min, max), 0)).toBe(bits));

test('decimals widen, as many as there are at least', () => {
  expect(integerBits(between(0, 1, 2), 2)).toBe(8);
  expect(integerBits(between(0, 1, 2), 6)).toBe(21);
  expect(integerBits(between(0, 1, 2), 1)).toBeUndefined();
});

test('an end between two integers is held by the next one outwards', () => {
  expect(integerBits({ ...between(0, 0), max: rational(511n, 2n) }, 0)).toBe(10);
  expect(integerBits({ ...between(0, 0), min: rational(-257n, 2n) }, 0)).toBe(9);
});

test('no width holds a quotient, or what has no bound', () => {
  expect(integerBits(between(0, 1, 'fraction'), 6)).toBeUndefined();
  expect(integerBits({ ...between(0, 1), max: null }, 6)).toBeUndefined();
});
