/** Calendar time: whole months and days, added in this order and always from the first date. */
import { addMonths, civilOf } from './calendar.ts';
import { InvalidInput } from './invalid.ts';

/** Both parts have the same sign. `P1Y` is 12 months. */
export type Period = { readonly months: number; readonly days: number };

export function addPeriod(date: number, period: Period): number {
  return addMonths(date, period.months) + period.days;
}

export function subtractPeriod(date: number, period: Period): number {
  return addMonths(date, -period.months) - period.days;
}

export function timesPeriod(period: Period, count: number): Period {
  return { months: period.months * count, days: period.days * count };
}

export function equalPeriods(a: Period, b: Period): boolean {
  return a.months === b.months && a.days === b.days;
}

export const wholeYears = (period: Period): number => Math.floor(period.months / 12);

/** `index` counts from 1; `endExclusive` is the first day of the next one. */
export type Recurrence = { readonly index: number; readonly start: number; readonly endExclusive: number };

/**
 * The period that holds `on`, among those of length `every` from `start`: the k-th begins at start + (k − 1) × every.
 * Throws `InvalidInput` when `on` is before `start` or `every` is empty.
 */
export function recurrence(start: number, every: Period, on: number): Recurrence {
  if (on < start) throw new InvalidInput('', 'la date ne peut pas précéder le début de la première période');
  if (every.months * 28 + every.days <= 0) throw new InvalidInput('', 'la période ne peut pas être vide');
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
