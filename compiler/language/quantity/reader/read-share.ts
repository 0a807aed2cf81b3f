/** Percentages, thousandths, percentage points and basis points: what is added to a rate is never a rate. */
import type { Cursor } from '../cursor.ts';
import type { RateLexicon, ShareLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Decimal, Quantity } from '../quantity.ts';
import { perOf, readPer } from './read-rate.ts';

type Share = { readonly kind: 'percent' | 'points'; readonly decimal: Decimal };

const areEqual = (a: Decimal, b: Decimal): boolean => a.digits * 10n ** BigInt(b.scale) === b.digits * 10n ** BigInt(a.scale);

export function shareReader({ readDecimal }: Numerals, lexicon: ShareLexicon, rate: RateLexicon) {
  const readOne = (cursor: Cursor): Share | undefined => {
    const read = readDecimal(cursor);
    if (read === undefined) return undefined;
    const decimal = { digits: read.digits, scale: read.scale };
    if (cursor.read(lexicon.basisPoints)) return { kind: 'points', decimal: { ...decimal, scale: decimal.scale + 2 } };
    if (cursor.read(lexicon.points)) return { kind: 'points', decimal };
    if (cursor.read(lexicon.permille)) return { kind: 'percent', decimal: { ...decimal, scale: decimal.scale + 1 } };
    return cursor.read(lexicon.percent) ? { kind: 'percent', decimal } : undefined;
  };

  /** `10 % (dix pour cent)`: the same again, or refused. */
  const readAgain = (cursor: Cursor, share: Share): Share | undefined => {
    const start = cursor.at;
    const again = cursor.attempt((c) => {
      const other = c.read(/ *\( */y) && (c.attempt(readOne) ?? readNumber(c, share.kind));
      return other && c.read(/ *\)/y) ? other : undefined;
    });
    if (again === undefined || (again.kind === share.kind && areEqual(again.decimal, share.decimal))) return share;
    return cursor.refuse('the same share twice', start);
  };

  const readNumber = (cursor: Cursor, kind: Share['kind']): Share | undefined => {
    const read = readDecimal(cursor);
    return read && { kind, decimal: { digits: read.digits, scale: read.scale } };
  };

  return (cursor: Cursor): Quantity | undefined => {
    const one = readOne(cursor);
    const share = one && readAgain(cursor, one);
    return share && { ...share, ...perOf(readPer(cursor, rate)) };
  };
}
