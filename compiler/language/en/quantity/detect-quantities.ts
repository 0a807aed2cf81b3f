/**
 * A paragraph in, every quantity of it out, in order, not overlapping, each as long as the grammar can read.
 * The non-obvious law: digits are always found, but in numbers of clauses and addresses; a lone `one` is an article.
 */
import { isCurrency } from '../../../runtime/currency.ts';
import type { DetectedQuantity } from '../../detected.ts';
import { Cursor } from '../../quantity/cursor.ts';
import { designationEnd, isYear } from '../../quantity/designation.ts';
import { finished, flowAt, type Hit, longestQuantity, signedNumber, signStart } from '../../quantity/grammar.ts';
import type { ReadingContext } from '../../quantity/reading.ts';
import { spansInOrder } from '../../quantity/spans-in-order.ts';
import { plainText } from '../../text/plain-text.ts';
import { endOf, isInAddress, walkWords, wordClass } from '../../text/words.ts';
import { documentAt } from '../document.ts';
import { clauseNumberSpans } from '../reference.ts';
import { beforeYear, designationWords } from './designation-words.ts';
import { lexicon } from './lexicon.ts';
import { beginsNumber, readNumberWords, readOrdinalWords } from './number-words.ts';
import { grammar } from './parse-quantity.ts';

const longestAt = (cursor: Cursor, start: number): Hit | undefined => longestQuantity(cursor, start, grammar);

