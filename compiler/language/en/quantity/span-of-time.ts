/**
 * Lengths of time and clock times in English. The non-obvious law: a unit decides the kind (hours are exact, days are calendar,
 * business days are working time), never the size.
 */
import type { Cursor } from '../../quantity/cursor.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readDecimal, readInteger } from './numeral.ts';

const exact: Readonly<Record<string, number>> = { hour: 3_600_000, hr: 3_600_000, minute: 60_000, min: 60_000, second: 1000, sec: 1000 };

/** `4 hours`, `1.5 hours`, `thirty (30) minutes`. */
export const readDuration = (cursor: Cursor): Quantity | undefined => {
  const amount = readDecimal(cursor);
  const unit = amount && cursor.read(/[ -]*(hour|hr|minute|min|second|sec)s?(?!\p{L})/uy)?.[1];
  if (amount === undefined || unit === undefined) return undefined;
  const total = amount.digits * BigInt(exact[unit] ?? 0);
  const divisor = 10n ** BigInt(amount.scale);
  return total % divisor === 0n ? { kind: 'duration', ms: Number(total / divisor) } : undefined;
};

const calendar: Readonly<Record<string, { readonly months: number; readonly days: number }>> = {
  year: { months: 12, days: 0 },
  quarter: { months: 3, days: 0 },
  month: { months: 1, days: 0 },
  fortnight: { months: 0, days: 14 },
  week: { months: 0, days: 7 },
  day: { months: 0, days: 1 },
};

/** `thirty (30) days`, `12 consecutive months`, `two weeks`. */
export const readPeriod = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  if (value === undefined) return undefined;
  const unit = cursor.read(
    /[ -]*(?:calendar |consecutive |full )?(year|quarter|month|fortnight|week|day)(?:s['’]?|['’]s)?(?!\p{L})/uy,
  )?.[1];
  const { months = 0, days = 0 } = calendar[unit ?? ''] ?? {};
  return unit === undefined ? undefined : { kind: 'period', months: months * value, days: days * value };
};

/** Working time: `4 business hours`, `five (5) Business Days`. */
export const readAllowance = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  const unit =
    value === undefined ? undefined : cursor.read(/ *(?:business|working|banking)[ -](day|hour)(?:s['’]?|['’]s)?(?!\p{L})/uy)?.[1];
  return value === undefined || unit === undefined
    ? undefined
    : { kind: 'allowance', value, unit: unit === 'day' ? 'working-day' : 'working-hour' };
};

const dayEnd = 24 * 60;

/** `9:00 a.m.`, `5 pm`, `17:30`: minutes since midnight. */
function readClock(cursor: Cursor): number | undefined {
  const found = cursor.read(/(\d{1,2})(?:[:.]([0-5]\d))?(?: ?([ap])\.?m\.?(?!\p{L}))?/uy);
  if (found === undefined || (found[2] === undefined && found[3] === undefined)) return undefined;
  const hour = Number(found[1]);
  if (found[3] !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = found[3] === undefined ? hour : (hour % 12) + (found[3] === 'p' ? 12 : 0);
  const minutes = hours * 60 + Number(found[2] ?? 0);
  return minutes <= dayEnd ? minutes : undefined;
}

/** `5:00 p.m.`. */
export const readTime = (cursor: Cursor): Quantity | undefined => {
  const minutes = readClock(cursor);
  return minutes === undefined || minutes === dayEnd ? undefined : { kind: 'time', minutes };
};

/** `from 9:00 a.m. to 5:00 p.m.`, `09:00–17:30`, `between 8 am and 6 pm`. */
export const readTimeRange = (cursor: Cursor): Quantity | undefined => {
  const between = cursor.read(/(from|between) /y)?.[1] === 'between';
  const from = readClock(cursor);
  if (from === undefined || cursor.read(between ? / and /y : /(?: *[-–] *| (?:to|until) )/y) === undefined) return undefined;
  const to = readClock(cursor);
  return to === undefined || from === to || from === dayEnd ? undefined : { kind: 'timeRange', from, to };
};
