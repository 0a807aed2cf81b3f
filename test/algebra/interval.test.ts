import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absInterval,
  addIntervals,
  contains,
  divideIntervals,
  hull,
  intersect,
  isEmpty,
  isInside,
  maxInterval,
  minInterval,
  multiplyIntervals,
  negateInterval,
  roundInterval,
} from '../../compiler/algebra/interval.ts';
import { add, compare, divide, floor, isZero, multiply, negate, rational } from '../../compiler/algebra/rational.ts';
import type { Interval } from '../../compiler/model/measure.ts';
import type { Rational } from '../../compiler/model/value.ts';

const number = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(1, 2, 3)).map(([n, d]) => rational(BigInt(n), BigInt(d)));
const end = fc.option(number, { nil: null });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .map(([min, max, minOpen, maxOpen]) => ({ min, max, minOpen: min !== null && minOpen, maxOpen: max !== null && maxOpen }));
const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

test('the interval of a result holds the result of any members', () => {
  fc.assert(
    fc.property(interval, interval, number, number, (a, b, x, y) => {
      fc.pre(contains(a, x) && contains(b, y));
      expect(contains(addIntervals(a, b), add(x, y))).toBe(true);
      expect(contains(multiplyIntervals(a, b), multiply(x, y))).toBe(true);
      expect(contains(negateInterval(a), negate(x))).toBe(true);
      expect(contains(minInterval(a, b), min(x, y))).toBe(true);
      expect(contains(maxInterval(a, b), max(x, y))).toBe(true);
      expect(contains(absInterval(a), max(x, negate(x)))).toBe(true);
      expect(contains(roundInterval(a, false), floor(x))).toBe(true);
      expect(contains(roundInterval(a, true), negate(floor(negate(x))))).toBe(true);
      expect(contains(hull(a, b), x)).toBe(true);
      if (!isZero(y)) expect(contains(divideIntervals(a, b), divide(x, y))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('an intersection holds what both hold, and nothing else', () => {
  fc.assert(
    fc.property(interval, interval, number, (a, b, x) => {
      expect(contains(intersect(a, b), x)).toBe(contains(a, x) && contains(b, x));
      if (contains(a, x)) expect(isEmpty(a)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('an interval is inside another if each of its members is, and only then', () => {
  const halves = Array.from({ length: 57 }, (_, at) => rational(BigInt(at - 28), 4n));
  const finite = interval.filter(({ min: low, max: high }) => low !== null && high !== null);
  const ends = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }), fc.boolean(), fc.boolean());
  const whole = ends.map(
    ([a, b, minOpen, maxOpen]): Interval => ({ min: rational(BigInt(a)), max: rational(BigInt(b)), minOpen, maxOpen }),
  );
  fc.assert(
    fc.property(whole, fc.oneof(whole, interval), (inner, outer) => {
      const members = halves.filter((value) => contains(inner, value));
      if (isInside(inner, outer)) expect(members.every((value) => contains(outer, value))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(whole, whole, (inner, outer) => {
      const members = halves.filter((value) => contains(inner, value));
      expect(isInside(inner, outer)).toBe(members.every((value) => contains(outer, value)));
    }),
  );
  fc.assert(
    fc.property(finite, (outer) => {
      expect(isInside({ ...outer, max: null }, outer)).toBe(false);
    }),
  );
});
