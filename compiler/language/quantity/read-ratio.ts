/** Plain decimals, ratios and multiples: `312,7`, `1/12e`, `deux tiers`, `le double`, `1,5 fois`. Exact, never rounded. */
import type { Cursor } from './cursor.ts';
import type { RatioLexicon } from './lexicon.ts';
import type { Numerals } from './numeral.ts';
import type { Quantity } from './quantity.ts';

const decimal = (numerator: bigint, denominator: bigint): Quantity => ({ kind: 'decimal', numerator, denominator });

export function ratioReader({ readDecimal }: Numerals, lexicon: RatioLexicon) {
  const longest = [...lexicon.words.keys()].sort((a, b) => b.length - a.length);

  const readNamed = (cursor: Cursor): Quantity | undefined => {
    const words = longest.find(
      (each) => cursor.text.startsWith(each, cursor.at) && !/[\p{L}\d]/u.test(cursor.text[cursor.at + each.length] ?? ''),
    );
    if (words === undefined) return undefined;
    cursor.at += words.length;
    const [numerator, denominator] = lexicon.words.get(words)!;
    return decimal(numerator, denominator);
  };

  const readSlash = (cursor: Cursor): Quantity | undefined => {
    const found = cursor.read(/(\d{1,4}) ?[/⁄] ?(\d{1,4})(?![\d/])/y);
    if (found === undefined) return undefined;
    cursor.read(lexicon.ordinalTail);
    return Number(found[2]) === 0 || /\p{L}/u.test(cursor.text[cursor.at] ?? '')
      ? undefined
      : decimal(BigInt(found[1]!), BigInt(found[2]!));
  };

  /** `trois dixièmes`. */
  const readParts = (cursor: Cursor): Quantity | undefined => {
    const top = /\d/.test(cursor.text[cursor.at] ?? '') ? undefined : readDecimal(cursor);
    if (top === undefined || top.scale > 0 || cursor.read(/[ -]/y) === undefined) return undefined;
    const parts = lexicon.parts(cursor.text, cursor.at);
    if (parts === undefined || parts.value < 3) return undefined;
    cursor.at = parts.end;
    return decimal(top.digits, BigInt(parts.value));
  };

  const readMultiple = (cursor: Cursor): Quantity | undefined => {
    const read = readDecimal(cursor);
    return read && cursor.read(lexicon.times) ? decimal(read.digits, 10n ** BigInt(read.scale)) : undefined;
  };

  const readPlain = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const read = readDecimal(cursor);
    if (read === undefined || read.scale === 0) return undefined;
    const isTrailing = read.doubtful && read.digits % 10n === 0n;
    return isTrailing
      ? cursor.refuse('thousands or decimals, not a mark before three digits that can be either', start)
      : decimal(read.digits, 10n ** BigInt(read.scale));
  };

  return (cursor: Cursor): Quantity | undefined =>
    cursor.attempt(readNamed) ??
    cursor.attempt(readSlash) ??
    cursor.attempt(readParts) ??
    cursor.attempt(readMultiple) ??
    readPlain(cursor);
}
