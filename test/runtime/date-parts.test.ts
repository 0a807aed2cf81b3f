import { expect, test } from 'vitest';
import { dayOfMonth, endOfMonth, monthOf, yearOf } from '../../compiler/runtime/time/calendar.ts';
import { clearDaysAfter, clearDaysBefore } from '../../compiler/runtime/time/period.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const date = (value: number): string => new Date(value * 86_400_000).toISOString().slice(0, 10);

test('a date is its year, month and day, before 1970 too', () => {
  const parts = (iso: string): number[] => [yearOf, monthOf, dayOfMonth].map((part) => part(day(iso)));
  expect(['1969-12-31', '1970-01-01', '2000-02-29', '1900-03-01'].map(parts)).toEqual([
    [1969, 12, 31],
    [1970, 1, 1],
    [2000, 2, 29],
    [1900, 3, 1],
  ]);
});

test('a month ends on its last day, which ends it already', () => {
  const ends = ['2024-02-01', '2023-02-28', '1900-02-27', '2024-12-31', '2024-04-01'].map((iso) => date(endOfMonth(day(iso))));
  expect(ends).toEqual(['2024-02-29', '2023-02-28', '1900-02-28', '2024-12-31', '2024-04-30']);
});

test('clear days leave out both ends, whichever way they are counted', () => {
  const [eight, none, month] = [
    { months: 0, days: 8 },
    { months: 0, days: 0 },
    { months: 1, days: 0 },
  ];
  const back = { months: 0, days: -8 };
  expect([eight, none, month, back].map((delay) => date(clearDaysAfter(day('2024-01-31'), delay)))).toEqual([
    '2024-02-09',
    '2024-02-01',
    '2024-03-01',
    '2024-01-22',
  ]);
  expect([eight, none, month, back].map((delay) => date(clearDaysBefore(day('2024-03-31'), delay)))).toEqual([
    '2024-03-22',
    '2024-03-30',
    '2024-02-28',
    '2024-04-09',
  ]);
});
