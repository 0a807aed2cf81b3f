/**
 * Schedules: hours of one window a day, or several windows that are not the same each weekday. Open time over windows that lie apart is the sum of
 * that over each, the next opening the earliest of theirs; where added open time ends is no such sum, and is left to the generated code.
 */
import { weekdays } from '../../../model/type.ts';
import { spansOf } from '../../../runtime/time/windows.ts';
import { equal } from '../choose.ts';
import { or } from '../logic.ts';
import { type Node, text, truth } from '../node.ts';
import { add, chooseInt, type Int, literal } from '../number/integer.ts';
import type { Quantity } from '../number/quantity.ts';
import { refuse, type Scope } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import type { Hours, SqlValue } from '../value/value.ts';
import { weekdayName } from './civil.ts';
import { localInstant } from './clock.ts';
import * as hours from './hours.ts';

type Schedule = { readonly windows: readonly [Hours, ...Hours[]]; readonly closings: readonly (number | undefined)[] };

/** One window, the same on all weekdays that are worked. */
export function schedule([opening, closing, worked, zone, holidays]: readonly SqlValue[], scope: Scope): SqlValue {
  const place = { zone: hours.zoneOf(zone), days: hours.calendarOf(holidays, scope) };
  const times = { opening: hours.knownTime(opening), closing: hours.knownTime(closing) };
  const window = { ...place, ...times, weekdays: hours.knownWeekdays(worked) };
  return { kind: 'schedule', windows: [window], closings: weekdays.map(() => times.closing) };
}

/** Windows by their weekdays: `windows, weekdays, zone, holidays`, without weekdays where each window has its own. */
export function openingHours(values: readonly SqlValue[], scope: Scope): SqlValue {
  const [zone, holidays] = values.slice(-2);
  const place = { zone: hours.zoneOf(zone), days: hours.calendarOf(holidays, scope) };
  const worked = values.length === 4 ? hours.knownWeekdays(values[1]) : undefined;
  const spans = spansOf(windowsIn(values[0]), worked, scope.printing.messages.rule, '');
  const byTimes = new Map<string, Hours>();
  for (const [at, { from, to }] of spans.flatMap((day, index) => day.map((span) => [index, span] as const))) {
    const others = byTimes.get(`${from}-${to}`)?.weekdays ?? [];
    byTimes.set(`${from}-${to}`, { ...place, opening: from, closing: to, weekdays: [...others, weekdays[at] as string] });
  }
  return { kind: 'schedule', windows: [...byTimes.values()], closings: spans.map((day) => day.at(-1)?.to) };
}

const minute = 60_000;

/** In minutes; what a list of constants holds. */
function windowsIn(value: SqlValue | undefined) {
  const items = value?.kind === 'items' ? value.items : unsayable('opening hours in each row');
  return items.map((item) => {
    const fields = item.kind === 'record' ? item.fields : unsayable('opening hours in each row');
    const days = fields.get('days');
    const own = days === undefined || days.kind === 'null' ? undefined : hours.knownWeekdays(days);
    return { days: own, from: hours.knownTime(fields.get('from')) / minute, to: hours.knownTime(fields.get('to')) / minute };
  });
}

/** Throws `Unsayable` for hours that are no constant, or that never open. */
export function scheduleOf(value: SqlValue | undefined): Schedule {
  const { windows, closings } = value?.kind === 'schedule' ? value : unsayable('opening hours in each row');
  const [first, ...others] = windows;
  return { windows: [first ?? unsayable('hours that never open'), ...others], closings };
}

export const isOpen = (at: Int, { windows }: Schedule, scope: Scope): Node => or(...windows.map((each) => hours.isOpen(at, each, scope)));

export const openTime = (from: Int, to: Int, { windows }: Schedule, scope: Scope): Int =>
  windows.map((each) => hours.openTime(from, to, each, scope)).reduce(add);

export function addOpenTime(from: Int, duration: Quantity, { windows }: Schedule, scope: Scope): Int {
  const [window, ...others] = windows;
  if (others.length > 0) unsayable('the end of open time over several windows');
  return hours.addOpenTime(from, duration, window, scope);
}

export const nextOpening = (at: Int, { windows }: Schedule, scope: Scope): Int => hours.nextOpening(at, windows, scope);

/** Days that open, whatever their hours: by the window that opens on all of them where one does, whose days are looked up anyway. */
export function addOpenDays(day: Int, count: Quantity, { windows }: Schedule, scope: Scope): Int {
  const open = weekdays.filter((name) => windows.some((each) => each.weekdays.includes(name)));
  const window = windows.find((each) => open.every((name) => each.weekdays.includes(name)));
  return window === undefined ? addDays(day, count, open, windows[0].days, scope) : hours.addOpenDays(day, count, window, scope);
}

/** The n-th working day after a day, of weekdays less holidays. */
export function addWorkingDays(day: Int, count: Quantity, worked: SqlValue | undefined, holidays: SqlValue | undefined, scope: Scope): Int {
  const days = hours.calendarOf(holidays, scope);
  return addDays(day, count, hours.knownWeekdays(worked), days, scope);
}

/** An open day of hours that last all day, in no zone. */
const addDays = (day: Int, count: Quantity, worked: readonly string[], days: Hours['days'], scope: Scope): Int =>
  hours.addOpenDays(day, count, { opening: 0, closing: 86_400_000, weekdays: worked, zone: 'UTC', days }, scope);

/** When the last window of a day closes; refused on a weekday that has none where others have some. */
export function closing(day: Int, { windows, closings }: Schedule, scope: Scope): Int {
  const name = weekdayName(day);
  const isOn = (at: number): Node => equal(name, text(weekdays[at] as string));
  const closed = weekdays.flatMap((_, at) => (closings[at] === undefined ? [isOn(at)] : []));
  refuse(or(...closed), scope.printing.messages.rule.closedDay, scope);
  const [first = 0, ...others] = closings.filter((each) => each !== undefined);
  const cases = closings.flatMap((end, at) => (end === undefined || end === first ? [] : [{ when: isOn(at), value: literal(end) }]));
  const time = others.every((each) => each === first) ? literal(first) : chooseInt(cases, literal(first));
  return localInstant(day, time, windows[0].zone, scope);
}

/** The open time of one day; refused where days are not alike. */
export function openingLength({ windows }: Schedule, scope: Scope): Int {
  const lengths = weekdays.map((name) =>
    windows.filter((each) => each.weekdays.includes(name)).reduce((sum, each) => sum + hours.openingLength(each), 0),
  );
  const [first = 0, ...others] = lengths.filter((length) => length > 0);
  if (others.some((length) => length !== first)) refuse(truth(true), scope.printing.messages.rule.unlikeDays, scope);
  return literal(first);
}
