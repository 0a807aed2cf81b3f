/** Holidays kept are the library's own; where none are kept the library is asked. `UPDATE=1` rewrites the ones kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptCountries, keptHolidays } from '../../../compiler/language/calendar/kept-holidays.ts';
import { loadHolidays, publicHolidays } from '../../../compiler/language/calendar/public-holidays.ts';

const years = Array.from({ length: 23 }, (_, index) => 2018 + index);
const dates = (days: readonly number[]): string[] => days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

if (process.env.UPDATE) {
  const path = join(import.meta.dirname, '../../../compiler/language/calendar/kept-holidays.ts');
  const lineOf = (country: string, year: number): string => {
    const days = loadHolidays(country, [year]).map((date) => date.slice(5).replace('-', ''));
    return `${year} ${days.join(' ')}\n`;
  };
  const blocks = keptCountries.map((country) => `  ${country}: \`\n${years.map((year) => lineOf(country, year)).join('')}\`,\n`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/= \{\n[\s\S]*?\n\};/, () => `= {\n${blocks.join('')}};`),
  );
}

test.each(keptCountries)('%s: what is kept is what the library gives, year by year', (country) => {
  for (const year of years) expect(keptHolidays(country, year), String(year)).toEqual(loadHolidays(country, [year]));
});

test('years and countries that are not kept come from the library, all the years of a span', () => {
  expect([keptHolidays('BE', 2017), keptHolidays('BE', 2041), keptHolidays('PT', 2024), keptHolidays('toString', 2024)]).toEqual(
    Array(4).fill(undefined),
  );
  expect(dates(publicHolidays('BE', 2016, 2018))).toEqual(loadHolidays('BE', [2016, 2017, 2018]));
  expect(dates(publicHolidays('PT', 2024, 2024))).toContain('2024-06-10');
  expect(dates(publicHolidays('BE', 2023, 2023))).toContain('2023-07-21');
  expect(publicHolidays('XX', 2023, 2023)).toEqual([]);
});

test('a part of a country has its own holidays, and British ones that fall on a week-end another day', () => {
  const summer = '2026-08-31';
  expect(dates(publicHolidays('GB-ENG', 2026, 2026))).toEqual(expect.arrayContaining([summer, '2026-12-26', '2026-12-28']));
  expect(dates(publicHolidays('GB', 2026, 2026))).not.toContain(summer);
  expect([publicHolidays('GB-XX', 2026, 2026), publicHolidays('XX-ENG', 2026, 2026)]).toEqual([[], []]);
});
