/**
 * Opening hours: windows of a day, by weekday where the words say so: `du lundi au jeudi de 9h à 18h et le vendredi de 9h à 17h`.
 * The non-obvious law: windows of one day never overlap, and `24/7` is every day from midnight to midnight.
 */
import { weekdays } from '../../../model/type.ts';
import type { Cursor } from '../cursor.ts';
import type { WeekLexicon } from '../lexicon.ts';
import type { Quantity, Window } from '../quantity.ts';

type RangeReader = (cursor: Cursor) => Quantity | undefined;
const allDay: Hours = { from: 0, to: 1440 };
type Segment = { readonly days: readonly string[] | undefined; readonly windows: readonly Hours[] };
type Hours = { readonly from: number; readonly to: number };

class OpeningHours {
  private readonly lexicon: WeekLexicon;
  private readonly readRange: RangeReader;

  constructor(lexicon: WeekLexicon, readRange: RangeReader) {
    this.lexicon = lexicon;
    this.readRange = readRange;
  }

  readonly readWeekday = (cursor: Cursor): number | undefined => {
    const start = cursor.at;
    const word = cursor.read(/\p{L}+/uy)?.[0] ?? '';
    const index = this.lexicon.weekdays.get(word);
    if (index === undefined) cursor.at = start;
    else cursor.read(/\.(?= |-|–)/y);
    return index;
  };

  readonly span = (from: number, to: number): string[] => {
    const days: string[] = [];
    for (let at = from; ; at = (at + 1) % 7) {
      days.push(weekdays[at]!);
      if (at === to) return days;
    }
  };

  readonly readNextDay = (cursor: Cursor): number | undefined => {
    if (cursor.read(this.lexicon.and) === undefined) return undefined;
    cursor.read(this.lexicon.open);
    return this.readWeekday(cursor);
  };

  readonly readDays = (cursor: Cursor): string[] | undefined => {
    if (cursor.read(this.lexicon.everyDay)) return [...weekdays];
    cursor.read(this.lexicon.open);
    const first = this.readWeekday(cursor);
    if (first === undefined) return undefined;
    const last = cursor.attempt((c) => (c.read(this.lexicon.to) ? this.readWeekday(c) : undefined));
    const days = last === undefined ? [weekdays[first]!] : this.span(first, last);
    for (;;) {
      const next = cursor.attempt(this.readNextDay);
      if (next === undefined) return days;
      days.push(weekdays[next]!);
    }
  };

  readonly readWindow = (cursor: Cursor): Hours | undefined => {
    if (cursor.read(this.lexicon.allDay)) return allDay;
    const range = this.readRange(cursor);
    return range?.kind === 'timeRange' ? { from: range.from, to: range.to } : undefined;
  };

  readonly readWindows = (cursor: Cursor): Hours[] | undefined => {
    const first = this.readWindow(cursor);
    if (first === undefined) return undefined;
    const windows = [first];
    for (;;) {
      const next = cursor.attempt((c) => (c.read(this.lexicon.and) ? this.readWindow(c) : undefined));
      if (next === undefined) return windows;
      windows.push(next);
    }
  };

  /** `, du lundi au vendredi`, ` et 7j/7`: days that stand after their windows. */
  readonly readDaysAfter = (cursor: Cursor): readonly string[] | undefined => {
    const every = cursor.attempt((c) => (c.read(this.lexicon.and) && c.read(this.lexicon.everyDay) ? [...weekdays] : undefined));
    if (every !== undefined) return every;
    return (cursor.read(this.lexicon.between) ?? cursor.read(/,? /y)) ? this.readDays(cursor) : undefined;
  };

  /** Days then windows, or windows then days, or either alone. */
  readonly readSegment = (cursor: Cursor): Segment | undefined => {
    const before = cursor.attempt(this.readDays);
    const windows = cursor.attempt((c) => {
      if (before) c.read(this.lexicon.between);
      return this.readWindows(c);
    });
    if (windows === undefined) return before && { days: before, windows: [] };
    const after = before ?? cursor.attempt(this.readDaysAfter);
    return { days: after, windows };
  };

  readonly isApart = (windows: readonly Window[]): boolean =>
    windows.every((a, at) =>
      windows.slice(at + 1).every((b) => {
        const together = (a.days ?? weekdays).some((day) => (b.days ?? weekdays).includes(day));
        return !together || ends(a) <= b.from || ends(b) <= a.from;
      }),
    );

  readonly read = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    if (cursor.read(this.lexicon.always)) return { kind: 'hours', windows: [{ days: [...weekdays], ...allDay }] };
    const segments: Segment[] = [];
    for (;;) {
      const next = cursor.attempt((c) => {
        if (segments.length > 0 && c.read(this.lexicon.and) === undefined && c.read(/;? /y) === undefined) return undefined;
        const segment = this.readSegment(c);
        return segment && (segments.length === 0 || (segment.days && segment.windows.length > 0 && segments.every(({ days }) => days)))
          ? segment
          : undefined;
      });
      if (next === undefined) break;
      segments.push(next);
    }
    const windows: Window[] = segments.flatMap(({ days, windows: of }) => of.map((window) => ({ ...(days ? { days } : {}), ...window })));
    const [only] = segments;
    if (only && segments.length === 1 && only.windows.length === 0) return only.days && { kind: 'weekdays', days: only.days };
    if (windows.length === 0 || (windows.length === 1 && !windows[0]!.days && only?.windows[0] !== allDay)) return undefined;
    if (!this.isApart(windows)) return cursor.refuse('opening windows that do not overlap', start);
    return { kind: 'hours', windows };
  };
}

/** A window past midnight ends the next day. */
const ends = ({ from, to }: Window): number => (to > from ? to : to + 1440);

export const hoursReader = (lexicon: WeekLexicon, readRange: RangeReader): ((cursor: Cursor) => Quantity | undefined) =>
  new OpeningHours(lexicon, readRange).read;
