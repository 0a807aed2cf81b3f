/**
 * The number at the head of a quantity: digits, words, or both, which must then agree (`huit (8)`, `30 (thirty)`).
 * The non-obvious law: a separator that could be read two ways (`1.234` in French, `12.500 euros` in English) is refused or
 * kept as doubtful, never guessed.
 */
import { aNumber, type Cursor } from './cursor.ts';
import type { Decimal, ReadNumber } from './quantity.ts';

/** What a number word stated, and where it ended. */
export type NumberWords = { readonly value: number; readonly end: number };

export type NumberLexicon = {
  /** What parts decimals; the other of the two parts thousands. */
  readonly decimalMark: ',' | '.';
  readonly words: (text: string, at: number) => NumberWords | undefined;
  /** `millions`, `billion`: sticky on plain text, its first group that matched told by `powerOf`. */
  readonly magnitude: RegExp;
  readonly powerOf: (magnitude: string) => number;
  /** Between a magnitude and what adds up to it: `two million and five`. */
  readonly and: RegExp;
};

type Reader = (cursor: Cursor) => ReadNumber | undefined;
export type Numerals = {
  /** `99,9`, `huit`, `huit (8)`, `30 (trente)`, `1,5 million`. Readers that begin at one place share what was read there. */
  readonly readDecimal: Reader;
  /** A whole number that a JavaScript number holds exactly, written without decimals. */
  readonly readInteger: (cursor: Cursor) => number | undefined;
};

const ends = "(?![.,']?\\d)";
const forms = [
  '[1-9]\\d{0,2}(?: \\d{3}){1,4}(?:[.,]\\d+)?(?![.,]?\\d)',
  `\\d{1,3}(?:'\\d{3}){1,4}(?:[.,]\\d+)?${ends}`,
  `[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+${ends}`,
  `[1-9]\\d{0,2}(?:\\.\\d{3}){2,}${ends}`,
  `[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+${ends}`,
  `[1-9]\\d{0,2}(?:,\\d{3}){2,}${ends}`,
].map((form) => new RegExp(form, 'y'));
const lakh = new RegExp(`\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?${ends}`, 'y');
const plain = /(?:\d+(?:([.,])(\d+))?|\.\d+)(?![.,]\d)/y;
const mostDigits = 24;

/** Grouped forms: only the last mark can part decimals, and only where it differs from the marks before it or stands after spaces. */
const grouped = (cursor: Cursor, { decimalMark }: NumberLexicon): Decimal | undefined => {
  for (const form of decimalMark === '.' ? [...forms, lakh] : forms) {
    const found = cursor.read(form)?.[0];
    if (found !== undefined) return decimalOf(found, fractionOf(found));
  }
  return undefined;
};

const fractionOf = (digits: string): string => {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const isFraction = (last === '.' || last === ',') && marks.indexOf(last) === marks.length - 1 && marks.length > 1;
  return isFraction ? digits.slice(digits.lastIndexOf(last) + 1) : '';
};

const decimalOf = (digits: string, fraction: string): Decimal => ({ digits: BigInt(digits.replace(/\D/g, '')), scale: fraction.length });

const readPlain = (cursor: Cursor, { decimalMark }: NumberLexicon, start: number): ReadNumber | undefined => {
  const found = cursor.read(plain);
  if (found === undefined) return cursor.fail(aNumber);
  const [digits, mark, fraction = ''] = found;
  if (digits.startsWith('.')) return decimalOf(digits, digits.slice(1));
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}[.,]/.test(digits);
  if (mark === undefined || !couldGroup)
    return mark === ',' && decimalMark === '.' && fraction.length > 2 ? misplaced(cursor, start) : decimalOf(digits, fraction);
  if (mark === decimalMark) return { ...decimalOf(digits, fraction), doubtful: true };
  if (mark === ',') return decimalOf(digits, '');
  return cursor.refuse('“1 234” or “1,234”: a dot before three digits can be read both ways', start);
};

const quarters: Readonly<Record<string, bigint>> = { '¼': 25n, '½': 50n, '¾': 75n, '1/4': 25n, '1/2': 50n, '3/4': 75n };

/** `3 1/2`, `2½`: quarters after a whole number. */
function withParts(cursor: Cursor, whole: ReadNumber): ReadNumber {
  const parts = whole.scale === 0 ? cursor.read(/ ?([¼½¾])| (1[/⁄][24]|3[/⁄]4)(?![\d/])/y) : undefined;
  const added = quarters[(parts?.[1] ?? parts?.[2] ?? '').replace('⁄', '/')];
  return added === undefined ? whole : { digits: whole.digits * 100n + added, scale: 2 };
}

const misplaced = (cursor: Cursor, start: number): undefined => cursor.refuse('groups of three digits', start);

