/**
 * What French words begin a quantity; digits, codes and forms are found as in any language.
 * The non-obvious law: only closed, listed idioms are left out: `un` and `une` without a unit, `premier` and `second` without a noun of
 * rank, `plusieurs`.
 */
import { isCurrency } from '../../../runtime/currency.ts';
import type { DetectedQuantity } from '../../detected.ts';
import type { Cursor } from '../../quantity/cursor.ts';
import { countedAt, longest, quantitiesBy } from '../../quantity/detect-quantities.ts';
import { flowAt, type Hit, longestQuantity } from '../../quantity/grammar.ts';
import type { ReadingContext } from '../../quantity/reading.ts';
import { plainText } from '../../text/plain-text.ts';
import { endOf, wordClass, wordEnd } from '../../text/words.ts';
import { clauseNumberSpans } from '../reference.ts';
import { designationWords, namingWords } from './designation-words.ts';
import { lexicon } from './lexicon.ts';
import { beginsNumber, readNumberWords, readOrdinalWords } from './number-words.ts';
import { grammar, share } from './parse-quantity.ts';
import { dateEnd, forms, formsByWord } from './special-forms.ts';

const longestAt = (cursor: Cursor, start: number): Hit | undefined => longestQuantity(cursor, start, grammar);

const ranked =
  / (?:jours?|mois|ans?|années?|semaines?|heures?|trimestres?|semestres?|niveaux?|digits?|rangs?|échéances?|tranches?|paliers?|degrés?|chiffres?|de chaque|du mois)(?!\p{L})/uy;
const firstOrSecond = /^(?:premi|second)/;

/** Ordinal words; `premier` and `second` only before a noun of rank or a month (`à première demande` ranks nothing). */
const ordinalAt = (text: string, start: number): Hit | undefined => {
  const ordinal = readOrdinalWords(text, start);
  if (ordinal === undefined) return undefined;
  const date = dateEnd(text, ordinal.end);
  if (date !== undefined) return { start, end: date, form: 'date' };
  if (text.slice(start - 4, start) === 'par ' && /ièmes$/.test(text.slice(start, ordinal.end)))
    return { start, end: ordinal.end, form: 'code' };
  const isIdiom = firstOrSecond.test(text.slice(start, start + 6)) && endOf(ranked, text, ordinal.end) === undefined;
  return isIdiom ? undefined : { start, end: ordinal.end, form: 'quantity', quantity: { kind: 'ordinal', value: ordinal.value } };
};

