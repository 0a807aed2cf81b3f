/** Two values of one kind, the unit often said once: `entre 2 et 4 heures`, `10 à 15 %`, `between £5 and £10`. */
import { quantities, quantityKinds } from '../../../runtime/quantities.ts';
import { Cursor } from '../cursor.ts';
import type { RangeLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Quantity } from '../quantity.ts';

type Reader = (cursor: Cursor) => Quantity | undefined;
/** Every kind with a unit of its own, and what has none but words. */
export const ranged: ReadonlySet<string> = new Set([
  ...quantityKinds.filter((kind) => quantities[kind].base !== undefined),
  'period',
  'allowance',
  'measured',
]);

export function rangeReader({ readDecimal }: Numerals, { open, joinOpened, join }: RangeLexicon, readers: readonly Reader[]): Reader {
  const readSecond = (cursor: Cursor): { quantity: Quantity; unit: string; reader: Reader } | undefined => {
    const start = cursor.at;
    let best: { quantity: Quantity; unit: string; reader: Reader; end: number } | undefined;
    for (const reader of readers) {
      cursor.at = start;
      const quantity = reader(cursor);
      if (quantity === undefined || !ranged.has(quantity.kind) || cursor.at <= (best?.end ?? start)) continue;
      const number = new Cursor(cursor.source, start, cursor.text);
      const unit = readDecimal(number) === undefined ? '' : cursor.source.slice(number.at, cursor.at);
      best = { quantity, unit, reader, end: cursor.at };
    }
    cursor.at = best?.end ?? start;
    return best;
  };

  /** The first value, under the unit of the second where it says none. */
  const firstOf = (cursor: Cursor, written: string, second: { unit: string; reader: Reader }): Quantity | undefined => {
    const alone = new Cursor(written, 0, undefined, cursor.context);
    const own = second.reader(alone);
    if (own !== undefined && alone.atEnd()) return own;
    if (/\d/.test(second.unit)) return undefined;
    const lent = new Cursor(`${written}${second.unit}`, 0, undefined, cursor.context);
    const quantity = second.reader(lent);
    return quantity !== undefined && lent.atEnd() ? quantity : undefined;
  };

  return (cursor) => {
    const isOpened = cursor.read(open) !== undefined;
    const start = cursor.at;
    const joins = isOpened ? joinOpened : join;
    const first = cursor.attempt((c) =>
      readers.reduce<Quantity | undefined>((read, reader) => read ?? c.attempt((d) => lead(d, reader, joins)), undefined),
    );
    if (first === undefined) {
      if (readDecimal(cursor) === undefined || !follows(cursor, joins)) return undefined;
    }
    const end = cursor.at;
    if (cursor.read(joins) === undefined) return undefined;
    const second = readSecond(cursor);
    const from = second && firstOf(cursor, cursor.source.slice(start, end), second);
    if (second === undefined || from === undefined || from.kind !== second.quantity.kind || goesOn(cursor)) return undefined;
    return isOrdered(from, second.quantity) ? { kind: 'range', from: alike(from, second.quantity), to: second.quantity } : undefined;
  };
}

/** `between 2 % and 4 % a year`: what the second is for each of, and its tax, are the first's too. */
const alike = (from: Quantity, to: Quantity): Quantity => {
  const tax = from.kind === 'money' && to.kind === 'money' && !from.tax && to.tax ? { tax: to.tax } : {};
  const per = 'per' in to && to.per && !('per' in from && from.per) ? { per: to.per } : {};
  return { ...from, ...tax, ...per } as Quantity;
};

/** `deux à 10 h 00`: the second end is part of something longer. */
const goesOn = ({ text, at }: Cursor): boolean => /^ ?\d/.test(text.slice(at, at + 2));

const follows = (cursor: Cursor, joins: RegExp): boolean => {
  joins.lastIndex = cursor.at;
  return joins.test(cursor.text);
};

/** A whole quantity before the join. */
function lead(cursor: Cursor, reader: Reader, joins: RegExp): Quantity | undefined {
  const quantity = reader(cursor);
  return quantity && ranged.has(quantity.kind) && follows(cursor, joins) ? quantity : undefined;
}

/** Both ends of one currency or unit, the first below the second where one number says it. */
function isOrdered(from: Quantity, to: Quantity): boolean {
  if (from.kind === 'money' && to.kind === 'money' && from.currency !== to.currency) return false;
  if (from.kind === 'measured' && to.kind === 'measured' && from.unit !== to.unit) return false;
  const [low, high] = [sizeOf(from), sizeOf(to)];
  if (low !== undefined && high !== undefined) return low < high;
  if ('decimal' in from && 'decimal' in to)
    return from.decimal.digits * 10n ** BigInt(to.decimal.scale) < to.decimal.digits * 10n ** BigInt(from.decimal.scale);
  return true;
}

const monthInDays = 30.5;

/** What orders two values of a kind that one number says whole. */
function sizeOf(quantity: Quantity): number | undefined {
  if (quantity.kind === 'duration') return quantity.ms;
  if (quantity.kind === 'period') return quantity.months * monthInDays + quantity.days;
  if (quantity.kind === 'bytes') return quantity.bytes;
  return quantity.kind === 'allowance' ? quantity.value : undefined;
}
