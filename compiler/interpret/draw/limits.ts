/** The limits of the wire, as a way back to it: values brought within them and to the scale that can be written. */
import { dateYears, type WireQuantity } from '../../model/type.ts';
import type { Rational } from '../../model/value.ts';
import { dayAt } from '../calendar.ts';
import { compare, floor, negative, rational, times } from '../rational.ts';
import { formOf } from '../wire/wire-forms.ts';

export const firstDay = dayAt(dateYears.first, 1, 1);
export const lastDay = dayAt(dateYears.last, 12, 31);

export const fitDay = (day: number): number => Math.min(lastDay, Math.max(firstDay, day));

/** From the first millisecond of the years to the last, in UTC, as inputs are written. */
export const fitMs = (ms: number): number => Math.min((lastDay + 1) * 86_400_000 - 1, Math.max(firstDay * 86_400_000, ms));

/** The least difference that can be written. */
export const stepOf = (name: WireQuantity): Rational => rational(1n, 10n ** BigInt(formOf(name).scale));

/** The largest value that can be written. */
export const limitOf = (name: WireQuantity): Rational => rational(BigInt(formOf(name).limit));

export function fitQuantity(value: Rational, name: WireQuantity): Rational {
  const step = stepOf(name);
  const last = limitOf(name);
  const written = times(rational(floor(times(value, rational(step.denominator)))), step);
  if (compare(written, last) > 0) return last;
  return compare(negative(written), last) > 0 ? negative(last) : written;
}
