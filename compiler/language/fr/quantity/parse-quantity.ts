/**
 * The words of a mark in, the quantity they state out, or the place of the caret and what was expected there.
 * The non-obvious law: the grammar is closed and reads every word; what it does not know is an error, never skipped.
 */

import type { WireQuantity } from '../../../runtime/quantities.ts';
import type { ParsedQuantity } from '../../detected.ts';
import { Cursor } from '../../quantity/cursor.ts';
import { type Quantity, type QuantityType, quantityNames } from '../../quantity/quantity.ts';
import {
  readBandwidth,
  readBytes,
  readCount,
  readCredits,
  readMoney,
  readOrdinal,
  readPercent,
  readRate,
  readWantedOrdinal,
  readWordsOfTariff,
} from './amount.ts';
import { readTime, readTimeRange, readWantedTime, readWantedTimeRange } from './clock-time.ts';
import { readAllowance, readDuration, readPeriod } from './span-of-time.ts';

type QuantityReader = (cursor: Cursor) => Quantity | undefined;

/** Every kind of quantity has its grammar, or the contract's words could not state one. */
const measured: Readonly<Record<Exclude<WireQuantity, 'count'>, QuantityReader>> = {
  credits: readCredits,
  money: readMoney,
  percent: readPercent,
  bytes: readBytes,
  mbps: readBandwidth,
  duration: readDuration,
};

/** Every reader, in the order that decides when two of them read the same words: a bare number is read last. */
export const quantityReaders: readonly QuantityReader[] = [
  readWordsOfTariff,
  readTimeRange,
  readTime,
  readRate,
  ...Object.values(measured),
  readAllowance,
  readPeriod,
  readOrdinal,
  readCount,
];

const wantedReaders: Partial<Record<QuantityType, QuantityReader>> = {
  time: readWantedTime,
  timeRange: readWantedTimeRange,
  ordinal: readWantedOrdinal,
};

/** Words that may stand before a quantity without changing it. */
const lead =
  /(?:(?:un |au )?(?:minimum|maximum)(?: de(?!\p{L})| d')?|au moins|au plus|une (?:période|durée)(?: de(?!\p{L})| d')|un (?:délai|préavis)(?: de(?!\p{L})| d')|(?:par )?tranches? de|jusqu'(?:à|aux?)|à (?:partir|compter) d(?:e|u|es)|(?:plus|moins) de|(?:supérieur|inférieur|égal)e?s? à|d'|l'|(?:de|des|du|le|la|les|à|aux?|ses|ces|leurs|sous|dans|pendant|pour|durant|après|avant|dès)(?!\p{L})) */uy;

/** Words that may stand after a quantity without changing it. */
const tail = / *(?:(?:au )?(?:minimum|maximum)|au (?:moins|plus)|avant)(?!\p{L})/uy;

const mostLeads = 4;

/** The places where the quantity may begin: at the start, and after each word that leads to it. */
const beginnings = (cursor: Cursor): number[] => {
  cursor.spaces();
  const places = [cursor.at];
  while (places.length <= mostLeads && cursor.read(lead) !== undefined) places.push(cursor.at);
  return places;
};

/** Reads with one reader from one place to the end of the text. */
const readWhole = (cursor: Cursor, place: number, reader: QuantityReader): Quantity | undefined => {
  cursor.at = place;
  const value = reader(cursor);
  if (value === undefined) return undefined;
  cursor.read(tail);
  return cursor.atEnd() ? value : cursor.fail('the end of the quantity');
};

/**
 * Reads `text` whole as a quantity; `wanted` chooses where words allow several (`16 heures` is a duration, and a clock time when `time` is wanted).
 * Never throws. `at` is an index of `text`. `"six (6) derniers mois"` → `{ kind: 'period', months: 6, days: 0 }`.
 */
export const parseQuantity = (text: string, wanted?: QuantityType): ParsedQuantity => {
  const cursor = new Cursor(text);
  const extra = wanted === undefined ? undefined : wantedReaders[wanted];
  const readers = extra === undefined ? quantityReaders : [...quantityReaders, extra];
  const places = beginnings(cursor);
  const others: Quantity[] = [];
  for (const place of places) {
    for (const reader of readers) {
      const value = readWhole(cursor, place, reader);
      if (value !== undefined && (wanted === undefined || value.kind === wanted)) return { ok: true, value };
      if (value !== undefined) others.push(value);
    }
  }
  const other = others[0];
  if (wanted === undefined || other === undefined) return { ok: false, ...cursor.error() };
  return { ok: false, at: places[0] ?? 0, expected: `${quantityNames[wanted]}, not ${quantityNames[other.kind]}` };
};
