/**
 * Whole-number operations with the bounds of their values. Where the bounds prove a result safe it is a plain operator on
 * `number`; elsewhere a guarded runtime call, which takes the `number` path whenever the actual values allow it.
 */

import type { RoundingMode } from '../../model/expression/rounding.ts';
import {
  binary,
  call,
  cast,
  isNumber,
  isPath,
  isSafe,
  keyOf,
  literalOf,
  math,
  named,
  numberType,
  runtime,
} from '../../model/plan/operations.ts';
import type { Bounds, Operation } from '../../model/plan/plan.ts';
import type { RuntimeSymbol } from '../../model/plan/runtime-symbol.ts';

/** `wide`: the operation may give a `bigint` at run time. */
export type Whole = {
  readonly operation: Operation;
  readonly range: Bounds;
  readonly wide: boolean;
  /** Of a product: what it multiplies. */
  readonly factors?: readonly Whole[];
};

export const literal = (value: bigint): Whole => ({
  operation: literalOf(value),
  range: { low: value, high: value },
  wide: !isSafe(value),
});
export const isLiteral = ({ operation }: Whole, value: bigint): boolean => isNumber(operation, value);
export const spanOf = (...ranges: readonly Bounds[]): Bounds => ({
  low: ranges.map(({ low }) => low).reduce((a, b) => (a < b ? a : b)),
  high: ranges.map(({ high }) => high).reduce((a, b) => (a > b ? a : b)),
});
export const isSafeRange = ({ low, high }: Bounds): boolean => isSafe(low) && isSafe(high);

/** Bounds of what two whole numbers make, which grows or falls with each of them. */
function across(a: Bounds, b: Bounds, make: (x: bigint, y: bigint) => bigint): Bounds {
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => make(x, y)));
  return spanOf(...corners.map((value) => ({ low: value, high: value })));
}

export function addWhole(a: Whole, b: Whole): Whole {
  if (isLiteral(b, 0n)) return a;
  return isLiteral(a, 0n) ? b : operate('+', 'add', a, b, (x, y) => x + y);
}

export function subtractWhole(a: Whole, b: Whole): Whole {
  return isLiteral(b, 0n) ? a : operate('-', 'subtract', a, b, (x, y) => x - y);
}

export function multiplyWhole(a: Whole, b: Whole): Whole {
  if (isLiteral(a, 1n)) return b;
  if (isLiteral(b, 1n)) return a;
  if (isLiteral(a, 0n) || isLiteral(b, 0n)) return literal(0n);
  return { ...operate('*', 'multiply', a, b, (x, y) => x * y), factors: [...factorsOf(a), ...factorsOf(b)] };
}

const factorsOf = (a: Whole): readonly Whole[] => a.factors ?? [a];

/** Which whole number a quotient goes to. */
export type Direction = 'floor' | 'ceil' | RoundingMode;
export const isNamed = (direction: Direction): direction is 'floor' | 'ceil' => direction === 'floor' || direction === 'ceil';

/** The whole number that a / b goes to, b > 0. */
export function divideWhole(direction: Direction, a: Whole, b: Whole): Whole {
  if (isLiteral(b, 1n)) return a;
  const ways = isNamed(direction) ? [direction] : (['floor', 'ceil'] as const);
  const divisor = { low: b.range.low > 0n ? b.range.low : 1n, high: b.range.high > 0n ? b.range.high : 1n };
  const range = spanOf(...ways.map((way) => across(a.range, divisor, (n, d) => divide(way, n, d))));
  if (!isNamed(direction)) return narrowed(runtime('roundedDivide', a.operation, b.operation, literalOf(direction)), range);
  if (!a.wide && !b.wide) {
    return { operation: math(direction, binary('/', a.operation, b.operation)), range, wide: false };
  }
  return narrowed(runtime(direction === 'floor' ? 'floorDivide' : 'ceilDivide', a.operation, b.operation), range);
}

