/**
 * The French grammar of quantities: its readers in order, the words around them, and what reads a mark whole.
 * The non-obvious law: what states more than a number (`fin de mois`, `HT`, `par utilisateur`) is part of what is read, or refused.
 */
import type { RowKind } from '../../../runtime/quantities.ts';
import type { Cursor } from '../../quantity/cursor.ts';
import { agreeing, type Grammar, parserOf, type QuantityReader } from '../../quantity/grammar.ts';
import { wordsEnding } from '../../quantity/reader/read-currency.ts';
import { dateReader } from '../../quantity/reader/read-date.ts';
import { frequencyReader } from '../../quantity/reader/read-frequency.ts';
import { hoursReader } from '../../quantity/reader/read-hours.ts';
import { measuredReader, namedReader } from '../../quantity/reader/read-measured.ts';
import { moneyReader } from '../../quantity/reader/read-money.ts';
import { rangeReader } from '../../quantity/reader/read-range.ts';
import { ratioReader } from '../../quantity/reader/read-ratio.ts';
import { shareReader } from '../../quantity/reader/read-share.ts';
import { bandwidthReader, bytesReader } from '../../quantity/reader/read-size.ts';
import { readCount, readCredits, readOrdinal, readRate, readWantedOrdinal, readWordsOfTariff } from './amount.ts';
import { readSpacedRange, readTime, readTimeRange, readWantedTime, readWantedTimeRange } from './clock-time.ts';
import { lexicon } from './lexicon.ts';
import { numerals } from './numeral.ts';
import { readAllowance, readDelay, readDuration, readOffset, readPeriod } from './span-of-time.ts';

const readShare = shareReader(numerals, lexicon.share, lexicon.rate);

/** Every kind of quantity has its grammar, or the contract's words could not state one. */
const measured: Readonly<Record<Exclude<RowKind, 'count'>, QuantityReader>> = {
  credits: readCredits,
  money: moneyReader(numerals, lexicon.money, lexicon.rate),
  percent: readShare,
  points: readShare,
  bytes: bytesReader(numerals, lexicon.size, lexicon.rate),
  mbps: bandwidthReader(numerals, lexicon.size),
  duration: readDuration,
  decimal: ratioReader(numerals, lexicon.ratio),
};

const { decimal: readRatio, ...others } = measured;
const spans: readonly QuantityReader[] = [
  ...Object.values(others),
  readAllowance,
  readDelay,
  readPeriod,
  frequencyReader(numerals, lexicon.ratio, lexicon.rate),
  measuredReader(numerals, lexicon.ratio.half, lexicon.rate, lexicon.spelt),
].map(agreeing);
const readClockRange = (cursor: Cursor) => cursor.attempt(readTimeRange) ?? readWantedTimeRange(cursor);

/** Every reader, in the order that decides when two of them read the same words: a bare number is read last. */
const readers: readonly QuantityReader[] = [
  readWordsOfTariff,
  hoursReader(lexicon.week, readClockRange),
  readTimeRange,
  readSpacedRange,
  readTime,
  dateReader(lexicon.date),
  readRate,
  ...spans,
  readOffset,
  rangeReader(numerals, lexicon.range, spans),
  readOrdinal,
  readCount,
  readRatio,
];

