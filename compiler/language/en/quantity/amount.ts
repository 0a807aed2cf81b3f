/** What English alone counts: credits, counts and ordinals, and the words a tariff has instead of a number. */
import type { Cursor } from '../../quantity/cursor.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readOrdinalWords } from './number-words.ts';
import { readInteger } from './numeral.ts';

/** `2 service credits`. */
export const readCredits = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  return value !== undefined && cursor.read(/ *(?:service )?credits?(?!\p{L})/uy) ? { kind: 'credits', value } : undefined;
};

/** `2 credits per hour`, `3 credits / intervention`. */
export const readRate = (cursor: Cursor): Quantity | undefined => {
  const credits = readCredits(cursor);
  if (credits?.kind !== 'credits' || cursor.read(/ *(?:\/|per(?!\p{L})) */uy) === undefined) return undefined;
  if (cursor.read(/interventions?(?!\p{L})/uy)) return { kind: 'rate', credits: credits.value, per: 'intervention' };
  const unit = cursor.read(/(?:(\d{1,4}) ?)?(hour|minute|min)s?\.?(?!\p{L})/uy);
  const size = unit?.[2] === 'hour' ? 3_600_000 : 60_000;
  return unit && { kind: 'rate', credits: credits.value, per: { ms: Number(unit[1] ?? 1) * size } };
};

/** `12`, `twelve`. */
export const readCount = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  return value === undefined ? undefined : { kind: 'count', value };
};

/** `3rd`, `ninety-fifth`, `level 1`, `no. 3`. */
export const readOrdinal = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/(?:level|no\.|number) */y)) return readWantedOrdinal(cursor);
  const found = cursor.read(/(\d{1,9})(?:st|nd|rd|th)(?!\p{L})/uy);
  if (found !== undefined) return { kind: 'ordinal', value: Number(found[1]) };
  const words = readOrdinalWords(cursor.text, cursor.at);
  if (words === undefined) return undefined;
  cursor.at = words.end;
  return { kind: 'ordinal', value: words.value };
};

/** `2` where an ordinal is wanted. */
export const readWantedOrdinal = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  return value === undefined ? undefined : { kind: 'ordinal', value };
};

/** `free of charge`, `included` and `on request`. */
export const readWordsOfTariff = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/(?:free(?: of charge)?|no charge)(?!\p{L})/uy)) return { kind: 'free' };
  if (cursor.read(/included?(?:d)?(?: in (?:the )?(?:fee|price|plan))?(?!\p{L})/uy)) return { kind: 'included' };
  return cursor.read(/(?:(?:up)?on request|by quote|price on application)(?!\p{L})/uy) ? { kind: 'onRequest' } : undefined;
};
