/** The words of formulas: operators and functions of the rule language in English. `#` stands for an argument, `#…` for all, `{…}` for the contract's word. */
import type { FunctionWords, WorkingWord } from '../shapes.ts';
import { plainWorking, workingWords } from './quantities.ts';

/** A function in the contract's own word for working time. */
export function functionWordsIn(name: string, working: WorkingWord = plainWorking): string | undefined {
  const words = workingWords[working];
  return (functionWords as Readonly<Record<string, string>>)[name]
    ?.replace('{days}', words['working-day'][1])
    .replace('{day}', words['working-day'][0])
    .replace('{hours}', words['working-hour'][1])
    .replace('{time}', words.time);
}

export const functionWords: FunctionWords = {
  sum: 'sum of #',
  count: 'number of #',
  abs: 'absolute value of #',
  decimal: '# rounded to the nearest even (decimals: #)',
  roundHalfEven: '# rounded to the nearest, halves to even (to: #)',
  roundHalfUp: '# rounded to the nearest, halves away from zero (to: #)',
  roundHalfDown: '# rounded to the nearest, halves towards zero (to: #)',
  roundUp: '# rounded away from zero (to: #)',
  roundDown: '# rounded towards zero (to: #)',
  power: '# to the power #',
  sort: '# in ascending order',
  year: 'year of #',
  month: 'month of #',
  dayOfMonth: 'day of the month of #',
  endOfMonth: 'end of the month of #',
  clearDaysAfter: '# + # (clear days)',
  clearDaysBefore: '# − # (clear days)',
  mergeIntervals: '# merged',
  intersectIntervals: 'intervals common to # and #',
  intervalsLength: 'total length of #',
  contains: '# contains #',
  concatenate: '#… (one after the other)',
  covers: '# covers #',
  default: '#, or else #',
  last: 'last of #',
  distinct: 'distinct values of #',
  localDate: '#, local date (zone: #)',
  localTime: '#, local time (zone: #)',
  localInstant: '# at # (zone: #)',
  weekday: 'day of the week of #',
  dayAfter: 'day after #',
  dayBefore: 'day before #',
  daysBetween: 'days between # and #',
  monthsBetween: 'months between # and #',
  nextDayOfMonth: 'next day #2 of the month, from #1',
  addWorkingDays: '# + # (in {days})',
  addOpenTime: '# + # (in {time})',
  addOpenDays: '# + # (in {days})',
  openTime: '{time} between # and #',
  isOpen: '# falls within {time}',
  nextOpening: 'next opening after #',
  closing: 'closing of the day of #',
  openingLength: 'length of a {day}',
  schedule: '{hours}',
  openingHours: '{hours}',
  lastOccurrence: 'last # before #',
  recurrence: 'current period (start: #1; length: #2; date: #3)',
  differingComponents: 'numbers that differ between # and #',
  differingDigits: 'digits that differ between # and #',
};

export const formulaText = {
  if: 'if',
  else: 'otherwise',
  then: 'then',
  and: 'and',
  or: 'or',
  not: 'not',
  of: 'of',
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  reading: (title: string) => `reading “${title}”`,
  readingIs: 'reading kept',
  given: 'is given',
  absent: 'is not given',
  each: (item: string) => `for each ${item} of`,
  some: (item: string) => `some ${item} of`,
  every: (item: string) => `every ${item} of`,
  such: 'satisfies',
  filter: (item: string) => `, where each ${item} satisfies`,
  latest: 'latest of',
  last: 'last of',
  by: 'by',
  number: 'how many',
  table: 'by the decision table',
  unless: 'save an exception',
  separator: ', ',
  /** Fields that every contract shares. */
  fields: {
    amount: 'amount',
    kind: 'kind',
    months: 'number of months',
    days: 'number of days',
    years: 'number of years',
    from: 'start',
    to: 'end',
    endExclusive: 'day after the end',
    value: 'number',
    unit: 'unit',
  } as Readonly<Record<string, string>>,
};

/** Words before a vowel stay as they are. */
export const beforeVowel = (words: string, _next: string): string => words;
