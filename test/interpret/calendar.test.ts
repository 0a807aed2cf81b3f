/** The oracle and the runtime were written apart: they agree, or one is wrong. */

import { expect, test } from 'vitest';
import * as naive from '../../compiler/interpret/calendar.ts';
import { afterOpen, isOpen, nextOpen, openBetween } from '../../compiler/interpret/working-time.ts';
import * as oracle from '../../compiler/interpret/zone.ts';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { weekdays as weekdayNames } from '../../compiler/model/type.ts';
import { dayOf, monthsBetween, nextDayOfMonth, weekday } from '../../compiler/runtime/time/calendar.ts';
import { openingHours } from '../../compiler/runtime/time/opening-hours.ts';
import { addPeriod, recurrence } from '../../compiler/runtime/time/period.ts';
import * as fast from '../../compiler/runtime/time/schedule.ts';
import { addWorkingDays } from '../../compiler/runtime/time/workdays.ts';
import { lastOccurrence, localDate, localInstant, localTime, zoneOf } from '../../compiler/runtime/time/zone.ts';

const { rule: words } = frenchMessages;

/** A repeatable spread of whole numbers from `low` to `high`. */
function* spread(count: number, low: number, high: number): Generator<number> {
  for (let n = 1, x = 12345; n <= count; n++) {
    x = (x * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield low + Math.floor((x / 2_147_483_648) * (high - low + 1));
  }
}
const [first, last] = [dayOf(1900, 1, 1), dayOf(2199, 12, 31)];

test('dates, months and periods', () => {
  const numbers = spread(4000, 0, 1_000_000);
  for (const day of spread(400, first, last)) {
    const [other, months, days] = [first + ((numbers.next().value as number) % (last - first)), (numbers.next().value as number) % 40, 3];
    expect(naive.weekdayOf(day)).toBe(weekday(day));
    expect(naive.addSpan(day, { months, days })).toBe(addPeriod(day, { months, days }));
    expect(naive.addSpan(day, { months: -months, days })).toBe(addPeriod(day, { months: -months, days }));
    if (Math.abs(other - day) < 40_000) expect(naive.monthsBetween(day, other)).toBe(monthsBetween(day, other));
    expect(naive.nextDayOfMonth(day, 1 + (months % 31))).toBe(nextDayOfMonth(day, 1 + (months % 31), words));
    const every = { months: months % 14, days: months % 3 ? 0 : 1 + (months % 30) };
    if (other >= day && every.months + every.days > 0)
      expect(naive.periodHolding(day, every, other)).toEqual(recurrence(day, every, other, words));
  }
});

test.each(['Europe/Brussels', 'Etc/GMT-1', 'America/New_York', 'Australia/Lord_Howe'])('zones and working time of %s', (name) => {
  const zone = zoneOf(name);
  const weekdays = ['monday', 'tuesday', 'wednesday', 'friday', 'sunday'];
  const holidays = [...spread(60, dayOf(2022, 1, 1), dayOf(2026, 1, 1))];
  const days = { weekdays: new Set(weekdays), holidays: new Set(holidays), known: naive.everyDay };
  const durations = spread(1000, 0, 400 * 3_600_000);
  const all = new Set(weekdayNames);
  const plain = ([opening, closing]: readonly [number, number]) => ({
    opening,
    closing,
    s: fast.schedule(opening, closing, weekdays, zone, holidays, words),
    hours: { windows: [{ days: all, from: opening, to: closing }], days, zone: name },
  });
  const windows = [
    { from: 840, to: 1080 },
    { days: ['monday', 'thursday'], from: 60, to: 200 },
    { from: 170, to: 210 },
  ];
  const several = {
    opening: 60,
    closing: 1080,
    s: openingHours(windows, weekdays, zone, holidays, words),
    hours: { windows: windows.map((each) => ({ ...each, days: each.days ? new Set(each.days) : all })), days, zone: name },
  };
  for (const { opening, closing, s, hours } of [plain([480, 1080]), plain([60, 200]), several]) {
    for (const at of spread(120, Date.UTC(2023, 0, 1), Date.UTC(2025, 11, 1))) {
      const duration = durations.next().value as number;
      const [date, time] = [oracle.localDay(name, at), oracle.localMinutes(name, at)];
      expect([localDate(at, zone), localTime(at, zone)]).toEqual([date, time]);
      expect(localInstant(date, opening, zone)).toBe(oracle.instantOf(name, date, opening));
      expect(lastOccurrence(at, closing, zone)).toBe(oracle.latestShowing(name, at, closing));
      expect(fast.isOpen(at, s)).toBe(isOpen(at, hours));
      expect(fast.openTime(at, at + duration, s)).toBe(openBetween(at, at + duration, hours));
      expect(fast.addOpenTime(at, duration / 8, s)).toBe(afterOpen(at, duration / 8, hours));
      expect(fast.openTime(at, at - duration, s)).toBe(openBetween(at, at - duration, hours));
      expect(fast.addOpenTime(at, -duration / 8, s)).toBe(afterOpen(at, -duration / 8, hours));
      expect(addWorkingDays(date, -(duration % 50), weekdays, holidays, words)).toBe(naive.addWorkedDays(date, -(duration % 50), days));
      expect(fast.nextOpening(at, s)).toBe(nextOpen(at, hours));
      expect(addWorkingDays(date, duration % 50, weekdays, holidays, words)).toBe(naive.addWorkedDays(date, duration % 50, days));
    }
  }
});
