/** The oracle's calendar: one day or one period after the other, on the platform's own dates. Slow and plain on purpose. */
import { strict as assert } from 'node:assert';
import { weekdays } from '../model/type.ts';

const dayLength = 86_400_000;

export type Span = { readonly months: number; readonly days: number };

/** The date of a day count from 1970-01-01. */
export function dateAt(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * dayLength);
  assert(!Number.isNaN(date.getTime()), 'dates stay within what the platform can name');
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function dayAt(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayLength);
}

const lastOfMonth = (year: number, month: number): number => dateAt(dayAt(year, month + 1, 0)).day;

export function addSpan(day: number, { months, days }: Span): number {
  const { year, month, day: number } = dateAt(day);
  const first = dateAt(dayAt(year, month + months, 1));
  return dayAt(first.year, first.month, Math.min(number, lastOfMonth(first.year, first.month))) + days;
}

export function monthsBetween(from: number, to: number): number {
  let months = 0;
  while (addSpan(from, { months: months + 1, days: 0 }) <= to) months++;
  return months;
}

/** The first day not before `on` with this day number. */
export function nextDayOfMonth(on: number, number: number): number {
  assert(number >= 1 && number <= 31, 'a day of the month');
  let day = on;
  while (dateAt(day).day !== number) day++;
  return day;
}

export function weekdayOf(day: number): string {
  return weekdays[(new Date(day * dayLength).getUTCDay() + 6) % 7] as string;
}

/** The period that holds `on`, counted from 1; undefined before the first, or when periods are empty. */
export function periodHolding(start: number, every: Span, on: number): { index: number; start: number; endExclusive: number } | undefined {
  const nth = (count: number): number => addSpan(start, { months: every.months * count, days: every.days * count });
  if (on < start || nth(1) <= start) return undefined;
  let index = 1;
  while (nth(index) <= on) index++;
  return { index, start: nth(index - 1), endExclusive: nth(index) };
}

/** Days worked: among the weekdays, and no holiday. */
export type WorkingDays = { readonly weekdays: ReadonlySet<string>; readonly holidays: ReadonlySet<number> };

export const isWorked = (day: number, { weekdays: worked, holidays }: WorkingDays): boolean =>
  !holidays.has(day) && worked.has(weekdayOf(day));

/** The n-th worked day strictly after `day`; `day` for n ≤ 0. */
export function addWorkedDays(day: number, n: number, days: WorkingDays): number {
  assert(n < 1_000_000, 'as many working days as the oracle is willing to walk');
  let at = day;
  for (let left = n; left > 0; ) if (isWorked(++at, days)) left--;
  return at;
}
