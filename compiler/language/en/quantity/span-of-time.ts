/**
 * Lengths of time in English. The non-obvious law: a unit decides the kind (hours are exact, days are calendar, business days are
 * working time), never the size; half a month or half a day has no exact length and is refused.
 */
import type { Cursor } from '../../quantity/cursor.ts';
import type { Decimal, Quantity } from '../../quantity/quantity.ts';
import { readDecimal, readInteger } from './numeral.ts';

/** `rank` falls along a compound (`2 hours 30 minutes`); `size` in milliseconds, months or days. */
type Unit = { readonly rank: number; readonly size: number; readonly of: 'ms' | 'months' | 'days' };

const unit = (words: string, rank: number, of: Unit['of'], size: number): [string, Unit][] =>
  words.split('|').map((word) => [word, { rank, size, of }]);

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...unit('hour|hours|hr|hrs|h', 4, 'ms', 3_600_000),
  ...unit('minute|minutes|min|mins', 3, 'ms', 60_000),
  ...unit('second|seconds|sec|secs|s', 2, 'ms', 1000),
  ...unit('millisecond|milliseconds|ms', 1, 'ms', 1),
  ...unit('year|years|yr|yrs', 9, 'months', 12),
  ...unit('half-year|half-years|semester|semesters', 8, 'months', 6),
  ...unit('quarter|quarters', 7, 'months', 3),
  ...unit('month|months', 6, 'months', 1),
  ...unit('fortnight|fortnights', 6, 'days', 14),
  ...unit('week|weeks', 6, 'days', 7),
  ...unit('day|days', 5, 'days', 1),
]);

type Length = { readonly ms: number; readonly months: number; readonly days: number };
const none: Length = { ms: 0, months: 0, days: 0 };