const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const date = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}(?:,? \\d{4})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|${months} \\d{4}|\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?![\\d\\p{L}])`,
  'uy',
);
const monthWord = new RegExp(`^${months}$`, 'u');
const numberRun = /\d+(?:[.,:/'’-]\d+){0,12}[a-z]{0,3}/y;

const phone = /\+\d{1,3}(?:[ ./-]?\(\d{1,4}\))?(?:[ ./-]?\d{1,5}){2,6}(?![\d\p{L}])/uy;

function digitsAt(cursor: Cursor, start: number, wordEnd: number): Hit {
  const { text } = cursor;
  const phoneEnd = text[start - 1] === '+' ? endOf(phone, text, start - 1) : undefined;
  if (phoneEnd !== undefined) return { start: start - 1, end: phoneEnd, form: 'phone' };
  const sign = signStart(text, start);
  const signed = sign === undefined ? undefined : longestAt(cursor, sign);
  if (signed !== undefined) return signed;
  const from = text[start - 1] === '.' && wordClass(text.charCodeAt(start - 2)) === 0 ? start - 1 : start;
  const dateEnd = endOf(date, text, start);
  const quantity = longestAt(cursor, from);
  const runEnd = Math.max(endOf(numberRun, text, start) ?? wordEnd, wordEnd);
  if (dateEnd !== undefined && dateEnd >= Math.max(quantity?.end ?? 0, runEnd)) {
    return {
      start,
      end: dateEnd,
      form: 'date',
      ...(quantity?.end === dateEnd && quantity.quantity ? { quantity: quantity.quantity } : {}),
    };
  }
  const best: Hit = quantity !== undefined && quantity.end >= runEnd ? quantity : { start: from, end: runEnd, form: 'number' };
  const told = (best.quantity?.kind === 'count' ? flowAt(cursor, start, grammar) : undefined) ?? finished(text, best, grammar);
  return signedNumber(text, start, told.end) ?? told;
}

const articleUnit =
  /an? (?:(?:calendar|full|business|working|further|one)[ -])*(?:hour|minute|second(?! (?!of |after |before |or |and |per |in |for )\p{L})|day|week|fortnight|month|quarter|year|hundred|thousand|million|third of|half(?= )|quarter of)(?!\p{L})/uy;
/** `twice`, `two meetings`: what is so often `a year` lasts none. */
const often =
  /(?:(?:^|[^\p{L}])(?:once|twice|thrice|times)|(?:\d|[^\p{L}](?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)) [\p{L}-]+) $/u;
const isPeriod = (text: string, start: number): boolean =>
  endOf(articleUnit, text, start) !== undefined && !often.test(text.slice(Math.max(0, start - 40), start));

const shareWords = new Set(['twice', 'thrice', 'double', 'treble', 'triple', 'quadruple']);
const halfOf = /half(?: of| the(?!p{L})| an hour|-an-hour|$)/y;
const opens = new Set([
  'between',
  'from',
  'noon',
  'midnight',
  'midday',
  'us',
  'ca',
  'hk',
  'nz',
  'level',
  'no',
  'january',
  'the',
  'every',
  'daily',
  'd',
  't',
]);
const openedKinds: ReadonlySet<string> = new Set([
  'range',
  'hours',
  'money',
  'timeRange',
  'period',
  'duration',
  'allowance',
  'ordinal',
  'date',
  'dayOfYear',
]);
const level = new Set(['level', 'no']);

const ranked = / (?:calendar |business |working )?(?:day|week|month|quarter|year|anniversary|half)s?(?!\p{L})/uy;

/** `the fifth`, `the hundred and first`; `first`, `second` and `third` only before a noun of rank: most of them rank nothing. */
function ordinalAt(text: string, start: number): Hit | undefined {
  const ordinal = readOrdinalWords(text, start);
  if (ordinal === undefined) return undefined;
  const isIdiom = /^(?:first|second|third)$/.test(text.slice(start, ordinal.end)) && endOf(ranked, text, ordinal.end) === undefined;
  return isIdiom ? undefined : { start, end: ordinal.end, form: 'quantity', quantity: { kind: 'ordinal', value: ordinal.value } };
}

/** A number in words, with its unit or alone; `one` counts only with a unit or `(1)`. */
function wordsAt(cursor: Cursor, start: number, end: number): Hit | undefined {
  const { text } = cursor;
  const word = text.slice(start, end);
  if (monthWord.test(word)) return monthAt(cursor, start);
  if (word === 'a' || word === 'an') return isPeriod(text, start) ? counted(longestAt(cursor, start)) : undefined;
  if (shareWords.has(word)) return longestAt(cursor, start) ?? undefined;
  if (word === 'half') return halfAt(cursor, start);
  if (!beginsNumber(word)) return openedAt(cursor, start, end, word) ?? ordinalAt(text, start);
  const hit = longestAt(cursor, start) ?? bareAt(text, start);
  if (hit === undefined) return undefined;
  const whole = finished(text, hit, grammar);
  return whole.quantity?.kind === 'count' && text.slice(start, whole.end) === 'one' ? undefined : whole;
}

const inexact = /half[ -](?:an? )?(?:day|week|month|year|quarter|business day|working day)s?(?!\p{L})/uy;

/** Half of something is a share; half a day has no exact length. */
function halfAt(cursor: Cursor, start: number): Hit | undefined {
  const end = endOf(inexact, cursor.text, start);
  if (end !== undefined) return { start, end, form: 'number' };
  return endOf(halfOf, cursor.text, start) === undefined ? undefined : longestAt(cursor, start);
}

/** A number whose parenthesis says another one: still a number, with no value. */
function bareAt(text: string, start: number): Hit | undefined {
  const words = readNumberWords(text, start);
  return words && { start, end: words.end, form: 'number' };
}

const counted = (hit: Hit | undefined): Hit | undefined => (hit?.quantity?.kind === 'count' ? undefined : hit);

function monthAt(cursor: Cursor, start: number): Hit | undefined {
  const end = endOf(date, cursor.text, start);
  if (end === undefined) return undefined;
  const read = longestAt(cursor, start);
  return read && read.end >= end ? { ...read, form: 'date' } : { start, end, form: 'date' };
}

/** A quantity that begins with a word: a currency's code, a weekday, `between`. */
function openedAt(cursor: Cursor, start: number, end: number, word: string): Hit | undefined {
  const isCode = end - start === 3 && (isCurrency(cursor.source.slice(start, end)) || word === 'eur');
  if (!isCode && !opens.has(word) && !lexicon.week.weekdays.has(word)) return undefined;
  const hit = longestAt(cursor, start);
  if (hit?.quantity === undefined) return undefined;
  if (level.has(word) && hit.quantity.kind !== 'ordinal') return undefined;
  const isTime = hit.quantity.kind === 'time' && /^(?:noon|midnight|midday)$/.test(word);
  return isTime || (openedKinds.has(hit.quantity.kind) && hit.end > end) ? hit : undefined;
}

function hitAt(cursor: Cursor, start: number, end: number): Hit | undefined {
  const { text } = cursor;
  const named = designationEnd(cursor.source, start, end, designationWords);
  if (named !== undefined) return { start, end: named, form: 'designation' };
  if (isYear(text, start, end, beforeYear)) return { start, end, form: 'date' };
  const law = /^(?:\p{Lu}|\d)/u.test(cursor.source[start] ?? '')
    ? documentAt({ text, source: cursor.source, names: [] }, start, end)
    : undefined;
  if (law !== undefined && /\d/.test(cursor.source.slice(start, law))) return { start, end: law, form: 'law' };
  if (wordClass(text.charCodeAt(start)) === 2) return digitsAt(cursor, start, end);
  if (/\d/.test(text.slice(start, end))) return { start, end, form: 'code' };
  return wordsAt(cursor, start, end);
}

/** A printed clause number that heads the text: `3.1.5 The Supplier …`, `2. Term`. */
const printedNumber = /^ *(?:\d{1,2}(?:\.\d{1,3}){1,6}\.?|\d{1,2}(?:\.| ?-)) (?=[a-z“"([])/;

/** Every quantity of `text`. `"within 30 days"` → one, `30 days`, a period of 30 days. */
export function detectQuantities(text: string, context: ReadingContext = {}): DetectedQuantity[] {
  const plain = plainText(text);
  const cursor = new Cursor(text, 0, plain, context);
  const found: DetectedQuantity[] = [];
  const head = printedNumber.exec(plain)?.[0].length ?? 0;
  const referenceEnd = spansInOrder(() => clauseNumberSpans(text));
  walkWords(plain, (start, end) => {
    if (start < head) return head;
    const hit = hitAt(cursor, start, end);
    if (hit === undefined) return end;
    const after = referenceEnd(start);
    if (after !== undefined) return after;
    if (isInAddress(plain, hit.start)) return end;
    found.push({ ...hit, text: text.slice(hit.start, hit.end) });
    return hit.end;
  });
  return found;
}
