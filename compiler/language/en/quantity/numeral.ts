/**
 * The number at the head of a quantity: digits, words, or both, which must then agree (`thirty (30)`, `30 (thirty)`).
 * The non-obvious law: a comma parts thousands and a dot decimals; digits grouped in any other way are refused, never guessed.
 */
import { aNumber, type Cursor } from '../../quantity/cursor.ts';
import type { Decimal } from '../../quantity/quantity.ts';
import { readNumberWords } from './number-words.ts';

const run = /\d+(?:[.,'’ ]?\d+)*/y;
const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const mostDigits = 24;

function readDigits(cursor: Cursor): Decimal | undefined {
  const start = cursor.at;
  const found = cursor.read(run)?.[0];
  if (found === undefined) return cursor.fail(aNumber);
  if (found.length > mostDigits) return cursor.refuse(`a number of at most ${mostDigits} digits`, start);
  if (!digits.test(found)) return cursor.refuse('“12,500” or “12500.50”: commas before three digits, a dot before decimals', start);
  const fraction = found.split('.')[1] ?? '';
  return { digits: BigInt(found.replace(/\D/g, '')), scale: fraction.length };
}

function readWords(cursor: Cursor): Decimal | undefined {
  const words = readNumberWords(cursor.text, cursor.at);
  if (words === undefined) return cursor.fail(aNumber);
  cursor.at = words.end;
  return { digits: BigInt(words.value), scale: 0 };
}

const areEqual = (a: Decimal, b: Decimal): boolean => a.digits * 10n ** BigInt(b.scale) === b.digits * 10n ** BigInt(a.scale);

type Reader = (cursor: Cursor) => Decimal | undefined;

function readParenthesis(cursor: Cursor, inside: Reader): { readonly decimal: Decimal; readonly start: number } | undefined {
  if (cursor.read(/ *\( */y) === undefined) return undefined;
  const start = cursor.at;
  const decimal = inside(cursor);
  return decimal && cursor.read(/ *\)/y) ? { decimal, start } : undefined;
}

/** Reads `99.9`, `eight`, `eight (8)` or `30 (thirty)`. */
export function readDecimal(cursor: Cursor): Decimal | undefined {
  const isInDigits = /\d/.test(cursor.text[cursor.at] ?? '');
  const first = cursor.attempt(isInDigits ? readDigits : readWords);
  if (first === undefined) return undefined;
  const second = cursor.attempt((c) => readParenthesis(c, isInDigits ? readWords : readDigits));
  if (second === undefined || areEqual(first, second.decimal)) return first;
  return cursor.refuse('the same number in words and in digits', second.start);
}

/** A whole number that a JavaScript number holds exactly, written without decimals. */
export function readInteger(cursor: Cursor): number | undefined {
  const start = cursor.at;
  const decimal = readDecimal(cursor);
  if (decimal === undefined) return undefined;
  const isWhole = decimal.scale === 0 && decimal.digits <= BigInt(Number.MAX_SAFE_INTEGER);
  return isWhole ? Number(decimal.digits) : cursor.fail('a whole number', start);
}