const hedge =
  /(?:environ|approximativement|près de|au moins|au plus|au minimum|au maximum|minimum|maximum|jusqu'(?:à|aux?)|(?:plus|moins) de|supérieure?s? (?:ou égale?s? )?à|inférieure?s? (?:ou égale?s? )?à|≥|≤|>|<|±|~)/u;

const unfinished =
  / (?:ha|a)(?: \d{1,2} (?:a|ca))+(?!\p{L})| (?!et\/)\p{L}{1,4}[²³]?(?:\/\p{L}{1,4}[²³]?)+(?![\p{L}\d])| m(?!\.?[\p{L}'])| ?(?:[-–]|à) ?\d{1,2} ?h ?[0-5]\d(?!\p{L})|(?:(?: *\([^()]{1,60}\))?(?: *(?:%|‰|€|\$|£)| +(?:(?:jours?|j|heures?|h|mois|ans?|journées?)[-/](?:hommes?|personnes?|h)|jours?|mois|ans?|années?|semaines?|heures?|minutes?|secondes?|trimestres?|semestres?|euros?|francs?|frs?\.?|fcfa|f cfa|dollars?|centimes?|points?|fois|pour(?: ?cent| mille)|dixièmes?|douzièmes?|tiers|journées?|demi-journées?|[kmgt]?i?b(?:it)?)(?!\p{L})(?: (?:francs?|ouvrés?|ouvrables?|de (?:pourcentage|base)|et demie?))?)(?: (?:ht|ttc|hors taxes)(?!\p{L}))?)(?: *\([^()]{1,60}\))?| *\((?:[\d.,' ]+|[a-zàéèêû-]{2,40}(?: [a-zàéèêû-]{2,20}){0,4})\)/uy;

/** After `sur`: how many there are; a span of time or a length is none. */
export const share =
  /(?: \p{L}+)? (?:sur|(?<=(?:^|[^\p{L}\d])(?:1|une?)(?: \p{L}+)? )pour(?= \d{2,})|pour(?= (?:1 ?000|10 000|100 000|mille|un million)(?!\d))) (?:\d{1,3}(?: \d{3})*|un million|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|cent|mille)(?![\p{L}\d-]|[.,]\d| \d{3}| ?(?:[%€/]|(?:jours?|mois|ans?|années?|semaines?|heures?|minutes?|trimestres?|semestres?|exercices?|mètres?|m|mm|cm|km|m²|étages?|niveaux?)(?!\p{L})))/uy;

export const grammar: Grammar = {
  readers,
  share,
  counted: namedReader(numerals, unfinished, lexicon.rate),
  wanted: { time: readWantedTime, timeRange: readClockRange, ordinal: readWantedOrdinal, hours: hoursReader(lexicon.week, readClockRange) },
  lead: /(?:(?:un |au )?(?:minimum|maximum)(?: de(?!\p{L})| d')?|au moins|au plus|environ|approximativement|près de|de l'ordre de|[≥≤><±~]|une (?:période|durée)(?: de(?!\p{L})| d')|un (?:délai|préavis)(?: de(?!\p{L})| d')|(?:par )?tranches? de|jusqu'(?:à|aux?)|à (?:partir|compter) d(?:e|u|es)|(?:plus|moins) de|(?:supérieur|inférieur|égal)e?s? (?:ou égale?s? )?à|d'|l'|(?:de|des|du|le|la|les|à|aux?|ses|ces|leurs|sous|dans|pendant|pour|durant|après|avant|dès)(?!\p{L})) */uy,
  tail: / *(?:(?:au )?(?:minimum|maximum)|au (?:moins|plus)|environ|avant|ou plus|ou moins)(?!\p{L})/uy,
  hedge,
  joint: / (?:ou|et|ni|à)(?: (?:de )?(?:plus|moins) de| (?:supérieure?s?|inférieure?s?) à| au (?:plus|moins|maximum|minimum))? /y,
  unfinished,
  many: lexicon.rate.many,
  except: lexicon.week.except,
  scale: /(?<!\p{L})(?:échelle|rapport|ratio|proportion|parité|dilution|dosage)(?: \p{L}+){0,2}(?: (?:de|est|au))* ?$/u,
  currencyBefore: lexicon.money.before,
  currencyWords: wordsEnding(lexicon.money.before),
};

/**
 * Reads `text` whole as a quantity; `wanted` chooses where words allow several (`16 heures` is a duration, and a clock time when `time` is wanted).
 * Never throws. `at` is an index of `text`. `"six (6) derniers mois"` → `{ kind: 'period', months: 6, days: 0 }`.
 */
export const parseQuantity = parserOf(grammar);
