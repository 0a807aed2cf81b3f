/**
 * A paragraph in, every quantity of it out, in order, not overlapping, each as long as the grammar can read.
 * The non-obvious law: recall comes first (what is found must be bound or waived), so only closed, listed idioms are left out:
 * clause numbers, addresses, `un` and `une` without a unit, `premier` and `second` without a noun of rank, `plusieurs`.
 */
import { isCurrency } from '../../../runtime/currency.ts';
import type { DetectedQuantity } from '../../detected.ts';
import { Cursor } from '../../quantity/cursor.ts';
import { designationEnd, isYear } from '../../quantity/designation.ts';
import { finished, flowAt, type Hit, longestQuantity, signedNumber, signStart } from '../../quantity/grammar.ts';
import type { ReadingContext } from '../../quantity/reading.ts';
import { spansInOrder } from '../../quantity/spans-in-order.ts';
import { plainText } from '../../text/plain-text.ts';
import { endOf, isInAddress, walkWords, wordClass, wordEnd } from '../../text/words.ts';
import { clauseNumberSpans } from '../reference.ts';
import { beforeYear, designationWords } from './designation-words.ts';
import { lexicon } from './lexicon.ts';
import { beginsNumber, readNumberWords, readOrdinalWords } from './number-words.ts';
import { grammar } from './parse-quantity.ts';
import { dateEnd, formsByWord, phoneEnd, specialFormAt } from './special-forms.ts';

/** A paragraph being searched: one cursor serves all its quantities. */
type Paragraph = { readonly text: string; readonly cursor: Cursor };

