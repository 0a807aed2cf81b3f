/** Intervals of rationals with open or closed ends; `null` is no bound. Sound: a result holds every value it may take. */
import type { Interval } from '../model/measure.ts';
import type { Rational } from '../model/value.ts';
import { add, compare, divide, floor, isZero, multiply, negate, rational, sign, zero } from './rational.ts';

export const everything: Interval = { min: null, max: null };
export const point = (value: Rational): Interval => ({ min: value, max: value });
export const between = (min: Rational | null, max: Rational | null): Interval => ({ min, max });

type End = { readonly at: Rational | null; readonly open: boolean };
const low = (x: Interval): End => ({ at: x.min, open: x.minOpen ?? false });
const high = (x: Interval): End => ({ at: x.max, open: x.maxOpen ?? false });
const fromEnds = (min: End, max: End): Interval => ({
  min: min.at,
  max: max.at,
  ...(min.open && min.at ? { minOpen: true } : {}),
  ...(max.open && max.at ? { maxOpen: true } : {}),
});

/** The higher (`+1`) or lower (`-1`) of two ends of the same side; `tight` prefers the open one of equals. */
function pick(a: End, b: End, direction: 1 | -1, tight: boolean): End {
  if (!a.at) return tight ? b : a;
  if (!b.at) return tight ? a : b;
  const order = compare(a.at, b.at) * direction;
  if (order !== 0) return order > 0 ? a : b;
  return (tight ? a.open : !a.open) ? a : b;
}

export const intersect = (a: Interval, b: Interval): Interval => fromEnds(pick(low(a), low(b), 1, true), pick(high(a), high(b), -1, true));
export const hull = (a: Interval, b: Interval): Interval => fromEnds(pick(low(a), low(b), -1, false), pick(high(a), high(b), 1, false));

export function negateInterval(a: Interval): Interval {
  const flip = ({ at, open }: End): End => ({ at: at && negate(at), open });
  return fromEnds(flip(high(a)), flip(low(a)));
}

export function addIntervals(a: Interval, b: Interval): Interval {
  const sum = (x: End, y: End): End => ({ at: x.at && y.at ? add(x.at, y.at) : null, open: x.open || y.open });
  return fromEnds(sum(low(a), low(b)), sum(high(a), high(b)));
}

export function scaleInterval(a: Interval, factor: Rational): Interval {
  const way = sign(factor);
  if (way === 0) return point(zero);
  const scaled = ({ at, open }: End): End => ({ at: at && multiply(at, factor), open });
  return way > 0 ? fromEnds(scaled(low(a)), scaled(high(a))) : fromEnds(scaled(high(a)), scaled(low(a)));
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (isPoint(a, zero) || isPoint(b, zero)) return point(zero);
  const corners = [farLow(a), farHigh(a)].flatMap((x) => [farLow(b), farHigh(b)].map((y) => product(x, y)));
  return fromEnds(extremeCorner(corners, -1), extremeCorner(corners, 1));
}

/** An end that may lie infinitely far, on the side that `far` tells. */
type FarEnd = End & { readonly far: 1 | 0 | -1 };
const farLow = (x: Interval): FarEnd => ({ ...low(x), far: x.min ? 0 : -1 });
const farHigh = (x: Interval): FarEnd => ({ ...high(x), far: x.max ? 0 : 1 });

/** Zero times anything is zero, infinity included. */
function product(x: FarEnd, y: FarEnd): FarEnd {
  const far = (x.at ? sign(x.at) : x.far) * (y.at ? sign(y.at) : y.far);
  if (x.at && y.at) {
    const open = (x.open && !isZero(y.at)) || (y.open && !isZero(x.at)) || (x.open && y.open);
    return { at: multiply(x.at, y.at), open, far: 0 };
  }
  if (far === 0) return { at: zero, open: false, far: 0 };
  return { at: null, open: false, far: far > 0 ? 1 : -1 };
}

function extremeCorner(corners: readonly FarEnd[], direction: 1 | -1): End {
  const inside = corners.filter(({ far }) => far !== -direction);
  if (inside.some(({ far }) => far === direction) || inside.length === 0) return { at: null, open: false };
  return inside.reduce((x, y) => ({ ...pick(x, y, direction, false), far: 0 }));
}

/** A quotient; without bounds where the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (contains(b, zero)) return everything;
  const inverse = (end: End): End =>
    end.at && !isZero(end.at) ? { at: divide(rational(1n), end.at), open: end.open } : { at: null, open: false };
  const limit = (end: End): End => (end.at ? inverse(end) : { at: zero, open: true });
  return multiplyIntervals(a, fromEnds(limit(high(b)), limit(low(b))));
}

export const minInterval = (a: Interval, b: Interval): Interval =>
  fromEnds(pick(low(a), low(b), -1, false), pickPresent(high(a), high(b), -1));
export const maxInterval = (a: Interval, b: Interval): Interval =>
  fromEnds(pickPresent(low(a), low(b), 1), pick(high(a), high(b), 1, false));

function pickPresent(a: End, b: End, direction: 1 | -1): End {
  return pick(a, b, direction, true);
}

export function absInterval(a: Interval): Interval {
  if (a.min && sign(a.min) >= 0) return a;
  if (a.max && sign(a.max) <= 0) return negateInterval(a);
  return { ...hull(a, negateInterval(a)), min: zero, minOpen: false };
}

/** Whole numbers below (`floor`) or above (`ceiling`) the values. */
export function roundInterval(a: Interval, up: boolean): Interval {
  const round = (value: Rational | null): Rational | null => value && (up ? negate(floor(negate(value))) : floor(value));
  return between(round(a.min), round(a.max));
}

const isPoint = (a: Interval, value: Rational): boolean =>
  a.min !== null && a.max !== null && compare(a.min, value) === 0 && compare(a.max, value) === 0;

export function contains(a: Interval, value: Rational): boolean {
  const below = a.min && compare(a.min, value);
  const above = a.max && compare(a.max, value);
  return !(below !== null && (below > 0 || (below === 0 && a.minOpen))) && !(above !== null && (above < 0 || (above === 0 && a.maxOpen)));
}

/** No value at all. */
export function isEmpty(a: Interval): boolean {
  if (!a.min || !a.max) return false;
  const order = compare(a.min, a.max);
  return order > 0 || (order === 0 && Boolean(a.minOpen || a.maxOpen));
}

/** Whether every value of the one is a value of the other. */
export function isInside(inner: Interval, outer: Interval): boolean {
  if (isEmpty(inner)) return true;
  const both = hull(inner, outer);
  return isSameEnd(low(both), low(outer)) && isSameEnd(high(both), high(outer));
}

const isSameEnd = (a: End, b: End): boolean => (a.at && b.at ? compare(a.at, b.at) === 0 && a.open === b.open : a.at === b.at);
