import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  isBetween,
  monthsBetween,
  nextDayOfMonth,
  weekday,
  weekdayIndex,
  weekdayMask,
} from '../../compiler/runtime/time/calendar.ts';

const { rule: words } = frenchMessages;

const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
const iso = (date: number): string => new Date(date * 86_400_000).toISOString().slice(0, 10);

test('a date is the number of days from 1970, and back, over eight centuries', () => {
  for (let date = day('1600-01-01'); date < day('2400-12-31'); date += 1) {
    const { year, month, day: number } = civilOf(date);
    if (dayOf(year, month, number) !== date) expect.fail(iso(date));
    if (date % 97 === 0) expect(`${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`).toBe(iso(date));
  }
});

test('months keep the day number, clamped to the end of the month', () => {
  expect(iso(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28');
  expect(iso(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
  expect(iso(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28');
  expect(iso(addMonths(day('2024-03-31'), -1))).toBe('2024-02-29');
  expect(iso(addMonths(day('2024-01-15'), -13))).toBe('2022-12-15');
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(daysInMonth(2000, 2)).toBe(29);
});

test('adding months agrees with Temporal', () => {
  for (let date = day('1899-12-01'), months = -40; date < day('2201-01-01'); date += 29, months = ((months + 47) % 90) - 40) {
    const expected = Temporal.PlainDate.from(iso(date)).add({ months }).toString();
    if (iso(addMonths(date, months)) !== expected) expect.fail(`${iso(date)} + ${months}: ${iso(addMonths(date, months))}`);
  }
});

test('months between two dates are the whole ones', () => {
  const months = (a: string, b: string): number => monthsBetween(day(a), day(b));
  expect(months('2024-01-31', '2024-02-28')).toBe(0);
  expect(months('2024-01-31', '2024-02-29')).toBe(1);
  expect(months('2023-12-01', '2024-01-01')).toBe(1);
  expect(months('2024-01-15', '2025-01-14')).toBe(11);
  expect(months('2024-01-15', '2024-01-15')).toBe(0);
});

test('months between reversed dates are the opposite', () => {
  for (let a = day('1999-11-29'), step = 17; a < day('2004-03-02'); a += step, step = (step * 7) % 61) {
    const b = a + ((step * 131) % 900);
    expect(monthsBetween(b, a)).toBe(0 - monthsBetween(a, b));
  }
  expect(monthsBetween(day('2024-02-01'), day('2024-01-01'))).toBe(-1);
  expect(monthsBetween(day('2024-01-31'), day('2024-01-01'))).toBe(0);
});

test('weekdays bear their names on both sides of 1970', () => {
  expect(['1970-01-01', '1969-12-31', '2024-02-29', '1900-01-01', '2199-12-31'].map((date) => weekday(day(date)))).toEqual([
    'thursday',
    'wednesday',
    'thursday',
    'monday',
    'tuesday',
  ]);
});

test('the next day of the month may be today, and skips months that lack it', () => {
  const next = (on: string, number: number): string => iso(nextDayOfMonth(day(on), number, words));
  expect(next('2024-01-01', 1)).toBe('2024-01-01');
  expect(next('2024-01-10', 1)).toBe('2024-02-01');
  expect(next('2024-12-02', 1)).toBe('2025-01-01');
  expect(next('2024-02-01', 31)).toBe('2024-03-31');
  expect(next('2023-01-31', 30)).toBe('2023-03-30');
  expect(next('2023-12-31', 31)).toBe('2023-12-31');
});

test('a day that no month has is refused, with the input named', () => {
  for (const number of [0, -1, 32, 1e9, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => nextDayOfMonth(0, number, words, 'chosen')).toThrow('chosen : attendu, un jour du mois, de 1 à 31');
});

test('a stretch of dates holds its first day and not its last', () => {
  expect([9, 10, 11, 12, 13].map((date) => isBetween(date, 10, 12))).toEqual([false, true, true, false, false]);
});

test('weekdays are counted from Monday, before 1970 too, and their set is told by bits', () => {
  expect(
    ['1970-01-01', '1969-12-31', '1969-12-29', '1969-12-28', '2024-01-01', '2023-12-31'].map((each) => weekdayIndex(day(each))),
  ).toEqual([3, 2, 0, 6, 0, 6]);
  expect([weekdayMask([]), weekdayMask(['monday']), weekdayMask(['sunday', 'monday']), weekdayMask(['tuesday', 'tuesday'])]).toEqual([
    0, 1, 65, 2,
  ]);
});
