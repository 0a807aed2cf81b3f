/**
 * A paragraph in, every quantity of it out, in order, not overlapping, each as long as the grammar can read.
 * The non-obvious law: recall comes first (what is found must be bound or waived), so only closed, listed idioms are left out:
 * clause numbers, addresses, `un` and `une` without a unit, `premier` and `second` without a noun of rank, `plusieurs`.
 */
import type { DetectedQuantity } from '../../detected.ts';
import { Cursor } from '../../quantity/cursor.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { plainText } from '../../text/plain-text.ts';
import { endOf, isInAddress, walkWords, wordClass } from '../../text/words.ts';
import { clauseNumberSpans } from '../reference.ts';
import { beginsNumber, readNumberWords, readOrdinalWords } from './number-words.ts';
import { quantityReaders } from './parse-quantity.ts';
import { dateEnd, formsByWord, phoneEnd, specialFormAt } from './special-forms.ts';

type Hit = { readonly start: number; readonly end: number; readonly form: DetectedQuantity['form']; readonly quantity?: Quantity };

/** A paragraph being searched: one cursor serves all its quantities. */
type Paragraph = { readonly text: string; readonly cursor: Cursor };

/** The longest quantity the grammar reads at `start`, ending at the end of a word. */
const longestQuantity = ({ text, cursor }: Paragraph, start: number): Hit | undefined => {
  let best: Hit | undefined;
  for (const reader of quantityReaders) {
    cursor.at = start;
    const quantity = reader(cursor);
    if (quantity === undefined || cursor.at <= (best?.end ?? start)) continue;
    const isCut = wordClass(text.charCodeAt(cursor.at)) !== 0 && wordClass(text.charCodeAt(cursor.at - 1)) !== 0;
    if (!isCut) best = { start, end: cursor.at, form: 'quantity', quantity };
  }
  return best;
};

const longest = (...hits: readonly (Hit | undefined)[]): Hit | undefined =>
  hits.reduce((best, hit) => (hit !== undefined && hit.end > (best?.end ?? 0) ? hit : best), undefined);

