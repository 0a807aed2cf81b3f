/**
 * The public holidays of a country, frozen to days. Only legal holidays count: no substitute days, no observances. The dates
 * come from date-holidays; those of some countries are kept here, so that the library is loaded for the others alone.
 */
import { createRequire } from 'node:module';
import { keptHolidays } from './kept-holidays.ts';

type Holiday = { readonly date: string; readonly type: string; readonly substitute?: boolean };
type HolidaysOf = new (
  country: string,
  options: { readonly types: readonly string[] },
) => { getHolidays(year: number): readonly Holiday[]; getCountries(): Readonly<Record<string, string>> };

const load = createRequire(import.meta.url);

/** Days from 1970-01-01 of whole years, ascending; none where the country is unknown. */
export function publicHolidays(country: string, firstYear: number, lastYear: number): number[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const kept = years.map((year) => keptHolidays(country, year));
  const dates = kept.every((each) => each !== undefined) ? kept.flat() : loadHolidays(country, years);
  return dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The same dates, `2024-07-21`, from the library itself: ascending, each once. */
export function loadHolidays(country: string, years: readonly number[]): string[] {
  const Holidays = load('date-holidays') as HolidaysOf;
  const holidays = new Holidays(country, { types: ['public'] });
  if (!Object.hasOwn(holidays.getCountries(), country)) return [];
  const legal = years.flatMap((year) => holidays.getHolidays(year)).filter(({ type, substitute }) => type === 'public' && !substitute);
  return [...new Set(legal.map(({ date }) => date.slice(0, 10)))].sort();
}
