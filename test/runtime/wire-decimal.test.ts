/** Decimals are read exactly at a scale, and written exactly, or rounded half-even and told so. */
import { expect, test } from 'vitest';
import type { Exact } from '../../compiler/runtime/fraction.ts';
import { halfEven, readDecimal, writeDecimal } from '../../compiler/runtime/wire/wire-decimal.ts';

test('text becomes the whole number at the scale', () => {
  expect(['1', '-1.5', '0.000001', '00.10', '999999999.999999', '-0'].map((text) => readDecimal(text, text.length, 6))).toEqual([
    1_000_000, -1_500_000, 1, 100_000, 999_999_999_999_999, 0,
  ]);
});

test('zeros beyond the scale are harmless, digits are not', () => {
  expect(readDecimal('1.5000000000', 12, 6)).toBe(1_500_000);
  expect(readDecimal('1.0000001', 9, 6)).toBeNaN();
});

test.each(['', '-', '.5', '5.', '1.2.3', '1e3', '+1', ' 1', '1 ', '٣', '1.0000001x', '--1'])('%o is no decimal', (text) => {
  expect(readDecimal(text, text.length, 6)).toBeUndefined();
});

const write = (value: Exact, scale: number, least: number) => {
  const rounding = { rounded: false };
  return [writeDecimal(value, scale, least, rounding), rounding.rounded];
};

test('what terminates is written in full', () => {
  expect(write(7_500_000, 6, 2)).toEqual(['7.50', false]);
  expect(write(1, 6, 2)).toEqual(['0.000001', false]);
  expect(write(-1, 6, 0)).toEqual(['-0.000001', false]);
  expect(write(99_900_000, 6, 0)).toEqual(['99.9', false]);
  expect(write({ n: 1, d: 8 }, 6, 2)).toEqual(['0.000000125', false]);
  expect(write(10n ** 30n, 6, 2)).toEqual(['1000000000000000000000000.00', false]);
});

test('what never ends has six decimals, a tie going to the even one', () => {
  expect(write({ n: 1_000_000, d: 3 }, 6, 2)).toEqual(['0.333333', true]);
  expect(write({ n: -2_000_000, d: 3 }, 6, 0)).toEqual(['-0.666667', true]);
  expect(write({ n: 1, d: 7n * 10n ** 20n }, 6, 0)).toEqual(['0.000000', true]);
  expect([halfEven(5n, 2n), halfEven(7n, 2n), halfEven(-5n, 2n), halfEven(-7n, 2n), halfEven(26n, 10n)]).toEqual([2n, 4n, -2n, -4n, 3n]);
});
