/**
 * The openings of listed days as instants, each found once, when days near it are asked for: what falls due within some days
 * is then found by comparing instants, whatever the clock does in between.
 */
import { rank, select, type Workdays } from './workdays.ts';
import { evenMidnight, type Zone } from './zone.ts';

export type Openings = {
  readonly days: Workdays;
  readonly zone: Zone;
  /** In milliseconds: from midnight, and of a working day. */
  readonly opening: number;
  readonly length: number;
  /** The first day of `next`; the rank of the first working day listed. */
  readonly first: number;
  readonly lowest: number;
  /** Of each day, as UTC counts it: the place of the first opening whose closing comes after its beginning; 0 until it is found. */
  readonly next: Int32Array;
  /** By place, from 1 on: the instant; NaN until it is found, and where the clock is changed about that day. */
  readonly at: Float64Array;
};

const dayLength = 86_400_000;

/** Of the days that are both listed and known: a walk from one of them to another needs no asking whether it may be. */
export function openingsOf(days: Workdays, zone: Zone, opening: number, closing: number): Openings {
  const from = Math.max(days.first, days.known.from);
  const until = Math.max(from, Math.min(days.first + days.open.length, days.known.until));
  const lowest = rank(from, days);
  return {
    days,
    zone,
    opening,
    length: closing - opening,
    // Before it, an instant of the first day as UTC counts it may be one of the day before, where the clock is behind.
    first: from + 1,
    lowest,
    next: new Int32Array(Math.max(0, until - from - 1)),
    at: new Float64Array(rank(until, days) - lowest + 1).fill(Number.NaN),
  };
}

/** The most working days that are gone through one by one. */
const few = 7;

/** Where `duration` of open time after an instant ends, by what has been found; NaN, which is no instant, where that does not say it. */
export function dueSoon(from: number, duration: number, { first, next, at, length }: Openings): number {
  const day = Math.floor(from / dayLength) - first;
  if (!(day >= 0 && day < next.length && duration > 0 && duration <= few * length)) return Number.NaN;
  let place = next[day] as number;
  let opens = at[place] as number;
  while (from >= opens + length) opens = at[++place] as number;
  let due = (from > opens ? from : opens) + duration;
  while (due > opens + length) {
    due -= opens + length;
    opens = at[++place] as number;
    due += opens;
  }
  return due;
}

/** Finds the openings of a few days from an instant on. */
export function findSoon(from: number, { first, lowest, next, at, days, zone, opening, length }: Openings): void {
  const day = Math.floor(from / dayLength) - first;
  if (!(day >= 0 && day < next.length)) return;
  let place = rank(first + day - 1, days) - lowest + 1;
  for (const end = Math.min(place + few + 3, at.length); place < end; place++) {
    if (Number.isNaN(at[place])) at[place] = evenMidnight(select(lowest + place - 1, days), zone) + opening;
    if (next[day] === 0 && !((at[place] as number) + length <= (first + day) * dayLength)) next[day] = place;
  }
}
