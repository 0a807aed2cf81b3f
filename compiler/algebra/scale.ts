/** Scales: the rationals that stored values are multiples of, and their alignment. */

import type { Rational } from '../model/value.ts';
import { greatestDivisor, rational } from './rational.ts';

export const powerOfTen = (exponent: number): Rational =>
  exponent < 0 ? rational(1n, 10n ** BigInt(-exponent)) : rational(10n ** BigInt(exponent));

/** The greatest rational of which both are whole multiples: the scale both can be written at. */
export function commonScale(a: Rational, b: Rational): Rational {
  return rational(greatestDivisor(a.numerator * b.denominator, b.numerator * a.denominator), a.denominator * b.denominator);
}

/** The coarsest power of ten at which a value is whole, or 1 over its denominator where it has no finite decimals. */
export function finestScale(value: Rational): Rational {
  let rest = value.denominator;
  let exponent = 0;
  for (const prime of [2n, 5n]) {
    let count = 0;
    for (; rest % prime === 0n; count++) rest /= prime;
    exponent = Math.max(exponent, count);
  }
  return rest === 1n ? powerOfTen(-exponent) : rational(1n, value.denominator);
}
