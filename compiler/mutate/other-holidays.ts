/** The days of a calendar → those of neighbouring countries over the same years, where they are others. */
import { dateAt } from '../interpret/calendar.ts';
import { keptCountries } from '../language/calendar/kept-holidays.ts';
import { publicHolidays } from '../language/calendar/public-holidays.ts';

type Other = { readonly country: string; readonly days: readonly number[] };
const known = new WeakMap<readonly number[], readonly Other[]>();

/** `days` ascend and are not empty. */
export function otherHolidays(days: readonly number[]): readonly Other[] {
  const found = known.get(days) ?? differing(days);
  known.set(days, found);
  return found;
}

function differing(days: readonly number[]): Other[] {
  const [first, last] = [dateAt(days[0] as number).year, dateAt(days.at(-1) as number).year];
  const all = keptCountries.map((country) => ({ country, days: publicHolidays(country, first, last) }));
  return all.filter((other) => other.days.join() !== days.join());
}
