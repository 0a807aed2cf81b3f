/**
 * Everything measured that is no length of time: money, percentages, sizes, bandwidth, credits, counts and ordinals.
 * The non-obvious law: what would change the dimension (`€/mois`, `k€`, `Mb`) is not read.
 */
import { aNumber, type Cursor } from '../../quantity/cursor.ts';
import type { Decimal, Quantity } from '../../quantity/quantity.ts';
import { readOrdinalWords } from './number-words.ts';
import { readDecimal, readInteger } from './numeral.ts';
import { readDuration } from './span-of-time.ts';

/** `99,9%`, `vingt pour cent`. */
export const readPercent = (cursor: Cursor): Quantity | undefined => {
  const decimal = readDecimal(cursor);
  if (decimal === undefined) return undefined;
  if (cursor.read(/ *(?:%|pour ?cents?(?!\p{L}))/uy) === undefined) return undefined;
  return { kind: 'percent', decimal };
};

const currency = / *(?:€|(?:euros?|eur)(?!\p{L}))/uy;
const exclusive = / *,? *(?:ht|hors (?:taxes?|tva)|htva)(?!\p{L})/uy;
const inclusive = / *,? *(?:ttc|tvac|toutes taxes comprises|tva comprise)(?!\p{L})/uy;

/** `500 € HT`, `1 234,50 €`, `cinq cents euros TTC`, `€ 500`; Belgian `HTVA` and `TVAC` too. */
export const readMoney = (cursor: Cursor): Quantity | undefined => {
  const isSignFirst = cursor.read(/(?:€|eur(?!\p{L})) */uy) !== undefined;
  const decimal = readDecimal(cursor);
  if (decimal === undefined) return undefined;
  if (!isSignFirst && cursor.read(currency) === undefined) return undefined;
  const tax = cursor.read(exclusive) ? 'HT' : cursor.read(inclusive) ? 'TTC' : undefined;
  return { kind: 'money', decimal, currency: 'EUR', ...(tax === undefined ? {} : { tax }) };
};

const byteUnits: ReadonlyMap<string, number> = new Map(
  ['', 'k', 'm', 'g', 't'].flatMap((prefix, power) => [
    [`${prefix}o`, 1000 ** power] as const,
    ...(prefix === '' ? [] : [[`${prefix}io`, 1024 ** power] as const]),
  ]),
);

const byteUnitAt = (cursor: Cursor): number | undefined => {
  cursor.spaces();
  if (cursor.read(/octets?(?!\p{L})/uy)) return 1;
  const start = cursor.at;
  const unit = cursor.read(/[kmgt]?i?[ob](?![\p{L}/])/uy)?.[0];
  if (unit === undefined || (unit.endsWith('b') && cursor.source[cursor.at - 1] !== 'B')) return cursor.fail('a unit', start);
  return byteUnits.get(unit.replace('b', 'o'));
};

/** `2 Mo` is 2,000,000 bytes, `1 Gio` is 2^30; `Mb`, which is megabits to some, is refused. */
export const readBytes = (cursor: Cursor): Quantity | undefined => {
  const start = cursor.at;
  const decimal = readDecimal(cursor);
  const unit = decimal && byteUnitAt(cursor);
  if (decimal === undefined || unit === undefined) return undefined;
  const [total, divisor] = [decimal.digits * BigInt(unit), 10n ** BigInt(decimal.scale)];
  const isWhole = total % divisor === 0n && total / divisor <= BigInt(Number.MAX_SAFE_INTEGER);
  return isWhole ? { kind: 'bytes', bytes: Number(total / divisor) } : cursor.refuse('a whole number of bytes', start);
};

/** Shifts a decimal by 10^`power`: `1` Gbps → `1000` Mbps. */
const shifted = ({ digits, scale }: Decimal, power: number): Decimal =>
  power >= scale ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 } : { digits, scale: scale - power };

const powers: Readonly<Record<string, number>> = { k: -3, m: 0, g: 3 };

/** `101 Mbps`, `1 Gbit/s`. */
export const readBandwidth = (cursor: Cursor): Quantity | undefined => {
  const decimal = readDecimal(cursor);
  if (decimal === undefined) return undefined;
  const unit = cursor.read(/ *([kmg])(?:bps|bits?\/s|b\/s|bits? par seconde)(?!\p{L})/uy);
  if (unit === undefined) return undefined;
  return { kind: 'mbps', decimal: shifted(decimal, powers[unit[1] ?? 'm'] ?? 0) };
};

/** `2 crédits de service`. */
export const readCredits = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  if (value === undefined) return undefined;
  if (cursor.read(/ *crédits?(?: de service)?(?!\p{L})/uy) === undefined) return undefined;
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

/** `Gratuit` and `Sur demande`, the words a tariff has instead of a number. */
export const readWordsOfTariff = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/gratuit(?:e?s?|ement)(?!\p{L})/uy)) return { kind: 'free' };
  return cursor.read(/sur demande(?!\p{L})/uy) ? { kind: 'onRequest' } : cursor.fail(aNumber);
};
