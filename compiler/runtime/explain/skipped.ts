/**
 * Walks over working days as explanations make them: the same answers, and a step with the days that were passed over,
 * each with the reason: its weekday is not worked, or it is a holiday. No step where no day was.
 */

import { weekdayIndex } from '../time/calendar.ts';
import * as hours from '../time/schedule.ts';
import * as workdays from '../time/workdays.ts';
import { localDate } from '../time/zone.ts';
import { writeValue } from '../wire/wire-write.ts';

/** A day on which no work is done: by its weekday, or as a holiday. */
export type SkippedDay = { readonly date: string; readonly why: 'weekday' | 'holiday' };

export type Walks = {
  readonly addWorkingDays: typeof workdays.addWorkingDays;
  readonly addOpenDays: typeof hours.addOpenDays;
  readonly addOpenTime: typeof hours.addOpenTime;
  readonly openTime: typeof hours.openTime;
};

type Skip = (days: readonly SkippedDay[]) => void;

/** The walks that tell `skip` what they pass over, where they do. */
export const walksOf = (skip: Skip): Walks => ({
  addWorkingDays(date, n, weekdays, holidays, words, field = '') {
    const end = workdays.addWorkingDays(date, n, weekdays, holidays, words, field);
    tell(skip, date, end, workdays.workdays(weekdays, holidays, words, field));
    return end;
  },
  addOpenDays(date, n, s, field = '') {
    const end = hours.addOpenDays(date, n, s, field);
    tell(skip, date, end, s.days);
    return end;
  },
  addOpenTime(from, duration, s, field = '') {
    const end = hours.addOpenTime(from, duration, s, field);
    tellBetween(skip, from, end, s);
    return end;
  },
  openTime(from, to, s, field = '') {
    const time = hours.openTime(from, to, s, field);
    tellBetween(skip, from, to, s);
    return time;
  },
});

const tellBetween = (skip: Skip, from: number, to: number, s: hours.Schedule): void =>
  tell(skip, localDate(from, s.zone), localDate(to, s.zone), s.days);

/** The longest walk whose days are told one by one. */
const longest = 400;

/** Both ends are told too where no work is done on them. */
function tell(skip: Skip, from: number, to: number, days: workdays.Workdays): void {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (last - first > longest) return;
  const skipped: SkippedDay[] = [];
  for (let date = first; date <= last; date++) {
    if (workdays.isWorkday(date, days)) continue;
    const why = (days.mask >> weekdayIndex(date)) & 1 ? 'holiday' : 'weekday';
    skipped.push({ date: writeValue('date', date) as string, why });
  }
  if (skipped.length > 0) skip(skipped);
}
