/** A calendar as a value: its holidays, and the days of which it says whether they are. It holds one year more than it accepts. */
import type { Calendar } from '../../model/named.ts';
import type { Value } from '../../model/value.ts';

export function calendarValue({ firstYear, lastYear, days }: Calendar): Extract<Value, { kind: 'list' }> {
  const items = days.map((day) => ({ kind: 'date', day }) as const);
  return { kind: 'list', items, known: { from: newYear(firstYear), until: newYear(lastYear + 2) } };
}

/** Days from 1970-01-01 to the first of January. */
const newYear = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
