/** What roundings and powers may answer. Roundings keep order and sign, so that the ends of an interval tell those of what it rounds to. */
import { evaluateConstant } from '../algebra/evaluate-constant.ts';
import { absInterval, addIntervals, between, everything, hull, multiplyIntervals, point } from '../algebra/interval.ts';
import { add, compare, decimalDigits, divide, floor, isZero, multiply, negate, one, rational, sign, zero } from '../algebra/rational.ts';
import type { Expression } from '../model/expression/expression.ts';
import { countsDecimals, type RoundingMode } from '../model/expression/rounding.ts';
import type { Interval, Measure, Scale } from '../model/measure.ts';
import type { Rational } from '../model/value.ts';
import { addScales, other, quantity } from './bounds.ts';

/** `to` is what is rounded to: decimals or a step. */
export function roundedBounds(mode: RoundingMode, to: Expression, [value, second]: readonly Measure[]): Measure {
  if (value?.kind !== 'quantity' || second?.kind !== 'quantity') return other;
  if (countsDecimals(to)) {
    const digits = Number(numberOf(to));
    return quantity(roundedInterval(value, tenth(digits), mode), Math.max(0, digits));
  }
  const isKnown = second.min && second.max && compare(second.min, second.max) === 0 && !isZero(second.min);
  if (isKnown) return quantity(roundedInterval(value, second.min, mode), decimalDigits(second.min) ?? 'fraction');
  return quantity(withinStep(value, second), second.scale);
}

function numberOf(to: Expression): bigint {
  const value = evaluateConstant(to);
  return typeof value === 'object' && value?.kind === 'rational' ? value.value.numerator : 0n;
}

const tenth = (digits: number): Rational => (digits < 0 ? rational(10n ** BigInt(-digits)) : rational(1n, 10n ** BigInt(digits)));

function roundedInterval({ min, max }: Interval, step: Rational, mode: RoundingMode): Interval {
  const rounded = (end: Rational | null): Rational | null => end && multiply(nearest(divide(end, step), mode), step);
  return between(rounded(min), rounded(max));
}

/** The whole number that a value rounds to. */
function nearest(value: Rational, mode: RoundingMode): Rational {
  if (sign(value) < 0) return negate(nearest(negate(value), mode));
  const below = floor(value);
  if (compare(below, value) === 0 || mode === 'down') return below;
  const above = add(below, one);
  if (mode === 'up') return above;
  const side = compare(add(value, value), add(below, above));
  if (side !== 0) return side > 0 ? above : below;
  return mode === 'half-up' || (mode === 'half-even' && below.numerator % 2n !== 0n) ? above : below;
}

/** No further than a step away, and never on the other side of zero. */
function withinStep(value: Interval, step: Interval): Interval {
  const most = absInterval(step).max;
  if (!most) return everything;
  const around = addIntervals(value, between(negate(most), most));
  const low = value.min && sign(value.min) >= 0 && around.min && sign(around.min) < 0 ? zero : around.min;
  const high = value.max && sign(value.max) <= 0 && around.max && sign(around.max) > 0 ? zero : around.max;
  return between(low, high);
}

/** The highest exponent whose power is multiplied out. */
const mostTimes = 64;

export function powerBounds(base: Measure, exponent: Measure): Measure {
  if (base.kind !== 'quantity' || exponent.kind !== 'quantity') return other;
  const [least, most] = [exponent.min, exponent.max].map((end) => (end && within(end) ? Number(floor(end).numerator) : undefined));
  const scale: Scale = most === undefined ? 'fraction' : scaleTimes(base.scale, most);
  return quantity(most !== undefined && least === most ? raised(base, most) : powersBetween(base, least ?? 0, most), scale);
}

const within = (end: Rational): boolean => sign(end) >= 0 && compare(end, rational(BigInt(mostTimes))) <= 0;

const scaleTimes = (scale: Scale, count: number): Scale => Array.from({ length: count }).reduce<Scale>((sum) => addScales(sum, scale), 0);

/** An even power has no sign. */
function raised(base: Interval, count: number): Interval {
  const even = count % 2 === 0 && !(base.min && sign(base.min) >= 0) ? absInterval(base) : base;
  return Array.from({ length: count }).reduce<Interval>((product) => multiplyIntervals(product, even), point(one));
}

/** Of a base that is not below zero, powers lie between those of the least exponent, none being below zero, and of the greatest. */
function powersBetween(base: Interval, least: number, most: number | undefined): Interval {
  if (!base.min || sign(base.min) < 0) return everything;
  if (most !== undefined) return hull(raised(base, least), raised(base, most));
  const isAbove = sign(base.min) > 0 || base.minOpen === true;
  if (compare(base.min, one) >= 0) return between(one, null);
  return { min: zero, max: null, ...(isAbove ? { minOpen: true } : {}) };
}
