/**
 * Opening hours: a clock interval, half-open, of working days in a zone. Open time is the measure of the instants whose
 * local day is worked and whose local time is within hours, so every change of the clock counts as it happens. Between
 * two changes local time runs with instants, and open time is arithmetic on ranks of working days.
 */
import { InvalidInput } from './invalid.ts';
import { isWorkday, rank, select, type Workdays, workdays } from './workdays.ts';
import { enter, localInstant, type Zone } from './zone.ts';

/** `opening` and `closing` in milliseconds from midnight. */
export type Schedule = {
  readonly opening: number;
  readonly closing: number;
  readonly days: Workdays;
  readonly zone: Zone;
};

const dayLength = 86_400_000;
const minute = 60_000;

/** Rules ask for the same hours again and again: the last ones made are kept. */
let latest: (Schedule & { readonly weekdays: readonly string[]; readonly holidays: readonly number[]; readonly count: number }) | undefined;

/** Times in minutes from midnight. Throws `InvalidInput` when it never opens: no weekday, or a closing time not after the opening. */
export function schedule(opening: number, closing: number, weekdays: readonly string[], zone: Zone, holidays: readonly number[]): Schedule {
  const kept =
    latest !== undefined &&
    latest.weekdays === weekdays &&
    latest.holidays === holidays &&
    latest.count === holidays.length &&
    latest.zone === zone &&
    latest.opening === opening * minute &&
    latest.closing === closing * minute;
  if (!kept) {
    if (closing <= opening) throw new InvalidInput('', 'la fermeture doit suivre l’ouverture');
    const days = workdays(weekdays, holidays);
    latest = { opening: opening * minute, closing: closing * minute, days, zone, weekdays, holidays, count: holidays.length };
  }
  return latest as Schedule;
}

export function isOpen(instant: number, s: Schedule): boolean {
  const local = instant + enter(s.zone, instant);
  const date = Math.floor(local / dayLength);
  const time = local - date * dayLength;
  return time >= s.opening && time < s.closing && isWorkday(date, s.days);
}

/** Open time from one instant to a later one; 0 when `to` is not after `from`. */
export function openTime(from: number, to: number, s: Schedule): number {
  let total = 0;
  for (let at = from; at < to; ) {
    const offset = enter(s.zone, at);
    const until = Math.min(to, s.zone.until);
    total += openBefore(until + offset, s) - openBefore(at + offset, s);
    at = until;
  }
  return total;
}

/** Open local time before a local time, from an origin of no meaning. */
function openBefore(local: number, { opening, closing, days }: Schedule): number {
  const date = Math.floor(local / dayLength);
  const time = local - date * dayLength;
  const before = rank(date, days) * (closing - opening);
  return time > opening && isWorkday(date, days) ? before + Math.min(time, closing) - opening : before;
}

/** The instant at which `duration` of open time has been spent: closing time, not the reopening, where it ends with a day. */
export function addOpenTime(from: number, duration: number, s: Schedule): number {
  if (duration <= 0) return from;
  const offset = enter(s.zone, from);
  const soon = withinDays(from + offset, duration, s) - offset;
  if (soon <= s.zone.until) return soon;
  return withinStretches(from, duration, s);
}

/** In local time, for what ends within a week; NaN, which is never in time, for what does not. */
function withinDays(local: number, duration: number, { opening, closing, days }: Schedule): number {
  let date = Math.floor(local / dayLength);
  let time = Math.max(local - date * dayLength, opening);
  let left = duration;
  for (const last = date + 7; date < last; date++) {
    if (time < closing && isWorkday(date, days)) {
      if (left <= closing - time) return date * dayLength + time + left;
      left -= closing - time;
    }
    time = opening;
  }
  return Number.NaN;
}

/** From one change of the clock to the next, by ranks. */
function withinStretches(from: number, duration: number, s: Schedule): number {
  let left = duration;
  for (let at = from; left > 0; at = s.zone.until) {
    const offset = enter(s.zone, at);
    const until = s.zone.until;
    const spent = openBefore(at + offset, s);
    const end = openUntil(spent + left, s) - offset;
    if (end <= until) return end;
    left -= openBefore(until + offset, s) - spent;
    if (left <= 0) return until;
  }
  return from;
}

/** The first local time before which `total` of open local time lies: `openBefore(openUntil(x)) = x`. */
function openUntil(total: number, { opening, closing, days }: Schedule): number {
  const length = closing - opening;
  const whole = Math.ceil(total / length) - 1;
  return select(whole, days) * dayLength + opening + (total - whole * length);
}

/** The n-th open day strictly after `date`; `date` itself for n ≤ 0. */
export function addOpenDays(date: number, n: number, s: Schedule): number {
  return n <= 0 ? date : select(rank(date + 1, s.days) + n - 1, s.days);
}

/** `instant` itself when it is open, else the next opening. */
export function nextOpening(instant: number, s: Schedule): number {
  for (let at = instant; ; ) {
    if (isOpen(at, s)) return at;
    const offset = enter(s.zone, at);
    const next = openingAfter(at + offset, s) - offset;
    if (next < s.zone.until) return next;
    at = s.zone.until;
  }
}

/** The first opening, in local time, after a local time. */
function openingAfter(local: number, { opening, days }: Schedule): number {
  const date = Math.floor(local / dayLength);
  return select(rank(local - date * dayLength < opening ? date : date + 1, days), days) * dayLength + opening;
}

/** The hours of one open day. */
export const openingLength = (s: Schedule): number => s.closing - s.opening;

/** The closing time of a day, as an instant. */
export const closing = (date: number, s: Schedule): number => localInstant(date, s.closing / minute, s.zone);
