/** The first and last day and instant of the wire, and the longest periods, as integers. */
import { dateYears } from '../../model/type.ts';
import { mostDays, mostMilliseconds, mostMonths } from '../../runtime/limits.ts';
import { dayOf } from '../../runtime/time/calendar.ts';

const firstDay = dayOf(dateYears.first, 1, 1);
const lastDay = dayOf(dateYears.last + 1, 1, 1) - 1;
const dayLength = 86_400_000;

/** Instants are written with offsets of up to a day. */
export const longest = {
  firstDay,
  lastDay,
  firstInstant: (firstDay - 1) * dayLength,
  lastInstant: (lastDay + 2) * dayLength,
  months: mostMonths,
  days: mostDays,
  milliseconds: BigInt(mostMilliseconds),
} as const;