const numberRun = /\d+(?:[.,:/'’-]\d+){0,12}[a-z]{0,3}°?/y;

const startOfPhone = (text: string, start: number): number => (text[start - 1] === '+' ? start - 1 : start);

/** Digits: the longest of a special form, a quantity, and the bare run of digits. */
const digitsAt = (paragraph: Paragraph, start: number, wordEnd: number): Hit => {
  const { text } = paragraph;
  const plus = startOfPhone(text, start);
  const international = plus < start ? phoneEnd(text, plus) : undefined;
  if (international !== undefined) return { start: plus, end: international, form: 'phone' };
  const special = specialFormAt(text, start);
  const run: Hit = { start, end: Math.max(endOf(numberRun, text, start) ?? wordEnd, wordEnd), form: 'number' };
  return longest(special && { start, ...special }, longestQuantity(paragraph, start), run) ?? run;
};

/** `M365`, `IPv4`: a code, taken whole; `codage1`, a word with a footnote call: the digits alone. */
const codeAt = ({ cursor }: Paragraph, start: number, end: number): Hit => {
  const call = /^\p{L}\p{Ll}{2,}(\d{1,2})$/u.exec(cursor.source.slice(start, end))?.[1];
  return call === undefined ? { start, end, form: 'code' } : { start: end - call.length, end, form: 'number' };
};

const ranked =
  / (?:jours?|mois|ans?|années?|semaines?|heures?|trimestres?|semestres?|niveaux?|digits?|rangs?|échéances?|tranches?|paliers?|degrés?|chiffres?|de chaque|du mois)(?!\p{L})/uy;
const firstOrSecond = /^(?:premi|second)/;

/** Ordinal words; `premier` and `second` only before a noun of rank or a month (`à première demande` ranks nothing). */
const ordinalAt = (text: string, start: number): Hit | undefined => {
  const ordinal = readOrdinalWords(text, start);
  if (ordinal === undefined) return undefined;
  const date = dateEnd(text, ordinal.end);
  if (date !== undefined) return { start, end: date, form: 'date' };
  const isIdiom = firstOrSecond.test(text.slice(start, start + 6)) && endOf(ranked, text, ordinal.end) === undefined;
  return isIdiom ? undefined : { start, end: ordinal.end, form: 'quantity', quantity: { kind: 'ordinal', value: ordinal.value } };
};

const measured =
  /une? (?:\(|\d|(?:derni|premi|proch)|(?:quart|demi|an|année|semestre|trimestre|mois|semaine|jour|heure|minute|seconde|euro|octet|crédit|mille|million)(?!\p{L}))/uy;

/** `un à trois mois`, `un ou deux jours`: the article counts. */
const rangeFromOne = /une? (?:à|ou) (?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze)(?!\p{L}))/uy;

/** `un` and `une` count only with a unit or `(1)`; a lone `un crédit` or `une seconde demande` does not. */
const isArticle = (text: string, hit: Hit): boolean => {
  const words = text.slice(hit.start, hit.end);
  if (!/^une?(?![a-z])/.test(words)) return false;
  return /^une?(?: crédits?| [a-z])?$/.test(words) || (words === 'une seconde' && /^ \p{L}/u.test(text.slice(hit.end, hit.end + 2)));
};

/** A number whose parenthesis says another one: still a number, with no value. */
const bareNumberAt = (text: string, start: number): Hit | undefined => {
  const words = readNumberWords(text, start);
  return words && { start, end: words.end, form: 'number' };
};

const renewed = /(?:à|état) $/;

/** A number in words, with its unit or alone; `remise à neuf` is none. */
const wordsAt = (paragraph: Paragraph, start: number, end: number): Hit | undefined => {
  const { text } = paragraph;
  if (/^une?$/.test(text.slice(start, end))) {
    if (endOf(rangeFromOne, text, start) !== undefined) return { start, end, form: 'number' };
    if (endOf(measured, text, start) === undefined) return undefined;
  }
  const ordinal = ordinalAt(text, start);
  const hit = longestQuantity(paragraph, start);
  const found = longest(ordinal, hit?.quantity?.kind === 'ordinal' ? undefined : hit) ?? bareNumberAt(text, start);
  if (found === undefined || found === ordinal) return found;
  const date = found.quantity?.kind === 'count' ? dateEnd(text, found.end) : undefined;
  if (date !== undefined) return { start, end: date, form: 'date' };
  const isNew = text.slice(start, found.end) === 'neuf' && renewed.test(text.slice(Math.max(0, start - 5), start));
  return isNew || isArticle(text, found) ? undefined : found;
};

const collective = new Set(
  'dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers million millions milliard milliards moitié demi demie quart quarts'.split(
    ' ',
  ),
);
const multiple = new Set(['double', 'triple', 'quadruple']);
const article = /(?:^|[^\p{L}])(?:le|au|du) $/u;

/** Words that measure without being numerals: `la moitié`, `une dizaine`, `le double`. */
const measureAt = (text: string, start: number, end: number): Hit | undefined => {
  const word = text.slice(start, end);
  const isMeasure = collective.has(word) || (multiple.has(word) && article.test(text.slice(Math.max(0, start - 4), start)));
  return isMeasure ? { start, end, form: 'number' } : undefined;
};

const levelWords = new Set(['niveau', 'n']);
const firstWords = /^(?:premi(?:er|ère)s?|seconde?s?)$/;
const longestWord = 20;

const wordAt = (paragraph: Paragraph, start: number, end: number): Hit | undefined => {
  const { text } = paragraph;
  if (end - start > longestWord) return undefined;
  const word = text.slice(start, end);
  const form = formsByWord.get(word);
  if (form !== undefined) {
    const formEnd = endOf(form[1], text, start);
    return formEnd === undefined ? undefined : { start, end: formEnd, form: form[0] };
  }
  if (levelWords.has(word)) return longestQuantity(paragraph, start);
  if (beginsNumber(word) || firstWords.test(word)) return wordsAt(paragraph, start, end);
  return measureAt(text, start, end);
};

const hitAt = (paragraph: Paragraph, start: number, end: number): Hit | undefined => {
  const { text } = paragraph;
  if (wordClass(text.charCodeAt(start)) === 2) return digitsAt(paragraph, start, end);
  const digit = hasDigit(text, start, end);
  return digit && !formsByWord.has(text.slice(start, end).replace(/\d+$/, ''))
    ? codeAt(paragraph, start, end)
    : wordAt(paragraph, start, end);
};

const hasDigit = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (wordClass(text.charCodeAt(at)) === 2) return true;
  return false;
};

/** A printed clause number that heads the text: `3.1.5. Telenet conserve…`, `2. Le contrat`, `1 - Conditions`. */
const printedNumber = /^ *(?:\d{1,2}(?:\.\d{1,3}){1,6}\.?|\d{1,2}(?:\.| ?-)) (?=[a-zà-ÿœ«“"[])/;

/**
 * Every quantity of `text`. `"sous 30 jours, par e-mail"` → one, `30 jours`, a period of 30 days.
 * Digits are always found, but in clause numbers and addresses; what the grammar can't read has no `quantity`.
 */
export const detectQuantities = (text: string): DetectedQuantity[] => {
  const plain = plainText(text);
  const paragraph: Paragraph = { text: plain, cursor: new Cursor(text, 0, plain) };
  const references = clauseNumberSpans(text, plain);
  const found: DetectedQuantity[] = [];
  const head = printedNumber.exec(plain)?.[0].length ?? 0;
  let next = 0;
  walkWords(plain, (start, end) => {
    while ((references[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const [from, to] = references[next] ?? [end, end];
    if (start < head) return head;
    if (start >= from && start < to) return to;
    const hit = hitAt(paragraph, start, end);
    if (hit === undefined || isInAddress(plain, hit.start)) return end;
    found.push({ ...hit, text: text.slice(hit.start, hit.end) });
    return hit.end;
  });
  return found;
};
