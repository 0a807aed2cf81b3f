/**
 * Dates that a text states: `1er janvier 2026`, `January 1, 2026`, `31/12/2026`, and days of any year. Proleptic Gregorian.
 * The non-obvious law: 03/04/2026 is a date only where the language or the contract's jurisdiction says which is the month.
 */
import { dateYears } from '../../model/type.ts';
import type { Cursor } from './cursor.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

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
    ? cursor.refuse(`a day of the years ${dateYears.first} to ${dateYears.last}`, start)
    : { kind: 'date', day: found };
}

const monthsFirst = new Set(['US']);
const daysFirst = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'FR', 'BE', 'CH', 'LU', 'DE', 'NL', 'ES', 'IT', 'AT', 'PT']);

export function dateReader({ months, day, monthFirst, dayFirst }: DateLexicon) {
  const names = [...months].sort((a, b) => b.length - a.length).join('|');
  const month = new RegExp(`(?:${names})(?![\\p{L}])`, 'uy');
  const year = /,? (\d{4})(?!\d)/y;
  const monthOf = (word: string): number => (months.indexOf(word) % 12) + 1;

  const readWritten = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const number = cursor.read(day);
    const word = number && cursor.read(month)?.[0];
    if (number === undefined || word === undefined) return undefined;
    const dayNumber = Number(/\d+/.exec(number[0])?.[0] ?? 1);
    return withYear(cursor, start, monthOf(word), dayNumber);
  };

  const withYear = (cursor: Cursor, start: number, of: number, number: number): Quantity | undefined => {
    const found = cursor.read(year)?.[1];
    if (found !== undefined) return dateOf(cursor, start, Number(found), of, number);
    return dayOf(2024, of, number) === undefined
      ? cursor.refuse('a day of its month', start)
      : { kind: 'dayOfYear', month: of, day: number };
  };

  const readMonthFirst = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const word = cursor.read(month)?.[0];
    const number = word && cursor.read(/ (\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}])/uy)?.[1];
    return word && number ? withYear(cursor, start, monthOf(word), Number(number)) : undefined;
  };

  const readNumeric = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const iso = cursor.read(/(\d{4})-(\d{2})-(\d{2})(?![\d-])/y);
    if (iso) return dateOf(cursor, start, Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const [, a, , b, y] = cursor.read(/(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/y) ?? [];
    if (a === undefined || b === undefined) return undefined;
    const [first, second] = [Number(a), Number(b)];
    const { jurisdiction = '' } = cursor.context;
    const isMonthFirst = first === second ? false : second > 12 ? true : first > 12 ? false : orderOf(jurisdiction);
    if (isMonthFirst === undefined) return cursor.refuse('a date whose month is sure, such as 3 April 2026', start);
    if (isMonthFirst && dayFirst) return cursor.refuse('a day, then a month', start);
    return isMonthFirst ? dateOf(cursor, start, Number(y), first, second) : dateOf(cursor, start, Number(y), second, first);
  };

  const orderOf = (jurisdiction: string): boolean | undefined => {
    if (dayFirst) return false;
    return monthsFirst.has(jurisdiction) ? true : daysFirst.has(jurisdiction) ? false : undefined;
  };

  return (cursor: Cursor): Quantity | undefined =>
    cursor.attempt(readNumeric) ?? cursor.attempt(readWritten) ?? (monthFirst ? cursor.attempt(readMonthFirst) : undefined);
}
