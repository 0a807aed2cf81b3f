/**
 * The words of a mark in, the quantity they state out, or the place of the caret and what was expected there.
 * The non-obvious law: the grammar is closed and reads every word; what it does not know is an error, never skipped.
 */
import type { ParsedQuantity } from '../../detected.ts';
import { Cursor } from '../../quantity/cursor.ts';
import { type Quantity, type QuantityType, quantityNames } from '../../quantity/quantity.ts';
import { readBandwidth, readBytes, readCount, readCredits, readMoney, readOrdinal, readPercent, readWordsOfTariff } from './amount.ts';
import { readInteger } from './numeral.ts';
import { readAllowance, readDuration, readPeriod, readTime, readTimeRange } from './span-of-time.ts';

type QuantityReader = (cursor: Cursor) => Quantity | undefined;

/** Every reader, in the order that decides when two of them read the same words: a bare number is read last. */
export const quantityReaders: readonly QuantityReader[] = [
  readWordsOfTariff,
  readTimeRange,
  readTime,
  readCredits,
  readMoney,
  readPercent,
  readBytes,
  readBandwidth,
  readDuration,
  readAllowance,
  readPeriod,
  readOrdinal,
  readCount,
];

const readWantedOrdinal: QuantityReader = (cursor) => {
  const value = readInteger(cursor);
  return value === undefined ? undefined : { kind: 'ordinal', value };
};

/** Words that may stand before a quantity without changing it. */
const lead =
  /(?:(?:a )?(?:minimum|maximum) of|at (?:least|most)|a (?:period|term|notice) of|up to|no (?:more|less|later) than|(?:not )?(?:more|less) than|(?:a|an|the|of|to|by|for|within|in|at|after|before|over|under|every|each|on)(?!\p{L})) */uy;
const tail = / *(?:(?:or )?(?:more|less)|at (?:least|most)|in advance)(?!\p{L})/uy;
const mostLeads = 4;

function beginnings(cursor: Cursor): number[] {
  cursor.spaces();
  const places = [cursor.at];
  while (places.length <= mostLeads && cursor.read(lead) !== undefined) places.push(cursor.at);
  return places;
}

function readWhole(cursor: Cursor, place: number, reader: QuantityReader): Quantity | undefined {
  cursor.at = place;
  const value = reader(cursor);
  if (value === undefined) return undefined;
  cursor.read(tail);
  return cursor.atEnd() ? value : cursor.fail('the end of the quantity');
}

/** Reads `text` whole as a quantity. Never throws. `"thirty (30) days"` → `{ kind: 'period', months: 0, days: 30 }`. */
export function parseQuantity(text: string, wanted?: QuantityType): ParsedQuantity {
  const cursor = new Cursor(text);
  const readers = wanted === 'ordinal' ? [...quantityReaders, readWantedOrdinal] : quantityReaders;
  const places = beginnings(cursor);
  const read = places.flatMap((place) => readers.flatMap((reader) => readWhole(cursor, place, reader) ?? []));
  const value = read.find(({ kind }) => wanted === undefined || kind === wanted);
  if (value !== undefined) return { ok: true, value };
  const other = read[0];
  if (wanted === undefined || other === undefined) return { ok: false, ...cursor.error() };
  return { ok: false, at: places[0] ?? 0, expected: `${quantityNames[wanted]}, not ${quantityNames[other.kind]}` };
}
