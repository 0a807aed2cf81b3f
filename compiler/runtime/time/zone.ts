/**
 * Time zones: instants (milliseconds from 1970-01-01T00:00:00Z) ↔ local dates and times. A zone that the contract fixes
 * is a table made when compiling, one that a caller names asks `Intl`. Both remember the last stretch of constant offset.
 */
import { dayOf, weekdayIndex } from './calendar.ts';

/** `offset`, in milliseconds, holds from `since` to before `until`; `locate` moves the three to the stretch of an instant. */
export type Zone = {
  readonly name: string;
  since: number;
  until: number;
  offset: number;
  readonly locate: (zone: Zone, instant: number) => void;
};

const dayLength = 86_400_000;
const minute = 60_000;

/** The offset in force at an instant; `zone.since` and `zone.until` then bound it. */
export function enter(zone: Zone, instant: number): number {
  if (instant < zone.since || instant >= zone.until) zone.locate(zone, instant);
  return zone.offset;
}

export function localDate(instant: number, zone: Zone): number {
  return Math.floor((instant + enter(zone, instant)) / dayLength);
}

/** Minutes from midnight, with a fraction where the instant is not at a whole minute. */
export function localTime(instant: number, zone: Zone): number {
  const local = instant + enter(zone, instant);
  return (local - Math.floor(local / dayLength) * dayLength) / minute;
}

/** `time` is from 0 to 1440 minutes. Skipped by a change of the clock: as much later. Passed twice: the first time. No zone changes by more than a day, nor twice in three. */
export function localInstant(date: number, time: number, zone: Zone): number {
  const local = date * dayLength + Math.round(time * minute);
  const guess = local - zone.offset;
  if (guess - dayLength >= zone.since && guess < zone.until) return guess;
  const before = enter(zone, local - dayLength);
  const after = enter(zone, local + dayLength);
  if (before === after || enter(zone, local - before) === before) return local - before;
  return enter(zone, local - after) === after ? local - after : local - before;
}

/** The latest instant, not after the given one, at which local clocks show `time`, from 0 to 1440 minutes. One is found within two stretches. */
export function lastOccurrence(instant: number, time: number, zone: Zone): number {
  const clock = Math.round(time * minute);
  for (let at = instant; ; at = zone.since - 1) {
    const local = at + enter(zone, at);
    const found = Math.floor((local - clock) / dayLength) * dayLength + clock - zone.offset;
    if (found >= zone.since) return found;
  }
}

/**
 * The instant at which a day begins; NaN unless the clock runs evenly until the next and shows no time of that day before
 * or after. No zone changes by more than a day, nor twice in three.
 */
export function evenMidnight(date: number, zone: Zone): number {
  const local = date * dayLength;
  const offset = enter(zone, local - enter(zone, local));
  const begins = local - offset;
  const ends = begins + dayLength;
  const putBack = Math.max(0, enter(zone, begins - dayLength) - offset);
  const puttingBack = Math.max(0, offset - enter(zone, ends + dayLength - 1));
  const isEven = [begins - putBack, begins, ends + puttingBack - 1].every((instant) => enter(zone, instant) === offset);
  return isEven ? begins : Number.NaN;
}

/**
 * A yearly change of the clock: on the first `weekday` (Monday 0) from `day` of `month` on, `at` milliseconds after
 * midnight UTC, to `offset`.
 */
export type YearlyChange = readonly [month: number, day: number, weekday: number, at: number, offset: number];

/**
 * A zone from its table: changes as `delta` or `delta:offset`, base 36 in multiples of `unit` milliseconds, each delta from
 * the change before (the first from 1970); an offset left out is the one before last. From `year` on, `yearly` repeats for ever.
 */
export function tableZone(name: string, unit: number, first: number, table: string, year = 0, yearly: readonly YearlyChange[] = []): Zone {
  const starts = [Number.NEGATIVE_INFINITY];
  const offsets = [first];
  const unfold = (): void => {
    let at = 0;
    for (const entry of table.split(' ').filter(Boolean)) {
      const [delta = '', offset] = entry.split(':');
      at += Number.parseInt(delta, 36) * unit;
      starts.push(at);
      offsets.push(offset === undefined ? (offsets.at(-2) as number) : Number.parseInt(offset, 36) * unit);
    }
    for (let y = year; yearly.length > 0 && y < year + 401; y++) {
      for (const [month, day, weekday, clock, offset] of yearly) {
        const from = dayOf(y, month, day);
        starts.push((from + ((weekday - weekdayIndex(from) + 7) % 7)) * dayLength + clock);
        offsets.push(offset);
      }
    }
  };
  let find = (instant: number): number => {
    unfold();
    find = finder(starts);
    return find(instant);
  };
  const end = yearly.length > 0 ? dayOf(year + 400, 1, 1) * dayLength : Number.POSITIVE_INFINITY;
  const locate = (zone: Zone, instant: number): void => {
    const shift = instant < end ? 0 : Math.ceil((instant - end + 1) / cycle) * cycle;
    const index = find(instant - shift);
    zone.offset = offsets[index] as number;
    zone.since = (starts[index] as number) + shift;
    zone.until = (starts[index + 1] ?? Number.POSITIVE_INFINITY) + shift;
  };
  return { name, since: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY, offset: 0, locate };
}

