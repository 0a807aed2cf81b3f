/** What French alone counts: credits, counts and ordinals, and the words a tariff has instead of a number. */
import { aNumber, type Cursor } from '../../quantity/cursor.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readOrdinalWords } from './number-words.ts';
import { readInteger } from './numeral.ts';
import { readDuration } from './span-of-time.ts';

/** `2 crédits de service`. */
export const readCredits = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  if (value === undefined) return undefined;
  if (cursor.read(/ *crédits?(?: de service)?(?!\p{L}| ects)/uy) === undefined) return undefined;
  return { kind: 'credits', value };
};

/** `2 crédits de service / 15 min.`, `3 crédits / intervention`. */
export const readRate = (cursor: Cursor): Quantity | undefined => {
  const credits = readCredits(cursor);
  if (credits?.kind !== 'credits') return undefined;
  if (cursor.read(/ *(?:\/|par(?: tranches? de)?(?!\p{L})) */uy) === undefined) return cursor.fail('“/”');
  if (cursor.read(/interventions?(?!\p{L})/uy)) return { kind: 'rate', credits: credits.value, per: 'intervention' };
  if (cursor.read(/heure(?!\p{L})/uy)) return { kind: 'rate', credits: credits.value, per: { ms: 3_600_000 } };
  const per = readDuration(cursor);
  return per?.kind === 'duration' ? { kind: 'rate', credits: credits.value, per: { ms: per.ms } } : undefined;
};

/** `12`, `douze`, `x 100`. */
export const readCount = (cursor: Cursor): Quantity | undefined => {
  cursor.read(/[x×] */y);
  const value = readInteger(cursor);
  return value === undefined ? undefined : { kind: 'count', value };
};

const ordinalTail = / (?:digits?|(?:jour )?(?:de chaque|du) mois)(?!\p{L})/uy;

/** `3ème digit`, `1er`, `le 1er de chaque mois`, `deuxième`, `niveau 1`, `n° 3`. */
export const readOrdinal = (cursor: Cursor): Quantity | undefined => {
  const value = cursor.attempt(readLevel) ?? cursor.attempt(readAbbreviated) ?? readSpelled(cursor);
  if (value === undefined) return undefined;
  cursor.read(ordinalTail);
  return { kind: 'ordinal', value };
};

const readLevel = (cursor: Cursor): number | undefined => (cursor.read(/(?:niveau|n°|nº) */y) ? readInteger(cursor) : undefined);

const readAbbreviated = (cursor: Cursor): number | undefined => {
  const found = cursor.read(/(\d{1,9})(?:(?:ère|er|re|nde|nd)|(?:i?[eè]me|e|è)s?)(?!\p{L})/uy);
  if (found === undefined) return undefined;
  const value = Number(found[1]);
  const suffix = found[0].slice(found[1]?.length);
  const isFirst = ['er', 're', 'ère'].includes(suffix);
  const isSecond = ['nd', 'nde'].includes(suffix);
  if ((isFirst && value !== 1) || (isSecond && value !== 2)) return undefined;
  return value;
};

const readSpelled = (cursor: Cursor): number | undefined => {
  const words = readOrdinalWords(cursor.text, cursor.at);
  if (words === undefined) return undefined;
  cursor.at = words.end;
  return words.value;
};

/** `2` where an ordinal is wanted: `niveau 1, 2 ou 3`. */
export const readWantedOrdinal = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  return value === undefined ? undefined : { kind: 'ordinal', value };
};

/** `Gratuit`, `Inclus` and `Sur demande`, the words a tariff has instead of a number. */
export const readWordsOfTariff = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/gratuit(?:e?s?|ement)(?!\p{L})/uy)) return { kind: 'free' };
  if (cursor.read(/(?:inclus(?:es?)?|compris(?:es?)?)(?: dans (?:le )?(?:forfait|prix))?(?!\p{L})/uy)) return { kind: 'included' };
  return cursor.read(/sur (?:demande|devis)(?!\p{L})/uy) ? { kind: 'onRequest' } : cursor.fail(aNumber);
};
