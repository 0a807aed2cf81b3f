/** The days of a calendar with their ranks among the open ones, as a script installs them. */

import { weekdays } from '../../../model/type.ts';
import { unsayable } from '../unsayable.ts';
import type { Hours } from '../value/value.ts';
import { clockOf, offsetOf } from './clock-table.ts';

/** Days listed beyond what the calendar knows, none of them open: a walk may end on the first. */
export const margin = 2;
const dayLength = 86_400_000;

export type Day = { readonly day: number; readonly worked: boolean; readonly opens: number };

/** `hours_belgian_holidays_mon_fri_0800_1800_europe_brussels`, of days apart `mon_and_thu`; of whole days in no zone, `workdays_belgian_holidays_mon_fri`. */
export function hoursName({ days, weekdays: worked, opening, closing, zone }: Hours): string {
  const clock = (ms: number): string =>
    `${String(Math.floor(ms / 3_600_000)).padStart(2, '0')}${String((ms / 60_000) % 60).padStart(2, '0')}`;
  const ranks = worked.map((day) => (weekdays as readonly string[]).indexOf(day)).sort((a, b) => a - b);
  const isRun = ranks.length > 1 && (ranks.at(-1) as number) - (ranks[0] as number) === ranks.length - 1;
  const named = (isRun ? [ranks[0], ranks.at(-1)] : ranks).map((rank) => (weekdays[rank as number] as string).slice(0, 3));
  const shown = named.join(isRun ? '_' : '_and_');
  const id = days.id.replace(/[A-Z]/g, (letter) => `_${letter}`);
  const parts =
    closing - opening === dayLength
      ? ['workdays', id, shown, ...(zone === 'UTC' ? [] : [zone])]
      : ['hours', id, shown, clock(opening), clock(closing), zone];
  return parts
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

export const holidaysOf = ({ days }: Hours): readonly number[] =>
  days.days.map((date) => (typeof date === 'object' && date?.kind === 'date' ? date.day : unsayable('a holiday that is no date')));

/** Throws `Unsayable` where a clock changes within the opening hours of a day: open time is then no product of ranks. */
export function hoursTable(hours: Hours): readonly Day[] {
  const { opening, closing, zone } = hours;
  if (closing <= opening || hours.weekdays.length === 0) unsayable('hours that never open');
  const clock = clockOf(zone);
  const holidays = new Set(holidaysOf(hours));
  const { from, until } = hours.days.known;
  return Array.from({ length: until - from + 2 * margin }, (_, index) => {
    const day = from - margin + index;
    const local = day * dayLength + opening;
    const offset = offsetOf(clock, local - offsetOf(clock, local));
    const opens = local - offset;
    if (clock.changes.some(({ at }) => at > opens - 1 && at <= opens + closing - opening))
      unsayable('a clock that changes within opening hours');
    const isKnown = day >= from && day < until;
    return { day, worked: isKnown && !holidays.has(day) && hours.weekdays.includes(weekdays[(((day + 3) % 7) + 7) % 7] as string), opens };
  });
}

/** `2026-12-25`, of a day number. */
export const isoDate = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The weekdays that are worked, Monday 1. */
export const weekdayNumbers = (hours: Hours): readonly number[] =>
  hours.weekdays.map((day) => (weekdays as readonly string[]).indexOf(day) + 1);

/** Days from which a clock is so far ahead. */
export function shiftsOf({ opening }: Hours, days: readonly Day[]): readonly { readonly day: number; readonly shift: number }[] {
  const shifts = days.map(({ day, opens }) => ({ day, shift: day * dayLength + opening - opens }));
  return shifts.filter(({ shift }, at) => at === 0 || shift !== shifts[at - 1]?.shift);
}

export const hoursComment = ({ days, zone }: Hours): string =>
  `Jours ouvrables de ${days.id} et heures d’ouverture (${zone}) : rang parmi les jours ouvrables, instant d’ouverture`;
