/**
 * The English grammar of quantities: its readers in order, the words around them, and what reads a mark whole.
 * The non-obvious law: what states more than a number (`end of month`, `excl. VAT`, `per user`) is part of what is read, or refused.
 */
import type { RowKind } from '../../../runtime/quantities.ts';
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
import { readTime, readTimeRange } from './clock-time.ts';
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
  measuredReader(numerals, / and a half(?!\p{L})/uy, lexicon.rate, lexicon.spelt),
].map(agreeing);

/** Every reader, in the order that decides when two of them read the same words: a bare number is read last. */
const readers: readonly QuantityReader[] = [
  readWordsOfTariff,
  hoursReader(lexicon.week, readTimeRange),
  readTimeRange,
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

const least =
  'at least|at most|at a minimum|approximately|about|around|circa|nearly|up to|no (?:more|less|fewer|later|earlier) than|(?:not )?(?:more|less|fewer) than|not exceeding|a (?:minimum|maximum) of|(?:minimum|maximum)(?: of)?|in excess of|[≥≤><±~]';

const unfinished =
  / (?!and\/)\p{L}{1,4}[²³]?(?:\/\p{L}{1,4}[²³]?)+(?![\p{L}\d])| m(?!\.?[\p{L}'])| (?:\p{L}+-\p{L}+|(?!(?:per|each|every|the|and|for|within|over|during|after|before|until|this|that|next|last|any|all|from|times|into|with|plus|than|but)(?!\p{L}))\p{L}{3,}) (?:days?|weeks?|months?|years?|hours?|minutes?)(?!\p{L})| (?:person|man|staff|team|crew|engineer|consultant)-(?:days?|weeks?|months?|years?|hours?)(?!\p{L})| o'clock|'(?=[ .,;)]|$)| ?(?:[-–]|to|until|and) ?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m(?!\p{L})\.?|(?:(?: *\([^()]{1,60}\))?(?: and (?:a|one)[ -](?:half|quarter|third))?(?: *(?:%|‰|€|\$|£)|[ -]+(?:(?:business|working|calendar|clear) )?(?:days?|months?|years?|weeks?|hours?|minutes?|seconds?|quarters?|euros?|pounds?|dollars?|(?:percentage |basis )?points?|times|per ?cent|percent|thirds?|fifths?|tenths?|cents|rupees?|francs?|[kmgt]?b(?:it)?)(?!\p{L})))(?: *\([^()]{1,60}\))?| *\((?:[\d.,' ]+|[a-z-]{2,40}(?: [a-z-]{2,20}){0,4})\)/uy;

const share =
  /(?:(?<=(?:^|[^\p{L}\d])(?:one|1))(?: \p{L}+)? in|(?: \p{L}+)? (?:out of|per(?= (?:\d{2,3}(?:,\d{3})*|\d(?:,\d{3})+|hundred|thousand|million)(?!\p{L}))))(?: every| the)? (?:\d{1,3}(?:,\d{3})*|hundred|thousand|million|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|a hundred|one hundred)(?![\p{L}\d-]|[.,]\d| \d{3}| ?(?:[%€$£/]|(?:business |working |calendar )?(?:days?|months?|years?|weeks?|hours?|minutes?|quarters?|metres?|m|mm|cm|km)(?!\p{L})))/uy;

export const grammar: Grammar = {
  readers,
  share,
  counted: namedReader(numerals, unfinished, lexicon.rate),
  wanted: { ordinal: readWantedOrdinal, hours: hoursReader(lexicon.week, readTimeRange) },
  lead: new RegExp(
    `(?:(?:${least}|a (?:period|term|notice|rate|sum|fee|total) of|equal to|(?:an?|the|of|to|by|for|within|in|at|after|before|over|under|every|each|on|from|is|be|until)(?!\\p{L}))) *`,
    'uy',
  ),
  tail: / *(?:(?:or )?(?:more|less|fewer|greater|longer)|at (?:least|most)|in advance|minimum|maximum|approximately)(?!\p{L})/uy,
  hedge: new RegExp(`(?:${least}|or (?:more|less|fewer|greater|longer))`, 'u'),
  joint: / (?:n?or|and|to)(?: (?:not )?(?:more|less|fewer|later|earlier) than| at (?:least|most))? /y,
  unfinished,
  many: lexicon.rate.many,
  except: lexicon.week.except,
  scale: /(?<!\p{L})(?:scale|ratio|proportion|parity|dilution|mix)(?: \p{L}+){0,2}(?: (?:of|is|at))* ?$/u,
  currencyBefore: lexicon.money.before,
  currencyWords: wordsEnding(lexicon.money.before),
};

/** Reads `text` whole as a quantity. Never throws. `"thirty (30) days"` → `{ kind: 'period', months: 0, days: 30 }`. */
export const parseQuantity = parserOf(grammar);
