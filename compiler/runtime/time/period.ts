/**
 * Calendar time: whole months and days, added in this order and always from the first date. A period is of 300 years
 * at most, as on the wire: dates and instants computed from those of 1900 to 2199 stay exact.
 */

import { InvalidInput } from '../invalid.ts';
import { mostDays, mostMonths } from '../limits.ts';
import type { RuleWords } from '../words.ts';
import { addMonths, civilOf } from './calendar.ts';

/** Both parts have the same sign. `P1Y` is 12 months. */
export type Period = { readonly months: number; readonly days: number };

export function addPeriod(date: number, period: Period): number {
  return addMonths(date, period.months) + period.days;
}

export function subtractPeriod(date: number, period: Period): number {
  return addMonths(date, -period.months) - period.days;
}

/**
 * The day after so many clear days, none of which is the date's own: `2024-06-01` and 8 days → `2024-06-10`. A delay below zero goes back,
 * to the day before so many.
 */
export const clearDaysAfter = (date: number, delay: Period): number => addPeriod(date, delay) + (isBackward(delay) ? -1 : 1);

/** The day before so many clear days, the date's own left out: `2024-06-10` and 8 days → `2024-06-01`. */
export const clearDaysBefore = (date: number, delay: Period): number => subtractPeriod(date, delay) - (isBackward(delay) ? -1 : 1);

const isBackward = ({ months, days }: Period): boolean => months < 0 || days < 0;

/** So many times a period, backwards for a count below zero. Throws `InvalidInput` with `field` beyond 300 years. */
export function timesPeriod(period: Period, count: number, words: RuleWords, field = ''): Period {
  if (!(count >= -mostDays && count <= mostDays)) throw new InvalidInput(field, words.longPeriod, words.colon);
  const times = { months: period.months * count + 0, days: period.days * count + 0 };
  if (Math.abs(times.months) <= mostMonths && Math.abs(times.days) <= mostDays) return times;
  throw new InvalidInput(field, words.longPeriod, words.colon);
}

export function equalPeriods(a: Period, b: Period): boolean {
  return a.months === b.months && a.days === b.days;
}

/** Towards zero. */
export const wholeYears = (period: Period): number => Math.trunc(period.months / 12) + 0;

/** `index` counts from 1; `endExclusive` is the first day of the next one. */
export type Recurrence = { readonly index: number; readonly start: number; readonly endExclusive: number };

/**
 * The period that holds `on`, among those of length `every` from `start`: the k-th begins at start + (k − 1) × every.
 * Throws `InvalidInput` with `field` when `on` is before `start`, or when `every` is empty or goes backwards.
 */
export function recurrence(start: number, every: Period, on: number, words: RuleWords, field = ''): Recurrence {
  if (on < start) throw new InvalidInput(field, words.beforeFirstPeriod, words.colon);
  if (every.months * 28 + every.days <= 0) throw new InvalidInput(field, words.emptyPeriod, words.colon);
  let count = wholePeriods(start, every, on);
  while (count > 0 && nth(start, every, count) > on) count--;
  while (nth(start, every, count + 1) <= on) count++;
  return { index: count + 1, start: nth(start, every, count), endExclusive: nth(start, every, count + 1) };
}

const nth = (start: number, every: Period, count: number): number => addMonths(start, every.months * count) + every.days * count;

/** Periods elapsed, two off at most: days per period are known to within the clamping. */
function wholePeriods(start: number, every: Period, on: number): number {
  if (every.months === 0) return Math.floor((on - start) / every.days);
  if (every.days !== 0) return Math.floor((on - start) / (every.months * 30.436875 + every.days));
  const [from, to] = [civilOf(start), civilOf(on)];
  return Math.floor(((to.year - from.year) * 12 + to.month - from.month) / every.months);
}
