/**
 * What rules and their wire say in the contract's language: `language/` has the sentences, generated modules hand them to
 * the runtime, which knows none. In a sentence, `{name}` stands for a value.
 */
import type { WordLanguage } from './quantities.ts';

/** Why a function of time refuses what it is given. */
export type RuleWords = {
  /** What stands between an input's name and a sentence, where it is not as in French. */
  readonly colon?: string;
  readonly dayOfMonth: string;
  readonly exponent: string;
  readonly longPeriod: string;
  readonly emptyPeriod: string;
  readonly beforeFirstPeriod: string;
  readonly longDuration: string;
  readonly manyDays: string;
  readonly noWorkday: string;
  readonly closesFirst: string;
  readonly endsFirst: string;
  /** A day on which nothing is ever open is asked when it closes. */
  readonly closedDay: string;
  /** Open days of unlike length are asked for one. */
  readonly unlikeDays: string;
  /** A walk leaves the years that `{from}` and `{until}` bound. */
  readonly unknownHolidays: string;
  readonly beyondYears: string;
};

/** What JSON is asked for. */
export type WireWords = {
  /** What stands between an input's name and a sentence, where it is not as in French. */
  readonly colon?: string;
  /** Which of a quantity's words are meant. */
  readonly language: WordLanguage;
  /** `{expected}` is one of those below, unless it is a sentence of its own. */
  readonly expected: string;
  readonly asked: Readonly<Record<Asked, string>>;
};

export type Asked =
  | 'boolean'
  | 'date'
  | 'instant'
  | 'time'
  | 'period'
  | 'timeZone'
  | 'country'
  | 'version'
  | 'text'
  | 'allowance'
  | 'allowanceFields'
  | 'allowanceValue'
  | 'allowanceUnit'
  | 'list'
  | 'shortList'
  | 'object'
  | 'objectAlone'
  /** An object whose `kind` is one of `{values}`. */
  | 'variant'
  /** One of `{values}`, or the only one. */
  | 'values'
  | 'value'
  | 'reading'
  | 'writable'
  /** A quantity, whose words are `{quantity}`, of at most `{scale}` decimals, within its limits. */
  | 'quantity'
  | 'decimals'
  | 'limits'
  | 'milliseconds'
  | 'hours'
  /** Sentences of their own. */
  | 'required'
  | 'unknownInput'
  | 'unknownReading'
  | 'resultYears';

/** `filled('de {from} à {until}', { from: 2024, until: 2030 })` → `de 2024 à 2030` */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
