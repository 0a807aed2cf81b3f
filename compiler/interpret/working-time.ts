/**
 * The oracle's opening hours, one day after the other: the instants at which a day is open are listed, as many
 * intervals as the changes of its clock make of it, and added up.
 */
import { isWorked, stepOn, type WorkingDays, weekdayOf } from './calendar.ts';
import { Refusal, ruling } from './refusal.ts';
import { localDay, localMinutes, localOf, stretchesIn } from './zone.ts';

/** Times in minutes from midnight, on some weekdays. */
type Window = { readonly days: ReadonlySet<string>; readonly from: number; readonly to: number };
export type Hours = { readonly windows: readonly Window[]; readonly days: WorkingDays; readonly zone: string };

/** The minutes of a day that are open, as intervals apart and ascending, cut where a window begins or ends. */
function openOn(day: number, { windows }: Hours): readonly { readonly from: number; readonly to: number }[] {
  const own = windows.filter(({ days }) => days.has(weekdayOf(day)));
  if (own.length < 2) return own;
  const edges = [...new Set(own.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const parts = edges.slice(1).map((to, at) => ({ from: edges[at] as number, to }));
  return parts.filter((part) => own.some(({ from, to }) => from <= part.from && part.to <= to));
}

/** When the last window of a day closes. */
export function lastClosing(day: number, hours: Hours): number {
  const last = openOn(day, hours).at(-1);
  if (!last) throw new Refusal('', ruling('closedDay'));
  return last.to;
}

/** Minutes of one open day, all of them being alike. */
export function lengthOfDay(hours: Hours): number {
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => openOn(day, hours).reduce((sum, { from, to }) => sum + to - from, 0));
  const lengths = new Set(week.filter((minutes) => minutes > 0));
  if (lengths.size > 1) throw new Refusal('', ruling('unlikeDays'));
  return [...lengths][0] ?? 0;
}

const dayLength = 86_400_000;

export function isOpen(instant: number, hours: Hours): boolean {
  const { days, zone } = hours;
  const day = localDay(zone, instant);
  stepOn(day, days);
  const minutes = localMinutes(zone, instant);
  return openOn(day, hours).some(({ from, to }) => minutes >= from && minutes < to) && isWorked(day, days);
}

/** Days around which one clock holds, the last ones asked for. */
let quietDays = { zone: '', from: 0, until: 0, offset: 0 };

/** The offset that holds all around a day; undefined where the clock changes within a month of it. */
function quietOffset(zone: string, day: number): number | undefined {
  const known = quietDays.zone === zone && day >= quietDays.from && day < quietDays.until;
  if (known) return quietDays.offset;
  const [only, ...more] = stretchesIn(zone, (day - 15) * dayLength, (day + 15) * dayLength);
  if (!only || more.length > 0) return undefined;
  quietDays = { zone, from: day - 13, until: day + 13, offset: only.offset };
  return only.offset;
}

/** Intervals of instants, half-open and ascending, at which the local day is open. */
function openIntervals(day: number, hours: Hours): { from: number; to: number }[] {
  const { days, zone } = hours;
  if (!isWorked(day, days)) return [];
  const windows = openOn(day, hours);
  const quiet = quietOffset(zone, day);
  if (quiet !== undefined) return windows.map(({ from, to }) => ({ from: localOf(day, from) - quiet, to: localOf(day, to) - quiet }));
  const stretches = stretchesIn(zone, day * dayLength - dayLength, (day + 2) * dayLength);
  return stretches
    .flatMap(({ since, offset }, index) =>
      windows.map((window) => ({
        from: Math.max(since, localOf(day, window.from) - offset),
        to: Math.min(stretches[index + 1]?.since ?? Number.POSITIVE_INFINITY, localOf(day, window.to) - offset),
      })),
    )
    .filter(({ from, to }) => from < to);
}

/** A walk between two instants steps on the local day of its first millisecond, and on that of its last. */
function stepBetween(from: number, to: number, { zone, days }: Hours): void {
  if (from >= to) return;
  stepOn(localDay(zone, from), days);
  stepOn(localDay(zone, to - 1), days);
}

/** Milliseconds open from one instant to the other; below zero when the second comes first. */
export function openBetween(from: number, to: number, hours: Hours): number {
  if (to < from) return 0 - openBetween(to, from, hours);
  stepBetween(from, to, hours);
  let total = 0;
  for (let day = localDay(hours.zone, from) - 2; from < to && day <= localDay(hours.zone, to) + 2; day++) {
    for (const open of openIntervals(day, hours)) total += Math.max(0, Math.min(to, open.to) - Math.max(from, open.from));
  }
  return total;
}

/** The instant at which so many open milliseconds have passed; for a time below zero, the one after which so many are left. */
export function afterOpen(from: number, duration: number, hours: Hours): number {
  if (Math.abs(duration) > 3_600_000_000_000) throw new Refusal('', ruling('longDuration'));
  if (duration === 0) return from;
  const to = duration > 0 ? passed(from, duration, hours) : remaining(from, -duration, hours);
  stepBetween(Math.min(from, to), Math.max(from, to), hours);
  return to;
}

function passed(from: number, duration: number, hours: Hours): number {
  const start = localDay(hours.zone, from);
  let left = duration;
  for (let day = start - 2; ; day++) {
    if (day > start + 2) stepOn(day - 2, hours.days);
    for (const open of openIntervals(day, hours)) {
      const begin = Math.max(from, open.from);
      if (open.to > begin && left <= open.to - begin) return begin + left;
      left -= Math.max(0, open.to - begin);
    }
  }
}

function remaining(from: number, duration: number, hours: Hours): number {
  const start = localDay(hours.zone, from);
  let left = duration;
  for (let day = start + 2; ; day--) {
    if (day < start - 2) stepOn(day + 2, hours.days);
    for (const open of openIntervals(day, hours).reverse()) {
      const end = Math.min(from, open.to);
      if (end > open.from && left <= end - open.from) return end - left;
      left -= Math.max(0, end - open.from);
    }
  }
}

/** The instant itself when open, else the next at which it opens. */
export function nextOpen(from: number, hours: Hours): number {
  const start = localDay(hours.zone, from);
  for (let day = start - 2; ; day++) {
    if (day > start + 2) stepOn(day - 2, hours.days);
    const open = openIntervals(day, hours).find(({ to }) => to > from);
    if (!open) continue;
    const opens = Math.max(from, open.from);
    stepBetween(from, opens + 1, hours);
    return opens;
  }
}
