/** Exact rationals for what is known when compiling: reduced, denominator positive. */
import type { Rational } from '../model/value.ts';

export function rational(numerator: bigint, denominator = 1n): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator * sign);
  return { numerator: (numerator * sign) / divisor, denominator: (denominator * sign) / divisor };
}

/** Of two that are not negative; 1 of two zeros. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}

export const zero = rational(0n);
export const one = rational(1n);
export const ofNumber = (value: number): Rational => rational(BigInt(Math.trunc(value)));

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });
export const multiply = (a: Rational, b: Rational): Rational => rational(a.numerator * b.numerator, a.denominator * b.denominator);
/** The divisor is not zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const isZero = (a: Rational): boolean => a.numerator === 0n;
export const sign = (a: Rational): number => compare(a, zero);

/** The greatest whole number not above. */
export function floor(a: Rational): Rational {
  const down = a.numerator / a.denominator;
  return rational(a.numerator < 0n && down * a.denominator !== a.numerator ? down - 1n : down);
}

/** Decimal digits that the value needs after the point; undefined where no number of them is enough. */
export function decimalDigits(a: Rational): number | undefined {
  let [rest, twos, fives] = [a.denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** `3/2` → `1.5`, `1/3` → `1/3`. */
export function decimalText(a: Rational): string {
  const digits = decimalDigits(a);
  if (digits === undefined) return `${a.numerator}/${a.denominator}`;
  const scaled = (a.numerator * 10n ** BigInt(digits)) / a.denominator;
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const [whole, part] = [text.slice(0, text.length - digits), text.slice(text.length - digits)];
  return `${scaled < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}
