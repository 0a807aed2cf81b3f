/** Quotients are exact: whole where they come out even, fractions with a positive denominator otherwise. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as fraction from '../../compiler/runtime/fraction.ts';
import { type Int, settle } from '../../compiler/runtime/integer.ts';

const any = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(settle));
const positive = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.bigInt({ min: 1n, max: 2n ** 70n }).map(settle));
const exact = fc.tuple(any, positive).map(([n, d]) => fraction.quotient(n, d));
const pair = (value: fraction.Exact): [bigint, bigint] => [BigInt(fraction.numerator(value)), BigInt(fraction.denominator(value))];
const same = (value: fraction.Exact, n: bigint, d: bigint): boolean => pair(value)[0] * d === n * pair(value)[1];

test('a quotient that comes out even is whole', () => {
  expect(fraction.quotient(6, 3)).toBe(2);
  expect(fraction.quotient(0, 3)).toBe(0);
  expect(fraction.quotient(1, 3)).toEqual({ n: 1, d: 3 });
  expect(fraction.quotient(9_007_199_254_740_991, 9_007_199_254_740_990)).toMatchObject({ d: 9_007_199_254_740_990 });
  expect(fraction.ratio(1, -3)).toEqual({ n: -1, d: 3 });
});

test('sums, differences, products and quotients are exact', () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      const [[n, d], [m, e]] = [pair(a), pair(b)];
      expect(same(fraction.plus(a, b), n * e + m * d, d * e)).toBe(true);
      expect(same(fraction.minus(a, b), n * e - m * d, d * e)).toBe(true);
      expect(same(fraction.times(a, b), n * m, d * e)).toBe(true);
      if (m !== 0n) expect(same(fraction.over(a, b), n * e * (m < 0n ? -1n : 1n), d * (m < 0n ? -m : m))).toBe(true);
      expect(Math.sign(fraction.compare(a, b))).toBe(n * e < m * d ? -1 : n * e > m * d ? 1 : 0);
    }),
  );
});

test('a scaled quotient is the same as multiplying first', () => {
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 1e9 }), positive, (n, factor, d) => {
      expect(same(fraction.scaled(n, factor, d), BigInt(n) * BigInt(factor), BigInt(d))).toBe(true);
      expect(same(fraction.per(fraction.quotient(n, d), factor), BigInt(n), BigInt(d) * BigInt(factor))).toBe(true);
    }),
  );
});

test('a whole result is a plain number, and floors and ceilings are exact', () => {
  const third = fraction.quotient(1, 3);
  expect(fraction.times(third, 3)).toBe(1);
  expect([fraction.floorOf(third), fraction.ceilOf(third), fraction.floorOf(fraction.minus(0, third))]).toEqual([0, 1, -1]);
  expect(fraction.absoluteExact(fraction.minus(0, third))).toEqual(third);
});

test('sums and extremes of fractions are exact', () => {
  const parts: fraction.Exact[] = [3, 6, 2].map((d): fraction.Exact => fraction.quotient(1, d as Int));
  expect(fraction.sumExact(parts)).toBe(1);
  expect([fraction.leastExact(parts), fraction.greatestExact(parts)]).toEqual([
    { n: 1, d: 6 },
    { n: 1, d: 2 },
  ]);
  expect(fraction.lesserExact(parts[0]!, 1)).toBe(parts[0]);
  expect(fraction.greaterExact(parts[0]!, 1)).toBe(1);
  expect([fraction.lesserExact(1, parts[0]!), fraction.greaterExact(0, parts[0]!)]).toEqual([parts[0], parts[0]]);
  expect(fraction.leastExact([])).toBeUndefined();
});

test('a product over a divisor is the quotient of the product, however large', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (a, b, d) =>
      same(fraction.productOver(a, b, d), BigInt(a) * BigInt(b), BigInt(d)),
    ),
  );
});