const areEqual = (a: Decimal, b: Decimal): boolean => a.digits * 10n ** BigInt(b.scale) === b.digits * 10n ** BigInt(a.scale);

const show = ({ digits, scale }: Decimal, mark: string): string => {
  const padded = digits.toString().padStart(scale + 1, '0');
  return scale === 0 ? padded : `${padded.slice(0, -scale)}${mark}${padded.slice(-scale)}`;
};

const shifted = ({ digits, scale }: Decimal, power: number): Decimal =>
  power >= scale ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 } : { digits, scale: scale - power };

class NumberReader {
  private readonly lexicon: NumberLexicon;

  constructor(lexicon: NumberLexicon) {
    this.lexicon = lexicon;
  }

  readonly readDigits: Reader = (cursor) => {
    const start = cursor.at;
    const plainly = grouped(cursor, this.lexicon) ?? readPlain(cursor, this.lexicon, start);
    const read = plainly && withParts(cursor, plainly);
    if (cursor.at - start > mostDigits) return cursor.refuse(`a number of at most ${mostDigits} digits`, start);
    return read && this.withMagnitude(cursor, read);
  };

  readonly withMagnitude = (cursor: Cursor, read: ReadNumber): ReadNumber => {
    const found = cursor.read(this.lexicon.magnitude);
    const word = found?.slice(1).find((group) => group !== undefined);
    return word === undefined ? read : shifted({ digits: read.digits, scale: read.scale }, this.lexicon.powerOf(word));
  };

  readonly readCardinal: Reader = (cursor) => {
    const words = this.lexicon.words(cursor.text, cursor.at);
    if (words === undefined) return cursor.fail(aNumber);
    cursor.at = words.end;
    return { digits: BigInt(words.value), scale: 0 };
  };

  /** `deux millions cinq cent mille`: what follows a magnitude in words adds up. */
  readonly readWords: Reader = (cursor) => {
    const first = this.readCardinal(cursor);
    const whole = first && this.withMagnitude(cursor, first);
    if (whole === undefined || whole === first) return first;
    const rest = cursor.attempt((c) => (c.read(this.lexicon.and) ? this.readCardinal(c) : undefined));
    return rest && rest.digits < 1_000_000n ? { digits: whole.digits + rest.digits, scale: 0 } : whole;
  };

  readonly readParenthesis = (cursor: Cursor, inside: Reader): { decimal: Decimal; start: number; written: string } | undefined => {
    if (cursor.read(/ *\( */y) === undefined) return undefined;
    const start = cursor.at;
    const decimal = inside(cursor);
    const written = cursor.source.slice(start, cursor.at);
    if (decimal === undefined) return undefined;
    return cursor.read(/ *\)/y) === undefined ? cursor.fail('“)”') : { decimal, start, written };
  };

  /** Reads `(8)` after `huit`, or `(trente)` after `30`; false when it states another number. Any other parenthesis is left unread. */
  readonly agrees = (cursor: Cursor, first: Decimal, written: string, other: Reader): boolean => {
    const second = cursor.attempt((c) => this.readParenthesis(c, other));
    if (second === undefined || areEqual(first, second.decimal)) return true;
    const mark = this.lexicon.decimalMark;
    const clash = `not “${written}” (${show(first, mark)}) and “${second.written}” (${show(second.decimal, mark)})`;
    cursor.refuse(`the same number in words and in digits, ${clash}`, second.start);
    return false;
  };

  readonly readFresh: Reader = (cursor) => {
    const start = cursor.at;
    const isInDigits = /[\d.]/.test(cursor.text[start] ?? '');
    const first = isInDigits ? this.readDigits(cursor) : this.readWords(cursor);
    if (first === undefined) return undefined;
    const written = cursor.source.slice(start, cursor.at);
    if (!this.agrees(cursor, first, written, isInDigits ? this.readWords : this.readDigits)) return undefined;
    return this.withMagnitude(cursor, first);
  };

  readonly readDecimal: Reader = (cursor) => {
    const start = cursor.at;
    if (cursor.numeral?.start !== start) {
      const decimal = this.readFresh(cursor);
      cursor.numeral = { start, end: cursor.at, decimal };
    }
    const { decimal, end } = cursor.numeral;
    cursor.at = decimal === undefined ? start : end;
    return decimal;
  };

  readonly readInteger = (cursor: Cursor): number | undefined => {
    const start = cursor.at;
    const decimal = this.readDecimal(cursor);
    if (decimal === undefined) return undefined;
    const isWhole = decimal.scale === 0 && decimal.digits <= BigInt(Number.MAX_SAFE_INTEGER);
    return isWhole ? Number(decimal.digits) : cursor.fail('a whole number', start);
  };
}

/** The readers of a language's numbers. */
export const numeralsOf = (lexicon: NumberLexicon): Numerals => new NumberReader(lexicon);
