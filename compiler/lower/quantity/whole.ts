/**
 * Whole-number code with the bounds of its value. Where the bounds prove a result safe it is a plain operator on
 * `number`; elsewhere a guarded runtime call, which takes the `number` path whenever the actual values allow it.
 */
import type { Bounds, Operation } from '../../model/plan/plan.ts';
import type { RuntimeSymbol } from '../../model/plan/runtime-symbol.ts';
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
} from '../operation/operation.ts';

/** `wide`: the operation may give a `bigint` at run time. */
export type Whole = {
  readonly code: Operation;
  readonly range: Bounds;
  readonly wide: boolean;
  /** Of a product: what it multiplies. */
  readonly factors?: readonly Whole[];
};

export const literal = (value: bigint): Whole => ({ code: literalOf(value), range: { low: value, high: value }, wide: !isSafe(value) });
export const isLiteral = ({ code }: Whole, value: bigint): boolean => isNumber(code, value);
export const spanOf = (...ranges: readonly Bounds[]): Bounds => ({
  low: ranges.map(({ low }) => low).reduce((a, b) => (a < b ? a : b)),
  high: ranges.map(({ high }) => high).reduce((a, b) => (a > b ? a : b)),
});
export const isSafeRange = ({ low, high }: Bounds): boolean => isSafe(low) && isSafe(high);

export function addWhole(a: Whole, b: Whole): Whole {
  if (isLiteral(b, 0n)) return a;
  if (isLiteral(a, 0n)) return b;
  const range = { low: a.range.low + b.range.low, high: a.range.high + b.range.high };
  return operate('+', 'add', a, b, range);
}

export function subtractWhole(a: Whole, b: Whole): Whole {
  if (isLiteral(b, 0n)) return a;
  const range = { low: a.range.low - b.range.high, high: a.range.high - b.range.low };
  return operate('-', 'subtract', a, b, range);
}

export function multiplyWhole(a: Whole, b: Whole): Whole {
  if (isLiteral(a, 1n)) return b;
  if (isLiteral(b, 1n)) return a;
  if (isLiteral(a, 0n) || isLiteral(b, 0n)) return literal(0n);
  const corners = [a.range.low * b.range.low, a.range.low * b.range.high, a.range.high * b.range.low, a.range.high * b.range.high];
  const range = spanOf(...corners.map((value) => ({ low: value, high: value })));
  return { ...operate('*', 'multiply', a, b, range), factors: [...factorsOf(a), ...factorsOf(b)] };
}

const factorsOf = (a: Whole): readonly Whole[] => a.factors ?? [a];

/** Floor (or ceiling) of a / b, b > 0. */
export function divideWhole(direction: 'floor' | 'ceil', a: Whole, b: Whole): Whole {
  if (isLiteral(b, 1n)) return a;
  const corners = [a.range.low, a.range.high].flatMap((n) => [b.range.low, b.range.high].map((d) => divide(direction, n, d > 0n ? d : 1n)));
  const range = spanOf(...corners.map((value) => ({ low: value, high: value })));
  if (!a.wide && !b.wide) {
    return { code: math(direction, binary('/', a.code, b.code)), range, wide: false };
  }
  return narrowed(runtime(direction === 'floor' ? 'floorDivide' : 'ceilDivide', a.code, b.code), range);
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
  if (!a.wide && !b.wide) return { code: math(which === 'lesser' ? 'min' : 'max', a.code, b.code), range, wide: false };
  const [bound, capped] = a.wide ? [b, a] : [a, b];
  if (which === 'lesser' && !bound.wide && factorsOf(capped).every((factor) => factor.range.low >= 0n)) {
    return { code: math('min', bound.code, inDoubles(capped)), range, wide: false };
  }
  return narrowed(runtime(which, a.code, b.code), range);
}

/** A product of what is not negative, as a double: exact up to 2^53, and never below it beyond, so that a safe bound caps it exactly. */
const inDoubles = (a: Whole): Operation =>
  factorsOf(a)
    .map(({ code, wide }) => (wide ? call(named('Number'), code) : code))
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
  const others = new Set(factorsOf(b).map(({ code }) => keyOf(code)));
  return factorsOf(a).find(({ code, range }) => isPath(code) && range.low >= 0n && others.has(keyOf(code)));
}

function withoutFactor(a: Whole, { code }: Whole): Whole {
  const factors = factorsOf(a);
  const at = factors.findIndex((factor) => keyOf(factor.code) === keyOf(code));
  return factors.filter((_, index) => index !== at).reduce((x, y) => multiplyWhole(x, y), literal(1n));
}

export function absoluteWhole(a: Whole): Whole {
  const highest = -a.range.low > a.range.high ? -a.range.low : a.range.high;
  const range = { low: 0n, high: highest };
  return a.wide ? { code: runtime('absolute', a.code), range, wide: true } : { code: math('abs', a.code), range, wide: false };
}

/** The result of a runtime call: a `number` where its bounds say so. */
export function narrowed(code: Operation, range: Bounds): Whole {
  return isSafeRange(range) ? { code: cast(code, numberType), range, wide: false } : { code, range, wide: true };
}

function operate(operator: '+' | '-' | '*', wide: RuntimeSymbol, a: Whole, b: Whole, range: Bounds): Whole {
  if (isSafeRange(range) && !a.wide && !b.wide) return { code: binary(operator, a.code, b.code, range), range, wide: false };
  return narrowed(runtime(wide, a.code, b.code), range);
}

function divide(direction: 'floor' | 'ceil', n: bigint, d: bigint): bigint {
  const quotient = n / d;
  if (direction === 'floor') return n % d < 0n ? quotient - 1n : quotient;
  return n % d > 0n ? quotient + 1n : quotient;
}
