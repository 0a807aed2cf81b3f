/** What one language brings to the shared readers of quantities: words and patterns as data, every pattern sticky on plain text. */

import type { NumberLexicon } from './numeral.ts';
import type { Per } from './quantity.ts';

export type MoneyLexicon = {
  /** `francs suisses` → CHF, by the words that stand after an amount; longer ones win. */
  readonly currencies: ReadonlyMap<string, string>;
  /** `rs`, `us dollars`: those that stand before it. */
  readonly before: ReadonlyMap<string, string>;
  /** Between an amount and its hundredths. */
  readonly and: RegExp;
  /** Hundredths of a currency: `centimes`, `pence`. */
  readonly coins: ReadonlyMap<string, string>;
  /** `d'` of “un million d'euros”. */
  readonly of: RegExp;
  /** Tax left out, or included. */
  readonly exclusive: RegExp;
  readonly inclusive: RegExp;
  /** Thousands and millions on the currency: `k€`, `M CHF`. */
  readonly powers: RegExp;
  /** Adjectives between an amount and its divisors: ` nets` par séance. */
  readonly whole: RegExp;
  /** Whether `2m` after a sign is two million, as English writes it. */
  readonly shortMillions: boolean;
};

export type RateLexicon = {
  /** `/`, `par`, `per`: what leads to a divisor. */
  readonly per: RegExp;
  /** A divisor of several, which makes an amount unreadable: `per 100 words`. */
  readonly many: RegExp;
  /** What leads to one more: ` et par`, `/`. */
  readonly more: RegExp;
  /** What it is of, between an amount and its divisors: ` d'indemnité` par mois. */
  readonly of: RegExp;
  /** ` et `, ` and ` before one more that is a unit by itself: `par serveur et mois`. */
  readonly also: RegExp;
  readonly units: ReadonlyMap<string, Per>;
  /** Nouns after `par` that name no unit: `par virement`. */
  readonly notUnits: ReadonlySet<string>;
  /** Words after a divisor that change nothing in it: `de retard`. */
  readonly tail: RegExp;
  /** Of the leads, an article: `a` of `12 visits a year`, which stands right after what is counted. */
  readonly article?: RegExp;
  /** What an article leads to after a price: « 80 € la nuit ». */
  readonly each?: RegExp;
  /** What is so many by itself, however often it comes: « 84 échéances mensuelles ». */
  readonly events: ReadonlySet<string>;
  /** `mensuels`: a divisor without a lead. */
  readonly adjectives: ReadonlyMap<string, Per>;
};

export type ShareLexicon = {
  readonly percent: RegExp;
  readonly permille: RegExp;
  readonly points: RegExp;
  readonly basisPoints: RegExp;
};

export type SizeLexicon = {
  /** The letter of a byte, `o` or `b`, and its words. */
  readonly byte: 'o' | 'b';
  readonly bytes: RegExp;
  /** `bit/s`, `bps`, after a prefix. */
  readonly bits: RegExp;
};

export type RatioLexicon = {
  /** `un tiers`, `la moitié`: words that are a ratio by themselves. */
  readonly words: ReadonlyMap<string, readonly [bigint, bigint]>;
  /** The denominators after a number in words: `dixièmes` → 10. */
  readonly parts: (text: string, at: number) => { readonly value: number; readonly end: number } | undefined;
  /** Between two numbers of which the first is so many of the second: ` sur `, ` out of `. */
  readonly among: RegExp;
  /** ` fois`, ` times`. */
  readonly times: RegExp;
  /** What is so often, as a unit: `time`, `fois`; and the words that count it by themselves, `twice`. */
  readonly timesUnit: string;
  readonly often: ReadonlyMap<string, bigint>;
  /** A half more, before or after these: ` and a half` times, fois ` et demie`. */
  readonly half: RegExp;
  /** `e`, `ème`, `th` after 1/12. */
  readonly ordinalTail: RegExp;
};

export type DateLexicon = {
  readonly months: readonly string[];
  /** Reads the day of a written date with what joins it to its month: `1er `, `the 1st day of `. */
  readonly day: RegExp;
  /** English puts the month first as well. */
  readonly monthFirst: boolean;
  /** Whether 03/04/2026 is 3 April whatever the jurisdiction. */
  readonly dayFirst: boolean;
};

export type WeekLexicon = {
  readonly weekdays: ReadonlyMap<string, number>;
  /** What leaves out the days that follow, up to them: `except on `. */
  readonly except: RegExp;
  /** `du … au …`: what opens days, joins a range, parts a list. */
  readonly open: RegExp;
  readonly to: RegExp;
  readonly and: RegExp;
  readonly everyDay: RegExp;
  readonly allDay: RegExp;
  /** `24/7`: all day, every day. */
  readonly always: RegExp;
  /** Between days and windows. */
  readonly between: RegExp;
};

export type RangeLexicon = { readonly open: RegExp; readonly joinOpened: RegExp; readonly join: RegExp };

export type QuantityLexicon = {
  /** Units in two words that a symbol stands for: `square metres`, m². */
  readonly spelt: ReadonlyMap<string, string>;
  readonly numbers: NumberLexicon;
  readonly money: MoneyLexicon;
  readonly rate: RateLexicon;
  readonly share: ShareLexicon;
  readonly size: SizeLexicon;
  readonly ratio: RatioLexicon;
  readonly date: DateLexicon;
  readonly week: WeekLexicon;
  readonly range: RangeLexicon;
};
