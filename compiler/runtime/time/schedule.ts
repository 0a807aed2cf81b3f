/**
 * Opening hours: a clock interval, half-open, of working days in a zone, or windows that are not the same each weekday (`opening-hours.ts`). Open time is the measure of the instants whose
 * local day is worked and whose local time is within hours, so every change of the clock counts as it happens. Between
 * two changes local time runs with instants, and open time is arithmetic on ranks of working days.
 */

import { InvalidInput } from '../invalid.ts';
import type { RuleWords } from '../words.ts';
import { refuseUnknown } from './holidays.ts';
import { limitedTime } from './instant.ts';
import { dueSoon, findSoon, type Openings, openingsOf } from './openings.ts';
import { isWorkday, rank, select, type Workdays, walkDays, workdays } from './workdays.ts';
import { enter, localDate, localInstant, type Zone } from './zone.ts';

/** Questions of windows, in local time: only hours that have some bring what answers them. */
export type OpenWindows = {
  readonly isWithin: (date: number, time: number) => boolean;
  /** Open time before a local time, from an origin of no meaning; the first and the last local time before which so much lies. */
  readonly before: (local: number) => number;
  readonly until: (total: number) => number;
  readonly since: (total: number) => number;
  /** The first beginning after a local time. */
  readonly after: (local: number) => number;
  /** Throw `InvalidInput` with `field` where days differ, where a day has none. */
  readonly lengthOfDays: (field: string) => number;
  readonly lastEnd: (date: number, field: string) => number;
};

/** `opening` and `closing` in milliseconds from midnight. */
export type Schedule = {
  readonly opening: number;
  readonly closing: number;
  readonly days: Workdays;
  readonly zone: Zone;
  /** Instead of `opening` and `closing`, where there are several or they differ by weekday. */
  readonly windows: OpenWindows | undefined;
  /** What a walk over it is refused in. */
  readonly words: RuleWords;
  /** Hours asked but once are not worth a list. */
  isAsked: boolean;
  openings: Openings | undefined;
};

const dayLength = 86_400_000;
const minute = 60_000;

/** Rules ask for the same hours again and again: the last ones made are kept. */
let latest: (Schedule & { readonly weekdays: readonly string[]; readonly holidays: readonly number[]; readonly count: number }) | undefined;

/**
 * Times in minutes from midnight. Throws `InvalidInput` with `field` when it never opens: no weekday, or a closing time
 * not after the opening.
 */
export function schedule(
  opening: number,
  closing: number,
  worked: readonly string[],
  zone: Zone,
  holidays: readonly number[],
  words: RuleWords,
  field = '',
): Schedule {
  const kept =
    latest !== undefined &&
    latest.weekdays === worked &&
    latest.holidays === holidays &&
    latest.count === holidays.length &&
    latest.zone === zone &&
    latest.words === words &&
    latest.opening === opening * minute &&
    latest.closing === closing * minute;
  if (!kept) {
    if (closing <= opening) throw new InvalidInput(field, words.closesFirst, words.colon);
    const days = workdays(worked, holidays, words, field);
    latest = {
      opening: opening * minute,
      closing: closing * minute,
      days,
      zone,
      windows: undefined,
      words,
      isAsked: false,
      openings: undefined,
      weekdays: worked,
      holidays,
      count: holidays.length,
    };
  }
  return latest as Schedule;
}

/** Throws `InvalidInput` with `field` for an instant of a day that the calendar does not know. */
export function isOpen(instant: number, s: Schedule, field = ''): boolean {
  const local = instant + enter(s.zone, instant);
  const date = Math.floor(local / dayLength);
  refuseUnknown(date, date, s.days.known, s.words, field);
  const time = local - date * dayLength;
  const isIn = s.windows === undefined ? time >= s.opening && time < s.closing : s.windows.isWithin(date, time);
  return isIn && isWorkday(date, s.days);
}

/** Open time from one instant to another, below zero when the other comes first. Throws as `refuseWalk`. */
export function openTime(from: number, to: number, s: Schedule, field = ''): number {
  if (to < from) return 0 - openTime(to, from, s, field);
  refuseWalk(from, to, s, field);
  let total = 0;
  for (let at = from; at < to; ) {
    const offset = enter(s.zone, at);
    const until = Math.min(to, s.zone.until);
    total += openBefore(until + offset, s) - openBefore(at + offset, s);
    at = until;
  }
  return total;
}

/** Throws `InvalidInput` with `field` unless every local day from one instant to before a later one is known. */
function refuseWalk(from: number, to: number, { zone, days, words }: Schedule, field: string): void {
  // A local day begins within a day of the same date's in UTC: well inside what is known no clock need be asked.
  const { from: first, until } = days.known;
  if (from >= (first + 1) * dayLength && to <= (until - 1) * dayLength) return;
  if (from < to) refuseUnknown(localDate(from, zone), localDate(to - 1, zone), days.known, words, field);
}

