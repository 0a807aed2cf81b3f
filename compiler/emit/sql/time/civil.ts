/** Dates as days from 1970-01-01: months, years and weekdays. The engine's own Gregorian calendar, which has no zone, is asked. */

import { weekdays } from '../../../model/type.ts';
import { choose } from '../choose.ts';
import { and, or } from '../logic.ts';
import { form, type Node, text } from '../node.ts';
import {
  add,
  below,
  chooseInt,
  equalTo,
  floorDivide,
  type Int,
  isKnown,
  literal,
  multiply,
  negate,
  notAbove,
  ranged,
  subtract,
} from '../number/integer.ts';

/** The day clamped to the end of its month. */
export function addMonths(day: Int, months: Int): Int {
  if (isKnown(months) && months.min === 0n) return day;
  return ranged(form('addMonths', 'integer', [day.node, months.node]), day.min + months.min * 31n - 31n, day.max + months.max * 31n + 31n);
}

const part = (name: 'year' | 'month' | 'dayOfMonth' | 'weekday' | 'monthLength', day: Int, min: number, max: number): Int =>
  ranged(form(name, 'integer', [day.node]), BigInt(min), BigInt(max));

export const yearOf = (day: Int): Int => part('year', day, -100_000, 100_000);
export const monthOf = (day: Int): Int => part('month', day, 1, 12);
export const dayOfMonth = (day: Int): Int => part('dayOfMonth', day, 1, 31);

/** The last day of the date's month, which it may be itself. */
export const endOfMonth = (day: Int): Int => add(day, subtract(part('monthLength', day, 28, 31), dayOfMonth(day)));

/** The day after so many clear days (`way` 1), or before them (−1); a delay below zero goes the other way. */
export function afterClear(day: Int, { months, days }: Period, way: 1 | -1): Int {
  const to = add(addMonths(day, multiply(months, literal(way))), multiply(days, literal(way)));
  if (months.min >= 0n && days.min >= 0n) return add(to, literal(way));
  const isBackward = or(below(months, literal(0)), below(days, literal(0)));
  return add(to, chooseInt([{ when: isBackward, value: literal(-way) }], literal(way)));
}

/** Monday 0. */
const weekdayIndex = (day: Int): Int => part('weekday', day, 0, 6);

export function weekdayName(day: Int): Node {
  const index = weekdayIndex(day);
  return choose(
    weekdays.slice(0, 6).map((name, at) => ({ when: equalTo(index, literal(at)), value: text(name) })),
    text('sunday'),
  );
}

const monthCount = (day: Int): Int => add(multiply(yearOf(day), literal(12)), monthOf(day));

/** Whole months from one date to another: as many the other way round where they are reversed. */
export function monthsBetween(from: Int, to: Int): Int {
  const forwards = wholeMonths(from, to);
  return chooseInt([{ when: below(to, from), value: negate(wholeMonths(to, from)) }], forwards);
}

/** Of a date not before the first: one less than the calendar's difference where the day is not reached. */
function wholeMonths(from: Int, to: Int): Int {
  const calendar = subtract(monthCount(to), monthCount(from));
  const isReached = notAbove(addMonths(from, { ...calendar, min: -4000n, max: 4000n }), to);
  const months = chooseInt([{ when: isReached, value: calendar }], subtract(calendar, literal(1)));
  return { node: months.node, min: -4000n, max: 4000n };
}

/** The first date not before `on` with this day number, from 1 to 31: no two months in a row lack it. */
export function nextDayOfMonth(on: Int, day: Int): Int {
  const first = subtract(on, subtract(dayOfMonth(on), literal(1)));
  const inMonth = (count: number): Int => {
    const start = addMonths(first, literal(count));
    return add(start, subtract(day, literal(1)));
  };
  const has = (count: number): Node => notAbove(day, part('monthLength', addMonths(first, literal(count)), 28, 31));
  return chooseInt(
    [
      { when: and(notAbove(on, inMonth(0)), has(0)), value: inMonth(0) },
      { when: has(1), value: inMonth(1) },
    ],
    inMonth(2),
  );
}

export type Period = { readonly months: Int; readonly days: Int };
export type Found = { readonly index: Int; readonly start: Int; readonly end: Int };

/**
 * The period that holds `on`, among those of a length from `start`. As many as the average month gives, then, the clamping and the
 * months' lengths being off by less than two periods, as many more as still begin by then.
 */
export function periodHolding(start: Int, every: Period, on: Int): Found {
  const nth = (count: Int): Int => add(addMonths(start, multiply(every.months, count)), multiply(every.days, count));
  const guess = guessed(start, every, on);
  const count = [-1, 0, 1, 2].reduce<Int>(
    (sum, more) => add(sum, chooseInt([{ when: notAbove(nth(add(guess, literal(more))), on), value: literal(1) }], literal(0))),
    subtract(guess, literal(2)),
  );
  return { index: add(count, literal(1)), start: nth(count), end: nth(add(count, literal(1))) };
}

/** 4800 months are 146,097 days. */
function guessed(start: Int, every: Period, on: Int): Int {
  const length = add(multiply(every.months, literal(146_097)), multiply(every.days, literal(4800)));
  const found = floorDivide(multiply(subtract(on, start), literal(4800)), { ...length, min: length.min > 0n ? length.min : 4800n });
  const most = 250_000n;
  return { node: found.node, min: found.min < -most ? -most : found.min, max: found.max > most ? most : found.max };
}
