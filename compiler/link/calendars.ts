/** Calendars of the front matter → their country's public holidays, frozen to days. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { publicHolidays } from '../language/calendar/public-holidays.ts';
import type { Contract } from '../model/contract.ts';
import type { Calendar } from '../model/named.ts';

export function linkCalendars({ meta }: Contract, report: Report): Map<string, Calendar> {
  const calendars = new Map<string, Calendar>();
  for (const { id, label, country, firstYear, lastYear } of meta.calendars) {
    const days = publicHolidays(country, firstYear, lastYear + 1);
    if (days.length === 0) report(diagnose('link/calendar', { id, country }, { span: { ...meta.span, end: meta.span.start + 3 } }));
    else calendars.set(id, { id, label, firstYear, lastYear, days });
  }
  return calendars;
}
