/**
 * Lists of holidays. A calendar's list is known for whole years and says nothing of any other: a walk that leaves them is
 * refused. One that a caller gives holds for ever, that is for the years that can be written, 1 to 9999.
 */

import { InvalidInput } from '../invalid.ts';
import { filled, type RuleWords } from '../words.ts';
import { civilOf, dayOf } from './calendar.ts';

/** What a list knows: the days from `from` on, to before `until`. */
export type Known = { readonly from: number; readonly until: number };

const spans = new WeakMap<readonly number[], Known>();
const endless: Known = { from: dayOf(1, 1, 1), until: dayOf(10_000, 1, 1) };

/** A calendar's holidays, known from a first day to before a last one. */
export function calendarOf(days: readonly number[], from: number, until: number): readonly number[] {
  spans.set(days, { from, until });
  return days;
}

export const knownOf = (days: readonly number[]): Known => spans.get(days) ?? endless;

/** Of a list that is no calendar's. */
export const isEndless = (known: Known): boolean => known === endless;

/** A list of dates made from others: it knows what all of them know. `derived(calendar.filter(…), calendar)` */
export function derived(days: readonly number[], ...sources: readonly (readonly number[])[]): readonly number[] {
  const known = sources.map(knownOf);
  if (known.every((each) => each === endless)) return days;
  return calendarOf(days, Math.max(...known.map(({ from }) => from)), Math.min(...known.map(({ until }) => until)));
}

/** Throws `InvalidInput` with `field` unless all days from `first` to `last`, both walked over, are known. */
export function refuseUnknown(first: number, last: number, known: Known, words: RuleWords, field: string): void {
  if (first >= known.from && last < known.until) return;
  const [from, until] = [civilOf(known.from).year, civilOf(known.until - 1).year];
  throw new InvalidInput(field, until === 9999 ? words.beyondYears : filled(words.unknownHolidays, { from, until }), words.colon);
}