function lengthOf({ digits, scale }: Decimal, { size, of }: Unit): Length | undefined {
  const [total, divisor] = [digits * BigInt(size), 10n ** BigInt(scale)];
  if (total % divisor !== 0n || total / divisor > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  if (of === 'months' && size === 1 && scale > 0 && digits % divisor !== 0n) return undefined;
  return { ...none, [of]: Number(total / divisor) };
}

const adjective = /(?:calendar|consecutive|full|complete|successive|continuous|running|whole|further|additional)[ -]/y;
const word = /[a-z]+(?:-years?)?(?!\p{L})/uy;

function readUnit(cursor: Cursor): Unit | undefined {
  cursor.read(/[ -]*/y);
  cursor.read(adjective);
  const start = cursor.at;
  const found = cursor.source[start] === 'S' ? undefined : units.get(cursor.read(word)?.[0] ?? '');
  if (found === undefined) return cursor.fail('a unit', start);
  cursor.read(/['’]s?(?!\p{L})/uy);
  return found;
}

/** `2`, `two (2)`, `an` before its unit, `one and a half`, `one and a quarter`. */
function readAmount(cursor: Cursor): Decimal | undefined {
  if (cursor.read(/an? (?=\p{L})/uy)) return cursor.read(/half /y) ? undefined : { digits: 1n, scale: 0 };
  const whole = readDecimal(cursor);
  if (whole === undefined || whole.doubtful) return undefined;
  const share = whole.scale === 0 ? cursor.read(/ and (?:a|one)[ -](half|quarter)(?= )/y)?.[1] : undefined;
  if (share === undefined) return { digits: whole.digits, scale: whole.scale };
  return { digits: whole.digits * 100n + (share === 'half' ? 50n : 25n), scale: 2 };
}

type Part = { readonly length: Length; readonly unit: Unit };

function readPart(cursor: Cursor, isFirst: boolean): Part | undefined {
  const start = cursor.at;
  const amount = isFirst ? readAmount(cursor) : readDecimal(cursor);
  const of = amount && readUnit(cursor);
  if (amount === undefined || of === undefined) return undefined;
  const length = lengthOf(amount, of);
  return length ? { length, unit: of } : cursor.refuse('a length without a rest', start);
}

const sum = (a: Length, b: Length): Length => ({ ms: a.ms + b.ms, months: a.months + b.months, days: a.days + b.days });

/** `2 hours 30 minutes`, `one year and six months`, `an hour and a half`: parts whose units fall, all exact or all calendar. */
function readParts(cursor: Cursor): Length | undefined {
  const first = readPart(cursor, true);
  if (first === undefined) return undefined;
  let { length, unit: last } = first;
  if (cursor.read(/ and a half(?!\p{L})/uy)) {
    const half = lengthOf({ digits: 5n, scale: 1 }, last);
    return half ? sum(length, half) : cursor.refuse('a length without a rest');
  }
  for (;;) {
    const next = cursor.attempt((c) => {
      c.read(/,? (?:and )?/y);
      const part = readPart(c, false);
      return part && part.unit.rank < last.rank && (part.unit.of === 'ms') === (last.of === 'ms') ? part : undefined;
    });
    if (next === undefined) return length;
    length = sum(length, next.length);
    last = next.unit;
  }
}

/** `half an hour`, `a quarter of an hour`, `three quarters of an hour`. */
function readFraction(cursor: Cursor): Quantity | undefined {
  const found = cursor.read(/(?:(half|a half)|(?:a|one) (quarter)|(three)[ -]quarters)(?: of)? an[ -]hour(?!\p{L})/uy);
  return found && { kind: 'duration', ms: found[1] ? 1_800_000 : found[2] ? 900_000 : 2_700_000 };
}

/** `4 hours`, `1.5 hours`, `thirty (30) minutes`, `250 ms`. */
export const readDuration = (cursor: Cursor): Quantity | undefined => {
  const fraction = cursor.attempt(readFraction);
  if (fraction !== undefined) return fraction;
  const length = readParts(cursor);
  return length && length.ms > 0 && length.months + length.days === 0 ? { kind: 'duration', ms: length.ms } : zeroLength(length);
};

const zeroLength = (length: Length | undefined): Quantity | undefined =>
  length && length.ms + length.months + length.days === 0 ? { kind: 'duration', ms: 0 } : undefined;

const oneHalf = /half/y;

/** `thirty (30) days`, `12 consecutive months`, `two weeks`, `a fortnight`. */
export const readPeriod = (cursor: Cursor): Quantity | undefined => {
  const start = cursor.at;
  if (cursor.read(oneHalf)) return undefined;
  const length = readParts(cursor);
  if (length === undefined || length.ms > 0 || length.months + length.days === 0) return undefined;
  const words = cursor.text.slice(start, cursor.at);
  if (/(?:^| )(?:one|three)[ -](?:\(\d\) )?quarters?$/.test(words)) return cursor.refuse('months, or a share of something', start);
  if (/quarters?$/.test(words) && cursor.text.startsWith(' of ', cursor.at)) return undefined;
  return { kind: 'period', months: length.months, days: length.days };
};

/** `30 days end of month`, `10 clear days`: days that are not counted as calendar time alone. */
export const readDelay = (cursor: Cursor): Quantity | undefined => {
  const start = cursor.at;
  const clear = cursor.attempt((c) => {
    const days = readInteger(c);
    return days !== undefined && c.read(/ clear (?:calendar )?days?['’]?(?!\p{L})/uy) ? days : undefined;
  });
  if (clear !== undefined) return { kind: 'delay', months: 0, days: clear, basis: 'clear-days' };
  cursor.at = start;
  const length = readParts(cursor);
  if (length === undefined || length.ms > 0) return undefined;
  const isEnd = cursor.read(/,? (?:from (?:the )?)?(?:end of (?:the )?month|eom|month[ -]end)(?!\p{L})/uy) !== undefined;
  return isEnd ? { kind: 'delay', months: length.months, days: length.days, basis: 'end-of-month' } : undefined;
};

/** Working time: `4 business hours`, `five (5) Business Days`, `a working day`. */
export const readAllowance = (cursor: Cursor): Quantity | undefined => {
  const value = cursor.read(/an? (?=(?:business|working))/y) ? 1 : readInteger(cursor);
  const found =
    value === undefined
      ? undefined
      : cursor.read(/ *(?:full |clear )?(?:business|working|banking)[ -](day|hour)(?:s['’]?|['’]s)?(?!\p{L})/uy);
  if (value === undefined || found === undefined || found[0].includes('clear')) return undefined;
  return { kind: 'allowance', value, unit: found[1] === 'day' ? 'working-day' : 'working-hour' };
};

/** `D+1`, `T+2`: days after another. */
export const readOffset = (cursor: Cursor): Quantity | undefined => {
  const found = cursor.read(/[dt] ?\+ ?(\d{1,3})(?![\d\p{L}])/uy);
  return found && { kind: 'period', months: 0, days: Number(found[1]) };
};
