/** Money, percentages, sizes, bandwidth, credits, counts and ordinals in English, at the place of a cursor. */
import type { Cursor } from '../../quantity/cursor.ts';
import type { Decimal, Quantity } from '../../quantity/quantity.ts';
import { readDecimal, readInteger } from './numeral.ts';

/** `99.9%`, `twenty per cent`. */
export const readPercent = (cursor: Cursor): Quantity | undefined => {
  const decimal = readDecimal(cursor);
  return decimal && cursor.read(/ *(?:%|per ?cent(?!\p{L}))/uy) ? { kind: 'percent', decimal } : undefined;
};

const exclusive = / *,? *\(?(?:ex(?:cl(?:\.|uding|usive of)?|\.)?|plus|net of) (?:any )?(?:vat|tax(?:es)?)(?!\p{L})\)?/uy;
const inclusive = / *,? *\(?inc(?:l(?:\.|uding|usive of)?|\.)? (?:any )?(?:vat|tax(?:es)?)(?!\p{L})\)?/uy;

/** `€500`, `EUR 1,234.50`, `500 euros excluding VAT`. */
export const readMoney = (cursor: Cursor): Quantity | undefined => {
  const isSignFirst = cursor.read(/(?:€|eur(?!\p{L})) */uy) !== undefined;
  const decimal = readDecimal(cursor);
  if (decimal === undefined) return undefined;
  if (!isSignFirst && cursor.read(/ *(?:€|(?:euros?|eur)(?!\p{L}))/uy) === undefined) return undefined;
  const tax = cursor.read(exclusive) ? 'HT' : cursor.read(inclusive) ? 'TTC' : undefined;
  return { kind: 'money', decimal, currency: 'EUR', ...(tax === undefined ? {} : { tax }) };
};

const byteUnits: ReadonlyMap<string, number> = new Map(
  ['', 'k', 'm', 'g', 't'].flatMap((prefix, power) => [
    [`${prefix}B`, 1000 ** power] as const,
    ...(prefix === '' ? [] : [[`${prefix}iB`, 1024 ** power] as const]),
  ]),
);

/** `2 MB` is 2,000,000 bytes, `1 GiB` is 2^30; `Mb`, which is megabits to some, is refused. */
export const readBytes = (cursor: Cursor): Quantity | undefined => {
  const start = cursor.at;
  const decimal = readDecimal(cursor);
  cursor.spaces();
  const from = cursor.at;
  if (decimal === undefined || cursor.read(/[kmgt]?i?b(?![\p{L}/])/uy) === undefined) return undefined;
  const unit = cursor.source.slice(from, cursor.at).replace(/^[A-Z](?=i?B)/u, (prefix) => prefix.toLowerCase());
  const size = byteUnits.get(unit);
  if (size === undefined) return cursor.fail('a unit', from);
  const [total, divisor] = [decimal.digits * BigInt(size), 10n ** BigInt(decimal.scale)];
  const isWhole = total % divisor === 0n && total / divisor <= BigInt(Number.MAX_SAFE_INTEGER);
  return isWhole ? { kind: 'bytes', bytes: Number(total / divisor) } : cursor.refuse('a whole number of bytes', start);
};

const powers: Readonly<Record<string, number>> = { k: -3, m: 0, g: 3 };

const shifted = ({ digits, scale }: Decimal, power: number): Decimal =>
  power >= scale ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 } : { digits, scale: scale - power };

/** `101 Mbps`, `1 Gbit/s`. */
export const readBandwidth = (cursor: Cursor): Quantity | undefined => {
  const decimal = readDecimal(cursor);
  const unit = decimal && cursor.read(/ *([kmg])(?:bps|bits?\/s|b\/s)(?!\p{L})/uy);
  return decimal && unit ? { kind: 'mbps', decimal: shifted(decimal, powers[unit[1] ?? 'm'] ?? 0) } : undefined;
};

/** `2 service credits`. */
export const readCredits = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  return value !== undefined && cursor.read(/ *(?:service )?credits?(?!\p{L})/uy) ? { kind: 'credits', value } : undefined;
};

/** `12`, `twelve`. */
export const readCount = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  return value === undefined ? undefined : { kind: 'count', value };
};

/** `3rd`, `level 1`, `no. 3`. */
export const readOrdinal = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/(?:level|no\.|number) */y)) {
    const value = readInteger(cursor);
    return value === undefined ? undefined : { kind: 'ordinal', value };
  }
  const found = cursor.read(/(\d{1,9})(?:st|nd|rd|th)(?!\p{L})/uy);
  return found === undefined ? undefined : { kind: 'ordinal', value: Number(found[1]) };
};

/** `free of charge` and `on request`, the words a tariff has instead of a number. */
export const readWordsOfTariff = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/free(?: of charge)?(?!\p{L})/uy)) return { kind: 'free' };
  return cursor.read(/(?:up)?on request(?!\p{L})/uy) ? { kind: 'onRequest' } : undefined;
};
