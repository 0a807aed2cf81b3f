/** Plain decimals, ratios and multiples: `312,7`, `1/12e`, `deux tiers`, `un sur dix`, `le double`, `1,5 fois`. Exact, never rounded. */
import type { Cursor } from '../cursor.ts';
import type { RatioLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Quantity } from '../quantity.ts';

const decimal = (numerator: bigint, denominator: bigint): Quantity => ({ kind: 'decimal', numerator, denominator });

class Ratios {
  private readonly readDecimal: Numerals['readDecimal'];
  private readonly lexicon: RatioLexicon;

  constructor(readDecimal: Numerals['readDecimal'], lexicon: RatioLexicon) {
    this.readDecimal = readDecimal;
    this.lexicon = lexicon;
    this.longest = [...lexicon.words.keys()].sort((a, b) => b.length - a.length);
  }

  private readonly longest: readonly string[];

  readonly readNamed = (cursor: Cursor): Quantity | undefined => {
    const words = this.longest.find(
      (each) => cursor.text.startsWith(each, cursor.at) && !/[\p{L}\d-]/u.test(cursor.text[cursor.at + each.length] ?? ''),
    );
    if (words === undefined) return undefined;
    cursor.at += words.length;
    const [numerator, denominator] = this.lexicon.words.get(words)!;
    return decimal(numerator, denominator);
  };

  /** `1/12e`; the shares of two, `60/40` and `50/50`, are no ratio. */
  readonly readSlash = (cursor: Cursor): Quantity | undefined => {
    const found = cursor.read(/(\d{1,3}) ?[/⁄] ?(\d{1,3})(?![\d/])/y);
    if (found === undefined) return undefined;
    cursor.read(this.lexicon.ordinalTail);
    const [part, whole] = [Number(found[1]), Number(found[2])];
    return part >= whole || part + whole === 100 || /\p{L}/u.test(cursor.text[cursor.at] ?? '')
      ? undefined
      : decimal(BigInt(part), BigInt(whole));
  };

  /** `trois dixièmes`, `one tenth`; `vingt-cinquième` ranks. */
  readonly readParts = (cursor: Cursor): Quantity | undefined => {
    const top = /\d/.test(cursor.text[cursor.at] ?? '') ? undefined : this.readDecimal(cursor);
    if (top === undefined || top.scale > 0 || cursor.read(/[ -]/y) === undefined) return undefined;
    const parts = this.lexicon.parts(cursor.text, cursor.at);
    if (parts === undefined || parts.value < 3) return undefined;
    const isPlural = cursor.text[parts.end - 1] === 's';
    if (!isPlural && top.digits > 1n) return undefined;
    cursor.at = parts.end;
    return decimal(top.digits, BigInt(parts.value));
  };

  /** `un sur dix`, `3 out of 5`. */
  readonly readAmong = (cursor: Cursor): Quantity | undefined => {
    const some = this.readDecimal(cursor);
    const all = some && cursor.read(this.lexicon.among) ? this.readDecimal(cursor) : undefined;
    const isShare = some?.scale === 0 && all?.scale === 0 && some.digits < all.digits;
    return isShare ? decimal(some.digits, all.digits) : undefined;
  };

  readonly readMultiple = (cursor: Cursor): Quantity | undefined => {
    const read = this.readDecimal(cursor);
    const before = read?.scale === 0 ? cursor.read(this.lexicon.half) : undefined;
    if (read === undefined || cursor.read(this.lexicon.times) === undefined) return undefined;
    const hasHalf = before ?? (read.scale === 0 ? cursor.read(this.lexicon.half) : undefined);
    return hasHalf ? decimal(read.digits * 2n + 1n, 2n) : decimal(read.digits, 10n ** BigInt(read.scale));
  };

  readonly readPlain = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const read = this.readDecimal(cursor);
    if (read === undefined || read.scale === 0) return undefined;
    const isTrailing = read.doubtful && read.digits % 10n === 0n;
    return isTrailing
      ? cursor.refuse('thousands or decimals, not a mark before three digits that can be either', start)
      : decimal(read.digits, 10n ** BigInt(read.scale));
  };

  readonly read = (cursor: Cursor): Quantity | undefined =>
    cursor.attempt(this.readNamed) ??
    cursor.attempt(this.readSlash) ??
    cursor.attempt(this.readParts) ??
    cursor.attempt(this.readAmong) ??
    cursor.attempt(this.readMultiple) ??
    this.readPlain(cursor);
}

export const ratioReader = ({ readDecimal }: Numerals, lexicon: RatioLexicon): ((cursor: Cursor) => Quantity | undefined) =>
  new Ratios(readDecimal, lexicon).read;