const longestAt = ({ cursor }: Paragraph, start: number): Hit | undefined => longestQuantity(cursor, start, grammar);

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
  const sign = signStart(text, start);
  const signed = sign === undefined ? undefined : longestAt(paragraph, sign);
  if (signed !== undefined) return signed;
  const special = specialFormAt(text, start);
  const quantity = longestAt(paragraph, start);
  const run: Hit = { start, end: Math.max(endOf(numberRun, text, start) ?? wordEnd, wordEnd), form: 'number' };
  const best = longest(special && { start, ...special }, quantity, run) ?? run;
  if (best.form !== 'quantity' && best.form !== 'number' && best.end === quantity?.end && quantity.quantity)
    return { ...best, quantity: quantity.quantity };
  const told = (best.quantity?.kind === 'count' ? flowAt(paragraph.cursor, start, grammar) : undefined) ?? finished(text, best, grammar);
  return signedNumber(text, start, told.end) ?? told;
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
  /une? (?:\(|\d|(?:derni|premi|proch)|(?:quart|demi|an|année|semestre|trimestre|mois|semaine|jour|journée|quinzaine(?! d)|huitaine|heure|minute|seconde|milliseconde|euro|octet|crédit|point|mille|million|milliard)(?!\p{L})|(?:dixi|douzi|vingti|centi|cinqui|sixi|huiti|trenti)ème)/uy;

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

const ofAmount =
  /un tiers d(?:u (?:prix|montant|loyer|tarif|coût|total|chiffre|capital|solde)|e (?:la (?:redevance|somme|valeur|durée|facture|rémunération)|l'(?:acompte|indemnité|assiette))|es (?:sommes|montants|redevances|loyers|frais|coûts|factures))/y;
const changed = /(?:hauteur|réduite?s?|majorée?s?|minorée?s?|diminuée?s?|augmentée?s?|réduction|majoration|baisse|hausse|remise) d'$/;

/** `un tiers` is a third party nearly everywhere: a share only where an amount stands beside it. */
const isThird = (text: string, start: number): boolean =>
  text === 'un tiers' ||
  endOf(ofAmount, text, start) !== undefined ||
  (text.startsWith('un tiers', start) && changed.test(text.slice(Math.max(0, start - 16), start)));

/** A number in words, with its unit or alone; `remise à neuf` is none. */
const wordsAt = (paragraph: Paragraph, start: number, end: number): Hit | undefined => {
  const { text } = paragraph;
  if (/^une?$/.test(text.slice(start, end))) {
    if (endOf(rangeFromOne, text, start) !== undefined) return longest(longestAt(paragraph, start), { start, end, form: 'number' });
    if (isThird(text, start)) return { start, end: start + 'un tiers'.length, form: 'number' };
    if (endOf(measured, text, start) === undefined) return undefined;
  }
  const ordinal = ordinalAt(text, start);
  const hit = longestAt(paragraph, start);
  const read = longest(ordinal, hit?.quantity?.kind === 'ordinal' ? undefined : hit) ?? bareNumberAt(text, start);
  if (read === undefined || read === ordinal) return read;
  const found = finished(text, read, grammar);
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
const multiple = new Set(['double', 'triple', 'quadruple', 'quintuple', 'sextuple', 'décuple']);
const article = /(?:^|[^\p{L}])(?:le|au|du) $/u;

/** About fifteen days, and no fortnight. */
const about = /quinzaines? d(?:e |')\p{L}+/uy;

/** Words that measure without being numerals: `la moitié`, `une dizaine`, `le double`. */
const measureAt = (text: string, start: number, end: number): Hit | undefined => {
  const word = text.slice(start, end);
  const isMeasure = collective.has(word) || (multiple.has(word) && article.test(text.slice(Math.max(0, start - 4), start)));
  return isMeasure ? { start, end: endOf(about, text, start) ?? end, form: 'number' } : undefined;
};

const levelWords = new Set(['niveau', 'n']);
const firstWords = new Set(['premier', 'première', 'premiers', 'premières', 'second', 'seconde', 'seconds', 'secondes']);
const longestWord = 20;

const opens = new Set(['j', 'h', 'm', 'quinzaine', 'quinzaines', 'huitaine', 'sfr', 'fr', 'us', 'ca', 'au', 'hk', 'nz']);
/** Most small words open nothing: a value or a weekday stands right after those that do. */
const smallWords = new Set(['entre', 'de', 'du', 'le', 'les', 'tous', 'au']);
const valueWords = new Set(['les', 'midi', 'demi', 'demie', 'quinzaine', 'huitaine', 'eur', 'l']);

const opensValue = ({ text, cursor }: Paragraph, end: number): boolean => {
  const next = text.charAt(end) === ' ' ? end + 1 : end;
  if (wordClass(text.charCodeAt(next)) !== 1) return true;
  const last = wordEnd(text, next);
  const word = text.slice(next, last);
  const isNamed = valueWords.has(word) || lexicon.week.weekdays.has(word) || beginsNumber(word) || firstWords.has(word);
  return isNamed || (word.length === 3 && isCurrency(cursor.source.slice(next, last)));
};
const openedKinds: ReadonlySet<string> = new Set(['range', 'hours', 'money']);
const offset = /^[jhm]$/;

/** A quantity that begins with a word: a currency's code, a weekday, `entre`, `J+1`. */
const openedAt = (paragraph: Paragraph, start: number, end: number, word: string): Hit | undefined => {
  const isCode = end - start === 3 && (isCurrency(paragraph.cursor.source.slice(start, end)) || word === 'eur');
  const isSmall = smallWords.has(word);
  if (!isCode && !isSmall && !opens.has(word) && !lexicon.week.weekdays.has(word)) return undefined;
  if (isSmall && !opensValue(paragraph, end)) return undefined;
  const hit = longestAt(paragraph, start);
  if (hit?.quantity === undefined || hit.end <= end) return fixedPeriod(hit, word);
  return offset.test(word) || openedKinds.has(hit.quantity.kind) ? hit : fixedPeriod(hit, word);
};

/** `sous quinzaine`: the word alone is the period. */
const fixedPeriod = (hit: Hit | undefined, word: string): Hit | undefined =>
  hit?.quantity?.kind === 'period' && /^(?:quinz|huit)aine$/.test(word) ? hit : undefined;

const wordAt = (paragraph: Paragraph, start: number, end: number): Hit | undefined => {
  const { text } = paragraph;
  if (end - start > longestWord) return undefined;
  const word = text.slice(start, end);
  const form = formsByWord.get(word);
  if (form !== undefined) {
    const formEnd = endOf(form[1], text, start);
    return formEnd === undefined ? undefined : { start, end: formEnd, form: form[0] };
  }
  const opened = openedAt(paragraph, start, end, word);
  if (opened !== undefined) return opened;
  if (levelWords.has(word)) return longestAt(paragraph, start);
  if (beginsNumber(word) || firstWords.has(word)) return wordsAt(paragraph, start, end);
  return measureAt(text, start, end);
};

const hitAt = (paragraph: Paragraph, start: number, end: number): Hit | undefined => {
  const { text, cursor } = paragraph;
  const named = designationEnd(cursor.source, start, end, designationWords);
  if (named !== undefined) return { start, end: named, form: 'designation' };
  if (isYear(text, start, end, beforeYear)) return { start, end, form: 'date' };
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
export const detectQuantities = (text: string, context: ReadingContext = {}): DetectedQuantity[] => {
  const plain = plainText(text);
  const paragraph: Paragraph = { text: plain, cursor: new Cursor(text, 0, plain, context) };
  const found: DetectedQuantity[] = [];
  const head = printedNumber.exec(plain)?.[0].length ?? 0;
  const referenceEnd = spansInOrder(() => clauseNumberSpans(text, plain));
  walkWords(plain, (start, end) => {
    if (start < head) return head;
    const hit = hitAt(paragraph, start, end);
    if (hit === undefined) return end;
    const after = referenceEnd(start);
    if (after !== undefined) return after;
    if (isInAddress(plain, hit.start)) return end;
    found.push({ ...hit, text: text.slice(hit.start, hit.end) });
    return hit.end;
  });
  return found;
};
