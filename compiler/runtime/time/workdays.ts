/**
 * Working days of a set of weekdays less holidays, numbered: `rank` counts the working days before a date, `select`
 * finds the one of a given rank. Both are arithmetic on weeks and a binary search in the holidays, whatever the span.
 */

import { InvalidInput } from '../invalid.ts';
import { mostDays } from '../limits.ts';
import type { RuleWords } from '../words.ts';
import { weekdayIndex, weekdayMask } from './calendar.ts';
import { isEndless, type Known, knownOf, refuseUnknown } from './holidays.ts';

export type Workdays = {
  /** The days of which it is known whether they are holidays. */
  readonly known: Known;
  readonly mask: number;
  /** Working weekdays before each weekday of a week, and the weekdays worked, in order. */
  readonly before: readonly number[];
  readonly worked: readonly number[];
  /** Holidays that fall on a working weekday, ascending, each once. */
  readonly closed: readonly number[];
  readonly first: number;
  /** Of each day listed, from `first` on: 1 where it is worked. Outside, weekdays alone say it. */
  readonly open: Uint8Array;
};

/** By list of holidays, then by weekdays. Lists are taken as never changing; a change of length is noticed all the same. */
const known = new WeakMap<readonly number[], { readonly length: number; readonly byMask: (Workdays | undefined)[] }>();

/** Holidays may come in any order, with duplicates. Throws `InvalidInput` with `field` when no weekday is worked. */
export function workdays(weekdays: readonly string[], holidays: readonly number[], words: RuleWords, field = ''): Workdays {
  const mask = weekdayMask(weekdays);
  let found = known.get(holidays);
  if (found?.length !== holidays.length) {
    found = { length: holidays.length, byMask: [] };
    known.set(holidays, found);
  }
  found.byMask[mask] ??= prepare(mask, holidays, words, field);
  return found.byMask[mask];
}

function prepare(mask: number, holidays: readonly number[], words: RuleWords, field: string): Workdays {
  if (mask === 0) throw new InvalidInput(field, words.noWorkday, words.colon);
  const worked = [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask >> day) & 1);
  const closed = Array.from(new Set(holidays.filter((date) => isWorked(date, mask)))).sort((a, b) => a - b);
  const { first, until } = listed(closed, holidays);
  const open = Uint8Array.from({ length: until - first }, (_, index) => (isWorked(first + index, mask) ? 1 : 0));
  for (const date of closed) open[date - first] = 0;
  return {
    known: knownOf(holidays),
    mask,
    before: [0, 1, 2, 3, 4, 5, 6].map((day) => worked.filter((other) => other < day).length),
    worked,
    closed,
    first,
    open,
  };
}

/** From the first holiday to the last, and all that their calendar knows. */
function listed(closed: readonly number[], holidays: readonly number[]): { readonly first: number; readonly until: number } {
  const known = knownOf(holidays);
  const days = [...closed.slice(0, 1), ...closed.slice(-1), ...(isEndless(known) ? [] : [known.from, known.until - 1])];
  return days.length > 0 ? { first: Math.min(...days), until: Math.max(...days) + 1 } : { first: 0, until: 0 };
}

const isWorked = (date: number, mask: number): boolean => ((mask >> weekdayIndex(date)) & 1) === 1;

export function isWorkday(date: number, { open, first, mask }: Workdays): boolean {
  const index = date - first;
  return index >= 0 && index < open.length ? open[index] === 1 : isWorked(date, mask);
}

/** Working days before `date`, from an origin of no meaning. */
export function rank(date: number, days: Workdays): number {
  return weekRank(date, days) - countBelow(date, days.closed);
}

/** The working day of this rank: `rank(select(n)) = n`. */
export function select(rank: number, days: Workdays): number {
  const { closed, worked } = days;
  let low = 0;
  let high = closed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weekRank(closed[middle] as number, days) - middle <= rank) low = middle + 1;
    else high = middle;
  }
  const index = rank + low;
  const week = Math.floor(index / worked.length);
  return week * 7 - 3 + (worked[index - week * worked.length] as number);
}

/** Days of working weekdays before `date`, holidays included; weeks are counted from Monday 1969-12-29. */
function weekRank(date: number, { before, worked }: Workdays): number {
  const week = Math.floor((date + 3) / 7);
  return week * worked.length + (before[date + 3 - week * 7] as number);
}

/** How many of ascending dates come before one. */
export function countBelow(date: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The n-th working day strictly after `date`, or strictly before it for n below zero; `date` itself for 0. Throws
 * `InvalidInput` with `field` when no weekday is worked, when n days are over 300 years, when the walk leaves the calendar.
 */
export function addWorkingDays(
  date: number,
  n: number,
  weekdays: readonly string[],
  holidays: readonly number[],
  words: RuleWords,
  field = '',
): number {
  return n === 0 ? date : walkDays(date, n, workdays(weekdays, holidays, words, field), words, field);
}

/** The same on days prepared before: every day walked over, the last one included, is known. */
export function walkDays(date: number, n: number, days: Workdays, words: RuleWords, field: string): number {
  if (n === 0) return date;
  if (!(n >= -mostDays && n <= mostDays)) throw new InvalidInput(field, words.manyDays, words.colon);
  const found = n > 0 ? select(rank(date + 1, days) + n - 1, days) : select(rank(date, days) + n, days);
  refuseUnknown(Math.min(found, date + 1), Math.max(found, date - 1), days.known, words, field);
  return found;
}
