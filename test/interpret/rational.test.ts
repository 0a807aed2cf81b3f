import { expect, test } from 'vitest';
import {
  ceiling,
  compare,
  decimals,
  floor,
  over,
  plus,
  rational,
  readDecimal,
  times,
  writeDecimal,
} from '../../compiler/interpret/rational.ts';

const half = rational(1n, 2n);

test('fractions are reduced, their denominators positive', () => {
  expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(plus(half, half)).toEqual(rational(1n));
  expect(over(half, rational(-3n))).toEqual(rational(-1n, 6n));
  expect(times(half, rational(0n))).toEqual(rational(0n));
  expect(() => over(half, rational(0n))).toThrow('division by zero');
});

test('floor and ceiling go down and up on both sides of zero', () => {
  expect([floor(half), ceiling(half), floor(rational(-1n, 2n)), ceiling(rational(-1n, 2n)), floor(rational(-2n))]).toEqual([
    0n,
    1n,
    -1n,
    0n,
    -2n,
  ]);
  expect(compare(rational(1n, 3n), rational(333_333n, 1_000_000n))).toBeGreaterThan(0);
});

test('decimals are as many as are exact, or none are', () => {
  expect([rational(1n), half, rational(1n, 1_000_000n), rational(7n, 1024n)].map(decimals)).toEqual([0, 1, 6, 10]);
  expect([rational(1n, 3n), rational(1n, 7_000_000n)].map(decimals)).toEqual([undefined, undefined]);
});

test('writing rounds half to the even digit', () => {
  expect([rational(5n, 20n), rational(15n, 20n), rational(-25n, 100n), rational(2n, 3n)].map((value) => writeDecimal(value, 1))).toEqual([
    '0.2',
    '0.8',
    '-0.2',
    '0.7',
  ]);
  expect(readDecimal('-012.50')).toEqual(rational(-25n, 2n));
  expect(['1.', '.5', '1e3', '+1', '', '1,5'].map(readDecimal)).toEqual(Array(6).fill(undefined));
});
