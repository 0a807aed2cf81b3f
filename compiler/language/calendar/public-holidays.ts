/**
 * The public holidays of a country, `BE`, or of a part of it, `GB-ENG`, frozen to days. Only legal holidays count: no observances,
 * and substitute days only where the law itself gives them. The dates come from date-holidays; those of some countries are kept
 * here, so that the library is loaded for the others alone.
 */
import { createRequire } from 'node:module';
import { keptHolidays } from './kept-holidays.ts';

type Holiday = { readonly date: string; readonly type: string; readonly substitute?: boolean };
type HolidaysOf = new (
  country: string,
  part: string,
  options: { readonly types: readonly string[] },
) => {
  getHolidays(year: number): readonly Holiday[];
  getCountries(): Readonly<Record<string, string>>;
  getStates(country: string): Readonly<Record<string, string>> | undefined;
};

/** Where a holiday of the week-end is by law another day: the Banking and Financial Dealings Act 1971. */
const substituting = new Set(['GB']);

const load = createRequire(import.meta.url);

/** Days from 1970-01-01 of whole years, ascending; none where the country is unknown. */
export function publicHolidays(country: string, firstYear: number, lastYear: number): number[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const kept = years.map((year) => keptHolidays(country, year));
  const dates = kept.every((each) => each !== undefined) ? kept.flat() : loadHolidays(country, years);
  return dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The same dates, `2024-07-21`, from the library itself: ascending, each once. `place` is an ISO 3166 code, of a country or a part of one. */
export function loadHolidays(place: string, years: readonly number[]): string[] {
  const Holidays = load('date-holidays') as HolidaysOf;
  const [country = '', part = ''] = place.split(/-(.*)/s);
  const holidays = new Holidays(country, part, { types: ['public'] });
  const isKnown =
    Object.hasOwn(holidays.getCountries(), country) && (part === '' || Object.hasOwn(holidays.getStates(country) ?? {}, part));
  if (!isKnown) return [];
  const legal = years
    .flatMap((year) => holidays.getHolidays(year))
    .filter(({ type, substitute }) => type === 'public' && (!substitute || substituting.has(country)));
  return [...new Set(legal.map(({ date }) => date.slice(0, 10)))].sort();
}