const measured =
  /une? (?:\(|\d|sur (?:\d|(?:deux|trois|quatre|cinq|six|dix|vingt|cent|mille)(?!\p{L}))|(?:derni|premi|proch)|(?:quart|demi|an|année|semestre|trimestre|mois|semaine|jour|journée|quinzaine(?! d)|huitaine|heure|minute|seconde|milliseconde|euro|octet|crédit|point|mille|million|milliard)(?!\p{L})|(?:dixi|douzi|vingti|centi|cinqui|sixi|huiti|trenti)ème)/uy;

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
const changed =
  /(?:hauteur|dégressi(?:f|ve)s?|réduite?s?|majorée?s?|minorée?s?|diminuée?s?|augmentée?s?|réduction|majoration|baisse|hausse|remise) d'$/;

/** `un tiers` is a third party nearly everywhere: a share only where an amount stands beside it. */
const isThird = (text: string, start: number): boolean =>
  text === 'un tiers' ||
  endOf(ofAmount, text, start) !== undefined ||
  (text.startsWith('un tiers', start) && changed.test(text.slice(Math.max(0, start - 16), start)));

/** `une fois par an`, `une visite par trimestre`: so often, where `une fois` alone and `un abonnement annuel` count nothing. */
const oftenAt = (cursor: Cursor, start: number): Hit | undefined => {
  const hit = longest(longestAt(cursor, start), flowAt(cursor, start, grammar));
  const isOften =
    hit?.quantity?.kind === 'measured' && hit.quantity.per && / (?:par|chaque|l['’])/u.test(cursor.text.slice(start, hit.end));
  return isOften ? hit : undefined;
};

/** A number in words, with its unit or alone; `remise à neuf` is none. */
const wordsAt = (cursor: Cursor, start: number, end: number): Hit | undefined => {
  const { text } = cursor;
  if (/^une?$/.test(text.slice(start, end))) {
    if (endOf(rangeFromOne, text, start) !== undefined) return longest(longestAt(cursor, start), { start, end, form: 'number' });
    if (isThird(text, start)) return { start, end: start + 'un tiers'.length, form: 'number' };
    const of = endOf(share, text, end);
    if (of !== undefined && !text.startsWith(' sur ', end)) return { start, end: of, form: 'number' };
    if (endOf(measured, text, start) === undefined) return oftenAt(cursor, start);
  }
  const ordinal = ordinalAt(text, start);
  const hit = longestAt(cursor, start);
  const read = longest(ordinal, hit?.quantity?.kind === 'ordinal' ? undefined : hit) ?? bareNumberAt(text, start);
  if (read === undefined || read === ordinal) return read;
  const found = countedAt(cursor, start, read, grammar);
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

/** « dont le tiers »: a share, and no third party. */
const dontLe = /(?<!\p{L})(?:dont|jusqu'|moins) (?:au |le )$/u;

/** Words that measure without being numerals: `la moitié`, `une dizaine`, `le double`. */
const measureAt = (text: string, start: number, end: number): Hit | undefined => {
  const word = text.slice(start, end);
  const isThirdOf = word === 'tiers' && dontLe.test(text.slice(Math.max(0, start - 12), start));
  const isMeasure = isThirdOf || collective.has(word) || (multiple.has(word) && article.test(text.slice(Math.max(0, start - 4), start)));
  return isMeasure ? { start, end: endOf(about, text, start) ?? end, form: 'number' } : undefined;
};

const levelWords = new Set(['niveau', 'n']);
const firstWords = new Set(['premier', 'première', 'premiers', 'premières', 'second', 'seconde', 'seconds', 'secondes']);
const longestWord = 20;

const opens = new Set(['j', 'h', 'm', 'quinzaine', 'quinzaines', 'huitaine', 'sfr', 'fr', 'us', 'ca', 'au', 'hk', 'nz']);
/** Most small words open nothing: a value or a weekday stands right after those that do. */
const smallWords = new Set(['entre', 'de', 'du', 'le', 'les', 'tous', 'au']);
const valueWords = new Set(['les', 'midi', 'minuit', 'demi', 'demie', 'quinzaine', 'huitaine', 'eur', 'l']);

const opensValue = ({ text, source }: Cursor, end: number): boolean => {
  const next = text.charAt(end) === ' ' ? end + 1 : end;
  if (wordClass(text.charCodeAt(next)) !== 1) return true;
  const last = wordEnd(text, next);
  const word = text.slice(next, last);
  const isNamed = valueWords.has(word) || lexicon.week.weekdays.has(word) || beginsNumber(word) || firstWords.has(word);
  return isNamed || (word.length === 3 && isCurrency(source.slice(next, last)));
};
const openedKinds: ReadonlySet<string> = new Set(['range', 'hours', 'money', 'timeRange']);
const offset = /^[jhm]$/;

/** A quantity that begins with a word: a currency's code, a weekday, `entre`, `J+1`. */
const openedAt = (cursor: Cursor, start: number, end: number, word: string): Hit | undefined => {
  const isCode = end - start === 3 && (isCurrency(cursor.source.slice(start, end)) || word === 'eur');
  const isSmall = smallWords.has(word);
  if (!isCode && !isSmall && !opens.has(word) && !lexicon.week.weekdays.has(word)) return undefined;
  if (isSmall && !opensValue(cursor, end)) return undefined;
  const hit = longestAt(cursor, start);
  if (hit?.quantity === undefined || hit.end <= end) return fixedPeriod(hit, word);
  return offset.test(word) || openedKinds.has(hit.quantity.kind) ? hit : fixedPeriod(hit, word);
};

/** `sous quinzaine`: the word alone is the period. */
const fixedPeriod = (hit: Hit | undefined, word: string): Hit | undefined =>
  hit?.quantity?.kind === 'period' && /^(?:quinz|huit)aine$/.test(word) ? hit : undefined;

const wordAt = (cursor: Cursor, start: number, end: number): Hit | undefined => {
  const { text } = cursor;
  if (end - start > longestWord) return undefined;
  const word = text.slice(start, end);
  const opened = openedAt(cursor, start, end, word);
  if (opened !== undefined) return opened;
  if (levelWords.has(word)) return longestAt(cursor, start);
  if (beginsNumber(word) || firstWords.has(word)) return wordsAt(cursor, start, end);
  return measureAt(text, start, end);
};

const hour = /^([1-9]|1\d|2[0-3]) (?:h|(heures?))$/u;
const sharp = /^ (?:précises?|pile|du matin)(?!\p{L})/u;
const beforeClock = /(?<!\p{L})(?:(?:avant|dès|vers|à partir de)|(?:\d{4}|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|jour) à) $/u;
/** « 7 h 30 par jour » lasts, and is no hour of the day. */
const lasting =
  /^ (?:par (?:jour|semaine|mois|an|séance|visite)|d(?:e |['’])(?:travail|cours|trajet|repos|présence|conduite|formation|attente))(?!\p{L})/u;

/** « avant 14 h »: the hour of a day, where « 14 h » alone lasts. */
function clockAfter(text: string, found: DetectedQuantity): DetectedQuantity {
  const lasts = found.quantity?.kind === 'time' ? lasting.exec(text.slice(found.end)) : null;
  if (lasts !== null) return { start: found.start, end: found.end + lasts[0].length, text: found.text + lasts[0], form: 'number' };
  const [, hours, spelt] = (found.quantity?.kind === 'duration' ? hour.exec(plainText(found.text)) : null) ?? [];
  const isAfter = spelt === undefined && beforeClock.test(plainText(text.slice(Math.max(0, found.start - 16), found.start)));
  const isClock = hours !== undefined && (isAfter || sharp.test(text.slice(found.end)));
  return isClock && !/^ d(?:e |['’])/u.test(text.slice(found.end))
    ? { ...found, quantity: { kind: 'time', minutes: Number(hours) * 60 } }
    : found;
}

const detected = quantitiesBy({
  grammar,
  named: designationWords,
  naming: namingWords,
  forms,
  formsByWord,
  printedNumber: /^ *(?:\d{1,2}(?:\.\d{1,3}){1,6}\.?|\d{1,2}(?:\.| ?-)) (?=[a-zà-ÿœ«“"[])/,
  clauseNumbers: clauseNumberSpans,
  wordAt,
});

/** Every quantity of `text`. `"sous 30 jours, par e-mail"` → one, `30 jours`, a period of 30 days. */
export const detectQuantities = (text: string, context: ReadingContext = {}): DetectedQuantity[] =>
  detected(text, context).map((found) => clockAfter(text, found));
