/** English clock times and ranges of them, in minutes since midnight. The non-obvious law: a bare `9` is no clock time. */
import type { Cursor } from '../../quantity/cursor.ts';
import type { Quantity } from '../../quantity/quantity.ts';

const dayEnd = 24 * 60;
const words: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: dayEnd };

/** `9:00 a.m.`, `5 pm`, `5.30pm`, `17:30`, `noon`. */
function readClock(cursor: Cursor): number | undefined {
  const named = cursor.read(/(?:12(?::00)? )?(noon|midday|midnight)(?!\p{L})/uy)?.[1];
  if (named !== undefined) return words[named];
  const found = cursor.read(/(\d{1,2})(?:([:.])([0-5]\d))?(?: ?([ap])\.?m(?!\p{L})\.?)?(?![\d])/uy);
  if (found === undefined || (found[4] === undefined && found[2] !== ':')) return undefined;
  const hour = Number(found[1]);
  if (found[4] !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = found[4] === undefined ? hour : (hour % 12) + (found[4] === 'p' ? 12 : 0);
  if (found[4] === undefined) cursor.read(/ (?:hours|hrs)(?!\p{L})/uy);
  const minutes = hours * 60 + Number(found[3] ?? 0);
  return minutes <= dayEnd ? minutes : undefined;
}

/** `9–5 pm` says nothing of its first hour; `9.30–11.30 am` neither. */
const readEnds = (cursor: Cursor): readonly [number, number] | undefined => {
  const between = cursor.read(/(from|between) /y)?.[1] === 'between';
  const from = readClock(cursor);
  if (from === undefined || cursor.read(between ? / and /y : /(?: ?[-–] ?| (?:to|until|till) )/y) === undefined) return undefined;
  const to = readClock(cursor);
  return to === undefined ? undefined : [from === dayEnd ? 0 : from, to];
};

const zones = / ?\(?(cet|cest|utc|gmt|bst|ist|est|pst|et|pt|wet|west)(?![\p{L}\d+-])\)?/uy;

/** `from 9:00 a.m. to 5:00 p.m.`, `09:00–17:30`, `between 8 am and 6 pm`. */
export const readTimeRange = (cursor: Cursor): Quantity | undefined => {
  const [from, to] = readEnds(cursor) ?? [];
  if (from === undefined || to === undefined || from === to) return undefined;
  const zone = cursor.read(zones)?.[1];
  return { kind: 'timeRange', from, to, ...(zone === undefined ? {} : { zone: zone.toUpperCase() }) };
};

/** `5:00 p.m.`. */
export const readTime = (cursor: Cursor): Quantity | undefined => {
  const minutes = readClock(cursor);
  if (minutes === undefined) return undefined;
  cursor.read(zones);
  return { kind: 'time', minutes: minutes === dayEnd ? 0 : minutes };
};
