/**
 * The public holidays of a country, frozen to days. Only legal holidays count: no substitute days, no observances. The dates
 * come from date-holidays, loaded only where a calendar is declared.
 */
import { createRequire } from 'node:module';

type Holiday = { readonly date: string; readonly type: string; readonly substitute?: boolean };
type HolidaysOf = new (
  country: string,
  options: { readonly types: readonly string[] },
) => { getHolidays(year: number): readonly Holiday[]; getCountries(): Readonly<Record<string, string>> };

const load = createRequire(import.meta.url);

/** Days from 1970-01-01 of whole years, ascending; none where the country is unknown. */
export function publicHolidays(country: string, firstYear: number, lastYear: number): number[] {
  const Holidays = load('date-holidays') as HolidaysOf;
  const holidays = new Holidays(country, { types: ['public'] });
  if (!Object.hasOwn(holidays.getCountries(), country)) return [];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const dates = years.flatMap((year) => holidays.getHolidays(year)).filter(({ type, substitute }) => type === 'public' && !substitute);
  const days = dates.map(({ date }) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  return [...new Set(days)].sort((left, right) => left - right);
}
