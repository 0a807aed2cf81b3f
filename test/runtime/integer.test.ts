/** Whole numbers are exact on both paths, and come back as numbers wherever one is exact. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as integer from '../../compiler/runtime/integer.ts';

const max = Number.MAX_SAFE_INTEGER;
const any = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(integer.settle));
const positive = any.map((value) => (value === 0 ? 1 : integer.absolute(value)));
const exact = (value: integer.Int): bigint => BigInt(value);
const normal = (value: integer.Int): boolean => typeof value === 'number' || value > BigInt(max) || value < -BigInt(max);

test('sums, differences and products are exact and normalised', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      const results = [integer.add(a, b), integer.subtract(a, b), integer.multiply(a, b)];
      expect(results.map(exact)).toEqual([exact(a) + exact(b), exact(a) - exact(b), exact(a) * exact(b)]);
      expect(results.every(normal)).toBe(true);
    }),
  );
});

test('a quotient is floored and ceiled exactly, whatever the signs and sizes', () => {
  fc.assert(
    fc.property(any, positive, (a, b) => {
      const [floor, ceiling] = [exact(integer.floorDivide(a, b)), exact(integer.ceilDivide(a, b))];
      expect(floor * exact(b) <= exact(a) && exact(a) < (floor + 1n) * exact(b)).toBe(true);
      expect(ceiling * exact(b) >= exact(a) && exact(a) > (ceiling - 1n) * exact(b)).toBe(true);
    }),
  );
});

test('the quotient just below a whole number is not rounded onto it', () => {
  expect(integer.floorDivide(max, max - 1)).toBe(1);
  expect(integer.floorDivide(3 * 3_002_399_751_580_330 - 1, 3)).toBe(3_002_399_751_580_329);
  expect(integer.ceilDivide(3 * 3_002_399_751_580_330 + 1, 3)).toBe(3_002_399_751_580_331);
});

test('a sum stays exact past the safe integers and back', () => {
  expect(integer.sumOf([max, max, -max])).toBe(max);
  expect(integer.sumOf([max, 1, 1])).toBe(BigInt(max) + 2n);
  expect(integer.sumOf([])).toBe(0);
  expect(integer.sumOf([2n ** 60n, 1])).toBe(2n ** 60n + 1n);
  expect(integer.sumBy(Array.from({ length: 100_000 }), () => 3_600_000_000_000)).toBe(360_000_000_000_000_000n);
});

test('the least and the greatest of a list are found, and of none there is none', () => {
  expect([integer.leastOf([3, 1, 2]), integer.greatestOf([3, 1, 2])]).toEqual([1, 3]);
  expect([integer.leastBy([3, 1], (n) => -n), integer.greatestBy([3, 1], (n) => -n)]).toEqual([-3, -1]);
  expect([integer.leastOf([]), integer.greatestBy([], () => 1)]).toEqual([undefined, undefined]);
  expect([integer.lesser(2n ** 60n, 5), integer.greater(2n ** 60n, 5)]).toEqual([5, 2n ** 60n]);
});
