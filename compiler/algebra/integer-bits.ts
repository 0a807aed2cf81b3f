/** How wide an integer must be to hold every value of a quantity, written at a number of decimals: what number forms and columns follow from. */
import type { QuantityMeasure } from '../model/measure.ts';
import type { Rational } from '../model/value.ts';

/**
 * Bits of the two's complement, its sign included: 0..255 → 9, −128..127 → 8. `undefined` where the quantity has no bound, or more
 * decimals than these.
 */
export function integerBits({ min, max, scale }: QuantityMeasure, decimals: number): number | undefined {
  if (!min || !max || scale === 'fraction' || scale > decimals) return undefined;
  return Math.max(bitsOf(written(min, decimals, -1n)), bitsOf(written(max, decimals, 1n)));
}

/** The integer that stands for an end, the next one outwards where the end lies between two. */
function written({ numerator, denominator }: Rational, decimals: number, outwards: 1n | -1n): bigint {
  const scaled = numerator * 10n ** BigInt(decimals);
  const whole = scaled / denominator;
  const isBeyond = (scaled - whole * denominator) * outwards > 0n;
  return isBeyond ? whole + outwards : whole;
}

const bitsOf = (value: bigint): number => (value < 0n ? -value - 1n : value).toString(2).length + (value === 0n || value === -1n ? 0 : 1);
