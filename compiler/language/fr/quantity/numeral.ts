/**
 * The number at the head of a quantity: digits, words, or both, which must then agree (`huit (8)`, `30 (trente)`).
 * The non-obvious law: a separator that could be read two ways (`1.234`) is refused, never guessed.
 */
import { aNumber, type Cursor } from '../../quantity/cursor.ts';
import type { Decimal } from '../../quantity/quantity.ts';
import { readNumberWords } from './number-words.ts';

const grouped = /\d{1,3}(?: \d{3}){1,4}(?![\d])(?:,(\d+))?/y;
const dotted = /\d{1,3}(?:\.\d{3}){1,4}(?!\d)(?:,(\d+))?(?![\d.])/y;
const plain = /\d+(?:([.,])(\d+))?/y;

const mostDigits = 24;

/** Digits as French and Belgian contracts write them: `1 234,50`, `1.234,50`, `99,9`, `2000`. */
const readDigits = (cursor: Cursor): Decimal | undefined => {
  const start = cursor.at;
  const found = cursor.read(grouped) ?? readDotted(cursor) ?? cursor.read(plain);
  if (found === undefined) return cursor.fail(aNumber);
  if (found[0].length > mostDigits) return cursor.refuse(`a number of at most ${mostDigits} digits`, start);
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(found[0]))
    return cursor.refuse('“1 234” or “1,234”: a dot before three digits can be read both ways', start);
  const fraction = /[.,](\d+)$/.exec(found[0])?.[1] ?? '';
  const scale = isGroupOnly(found[0]) ? 0 : fraction.length;
  return { digits: BigInt(found[0].replace(/\D/g, '')), scale };
};

/** `1.234,50` and `1.234.567`, whose dots can only part thousands. */
const readDotted = (cursor: Cursor): RegExpExecArray | undefined => {
  const start = cursor.at;
  const found = cursor.read(dotted);
  if (found === undefined || found[0].startsWith('0') || !/[.].*[.,]/.test(found[0])) {
    cursor.at = start;
    return undefined;
  }
  return found;
};

const isGroupOnly = (digits: string): boolean => /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits);

/** Reads a number in words, without what may stand in parentheses after it. */
const readWords = (cursor: Cursor): Decimal | undefined => {
  const words = readNumberWords(cursor.text, cursor.at);
  if (words === undefined) return cursor.fail(aNumber);
  cursor.at = words.end;
  return { digits: BigInt(words.value), scale: 0 };
};

const areEqual = (a: Decimal, b: Decimal): boolean => a.digits * 10n ** BigInt(b.scale) === b.digits * 10n ** BigInt(a.scale);

/** Reads `(8)` after `huit`, or `(trente)` after `30`; false when it states another number. Any other parenthesis is left unread. */
const agrees = (cursor: Cursor, first: Decimal, written: string, other: Reader): boolean => {
  const second = cursor.attempt((c) => readParenthesis(c, other));
  if (second === undefined || areEqual(first, second.decimal)) return true;
  const clash = `not “${written}” (${show(first)}) and “${second.written}” (${show(second.decimal)})`;
  cursor.refuse(`the same number in words and in digits, ${clash}`, second.start);
  return false;
};

type Reader = (cursor: Cursor) => Decimal | undefined;

const readParenthesis = (cursor: Cursor, inside: Reader): { decimal: Decimal; start: number; written: string } | undefined => {
  if (cursor.read(/ *\( */y) === undefined) return undefined;
  const start = cursor.at;
  const decimal = inside(cursor);
  const written = cursor.source.slice(start, cursor.at);
  if (decimal === undefined) return undefined;
  return cursor.read(/ *\)/y) === undefined ? cursor.fail('“)”') : { decimal, start, written };
};

const show = ({ digits, scale }: Decimal): string => {
  const padded = digits.toString().padStart(scale + 1, '0');
  return scale === 0 ? padded : `${padded.slice(0, -scale)},${padded.slice(-scale)}`;
};

/** Reads `99,9`, `huit`, `huit (8)` or `30 (trente)`. Readers that begin at one place share what was read there. */
export const readDecimal = (cursor: Cursor): Decimal | undefined => {
  const start = cursor.at;
  if (cursor.numeral?.start !== start) {
    const decimal = readFreshDecimal(cursor);
    cursor.numeral = { start, end: cursor.at, decimal };
  }
  const { decimal, end } = cursor.numeral;
  cursor.at = decimal === undefined ? start : end;
  return decimal;
};

const readFreshDecimal = (cursor: Cursor): Decimal | undefined => {
  const start = cursor.at;
  const isInDigits = /\d/.test(cursor.text[start] ?? '');
  const first = isInDigits ? readDigits(cursor) : readWords(cursor);
  if (first === undefined) return undefined;
  const written = cursor.source.slice(start, cursor.at);
  return agrees(cursor, first, written, isInDigits ? readWords : readDigits) ? first : undefined;
};

/** A whole number that a JavaScript number holds exactly, written without decimals. */
export const readInteger = (cursor: Cursor): number | undefined => {
  const start = cursor.at;
  const decimal = readDecimal(cursor);
  if (decimal === undefined) return undefined;
  const isWhole = decimal.scale === 0 && decimal.digits <= BigInt(Number.MAX_SAFE_INTEGER);
  return isWhole ? Number(decimal.digits) : cursor.fail('a whole number', start);
};
