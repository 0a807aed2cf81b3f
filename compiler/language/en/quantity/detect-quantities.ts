/**
 * A paragraph in, every quantity of it out, in order, not overlapping, each as long as the grammar can read.
 * The non-obvious law: digits are always found, but in numbers of clauses and addresses; a lone `one` is an article.
 */
import type { DetectedQuantity } from '../../detected.ts';
import { Cursor } from '../../quantity/cursor.ts';
import { plainText } from '../../text/plain-text.ts';
import { endOf, isInAddress, walkWords, wordClass } from '../../text/words.ts';
import { clauseNumberSpans } from '../reference.ts';
import { beginsNumber } from './number-words.ts';
import { quantityReaders } from './parse-quantity.ts';

type Hit = Omit<DetectedQuantity, 'text'>;

/** The longest quantity the grammar reads at `start`, ending at the end of a word. */
function longestQuantity(cursor: Cursor, start: number): Hit | undefined {
  let best: Hit | undefined;
  for (const reader of quantityReaders) {
    cursor.at = start;
    const quantity = reader(cursor);
    if (quantity === undefined || cursor.at <= (best?.end ?? start)) continue;
    const isCut = wordClass(cursor.text.charCodeAt(cursor.at)) !== 0 && wordClass(cursor.text.charCodeAt(cursor.at - 1)) !== 0;
    if (!isCut) best = { start, end: cursor.at, form: 'quantity', quantity };
  }
  return best;
}

const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const date = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}(?:,? \\d{4})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|${months} \\d{4}|\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?![\\d\\p{L}])`,
  'uy',
);
const monthWord = new RegExp(`^${months}$`, 'u');
const numberRun = /\d+(?:[.,:/'’-]\d+){0,12}[a-z]{0,3}/y;

function digitsAt(cursor: Cursor, start: number, wordEnd: number): Hit {
  const dateEnd = endOf(date, cursor.text, start);
  const quantity = longestQuantity(cursor, start);
  const runEnd = Math.max(endOf(numberRun, cursor.text, start) ?? wordEnd, wordEnd);
  if (dateEnd !== undefined && dateEnd >= Math.max(quantity?.end ?? 0, runEnd)) return { start, end: dateEnd, form: 'date' };
  return quantity !== undefined && quantity.end >= runEnd ? quantity : { start, end: runEnd, form: 'number' };
}

/** A number in words, with its unit or alone; `one` counts only with a unit or `(1)`. */
function wordsAt(cursor: Cursor, start: number, end: number): Hit | undefined {
  const word = cursor.text.slice(start, end);
  if (monthWord.test(word)) {
    const dateEnd = endOf(date, cursor.text, start);
    return dateEnd === undefined ? undefined : { start, end: dateEnd, form: 'date' };
  }
  if (!beginsNumber(word)) return undefined;
  const hit = longestQuantity(cursor, start);
  return hit?.quantity?.kind === 'count' && cursor.text.slice(start, hit.end) === 'one' ? undefined : hit;
}

function hitAt(cursor: Cursor, start: number, end: number): Hit | undefined {
  const { text } = cursor;
  if (text[start - 1] === '€') return longestQuantity(cursor, start - 1) ?? digitsAt(cursor, start, end);
  if (wordClass(text.charCodeAt(start)) === 2) return digitsAt(cursor, start, end);
  if (/\d/.test(text.slice(start, end))) return { start, end, form: 'code' };
  return text.slice(start, end) === 'eur' ? longestQuantity(cursor, start) : wordsAt(cursor, start, end);
}

/** A printed clause number that heads the text: `3.1.5 The Supplier …`, `2. Term`. */
const printedNumber = /^ *(?:\d{1,2}(?:\.\d{1,3}){1,6}\.?|\d{1,2}(?:\.| ?-)) (?=[a-z“"([])/;

/** Every quantity of `text`. `"within 30 days"` → one, `30 days`, a period of 30 days. */
export function detectQuantities(text: string): DetectedQuantity[] {
  const plain = plainText(text);
  const cursor = new Cursor(text, 0, plain);
  const references = clauseNumberSpans(text);
  const found: DetectedQuantity[] = [];
  const head = printedNumber.exec(plain)?.[0].length ?? 0;
  walkWords(plain, (start, end) => {
    if (start < head) return head;
    const reference = references.find(([from, to]) => from <= start && start < to);
    if (reference) return reference[1];
    const hit = hitAt(cursor, start, end);
    if (hit === undefined || isInAddress(plain, hit.start)) return end;
    found.push({ ...hit, text: text.slice(hit.start, hit.end) });
    return hit.end;
  });
  return found;
}