/** The Gregorian calendar and its weeks repeat every 400 years. */
const cycle = 146_097 * dayLength;

/** Instant → index of the last start not after it, by a step into a list of stretches of about fifty days. */
function finder(starts: readonly number[]): (instant: number) => number {
  const base = starts[1] ?? 0;
  const size = 2 ** 32;
  const steps: number[] = [];
  for (let index = 0, step = 0; index < starts.length - 1; step++) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= base + step * size) index++;
    steps.push(index);
  }
  return (instant) => {
    if (instant < base) return 0;
    let index = steps[Math.floor((instant - base) / size)] ?? starts.length - 1;
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= instant) index++;
    return index;
  };
}

/** True for an IANA name that this machine knows; offsets such as `+02:00` name no zone. */
export function isZone(name: string): boolean {
  return named(name) !== undefined;
}

/** The zone of a name for which `isZone` holds. */
export function zoneOf(name: string): Zone {
  const zone = named(name);
  if (!zone) throw new RangeError(`unknown time zone ${name}`);
  return zone;
}

/** What `Intl` may take for a name though IANA lists none such: three letters that are not these, and System V's. */
const foreign = /^(?!(CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$)([A-Z]{3}$|SystemV\/)/i;
const zones = new Map<string, Zone>();

function named(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known || !/^[A-Za-z][\w+/-]{1,63}$/.test(name) || foreign.test(name)) return known;
  try {
    const zone = intlZone(name);
    if (zones.size >= 1000) zones.clear();
    zones.set(name, zone);
    return zone;
  } catch {
    return undefined;
  }
}

/** Stretches of about three days, inside which no zone changes twice; each is asked once. */
const bucketLength = 2 ** 28;
type Bucket = { readonly change: number; readonly before: number; readonly after: number };

function intlZone(name: string): Zone {
  const offsetAt = intlOffset(name);
  const buckets = new Map<number, Bucket>();
  const locate = (zone: Zone, instant: number): void => {
    const index = Math.floor(instant / bucketLength);
    let bucket = buckets.get(index);
    if (!bucket) {
      if (buckets.size >= 100_000) buckets.clear();
      bucket = bucketFrom(index * bucketLength, offsetAt);
      buckets.set(index, bucket);
    }
    const early = instant < bucket.change;
    zone.offset = early ? bucket.before : bucket.after;
    zone.since = early ? index * bucketLength : bucket.change;
    zone.until = early ? bucket.change : (index + 1) * bucketLength;
  };
  return { name, since: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY, offset: 0, locate };
}

/** The change of the clock within a bucket, found by halving, to the second; without one the bucket is all after. */
function bucketFrom(start: number, offsetAt: (instant: number) => number): Bucket {
  const before = offsetAt(start);
  const after = offsetAt(start + bucketLength);
  if (before === after) return { change: start, before, after };
  let [low, high] = [Math.floor(start / 1000), Math.ceil((start + bucketLength) / 1000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return { change: high * 1000, before, after };
}

/** Years 100 to 275,000 or so: beyond, the offset there. */
const farthest = { past: -59e12, future: 8.6e15 } as const;

function intlOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  let last = { second: Number.NaN, offset: 0 };
  return (instant) => {
    const second = Math.floor(Math.min(Math.max(instant, farthest.past), farthest.future) / 1000);
    if (second !== last.second) last = { second, offset: offsetIn(format, second) };
    return last.offset;
  };
}

function offsetIn(format: Intl.DateTimeFormat, second: number): number {
  const [month = 0, day = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = (format.format(second * 1000).match(/\d+/g) ?? []).map(
    Number,
  );
  return ((dayOf(year, month, day) * 24 + hours) * 60 + minutes) * minute + seconds * 1000 - second * 1000;
}
