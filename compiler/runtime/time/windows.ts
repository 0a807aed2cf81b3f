/**
 * Opening windows: several a day, each half-open, not the same every weekday. Open local time before any local time is counted week by
 * week less holidays, and found again by halving, whatever the span.
 */
import { InvalidInput } from '../invalid.ts';
import type { RuleWords } from '../words.ts';
import { weekdayIndex, weekdays } from './calendar.ts';
import { countBelow, isWorkday, rank, select, type Workdays } from './workdays.ts';

/** In minutes from midnight; on its own weekdays where it says some. */
export type Window = { readonly days?: readonly string[] | undefined; readonly from: number; readonly to: number };
/** In milliseconds from midnight. */
type Span = { readonly from: number; readonly to: number };
/** Of each weekday, Monday first. */
export type Windows = {
  /** Ascending and apart. */
  readonly spans: readonly (readonly Span[])[];
  readonly lengths: readonly number[];
  /** Open time of a week before each weekday, then of the whole week. */
  readonly before: readonly number[];
  /** Open time that the first so many holidays take away, from none to all. */
  readonly lost: readonly number[];
};

const dayLength = 86_400_000;
const minute = 60_000;

/** What is open on each weekday; windows that meet or overlap are one. Throws `InvalidInput` with `field` where one closes before it opens. */
export function spansOf(windows: readonly Window[], worked: readonly string[] | undefined, words: RuleWords, field: string): Span[][] {
  if (windows.some(({ from, to }) => to <= from)) throw new InvalidInput(field, words.closesFirst, words.colon);
  return weekdays.map((day) => {
    const isWorked = worked === undefined || worked.includes(day);
    const own = isWorked ? windows.filter(({ days }) => days === undefined || days.includes(day)) : [];
    return merged(own.map(({ from, to }) => ({ from: from * minute, to: to * minute })));
  });
}

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else apart.push(span);
  }
  return apart;
}

export function windowsOf(spans: readonly (readonly Span[])[], { closed }: Workdays): Windows {
  const lengths = spans.map((day) => day.reduce((sum, { from, to }) => sum + to - from, 0));
  return { spans, lengths, before: running(lengths), lost: running(closed.map((date) => lengths[weekdayIndex(date)] as number)) };
}

/** Nothing, then the sum of the first, of the first two, … */
function running(parts: readonly number[]): number[] {
  const sums = [0];
  for (const part of parts) sums.push((sums.at(-1) as number) + part);
  return sums;
}

const spansAt = (date: number, { spans }: Windows): readonly Span[] => spans[weekdayIndex(date)] as readonly Span[];

export function isWithin(date: number, time: number, windows: Windows): boolean {
  return spansAt(date, windows).some(({ from, to }) => time >= from && time < to);
}

/** Open local time before a day, from an origin of no meaning. */
function beforeDay(date: number, { before, lost }: Windows, { closed }: Workdays): number {
  const week = Math.floor((date + 3) / 7);
  const all = week * (before[7] as number) + (before[date + 3 - week * 7] as number);
  return all - (lost[countBelow(date, closed)] as number);
}

/** Open local time before a local time, from the same origin. */
export function windowsBefore(local: number, windows: Windows, days: Workdays): number {
  const date = Math.floor(local / dayLength);
  let open = beforeDay(date, windows, days);
  if (!isWorkday(date, days)) return open;
  const time = local - date * dayLength;
  for (const { from, to } of spansAt(date, windows)) open += Math.max(0, Math.min(time, to) - from);
  return open;
}

/** The first local time before which `total` of open local time lies: the end of a window, not the next. */
export function windowsUntil(total: number, windows: Windows, days: Workdays): number {
  const date = firstDay((each) => beforeDay(each + 1, windows, days) >= total, total, windows);
  let left = total - beforeDay(date, windows, days);
  for (const { from, to } of spansAt(date, windows)) {
    if (left <= to - from) return date * dayLength + from + left;
    left -= to - from;
  }
  return (date + 1) * dayLength;
}

/** The last such local time: the beginning of a window, not the end of the one before. */
export function windowsSince(total: number, windows: Windows, days: Workdays): number {
  const date = firstDay((each) => beforeDay(each + 1, windows, days) > total, total, windows);
  let left = total - beforeDay(date, windows, days);
  for (const { from, to } of spansAt(date, windows)) {
    if (left < to - from) return date * dayLength + from + left;
    left -= to - from;
  }
  return (date + 1) * dayLength;
}

/** The first day for which it holds, as it does for all after; among those of the weeks between which `total` lies. */
function firstDay(holds: (date: number) => boolean, total: number, { before, lost }: Windows): number {
  const week = before[7] as number;
  let low = Math.floor(total / week) * 7 - 11;
  let high = Math.floor((total + (lost.at(-1) as number)) / week) * 7 + 11;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first beginning of a window, in local time, after a local time. */
export function windowAfter(local: number, windows: Windows, days: Workdays): number {
  const date = Math.floor(local / dayLength);
  const time = local - date * dayLength;
  const today = isWorkday(date, days) ? spansAt(date, windows).find(({ from }) => from > time) : undefined;
  if (today) return date * dayLength + today.from;
  const next = select(rank(date + 1, days), days);
  return next * dayLength + (spansAt(next, windows)[0] as Span).from;
}

/** The end of the last window of a day, in milliseconds from midnight. Throws `InvalidInput` with `field` where its weekday has none. */
export function lastEnd(date: number, windows: Windows, words: RuleWords, field: string): number {
  const last = spansAt(date, windows).at(-1);
  if (!last) throw new InvalidInput(field, words.closedDay, words.colon);
  return last.to;
}

/** The open time of one day, where all open days have the same. Throws `InvalidInput` with `field` where they have not. */
export function lengthOfDays({ lengths }: Windows, words: RuleWords, field: string): number {
  const [first = 0, ...others] = lengths.filter((length) => length > 0);
  if (others.some((length) => length !== first)) throw new InvalidInput(field, words.unlikeDays, words.colon);
  return first;
}