export function pickWhole(which: 'lesser' | 'greater', a: Whole, b: Whole): Whole {
  const common = a.wide || b.wide ? commonFactor(a, b) : undefined;
  if (common) {
    const [x, y] = [a, b].map((each) => withoutFactor(each, common)) as [Whole, Whole];
    return multiplyWhole(common, pickWhole(which, x, y));
  }
  if (a.range.high <= b.range.low) return which === 'lesser' ? a : b;
  if (b.range.high <= a.range.low) return which === 'lesser' ? b : a;
  const pick = (x: bigint, y: bigint): bigint => (x < y === (which === 'lesser') ? x : y);
  const range = { low: pick(a.range.low, b.range.low), high: pick(a.range.high, b.range.high) };
  if (!a.wide && !b.wide) return { operation: math(which === 'lesser' ? 'min' : 'max', a.operation, b.operation), range, wide: false };
  const [bound, capped] = a.wide ? [b, a] : [a, b];
  if (which === 'lesser' && !bound.wide && factorsOf(capped).every((factor) => factor.range.low >= 0n)) {
    return { operation: math('min', bound.operation, inDoubles(capped)), range, wide: false };
  }
  return narrowed(runtime(which, a.operation, b.operation), range);
}

/** A product of what is not negative, as a double: exact up to 2^53, and never below it beyond, so that a safe bound caps it exactly. */
const inDoubles = (a: Whole): Operation =>
  factorsOf(a)
    .map(({ operation, wide }) => (wide ? call(named('Number'), operation) : operation))
    .reduce((x, y) => binary('*', x, y));

/** A wide product as two plain numbers. */
export function plainFactors(a: Whole): readonly [Whole, Whole] | undefined {
  const [first, ...rest] = factorsOf(a);
  if (!first || !a.wide || first.wide || rest.length === 0) return undefined;
  const other = rest.reduce((x, y) => multiplyWhole(x, y));
  return other.wide ? undefined : [first, other];
}

/** A name that both multiply and that is never negative: the choice is between the rest of them. */
function commonFactor(a: Whole, b: Whole): Whole | undefined {
  const others = new Set(factorsOf(b).map(({ operation }) => keyOf(operation)));
  return factorsOf(a).find(({ operation, range }) => isPath(operation) && range.low >= 0n && others.has(keyOf(operation)));
}

function withoutFactor(a: Whole, { operation }: Whole): Whole {
  const factors = factorsOf(a);
  const at = factors.findIndex((factor) => keyOf(factor.operation) === keyOf(operation));
  return factors.filter((_, index) => index !== at).reduce((x, y) => multiplyWhole(x, y), literal(1n));
}

export function absoluteWhole(a: Whole): Whole {
  const range = { low: 0n, high: -a.range.low > a.range.high ? -a.range.low : a.range.high };
  return a.wide
    ? { operation: runtime('absolute', a.operation), range, wide: true }
    : { operation: math('abs', a.operation), range, wide: false };
}

/** The result of a runtime call: a `number` where its bounds say so. */
export function narrowed(operation: Operation, range: Bounds): Whole {
  return isSafeRange(range) ? { operation: cast(operation, numberType), range, wide: false } : { operation, range, wide: true };
}

function operate(operator: '+' | '-' | '*', wide: RuntimeSymbol, a: Whole, b: Whole, make: (x: bigint, y: bigint) => bigint): Whole {
  const range = across(a.range, b.range, make);
  if (isSafeRange(range) && !a.wide && !b.wide) return { operation: binary(operator, a.operation, b.operation, range), range, wide: false };
  return narrowed(runtime(wide, a.operation, b.operation), range);
}

function divide(direction: 'floor' | 'ceil', n: bigint, d: bigint): bigint {
  const quotient = n / d;
  if (direction === 'floor') return n % d < 0n ? quotient - 1n : quotient;
  return n % d > 0n ? quotient + 1n : quotient;
}
