/** ISO 8601 durations ↔ exact seconds. Written carried: hours, minutes, seconds; years, months and weeks are no exact time. */
import type { Rational } from '../../model/value.ts';
import { decimals, floor, minus, negative, plus, rational, readDecimal, signOf, times, writeDecimal, zero } from '../rational.ts';
import type { Rounding } from './write-number.ts';

const number = '(\\d+(?:[.,]\\d+)?)';
const durationForm = new RegExp(`^(-?)P(?:${number}D)?(?:T(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`);

/** Days, hours, minutes, seconds; the last part given may have decimals. Years, months and weeks are no exact time. */
export function readIsoDuration(text: string): Rational | undefined {
  const [all, sign, ...parts] = durationForm.exec(text) ?? [];
  if (all === undefined || all.endsWith('T') || parts.every((part) => part === undefined)) return undefined;
  const last = parts.findLastIndex((part) => part !== undefined);
  if (parts.some((part, index) => index < last && part !== undefined && /\D/.test(part))) return undefined;
  const sizes = [86_400n, 3600n, 60n, 1n];
  const seconds = parts.reduce((sum, part, index) => {
    const value = part === undefined ? zero : (readDecimal(part.replace(',', '.')) ?? zero);
    return plus(sum, times(value, rational(sizes[index] as bigint)));
  }, zero);
  return sign === '-' ? negative(seconds) : seconds;
}

export function writeIsoDuration(value: Rational, rounding: Rounding): string {
  const negated = signOf(value) < 0;
  const size = negated ? negative(value) : value;
  const exact = decimals(size) === undefined ? roundedSeconds(size, rounding) : size;
  const minutes = floor(times(exact, rational(1n, 60n)));
  const rest = minus(exact, rational(minutes * 60n));
  const parts = [
    minutes / 60n && `${minutes / 60n}H`,
    minutes % 60n && `${minutes % 60n}M`,
    signOf(rest) && `${writeDecimal(rest, decimals(rest) ?? 6)}S`,
  ];
  return `${negated ? '-' : ''}PT${parts.filter(Boolean).join('') || '0S'}`;
}

function roundedSeconds(value: Rational, rounding: Rounding): Rational {
  rounding();
  const digits = writeDecimal(value, 6).replace('.', '');
  return rational(BigInt(digits), 1_000_000n);
}
