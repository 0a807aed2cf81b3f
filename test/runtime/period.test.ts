import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { addPeriod, equalPeriods, recurrence, subtractPeriod, timesPeriod, wholeYears } from '../../compiler/runtime/time/period.ts';

const { rule: words } = frenchMessages;

const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
const iso = (date: number): string => new Date(date * 86_400_000).toISOString().slice(0, 10);
const month = { months: 1, days: 0 };

function nth(start: string, every: { months: number; days: number }, on: string): string {
  const { index, start: from, endExclusive } = recurrence(day(start), every, day(on), words);
  return `${index} ${iso(from)} ${iso(endExclusive)}`;
}

test('a period adds its months, then its days', () => {
  expect(iso(addPeriod(day('2024-01-31'), { months: 1, days: 1 }))).toBe('2024-03-01');
  expect(iso(subtractPeriod(day('2024-03-31'), { months: 1, days: 1 }))).toBe('2024-02-28');
  expect(iso(addPeriod(day('2024-01-15'), { months: 0, days: 30 }))).toBe('2024-02-14');
});

test('twelve months are a year, a day is never a month', () => {
  expect(equalPeriods(timesPeriod(month, 12, words), { months: 12, days: 0 })).toBe(true);
  expect(equalPeriods(month, { months: 0, days: 30 })).toBe(false);
  expect(wholeYears({ months: 23, days: 40 })).toBe(1);
});

test('a period goes backwards, and never beyond 300 years', () => {
  expect(timesPeriod({ months: 1, days: 0 }, -3, words)).toEqual({ months: -3, days: 0 });
  expect(Object.is(timesPeriod({ months: 0, days: 2 }, -3, words).months, 0)).toBe(true);
  expect(iso(addPeriod(day('2024-03-31'), timesPeriod(month, -1, words)))).toBe('2024-02-29');
  expect(wholeYears({ months: -23, days: 0 })).toBe(-1);
  expect(timesPeriod(month, 3600, words)).toEqual({ months: 3600, days: 0 });
  expect(timesPeriod({ months: 0, days: 1 }, -109_573, words)).toEqual({ months: 0, days: -109_573 });
  for (const [period, count] of [
    [month, 3601],
    [month, -3601],
    [{ months: 0, days: 1 }, 109_574],
    [{ months: 0, days: 0 }, 1e300],
    [month, (10n ** 30n) as unknown as number],
    [month, Number.NaN],
  ] as const)
    expect(() => timesPeriod(period, count, words, 'n')).toThrow('n : attendu, une durée de calendrier d’au plus 300 ans');
});

test('every period counts from the first date', () => {
  expect(nth('2023-01-31', month, '2023-03-01')).toBe('2 2023-02-28 2023-03-31');
  expect(nth('2023-01-31', month, '2023-01-31')).toBe('1 2023-01-31 2023-02-28');
  expect(nth('2024-02-29', { months: 12, days: 0 }, '2028-02-29')).toBe('5 2028-02-29 2029-02-28');
  expect(nth('2023-05-10', { months: 12, days: 0 }, '2024-05-09')).toBe('1 2023-05-10 2024-05-10');
  expect(nth('2024-01-01', { months: 0, days: 14 }, '2024-01-15')).toBe('2 2024-01-15 2024-01-29');
});

test('a period holds its date, whatever its length', () => {
  const start = day('1931-01-31');
  for (const every of [
    month,
    { months: 0, days: 1 },
    { months: 5, days: 0 },
    { months: 1, days: 15 },
    { months: 11, days: 200 },
    { months: 1, days: 40 },
  ]) {
    for (let on = start; on < day('2199-12-31'); on += 1009) {
      const { index, start: from, endExclusive } = recurrence(start, every, on, words);
      expect(from <= on && on < endExclusive).toBe(true);
      expect(from).toBe(addPeriod(start, timesPeriod(every, index - 1, words)));
    }
  }
});

test('a date before the first period, or an empty period, is invalid input', () => {
  expect(() => nth('2024-01-02', month, '2024-01-01')).toThrow('précéder');
  expect(() => nth('2024-01-01', { months: 0, days: 0 }, '2024-01-01')).toThrow('vide');
  expect(() => nth('2024-01-01', { months: -1, days: 0 }, '2024-01-01')).toThrow('vide');
  expect(nth('1900-01-01', { months: 3600, days: 0 }, '2199-12-31')).toBe('1 1900-01-01 2200-01-01');
});
