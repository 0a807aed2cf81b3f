/**
 * Exact quotients that rules hand over: a whole number where the division comes out even, else `{ n, d }`.
 * Denominators are positive; fractions are reduced where they were added or multiplied. Nothing is ever rounded here.
 */
import { absolute, add, areNumbers, ceilDivide, floorDivide, type Int, isSafe, multiply, settle, subtract } from './integer.ts';

/** `n / d` in the unit of the value, with d > 1. */
export type Fraction = { readonly n: Int; readonly d: Int };
/** An exact value: whole where it can be. */
export type Exact = Int | Fraction;

/** n / d for d > 0. */
export function quotient(n: Int, d: Int): Exact {
  if (!areNumbers(n, d)) return reduce(n, d);
  const value = (n as number) / (d as number);
  // For safe n and d, n / d is at least 1 / d away from a whole number that it is not: further than it can be rounded.
  return Math.floor(value) === value ? value + 0 : { n, d };
}

/** a × b / d for whole a and b and d > 0: no `bigint` is met on the way where the product is safe. */
export function productOver(a: number, b: number, d: number): Exact {
  const n = a * b;
  if (!isSafe(n)) return reduce(multiply(a, b), d);
  const value = n / d;
  return Math.floor(value) === value ? value + 0 : { n, d };
}

/** n × factor / d for whole n, factor > 0 and d > 0, cancelling before the product so that it stays a `number` where it can. */
export function scaled(n: Int, factor: number, d: Int): Exact {
  if (!areNumbers(n, d)) return reduce(multiply(n, factor), d);
  const shared = gcd(d as number, factor);
  const rest = factor / shared;
  const per = (d as number) / shared;
  const common = isSafe((n as number) * rest) ? 1 : gcd(Math.abs(n as number), per);
  return productOver((n as number) / common, rest, per / common);
}

/** n / d for any d ≠ 0. */
export function ratio(n: Int, d: Int): Exact {
  return d < 0 ? quotient(-n, -d) : quotient(n, d);
}

export const numerator = (value: Exact): Int => (typeof value === 'object' ? value.n : value);
export const denominator = (value: Exact): Int => (typeof value === 'object' ? value.d : 1);

export function plus(a: Exact, b: Exact): Exact {
  if (typeof a !== 'object' && typeof b !== 'object') return add(a, b);
  const [d, e] = [denominator(a), denominator(b)];
  if (d === e) return reduce(add(numerator(a), numerator(b)), d);
  return reduce(add(multiply(numerator(a), e), multiply(numerator(b), d)), multiply(d, e));
}

export function minus(a: Exact, b: Exact): Exact {
  return typeof b === 'object' ? plus(a, { n: -b.n, d: b.d }) : typeof a === 'object' ? plus(a, -b) : subtract(a, b);
}

export function times(a: Exact, b: Exact): Exact {
  return reduce(multiply(numerator(a), numerator(b)), multiply(denominator(a), denominator(b)));
}

/** value / d for a whole d > 0. */
export function per(value: Exact, d: Int): Exact {
  return typeof value === 'object' ? reduce(value.n, multiply(value.d, d)) : quotient(value, d);
}

/** a / b for b ≠ 0. */
export function over(a: Exact, b: Exact): Exact {
  const n = multiply(numerator(a), denominator(b));
  const d = multiply(denominator(a), numerator(b));
  return d < 0 ? reduce(-n, -d) : reduce(n, d);
}

/** Below, at or above zero as a is less than, equal to or greater than b. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a !== 'object' && typeof b !== 'object') return a < b ? -1 : a > b ? 1 : 0;
  const left = multiply(numerator(a), denominator(b));
  const right = multiply(numerator(b), denominator(a));
  return left < right ? -1 : left > right ? 1 : 0;
}

export const floorOf = (value: Exact): Int => (typeof value === 'object' ? floorDivide(value.n, value.d) : value);
export const ceilOf = (value: Exact): Int => (typeof value === 'object' ? ceilDivide(value.n, value.d) : value);

export function lesserExact(a: Exact, b: Exact): Exact {
  if (typeof a !== 'object' && typeof b !== 'object') return b < a ? b : a;
  return compare(b, a) < 0 ? b : a;
}

export function greaterExact(a: Exact, b: Exact): Exact {
  if (typeof a !== 'object' && typeof b !== 'object') return b > a ? b : a;
  return compare(b, a) > 0 ? b : a;
}

export const absoluteExact = (value: Exact): Exact => (typeof value === 'object' ? { n: absolute(value.n), d: value.d } : absolute(value));

export function sumExact(items: readonly Exact[]): Exact {
  let sum: Exact = 0;
  for (const item of items) sum = plus(sum, item);
  return sum;
}

export function leastExact(items: readonly Exact[]): Exact | undefined {
  return items.length === 0 ? undefined : items.reduce(lesserExact);
}

export function greatestExact(items: readonly Exact[]): Exact | undefined {
  return items.length === 0 ? undefined : items.reduce(greaterExact);
}

function reduce(n: Int, d: Int): Exact {
  if (areNumbers(n, d)) {
    const divisor = gcd(Math.abs(n as number), d as number);
    return divisor === d ? (n as number) / divisor + 0 : { n: (n as number) / divisor, d: (d as number) / divisor };
  }
  const divisor = gcdBig(BigInt(n < 0 ? -n : n), BigInt(d));
  const top = settle(BigInt(n) / divisor);
  const bottom = settle(BigInt(d) / divisor);
  return bottom === 1 ? top : { n: top, d: bottom };
}

/** The remainder by `Math.floor` is exact for safe integers, and many times faster than `%` beyond 2^31. */
function gcd(a: number, b: number): number {
  while (b !== 0) {
    const rest = a - Math.floor(a / b) * b;
    a = b;
    b = rest;
  }
  return a;
}

function gcdBig(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
