/** Exact decimals of the wire: only here is anything rounded, a quotient without end, half-even to six decimals. */
import type { Rational } from '../../model/value.ts';
import { decimals, writeDecimal } from '../rational.ts';

/** Told of every rounding. */
export type Rounding = () => void;

/** Exact with at least `least` decimals; exactly six, rounded, where no number of decimals is exact. */
export function writeNumber(value: Rational, least: number, rounding: Rounding): string {
  const digits = decimals(value);
  if (digits === undefined) rounding();
  return writeDecimal(value, digits === undefined ? 6 : Math.max(digits, least));
}
