/** Exact rationals on bigint: always reduced, the denominator positive. The oracle computes with nothing else. */
import { strict as assert } from 'node:assert';
import type { RoundingMode } from '../model/expression/rounding.ts';
import type { Rational } from '../model/value.ts';

export const zero: Rational = { numerator: 0n, denominator: 1n };

export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator };
  assert(denominator !== 0n, 'no division by zero: every divisor is proved');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator < 0n ? -numerator : numerator, sign * denominator);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.denominator === 1n && b.denominator === 1n) return { numerator: a.numerator + b.numerator, denominator: 1n };
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export const negative = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });
export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
export const times = (a: Rational, b: Rational): Rational => rational(a.numerator * b.numerator, a.denominator * b.denominator);
export const over = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Below, at or above zero. */
export function signOf(a: Rational): number {
  return a.numerator < 0n ? -1 : a.numerator > 0n ? 1 : 0;
}

export const compare = (a: Rational, b: Rational): number => signOf(minus(a, b));

/** The greatest whole number not above. */
export function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

export const ceiling = (a: Rational): bigint => -floor(negative(a));

/** One of the two whole numbers around; of one in their middle the half decides. */
export function nearest(a: Rational, mode: RoundingMode): bigint {
  const toZero = a.numerator / a.denominator;
  if (toZero * a.denominator === a.numerator || mode === 'down') return toZero;
  const further = toZero + BigInt(signOf(a));
  if (mode === 'up') return further;
  const size = { numerator: a.numerator < 0n ? -a.numerator : a.numerator, denominator: a.denominator };
  const side = compare(minus(size, rational(toZero < 0n ? -toZero : toZero)), rational(1n, 2n));
  if (side !== 0) return side > 0 ? further : toZero;
  if (mode === 'half-even') return toZero % 2n === 0n ? toZero : further;
  return mode === 'half-up' ? further : toZero;
}

/** The nearest whole number, the even one of two. */
function halfEven(a: Rational): bigint {
  const below = floor(a);
  const side = compare(minus(a, rational(below)), rational(1n, 2n));
  return side > 0 || (side === 0 && below % 2n !== 0n) ? below + 1n : below;
}

/** Digits after the point that write the value exactly; undefined where no number of digits does. */
export function decimals({ denominator }: Rational): number | undefined {
  for (let digits = 0, power = 1n; digits <= 4000; digits++, power *= 10n) {
    if (power % denominator === 0n) return digits;
    if (digits % 16 === 15 && !isTerminating(denominator)) return undefined;
  }
  return undefined;
}

function isTerminating(denominator: bigint): boolean {
  let rest = denominator;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/** `-12.5` → −25/2; undefined for what is not a plain decimal. */
export function readDecimal(text: string): Rational | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

/** Exactly `digits` digits after the point, half-even. */
export function writeDecimal(value: Rational, digits: number): string {
  const scaled = halfEven(times(value, rational(10n ** BigInt(digits))));
  const all = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const text = digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
  return scaled < 0n ? `-${text}` : text;
}
