/**
 * Dates that a text states: `1er janvier 2026`, `January 1, 2026`, `31/12/2026`, and days of any year. Proleptic Gregorian.
 * The non-obvious law: 03/04/2026 is a date only where the language or the contract's jurisdiction says which is the month.
 */
import { dateYears } from '../../../model/type.ts';
import type { Cursor } from '../cursor.ts';
import type { DateLexicon } from '../lexicon.ts';
import type { Quantity } from '../quantity.ts';

/** Days from 1970-01-01 of a day that is. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= dateYears.first && year <= dateYears.last;
  return isDay ? ms / 86_400_000 : undefined;
}

function dateOf(cursor: Cursor, start: number, year: number, month: number, day: number): Quantity | undefined {
  const found = dayOf(year, month, day);
  return found === undefined
    ? cursor.refuse(`a day that exists, of the years ${dateYears.first} to ${dateYears.last}`, start)
    : { kind: 'date', day: found };
}

const year = /,? (\d{4})(?!\d)/y;
const monthsFirst = new Set(['US']);
const daysFirst = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'FR', 'BE', 'CH', 'LU', 'DE', 'NL', 'ES', 'IT', 'AT', 'PT']);

class Dates {
  private readonly lexicon: DateLexicon;
  private readonly month: RegExp;

  constructor(lexicon: DateLexicon) {
    this.lexicon = lexicon;
    this.month = new RegExp(`(?:${[...lexicon.months].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'uy');
  }

  readonly monthOf = (word: string): number => (this.lexicon.months.indexOf(word) % 12) + 1;

  readonly readWritten = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const number = cursor.read(this.lexicon.day);
    const word = number && cursor.read(this.month)?.[0];
    if (number === undefined || word === undefined) return undefined;
    const dayNumber = Number(/\d+/.exec(number[0])?.[0] ?? 1);
    return this.withYear(cursor, start, this.monthOf(word), dayNumber);
  };

  readonly withYear = (cursor: Cursor, start: number, of: number, number: number): Quantity | undefined => {
    const found = cursor.read(year)?.[1];
    if (found !== undefined) return dateOf(cursor, start, Number(found), of, number);
    return dayOf(2024, of, number) === undefined
      ? cursor.refuse('a day of its month', start)
      : { kind: 'dayOfYear', month: of, day: number };
  };

  readonly readMonthFirst = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const word = cursor.read(this.month)?.[0];
    const number = word && cursor.read(/ (\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}])/uy)?.[1];
    return word && number ? this.withYear(cursor, start, this.monthOf(word), Number(number)) : undefined;
  };

  readonly readNumeric = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const iso = cursor.read(/(\d{4})-(\d{2})-(\d{2})(?![\d-])/y);
    if (iso) return dateOf(cursor, start, Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const [, a, , b, y] = cursor.read(/(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/y) ?? [];
    if (a === undefined || b === undefined) return undefined;
    const [first, second] = [Number(a), Number(b)];
    const { jurisdiction = '' } = cursor.context;
    const isMonthFirst = first === second ? false : second > 12 ? true : first > 12 ? false : this.orderOf(jurisdiction);
    if (isMonthFirst === undefined) return cursor.refuse('a date whose month is sure, such as 3 April 2026', start);
    if (isMonthFirst && this.lexicon.dayFirst) return cursor.refuse('a day, then a month', start);
    return isMonthFirst ? dateOf(cursor, start, Number(y), first, second) : dateOf(cursor, start, Number(y), second, first);
  };

  readonly orderOf = (jurisdiction: string): boolean | undefined => {
    if (this.lexicon.dayFirst) return false;
    return monthsFirst.has(jurisdiction) ? true : daysFirst.has(jurisdiction) ? false : undefined;
  };

  readonly read = (cursor: Cursor): Quantity | undefined =>
    cursor.attempt(this.readNumeric) ??
    cursor.attempt(this.readWritten) ??
    (this.lexicon.monthFirst ? cursor.attempt(this.readMonthFirst) : undefined);
}

export const dateReader = (lexicon: DateLexicon): ((cursor: Cursor) => Quantity | undefined) => new Dates(lexicon).read;
