/** The oracle's calendar: one day or one period after the other, on the platform's own dates. Slow and plain on purpose. */
import { weekdays } from '../model/type.ts';
import { Refusal, ruling } from './refusal.ts';

const dayLength = 86_400_000;

export type Span = { readonly months: number; readonly days: number };

/** The calendar repeats after so many days, which are 400 years: far dates are named by nearer ones. */
const cycle = 146_097;

/** The date of a day count from 1970-01-01. */
export function dateAt(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const cycles = Math.floor(day / cycle);
  const date = new Date((day - cycles * cycle) * dayLength);
  return { year: date.getUTCFullYear() + cycles * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days may run over: month 14 is February of the next year, day 0 the last of the month before. */
export function dayAt(year: number, month: number, day: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const cycles = Math.floor(years / 400);
  const date = new Date(0);
  date.setUTCFullYear(years - cycles * 400 + 2000, (((month - 1) % 12) + 12) % 12, day);
  return Math.round(date.getTime() / dayLength) + (cycles - 5) * cycle;
}

const lastOfMonth = (year: number, month: number): number => dateAt(dayAt(year, month + 1, 0)).day;

export function addSpan(day: number, { months, days }: Span): number {
  const { year, month, day: number } = dateAt(day);
  const first = dateAt(dayAt(year, month + months, 1));
  return dayAt(first.year, first.month, Math.min(number, lastOfMonth(first.year, first.month))) + days;
}

/** The last day with the same month. */
export function lastDayOfMonth(day: number): number {
  const { month } = dateAt(day);
  let at = day;
  while (dateAt(at + 1).month === month) at++;
  return at;
}

/** So many clear days on, or back: neither this day nor the one found is among them. */
export function afterClear(day: number, { months, days }: Span, way: 1 | -1): number {
  const beyond = months < 0 || days < 0 ? -way : way;
  return addSpan(day, { months: way * months, days: way * days }) + beyond;
}

/** Whole months, below zero where the dates are reversed: then as many as the other way round. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return 0 - monthsBetween(to, from);
  let months = 0;
  while (addSpan(from, { months: months + 1, days: 0 }) <= to) months++;
  return months;
}

/** The first day not before `on` with this day number. */
export function nextDayOfMonth(on: number, number: number): number {
  if (number < 1 || number > 31) throw new Refusal('', ruling('dayOfMonth'));
  let day = on;
  while (dateAt(day).day !== number) day++;
  return day;
}

export function weekdayOf(day: number): string {
  return weekdays[(((day + 3) % 7) + 7) % 7] as string;
}

/** The period that holds `on`, counted from 1; undefined before the first, or when periods are empty. */
export function periodHolding(start: number, every: Span, on: number): { index: number; start: number; endExclusive: number } | undefined {
  const nth = (count: number): number => addSpan(start, { months: every.months * count, days: every.days * count });
  if (on < start || nth(1) <= start) return undefined;
  let index = 1;
  while (nth(index) <= on) index++;
  return { index, start: nth(index - 1), endExclusive: nth(index) };
}

/** Days worked: among the weekdays, and no holiday. A calendar knows the days from `from` to before `until`. */
export type WorkingDays = {
  readonly weekdays: ReadonlySet<string>;
  readonly holidays: ReadonlySet<number>;
  readonly known: { readonly from: number; readonly until: number };
};

/** All that can be written: what a caller's own holidays are good for. */
export const everyDay = { from: dayAt(1, 1, 1), until: dayAt(10_000, 1, 1) };

const yearOf = (day: number): number => dateAt(day).year;

/** Every step of a walk is on a day of which it is known whether it is a holiday. */
export function stepOn(day: number, { known }: WorkingDays): void {
  if (day < known.from || day >= known.until)
    throw new Refusal('', ruling('unknownHolidays', { from: yearOf(known.from), until: yearOf(known.until) - 1 }));
}

export const isWorked = (day: number, { weekdays: worked, holidays }: WorkingDays): boolean =>
  !holidays.has(day) && worked.has(weekdayOf(day));

/** The n-th worked day strictly after `day`, or before it for n below zero; `day` for none. */
export function addWorkedDays(day: number, n: number, days: WorkingDays): number {
  if (Math.abs(n) > longestPeriod.days) throw new Refusal('', ruling('manyDays'));
  let at = day;
  for (let left = Math.abs(n); left > 0; ) {
    at += Math.sign(n);
    stepOn(at, days);
    if (isWorked(at, days)) left--;
  }
  return at;
}

/** From the first to the last date of the wire. */
export const longestPeriod = { months: 300 * 12, days: dayAt(2200, 1, 1) - dayAt(1900, 1, 1) };
