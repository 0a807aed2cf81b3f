/**
 * Dates as whole days from 1970-01-01 in the proleptic Gregorian calendar, by integer arithmetic alone. Adding months
 * keeps the day number, clamped to the end of the month it lands in.
 */
import { InvalidInput } from '../invalid.ts';
import type { RuleWords } from '../words.ts';

/** `month` and `day` count from 1. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** Days of an era of 400 years, and of 0000-03-01 … 1970-01-01. */
const era = 146_097;
const shift = 719_468;

/** Year, month, day → days from 1970-01-01. The day may run past its month. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const cycle = Math.floor(y / 400);
  const inCycle = y - cycle * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return cycle * era + inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + ofYear - shift;
}

/** Days from 1970-01-01 → year, month, day. */
export function civilOf(date: number): Civil {
  const shifted = date + shift;
  const cycle = Math.floor(shifted / era);
  const inCycle = shifted - cycle * era;
  const year = Math.floor((inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365);
  const ofYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: year + cycle * 400 + (month > 2 ? 0 : 1),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export const yearOf = (date: number): number => civilOf(date).year;
export const monthOf = (date: number): number => civilOf(date).month;
export const dayOfMonth = (date: number): number => civilOf(date).day;

/** The last day of a date's month, which it may be itself. */
export function endOfMonth(date: number): number {
  const { year, month, day } = civilOf(date);
  return date + daysInMonth(year, month) - day;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 31 January + 1 month → 28 or 29 February. Any whole number of months, of either sign. */
export function addMonths(date: number, months: number): number {
  if (months === 0) return date;
  const { year, month, day } = civilOf(date);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * Whole months from `a` to `b`: the largest n such that `a` plus n months is not after `b`. Reversed dates give its
 * opposite, a month begun counting as none either way: monthsBetween(b, a) = −monthsBetween(a, b). Any two dates.
 */
export function monthsBetween(a: number, b: number): number {
  if (b < a) return 0 - monthsBetween(b, a);
  const [from, to] = [civilOf(a), civilOf(b)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return addMonths(a, months) <= b ? months : months - 1;
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** 0 for Monday … 6 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayIndex(date: number): number {
  const index = (date + 3) % 7;
  return index < 0 ? index + 7 : index;
}

export function weekday(date: number): Weekday {
  return weekdays[weekdayIndex(date)] as Weekday;
}

/** From the first date on, to before the last. */
export const isBetween = (date: number, from: number, until: number): boolean => date >= from && date < until;

/** A set of weekdays as bits: Monday is 1, Sunday 64. */
export function weekdayMask(worked: readonly string[]): number {
  let mask = 0;
  for (const name of worked) mask |= 1 << weekdays.indexOf(name as Weekday);
  return mask;
}

/**
 * The first date not before `on` whose day number is `day`; months that lack it are passed over, never two in a row.
 * Throws `InvalidInput` with `field` when `day` is not from 1 to 31.
 */
export function nextDayOfMonth(on: number, day: number, words: RuleWords, field = ''): number {
  if (!(day >= 1 && day <= 31)) throw new InvalidInput(field, words.dayOfMonth, words.colon);
  const { year, month, day: today } = civilOf(on);
  const first = year * 12 + month - 1 + (today > day ? 1 : 0);
  for (let count = first; count < first + 3; count++) {
    const toYear = Math.floor(count / 12);
    const toMonth = count - toYear * 12 + 1;
    if (day <= daysInMonth(toYear, toMonth)) return dayOf(toYear, toMonth, day);
  }
  throw new RangeError(`day ${day} of a month is a whole number`);
}
