/** Opening hours in several windows a day, or not the same each weekday: a schedule that brings its windows with it. */
import type { RuleWords } from '../words.ts';
import { weekdays } from './calendar.ts';
import type { OpenWindows, Schedule } from './schedule.ts';
import {
  isWithin,
  lastEnd,
  lengthOfDays,
  spansOf,
  type Window,
  type Windows,
  windowAfter,
  windowsBefore,
  windowsOf,
  windowsSince,
  windowsUntil,
} from './windows.ts';
import { type Workdays, workdays } from './workdays.ts';
import type { Zone } from './zone.ts';

let latestWindows: (Schedule & { readonly given: readonly unknown[] }) | undefined;

/**
 * Windows in minutes from midnight, on their own weekdays or on all that are worked. Throws `InvalidInput` with `field` when none is open,
 * or when one closes before it opens.
 */
export function openingHours(
  windows: readonly Window[],
  worked: readonly string[] | undefined,
  zone: Zone,
  holidays: readonly number[],
  words: RuleWords,
  field = '',
): Schedule {
  const given = [windows, worked, zone, holidays, holidays.length, words];
  if (latestWindows?.given.every((each, at) => each === given[at])) return latestWindows;
  const spans = spansOf(windows, worked, words, field);
  const open = weekdays.filter((_, at) => (spans[at] as readonly unknown[]).length > 0);
  const days = workdays(open, holidays, words, field);
  const all = asked(windowsOf(spans, days), days, words);
  latestWindows = { opening: 0, closing: 0, days, zone, windows: all, words, isAsked: false, openings: undefined, given };
  return latestWindows;
}

const asked = (windows: Windows, days: Workdays, words: RuleWords): OpenWindows => ({
  isWithin: (date, time) => isWithin(date, time, windows),
  before: (local) => windowsBefore(local, windows, days),
  until: (total) => windowsUntil(total, windows, days),
  since: (total) => windowsSince(total, windows, days),
  after: (local) => windowAfter(local, windows, days),
  lengthOfDays: (field) => lengthOfDays(windows, words, field),
  lastEnd: (date, field) => lastEnd(date, windows, words, field),
});
