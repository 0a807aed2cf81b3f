/**
 * The oracle's opening hours, one day after the other: the instants at which a day is open are listed, as many
 * intervals as the changes of its clock make of it, and added up.
 */
import { isWorked, type WorkingDays } from './calendar.ts';
import { localDay, localMinutes, localOf, stretchesIn } from './zone.ts';

/** Times in minutes from midnight. */
export type Hours = { readonly opening: number; readonly closing: number; readonly days: WorkingDays; readonly zone: string };

const dayLength = 86_400_000;

export function isOpen(instant: number, { opening, closing, days, zone }: Hours): boolean {
  const minutes = localMinutes(zone, instant);
  return minutes >= opening && minutes < closing && isWorked(localDay(zone, instant), days);
}

/** Intervals of instants, half-open and ascending, at which the local day is open. */
function openIntervals(day: number, { opening, closing, days, zone }: Hours): { from: number; to: number }[] {
  if (!isWorked(day, days)) return [];
  const stretches = stretchesIn(zone, day * dayLength - dayLength, (day + 2) * dayLength);
  return stretches
    .map(({ since, offset }, index) => ({
      from: Math.max(since, localOf(day, opening) - offset),
      to: Math.min(stretches[index + 1]?.since ?? Number.POSITIVE_INFINITY, localOf(day, closing) - offset),
    }))
    .filter(({ from, to }) => from < to);
}

/** Milliseconds open from one instant to the other; 0 when the second is not after the first. */
export function openBetween(from: number, to: number, hours: Hours): number {
  let total = 0;
  for (let day = localDay(hours.zone, from) - 2; from < to && day <= localDay(hours.zone, to) + 2; day++) {
    for (const open of openIntervals(day, hours)) total += Math.max(0, Math.min(to, open.to) - Math.max(from, open.from));
  }
  return total;
}

/** The instant at which so many open milliseconds have passed. */
export function afterOpen(from: number, duration: number, hours: Hours): number {
  let left = duration;
  for (let day = localDay(hours.zone, from) - 2; left > 0; day++) {
    for (const open of openIntervals(day, hours)) {
      const start = Math.max(from, open.from);
      if (open.to > start && left <= open.to - start) return start + left;
      left -= Math.max(0, open.to - start);
    }
  }
  return from;
}

/** The instant itself when open, else the next at which it opens. */
export function nextOpen(from: number, hours: Hours): number {
  for (let day = localDay(hours.zone, from) - 2; ; day++) {
    const open = openIntervals(day, hours).find(({ to }) => to > from);
    if (open) return Math.max(from, open.from);
  }
}
