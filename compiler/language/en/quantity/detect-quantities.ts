/**
 * What English words begin a quantity; digits, codes and forms are found as in any language.
 * The non-obvious law: a lone `one` is an article, and words that open nothing else must open a whole quantity.
 */
import { isCurrency } from '../../../runtime/currency.ts';
import type { Cursor } from '../../quantity/cursor.ts';
import { countedAt, quantitiesBy } from '../../quantity/detect-quantities.ts';
import { type Hit, longestQuantity } from '../../quantity/grammar.ts';
import { type FormPattern, figures } from '../../quantity/special-forms.ts';
import { endOf, wordClass } from '../../text/words.ts';
import { documentAt } from '../document.ts';
import { clauseNumberSpans } from '../reference.ts';
import { designationWords, namingWords } from './designation-words.ts';
import { lexicon } from './lexicon.ts';
import { beginsNumber, readNumberWords, readOrdinalWords } from './number-words.ts';
import { grammar } from './parse-quantity.ts';

const longestAt = (cursor: Cursor, start: number): Hit | undefined => longestQuantity(cursor, start, grammar);

const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const date = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}(?:,? \\d{4})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|${months} \\d{4})(?![\\d\\p{L}])`,
  'uy',
);
const monthWord = new RegExp(`^${months}$`, 'u');

const versionPattern = /(?:v(?:ersions?)?|releases?|rev(?:ision)?s?)(?: no)?\.? ?\d{1,6}(?:[./-]\d{1,6}){0,5}(?![\d\p{L}])/uy;
const formsByWord: ReadonlyMap<string, FormPattern> = new Map(
  ['v', 'version', 'versions', 'release', 'rev', 'revision'].map((word) => [word, ['version', versionPattern]]),
);

const articleUnit =
  /an? (?:(?:calendar|full|business|working|further|one)[ -])*(?:hour|minute|second(?! (?!of |after |before |or |and |per |in |for )\p{L})|day|week|fortnight|month|quarter|year|hundred|thousand|million|third of|half(?= )|quarter of)(?!\p{L})/uy;
const shareOf = /a (?:third|quarter|half) of(?!\p{L})/uy;
/** What a length of time goes on from; after any other word `a month` says how often. */
const leads =
  /(?:^|[^\p{L}\d ] ?|(?<!\p{L})(?:for|within|in|of|after|during|over|than|least|most|exceed(?:s|ing)?|is|are|be|was|lasts?|lasted|takes?|took|until|to|from|under|about|around|approximately|roughly|nearly|almost|only|and|or|every|before|at|on|by|as|add|adds|plus|another|give|gives|allow|allows|requires?|spend|not|grants?|with|without|upon|if|unless|when|where|include|includes|including|say|once|that|has|have|up|near|through|between|per|just|even|means?|says) )$/u;
const isPeriod = (text: string, start: number): boolean =>
  endOf(articleUnit, text, start) !== undefined &&
  (leads.test(text.slice(Math.max(0, start - 16), start)) || endOf(shareOf, text, start) !== undefined) &&
  !/(?<!\p{L})(?:part|portion|fraction) of $/u.test(text.slice(Math.max(0, start - 14), start));
/** `falls by a quarter`: a share of something, where the words alone are three months. */
const byQuarter = /a quarter(?! of)(?!\p{L})/uy;
const clockWords =
  /(?:half|(?:a )?quarter) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2})(?!\p{L})/uy;

const shareWords = new Set(['once', 'twice', 'thrice', 'time', 'double', 'treble', 'triple', 'quadruple']);
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
  const clock = endOf(clockWords, text, start);
  if (clock !== undefined) return { start, end: clock, form: 'number' };
  const share = text.slice(start - 3, start) === 'by ' ? endOf(byQuarter, text, start) : undefined;
  if (share !== undefined) return { start, end: share, form: 'quantity', quantity: { kind: 'decimal', numerator: 1n, denominator: 4n } };
  if (word === 'a' || word === 'an') return isPeriod(text, start) ? counted(longestAt(cursor, start)) : undefined;
  if (shareWords.has(word)) return longestAt(cursor, start) ?? undefined;
  if (word === 'half') return halfAt(cursor, start);
  if (!beginsNumber(word)) return openedAt(cursor, start, end, word) ?? ordinalAt(text, start);
  const hit = longestAt(cursor, start) ?? bareAt(text, start);
  if (hit === undefined) return undefined;
  const whole = countedAt(cursor, start, hit, grammar);
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

/** The end of a law's name that has a number in it, `Companies Act 2006`. */
function lawEnd({ text, source }: Cursor, start: number, end: number): number | undefined {
  if (!/^(?:\p{Lu}|\d)/u.test(source[start] ?? '')) return undefined;
  const law = documentAt({ text, source, names: [] }, start, end);
  return law !== undefined && /\d/.test(source.slice(start, law)) ? law : undefined;
}

/** Every quantity of `text`. `"within 30 days"` → one, `30 days`, a period of 30 days. */
export const detectQuantities = quantitiesBy({
  grammar,
  named: designationWords,
  naming: namingWords,
  forms: [['date', date], ...figures],
  formsByWord,
  printedNumber: /^ *(?:\d{1,2}(?:\.\d{1,3}){1,6}\.?|\d{1,2}(?:\.| ?-)) (?=[a-z“"([])/,
  clauseNumbers: clauseNumberSpans,
  lawEnd,
  numberStart: (text, start) => (text[start - 1] === '.' && wordClass(text.charCodeAt(start - 2)) === 0 ? start - 1 : start),
  wordAt: wordsAt,
});
