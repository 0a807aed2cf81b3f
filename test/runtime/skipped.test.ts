/** Walks as explanations make them: their answers, and the days that they passed over with the reason. */
import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { type SkippedDay, walksOf } from '../../compiler/runtime/explain/skipped.ts';
import * as hours from '../../compiler/runtime/time/schedule.ts';
import { addWorkingDays } from '../../compiler/runtime/time/workdays.ts';
import { zoneOf } from '../../compiler/runtime/time/zone.ts';

const { rule: words } = frenchMessages;
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
/** 10 June 2024 is a Monday. */
const holidays = [day('2024-06-10'), day('2024-06-15')];
const office = hours.schedule(480, 1080, week, zoneOf('Europe/Paris'), holidays, words);
const hour = 3_600_000;

/** What a walk answers, and the days told of it. */
function told(walk: (walks: ReturnType<typeof walksOf>) => number): {
  readonly answer: number;
  readonly days: readonly string[];
  readonly times: number;
} {
  const days: SkippedDay[] = [];
  let times = 0;
  const answer = walk(
    walksOf((skipped) => {
      days.push(...skipped);
      times++;
    }),
  );
  return { answer, days: days.map(({ date, why }) => `${date.slice(5)} ${why}`), times };
}

const weekend = ['06-08 weekday', '06-09 weekday'];

test('working days tell the weekends and holidays between, both ends too', () => {
  const friday = day('2024-06-07');
  expect(told((walks) => walks.addWorkingDays(friday, 1, week, holidays, words))).toEqual({
    answer: addWorkingDays(friday, 1, week, holidays, words),
    days: [...weekend, '06-10 holiday'],
    times: 1,
  });
  expect(told((walks) => walks.addWorkingDays(day('2024-06-09'), -1, week, holidays, words)).days).toEqual(weekend);
  expect(told((walks) => walks.addOpenDays(day('2024-06-15'), 1, office)).days).toEqual(['06-15 weekday', '06-16 weekday']);
});

test('where no day was passed over nothing is told', () => {
  expect(told((walks) => walks.addWorkingDays(day('2024-06-03'), 2, week, holidays, words))).toMatchObject({ days: [], times: 0 });
});

test('open time tells the days between its ends, whichever comes first', () => {
  const [from, to] = [Date.parse('2024-06-07T15:00:00Z'), Date.parse('2024-06-11T07:00:00Z')];
  expect(told((walks) => walks.openTime(from, to, office))).toEqual({
    answer: hours.openTime(from, to, office),
    days: [...weekend, '06-10 holiday'],
    times: 1,
  });
  expect(told((walks) => walks.openTime(to, from, office)).days).toEqual([...weekend, '06-10 holiday']);
  expect(told((walks) => walks.addOpenTime(from, 2 * hour, office))).toEqual({
    answer: hours.addOpenTime(from, 2 * hour, office),
    days: [...weekend, '06-10 holiday'],
    times: 1,
  });
});

test('walks of more than four hundred days are not told day by day', () => {
  const everyDay = [...week, 'saturday', 'sunday'];
  const shut = Array.from({ length: 500 }, (_, at) => day('2024-01-01') + at).filter(
    (date) => date !== day('2024-01-01') + 400 && date !== day('2024-01-01') + 401,
  );
  const from = day('2024-01-01');
  expect(told((walks) => walks.addWorkingDays(from, 1, everyDay, shut, words)).days).toHaveLength(400);
  expect(told((walks) => walks.addWorkingDays(from, 2, everyDay, shut, words)).days).toHaveLength(0);
});