/** Open local time before a local time, from an origin of no meaning. */
function openBefore(local: number, { opening, closing, days, windows }: Schedule): number {
  if (windows !== undefined) return windows.before(local);
  const date = Math.floor(local / dayLength);
  const time = local - date * dayLength;
  const before = rank(date, days) * (closing - opening);
  return time > opening && isWorkday(date, days) ? before + Math.min(time, closing) - opening : before;
}

/**
 * The instant at which `duration` of open time has been spent: closing time, not the reopening, where it ends with a day.
 * Below zero, the instant from which so much is left: an opening, not the closing before it. Throws `InvalidInput` with
 * `field` when the walk leaves the calendar, or beyond a million hours.
 */
export function addOpenTime(from: number, duration: number, s: Schedule, field = ''): number {
  const soon = s.openings === undefined ? Number.NaN : dueSoon(from, duration, s.openings);
  if (!Number.isNaN(soon)) return soon;
  if (duration === 0) return from;
  listOpenings(from, s);
  const to = byStretches(from, limitedTime(duration, s.words, field), s);
  refuseWalk(Math.min(from, to), Math.max(from, to), s, field);
  return to;
}

/** The next time that about the same is asked, it is found sooner. */
function listOpenings(from: number, s: Schedule): void {
  if (s.isAsked && s.windows === undefined) s.openings ??= openingsOf(s.days, s.zone, s.opening, s.closing);
  if (s.openings !== undefined) findSoon(from, s.openings);
  s.isAsked = true;
}

const byStretches = (from: number, time: number, s: Schedule): number =>
  time > 0 ? withinStretches(from, time, s) : earlierBy(from, -time, s);

/** Beyond it no walk is let: what ends later is refused, so it need not be found. */
const lastInstant = 2.6e14;

/** From one change of the clock to the next, by ranks. */
function withinStretches(from: number, duration: number, s: Schedule): number {
  let left = duration;
  for (let at = from; at < lastInstant; at = s.zone.until) {
    const offset = enter(s.zone, at);
    const until = s.zone.until;
    const spent = openBefore(at + offset, s);
    const end = openUntil(spent + left, s) - offset;
    if (end <= until) return end;
    left -= openBefore(until + offset, s) - spent;
    if (left <= 0) return until;
  }
  return lastInstant;
}

/** The same the other way. */
function earlierBy(from: number, duration: number, s: Schedule): number {
  let left = duration;
  for (let at = from; at > -lastInstant; at = s.zone.since) {
    const offset = enter(s.zone, at - 1);
    const since = s.zone.since;
    const before = openBefore(at + offset, s);
    const start = openSince(before - left, s) - offset;
    if (start >= since) return start;
    left -= before - openBefore(since + offset, s);
  }
  return -lastInstant;
}

/** The first local time before which `total` of open local time lies: `openBefore(openUntil(x)) = x`. */
function openUntil(total: number, { opening, closing, days, windows }: Schedule): number {
  if (windows !== undefined) return windows.until(total);
  const length = closing - opening;
  const whole = Math.ceil(total / length) - 1;
  return select(whole, days) * dayLength + opening + (total - whole * length);
}

/** The last such local time. */
function openSince(total: number, { opening, closing, days, windows }: Schedule): number {
  if (windows !== undefined) return windows.since(total);
  const length = closing - opening;
  const whole = Math.floor(total / length);
  return select(whole, days) * dayLength + opening + (total - whole * length);
}

/** The n-th open day strictly after `date`, strictly before it for n below zero; `date` itself for 0. Throws as `addWorkingDays`. */
export const addOpenDays = (date: number, n: number, s: Schedule, field = ''): number => walkDays(date, n, s.days, s.words, field);

/** `instant` itself when it is open, else the next opening. Throws `InvalidInput` with `field` when the walk leaves the calendar. */
export function nextOpening(instant: number, s: Schedule, field = ''): number {
  for (let at = instant; ; ) {
    if (isOpen(at, s, field)) return at;
    const offset = enter(s.zone, at);
    const next = openingAfter(at + offset, s) - offset;
    if (next < s.zone.until) {
      refuseWalk(at, next + 1, s, field);
      return next;
    }
    at = s.zone.until;
  }
}

/** The first opening, in local time, after a local time. */
function openingAfter(local: number, { opening, days, windows }: Schedule): number {
  if (windows !== undefined) return windows.after(local);
  const date = Math.floor(local / dayLength);
  return select(rank(local - date * dayLength < opening ? date : date + 1, days), days) * dayLength + opening;
}

/** The hours of one open day. Throws `InvalidInput` with `field` where days differ. */
export const openingLength = (s: Schedule, field = ''): number =>
  s.windows === undefined ? s.closing - s.opening : s.windows.lengthOfDays(field);

/** The last closing time of a day, as an instant. Throws `InvalidInput` with `field` for a weekday without windows where others have some. */
export const closing = (date: number, s: Schedule, field = ''): number =>
  localInstant(date, (s.windows === undefined ? s.closing : s.windows.lastEnd(date, field)) / minute, s.zone);
