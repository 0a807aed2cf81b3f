/**
 * Several numbers that share the unit said after the last: `two or three days`, « 5, 10 et 15 % ». In: the first of them, out: it, under that
 * unit. The non-obvious law: a conjunction joins the last; a comma alone parts as often, and lends nothing.
 */
import { plainText } from '../text/plain-text.ts';
import { endOf } from '../text/words.ts';
import { Cursor } from './cursor.ts';
import { type Grammar, type Hit, isBare, longestQuantity } from './grammar.ts';
import type { Quantity } from './quantity.ts';
import { ranged as withUnit } from './reader/read-range.ts';

const comma = /, (?=\d|\p{L}+ ?(?:,|and|or|et|ou)(?!\p{L}))/uy;
/** `80 x 120 cm`; `3 x 16 A` is three of them. */
const times = / ?[x×] ?(?=\d)/y;
const lengths = new Set(['mm', 'cm', 'km', 'm²']);
const isLength = (quantity: Quantity): boolean => quantity.kind === 'measured' && lengths.has(quantity.unit);

const again = / *\(\d{1,6}\)/y;
const mostNumbers = 6;

/** The words of the unit after the number at `start`. */
function unitAfter(cursor: Cursor, start: number, end: number, { readers }: Grammar): string | undefined {
  let number = start;
  for (const reader of readers) {
    cursor.at = start;
    const quantity = reader(cursor);
    if (quantity !== undefined && isBare({ start, end, form: 'quantity', quantity })) number = Math.max(number, cursor.at);
  }
  return number === start || number >= end ? undefined : cursor.source.slice(number, end);
}

/** The quantity that a conjunction joins to the number that ends at `at`, others between them, with its unit. */
function lender(cursor: Cursor, at: number, grammar: Grammar): string | undefined {
  let [from, isJoined] = [at, false];
  for (let count = 0; count < mostNumbers; count += 1) {
    const joint = endOf(grammar.joint, cursor.text, from);
    const by = endOf(times, cursor.text, from);
    const next = joint ?? by ?? endOf(comma, cursor.text, from);
    const hit = next === undefined ? undefined : longestQuantity(cursor, next, grammar);
    if (next === undefined || hit?.quantity === undefined) return undefined;
    isJoined = joint !== undefined || (by !== undefined && isLength(hit.quantity));
    if (!isBare(hit)) return isJoined && withUnit.has(hit.quantity.kind) ? unitAfter(cursor, next, hit.end, grammar) : undefined;
    from = hit.end;
  }
  return undefined;
}

const listed = /(?:,|(?<!\p{L})(?:et|ou|ni|and|n?or)) $/u;
const ranged = /\d(?: (?:à|to) | ?[-–] ?)$/u;
const reach = 60;

/** The end of a range, or what the unit said before is measured against: « 5 % à partir de 50 et 8 % à partir de 100 ». */
function standsApart({ text }: Cursor, start: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - reach), start).replace(/^.*[.;:](?= )/su, '');
  return ranged.test(before) || (before.includes(plainText(unit)) && !listed.test(before));
}

/** The bare number of `hit` with the unit that a later one lends it; undefined where none does. */
export function lentUnit(cursor: Cursor, hit: Hit, grammar: Grammar): Hit | undefined {
  if (hit.form !== 'quantity' || !isBare(hit)) return undefined;
  const unit = lender(cursor, endOf(again, cursor.text, hit.end) ?? hit.end, grammar);
  if (unit === undefined || standsApart(cursor, hit.start, unit)) return undefined;
  const words = `${cursor.source.slice(hit.start, hit.end)}${unit}`;
  const lent = longestQuantity(new Cursor(words, 0, undefined, cursor.context), 0, grammar);
  return lent?.end === words.length && lent.quantity && !isBare(lent) ? { ...hit, quantity: lent.quantity } : undefined;
}
