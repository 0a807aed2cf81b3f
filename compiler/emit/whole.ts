/**
 * Whole-number code with the bounds of its value. Where the bounds prove a result safe it is a plain operator on
 * `number`; elsewhere a guarded runtime call, which takes the `number` path whenever the actual values allow it.
 */
import { atom, binary, type Code, cast, integer, isSafe, level } from './code.ts';
import type { Imports } from './imports.ts';

export type Range = { readonly low: bigint; readonly high: bigint };
/** `wide`: the code may give a `bigint` at run time. */
export type Whole = {
  readonly code: Code;
  readonly range: Range;
  readonly wide: boolean;
  /** Of a product: what it multiplies. */
  readonly factors?: readonly Whole[];
};

export const literal = (value: bigint): Whole => ({ code: integer(value), range: { low: value, high: value }, wide: !isSafe(value) });
export const isLiteral = (whole: Whole, value: bigint): boolean => whole.code.text === integer(value).text;
export const spanOf = (...ranges: readonly Range[]): Range => ({
  low: ranges.map(({ low }) => low).reduce((a, b) => (a < b ? a : b)),
  high: ranges.map(({ high }) => high).reduce((a, b) => (a > b ? a : b)),
});
export const isSafeRange = ({ low, high }: Range): boolean => isSafe(low) && isSafe(high);

export function addWhole(imports: Imports, a: Whole, b: Whole): Whole {
  if (isLiteral(b, 0n)) return a;
  if (isLiteral(a, 0n)) return b;
  const range = { low: a.range.low + b.range.low, high: a.range.high + b.range.high };
  return operate(imports, '+', 'add', level.sum, a, b, range);
}

export function subtractWhole(imports: Imports, a: Whole, b: Whole): Whole {
  if (isLiteral(b, 0n)) return a;
  const range = { low: a.range.low - b.range.high, high: a.range.high - b.range.low };
  return operate(imports, '-', 'subtract', level.sum, a, b, range);
}

export function multiplyWhole(imports: Imports, a: Whole, b: Whole): Whole {
  if (isLiteral(a, 1n)) return b;
  if (isLiteral(b, 1n)) return a;
  if (isLiteral(a, 0n) || isLiteral(b, 0n)) return literal(0n);
  const corners = [a.range.low * b.range.low, a.range.low * b.range.high, a.range.high * b.range.low, a.range.high * b.range.high];
  const range = spanOf(...corners.map((value) => ({ low: value, high: value })));
  return { ...operate(imports, '*', 'multiply', level.product, a, b, range), factors: [...factorsOf(a), ...factorsOf(b)] };
}

const factorsOf = (a: Whole): readonly Whole[] => a.factors ?? [a];

/** Floor (or ceiling) of a / b, b > 0. */
export function divideWhole(imports: Imports, direction: 'floor' | 'ceil', a: Whole, b: Whole): Whole {
  if (isLiteral(b, 1n)) return a;
  const corners = [a.range.low, a.range.high].flatMap((n) => [b.range.low, b.range.high].map((d) => divide(direction, n, d > 0n ? d : 1n)));
  const range = spanOf(...corners.map((value) => ({ low: value, high: value })));
  if (!a.wide && !b.wide) {
    const division = binary('/', a.code, b.code, level.product);
    return { code: atom(`Math.${direction}(${division.text})`), range, wide: false };
  }
  return narrowed(imports.call(direction === 'floor' ? 'floorDivide' : 'ceilDivide', a.code, b.code), range);
}

export function pickWhole(imports: Imports, which: 'lesser' | 'greater', a: Whole, b: Whole): Whole {
  const common = a.wide || b.wide ? commonFactor(a, b) : undefined;
  if (common) {
    const [x, y] = [a, b].map((each) => withoutFactor(imports, each, common)) as [Whole, Whole];
    return multiplyWhole(imports, common, pickWhole(imports, which, x, y));
  }
  if (a.range.high <= b.range.low) return which === 'lesser' ? a : b;
  if (b.range.high <= a.range.low) return which === 'lesser' ? b : a;
  const pick = (x: bigint, y: bigint): bigint => (x < y === (which === 'lesser') ? x : y);
  const range = { low: pick(a.range.low, b.range.low), high: pick(a.range.high, b.range.high) };
  const name = which === 'lesser' ? 'min' : 'max';
  if (!a.wide && !b.wide) return { code: atom(`Math.${name}(${a.code.text}, ${b.code.text})`), range, wide: false };
  const [bound, capped] = a.wide ? [b, a] : [a, b];
  if (which === 'lesser' && !bound.wide && factorsOf(capped).every((factor) => factor.range.low >= 0n)) {
    return { code: atom(`Math.min(${bound.code.text}, ${inDoubles(capped).text})`), range, wide: false };
  }
  return narrowed(imports.call(which, a.code, b.code), range);
}

/** A product of what is not negative, as a double: exact up to 2^53, and never below it beyond, so that a safe bound caps it exactly. */
const inDoubles = (a: Whole): Code =>
  factorsOf(a)
    .map(({ code, wide }) => (wide ? atom(`Number(${code.text})`) : code))
    .reduce((x, y) => binary('*', x, y, level.product));

/** A wide product as two plain numbers. */
export function plainFactors(imports: Imports, a: Whole): readonly [Whole, Whole] | undefined {
  const [first, ...rest] = factorsOf(a);
  if (!first || !a.wide || first.wide || rest.length === 0) return undefined;
  const other = rest.reduce((x, y) => multiplyWhole(imports, x, y));
  return other.wide ? undefined : [first, other];
}

/** A name that both multiply and that is never negative: the choice is between the rest of them. */
function commonFactor(a: Whole, b: Whole): Whole | undefined {
  const texts = new Set(factorsOf(b).map(({ code }) => code.text));
  return factorsOf(a).find(({ code, range }) => /^[A-Za-z_$][\w$.]*$/.test(code.text) && range.low >= 0n && texts.has(code.text));
}

function withoutFactor(imports: Imports, a: Whole, { code }: Whole): Whole {
  const factors = factorsOf(a);
  const at = factors.findIndex((factor) => factor.code.text === code.text);
  return factors.filter((_, index) => index !== at).reduce((x, y) => multiplyWhole(imports, x, y), literal(1n));
}

export function absoluteWhole(imports: Imports, a: Whole): Whole {
  const highest = -a.range.low > a.range.high ? -a.range.low : a.range.high;
  const range = { low: 0n, high: highest };
  return a.wide
    ? { code: imports.call('absolute', a.code), range, wide: true }
    : { code: atom(`Math.abs(${a.code.text})`), range, wide: false };
}

/** The result of a runtime call: a `number` where its bounds say so. */
export function narrowed(code: Code, range: Range): Whole {
  return isSafeRange(range) ? { code: cast(code, 'number'), range, wide: false } : { code, range, wide: true };
}

function operate(imports: Imports, operator: string, name: string, at: number, a: Whole, b: Whole, range: Range): Whole {
  if (isSafeRange(range) && !a.wide && !b.wide) return { code: binary(operator, a.code, b.code, at), range, wide: false };
  return narrowed(imports.call(name, a.code, b.code), range);
}

function divide(direction: 'floor' | 'ceil', n: bigint, d: bigint): bigint {
  const quotient = n / d;
  if (direction === 'floor') return n % d < 0n ? quotient - 1n : quotient;
  return n % d > 0n ? quotient + 1n : quotient;
}
