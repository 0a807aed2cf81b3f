/** The oracle's time zones: the changes of the clock of one year at a time, found by asking `Intl` for the offset it prints. */

const dayLength = 86_400_000;
const minute = 60_000;

/** From `since`, local time is `offset` milliseconds ahead of UTC. */
export type Stretch = { readonly since: number; readonly offset: number };

const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, Map<number, readonly Stretch[]>>();

/** An IANA name: three letters only where IANA lists them, no System V names, no offsets. */
export function isZoneName(name: string): boolean {
  if (!/^[a-z][a-z0-9_+/-]+$/i.test(name) || name.length > 64 || /^systemv\//i.test(name)) return false;
  if (name.length === 3 && !'CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' ').includes(name.toUpperCase())) {
    if (/^[a-z]{3}$/i.test(name)) return false;
  }
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
    formats.set(zone, format);
  }
  return format;
}

/** `GMT+01:00` → 3 600 000. */
function askOffset(zone: string, instant: number): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-−])(\d+)(?::(\d+))?(?::(\d+))?)?$/.exec(formatOf(zone).format(instant)) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === undefined || sign === '+' ? size : -size;
}

function stretchesOf(zone: string, year: number): readonly Stretch[] {
  let ofZone = years.get(zone);
  if (!ofZone) {
    ofZone = new Map();
    years.set(zone, ofZone);
  }
  let found = ofZone.get(year);
  if (!found) {
    found = findStretches(zone, year);
    ofZone.set(year, found);
  }
  return found;
}

function findStretches(zone: string, year: number): Stretch[] {
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const found: Stretch[] = [{ since: from, offset: askOffset(zone, from) }];
  for (let at = from; at < to; at += 2 * dayLength) {
    const next = Math.min(at + 2 * dayLength, to);
    const offset = askOffset(zone, next);
    if (offset !== found.at(-1)?.offset) found.push({ since: changeBetween(zone, at, next), offset });
  }
  return found;
}

function changeBetween(zone: string, from: number, to: number): number {
  const before = askOffset(zone, from);
  let [low, high] = [from / 1000, to / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(zone, middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** The stretches that touch an interval of days, in order; the first begins at or before it. */
export function stretchesIn(zone: string, from: number, to: number): Stretch[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const all = first === last ? stretchesOf(zone, first) : [...stretchesOf(zone, first), ...stretchesOf(zone, last)];
  const start = all.findLastIndex(({ since }) => since <= from);
  return all.slice(Math.max(0, start)).filter(({ since }) => since <= to);
}

function offsetAt(zone: string, instant: number): number {
  return stretchesOf(zone, new Date(instant).getUTCFullYear()).findLast(({ since }) => since <= instant)?.offset ?? 0;
}

export const localDay = (zone: string, instant: number): number => Math.floor((instant + offsetAt(zone, instant)) / dayLength);

/** Minutes from midnight. */
export function localMinutes(zone: string, instant: number): number {
  const local = instant + offsetAt(zone, instant);
  return (local - Math.floor(local / dayLength) * dayLength) / minute;
}

/** Instants at which clocks show this local time, ascending: none, one or two. */
function instantsShowing(zone: string, local: number): number[] {
  const offsets = new Set(stretchesIn(zone, local - 2 * dayLength, local + 2 * dayLength).map(({ offset }) => offset));
  const shown = [...offsets].map((offset) => local - offset).filter((instant) => instant + offsetAt(zone, instant) === local);
  return shown.sort((a, b) => a - b);
}

export const localOf = (day: number, minutes: number): number => day * dayLength + Math.round(minutes * minute);

/** The first instant that shows the local time; where the clock skips it, as much later. */
export function instantOf(zone: string, day: number, minutes: number): number {
  const local = localOf(day, minutes);
  const [first] = instantsShowing(zone, local);
  return first ?? local - offsetAt(zone, local - dayLength);
}

/** The latest instant not after the given one that shows the time. */
export function latestShowing(zone: string, instant: number, minutes: number): number {
  for (let day = localDay(zone, instant) + 1; ; day--) {
    const found = instantsShowing(zone, localOf(day, minutes)).findLast((shown) => shown <= instant);
    if (found !== undefined) return found;
  }
}
