/**
 * Walks over working days as explanations make them: the same answers, and a step with the days that were passed over,
 * each with the reason: its weekday is not worked, or it is a holiday. No step where no day was.
 */
import { weekdayIndex } from './calendar.ts';
import * as hours from './schedule.ts';
import type { SkippedDay, Step } from './trace.ts';
import { writeValue } from './wire-write.ts';
import * as workdays from './workdays.ts';
import { localDate } from './zone.ts';

export type Walks = {
  readonly addWorkingDays: typeof workdays.addWorkingDays;
  readonly addOpenDays: typeof hours.addOpenDays;
  readonly addOpenTime: typeof hours.addOpenTime;
  readonly openTime: typeof hours.openTime;
};

/** The walks that add what they pass over to `steps`. */
export const walksOf = (steps: Step[]): Walks => ({
  addWorkingDays(date, n, weekdays, holidays, field = '') {
    const end = workdays.addWorkingDays(date, n, weekdays, holidays, field);
    tell(steps, date, end, workdays.workdays(weekdays, holidays, field));
    return end;
  },
  addOpenDays(date, n, s, field = '') {
    const end = hours.addOpenDays(date, n, s, field);
    tell(steps, date, end, s.days);
    return end;
  },
  addOpenTime(from, duration, s, field = '') {
    const end = hours.addOpenTime(from, duration, s, field);
    tellBetween(steps, from, end, s);
    return end;
  },
  openTime(from, to, s, field = '') {
    const time = hours.openTime(from, to, s, field);
    tellBetween(steps, from, to, s);
    return time;
  },
});

const tellBetween = (steps: Step[], from: number, to: number, s: hours.Schedule): void =>
  tell(steps, localDate(from, s.zone), localDate(to, s.zone), s.days);

/** The longest walk whose days are told one by one. */
const longest = 400;

/** Both ends are told too where no work is done on them. */
function tell(steps: Step[], from: number, to: number, days: workdays.Workdays): void {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (last - first > longest) return;
  const skipped: SkippedDay[] = [];
  for (let date = first; date <= last; date++) {
    if (workdays.isWorkday(date, days)) continue;
    const why = (days.mask >> weekdayIndex(date)) & 1 ? 'holiday' : 'weekday';
    skipped.push({ date: writeValue('date', date) as string, why });
  }
  if (skipped.length === 0) return;
  const value = skipped.map(({ date }) => date);
  steps.push({ name: 'skipped', label: 'jours sautés', value, from: { kind: 'calendar', days: skipped } });
}
