/**
 * Clock times and ranges of them, at the place of a cursor: minutes since midnight.
 * The non-obvious law: only `22H`, `08h00` and `16:00` are clock times by themselves; `16 heures` is one when the author says so.
 */
import { aNumber, type Cursor } from '../../quantity/cursor.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readInteger } from './numeral.ts';

const dayEnd = 24 * 60;

const minutesOf = (cursor: Cursor, start: number, hours: number, minutes: number): number | undefined => {
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= dayEnd ? total : cursor.refuse('a clock time between 0h00 and 24h00', start);
};

/** `22H`, `08h00`, `8 h 30`, `16:00`. */
const readWritten = (cursor: Cursor): number | undefined => {
  const start = cursor.at;
  const found = cursor.read(/(\d{1,2})(?: ?h(?: ?([0-5]\d)(?!\d))?(?![\p{L}\d/])|:([0-5]\d)(?![\d:]))/uy);
  if (found === undefined) return cursor.fail(aNumber);
  const isBareSpaced = found[0].includes(' ') && found[2] === undefined && found[3] === undefined;
  if (isBareSpaced) return undefined;
  return minutesOf(cursor, start, Number(found[1]), Number(found[2] ?? found[3] ?? 0));
};

/** `16 heures`, `seize heures trente`, `4 h`, `midi`, `minuit`: clock times only where one is wanted. */
const readSpoken = (cursor: Cursor): number | undefined => {
  const start = cursor.at;
  const named = cursor.read(/(?:(midi)|minuit)(?!\p{L})/uy);
  if (named) return named[1] === undefined ? dayEnd : dayEnd / 2;
  const hours = readInteger(cursor);
  if (hours === undefined) return undefined;
  if (cursor.read(/ *(?:heures?|h)(?!\p{L})/uy) === undefined) return undefined;
  const minutes = cursor.attempt(readSpokenMinutes) ?? 0;
  return minutesOf(cursor, start, hours, minutes);
};

const readSpokenMinutes = (cursor: Cursor): number | undefined => {
  if (cursor.read(/ et demie(?!\p{L})/uy)) return 30;
  cursor.spaces();
  const minutes = readInteger(cursor);
  cursor.read(/ *(?:minutes?|mn|min)(?!\p{L})/uy);
  return minutes;
};

const asTime = (cursor: Cursor, start: number, minutes: number | undefined): Quantity | undefined => {
  if (minutes === undefined) return undefined;
  return minutes < dayEnd ? { kind: 'time', minutes } : cursor.refuse('a clock time before 24h00', start);
};

/** A clock time that can be nothing else: `22H`, `08h00`. */
export const readTime = (cursor: Cursor): Quantity | undefined => asTime(cursor, cursor.at, readWritten(cursor));

/** A clock time where the author wants one: `16 heures`. */
export const readWantedTime = (cursor: Cursor): Quantity | undefined => asTime(cursor, cursor.at, readSpoken(cursor));

const zones: ReadonlyMap<string, string> = new Map([
  ['heure de bruxelles', 'Europe/Brussels'],
  ['heure de paris', 'Europe/Paris'],
  ['heure de luxembourg', 'Europe/Luxembourg'],
]);

const readZone = (cursor: Cursor): string | undefined => {
  const found = cursor.read(/ *\(?(cest|cet|utc|gmt|west|wet|eest|eet)(?![\p{L}\d+-])\)?/uy);
  if (found?.[1] !== undefined) return found[1].toUpperCase();
  const named = cursor.read(/,? *\(?(heure de (?:bruxelles|paris|luxembourg))(?!\p{L})\)?/uy);
  return zones.get(named?.[1] ?? '');
};

const readRange = (cursor: Cursor, readOne: (cursor: Cursor) => number | undefined): Quantity | undefined => {
  const opening = cursor.read(/(?:(de|d')|entre) */y);
  const start = cursor.at;
  const first = readOne(cursor);
  const from = first === dayEnd && cursor.text.endsWith('minuit', cursor.at) ? 0 : first;
  if (from === undefined) return undefined;
  const join = opening === undefined || opening[1] !== undefined ? / *[-–] *| à / : / et /;
  if (cursor.read(new RegExp(join, 'y')) === undefined) return cursor.fail('the end of the range');
  const to = readOne(cursor);
  if (to === undefined) return undefined;
  if (from === to || from === dayEnd) return cursor.refuse('a range that lasts', start);
  const zone = readZone(cursor);
  return { kind: 'timeRange', from, to, ...(zone === undefined ? {} : { zone }) };
};

/** `De 08h00 à 18h00 CET`, `entre 8h et 18h`, `8h-18h`; past midnight `to` is below `from`. */
export const readTimeRange = (cursor: Cursor): Quantity | undefined => readRange(cursor, readWritten);

const day = { opens: 300, closes: 360 } as const;
const night = { opens: 1020, closes: 600 } as const;

/** `de 9 h à 18 h`, `de 20 h à 8 h`, the unit at both ends: hours of a day or a night, unless they end too early to be opening hours. */
export const readSpacedRange = (cursor: Cursor): Quantity | undefined => {
  const start = cursor.at;
  const range = readRange(cursor, readSpoken);
  const words = cursor.text.slice(start, cursor.at);
  const hasBoth = /(?:\d ?h(?:eures?)?(?: ?\d{2})?|midi|minuit)(?: ?[-–] ?| à | et )/.test(words);
  if (range?.kind !== 'timeRange' || !hasBoth) return undefined;
  if (cursor.read(/ du matin(?!\p{L})/uy)) return range.to <= night.closes + 120 ? range : undefined;
  if (/mi(?:di|nuit)/.test(words)) return range;
  const isDay = range.from >= day.opens && range.to > Math.max(range.from, day.closes);
  return isDay || (range.from >= night.opens && range.to <= night.closes) ? range : undefined;
};

/** `de 9 heures à 17 heures`, where the author wants a range of clock times. */
export const readWantedTimeRange = (cursor: Cursor): Quantity | undefined => readRange(cursor, readSpoken);
