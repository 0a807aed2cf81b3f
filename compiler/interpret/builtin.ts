/** The oracle's built-in functions, on its own calendar, zones and rationals. */
import { strict as assert } from 'node:assert';
import type { BuiltinName, Expression } from '../model/expression/expression.ts';
import { countsDecimals, isRounding, type RoundingName, roundingModes } from '../model/expression/rounding.ts';
import type { Calendar } from '../model/named.ts';
import { weekdays } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import * as calendar from './calendar.ts';
import * as datum from './datum.ts';
import { as, type Datum, dayOf, itemsOf, msOf, quantityOf, textOf, wholeOf } from './datum.ts';
import * as intervals from './intervals.ts';
import { ceiling, compare, floor, nearest, negative, over, plus, rational, signOf, times, zero } from './rational.ts';
import { Refusal, ruling } from './refusal.ts';
import * as hours from './working-time.ts';
import * as zone from './zone.ts';

type Call = Extract<Expression, { kind: 'builtin' }>;

/** `evaluate` computes an argument; that of `default` only when it is needed. */
export function callBuiltin(call: Call, evaluate: (argument: Expression) => Datum, calendars: ReadonlyMap<string, Calendar>): Datum {
  const [first, second] = call.arguments;
  if (call.name === 'default') return evaluate(first!) ?? evaluate(second!);
  if (call.name === 'covers') return covers(first!, dayOf(evaluate(second!)), calendars);
  if (isRounding(call.name))
    return rounded(call.name, quantityOf(evaluate(first!)), quantityOf(evaluate(second!)), countsDecimals(second!));
  return builtins[call.name](call.arguments.map(evaluate));
}

/** A whole number of steps, or of the last decimal that is kept. */
function rounded(name: RoundingName, value: Rational, to: Rational, isDecimals: boolean): Datum {
  const step = isDecimals ? powerOfTen(-Number(to.numerator)) : to;
  return datum.quantity(times(rational(nearest(over(value, step), roundingModes[name])), step));
}

const powerOfTen = (digits: number): Rational => (digits < 0 ? rational(1n, 10n ** BigInt(-digits)) : rational(10n ** BigInt(digits)));

function powerOf(base: Rational, exponent: number): Rational {
  if (exponent < 0 || exponent > 1000) throw new Refusal('', ruling('exponent'));
  let product = rational(1n);
  for (let count = 0; count < exponent; count++) product = times(product, base);
  return product;
}

function covers(named: Expression, day: number, calendars: ReadonlyMap<string, Calendar>): boolean {
  const found = named.kind === 'constant' ? calendars.get(named.id) : undefined;
  assert(found, 'covers names a calendar');
  const { year } = calendar.dateAt(day);
  return year >= found.firstYear && year <= found.lastYear;
}

type Builtin = (args: readonly Datum[]) => Datum;
const on =
  (run: (a: Datum, b: Datum, c: Datum, d: Datum, e: Datum) => Datum): Builtin =>
  ([a = null, b = null, c = null, d = null, e = null]) =>
    run(a, b, c, d, e);

const builtins: Readonly<Record<Exclude<BuiltinName, 'default' | 'covers' | RoundingName>, Builtin>> = {
  sum: on((list) => datum.quantity(itemsOf(list).map(quantityOf).reduce(plus, zero))),
  min: (args) => extreme(args, -1),
  max: (args) => extreme(args, 1),
  count: on((list) => datum.count(itemsOf(list).length)),
  abs: on((a) => datum.quantity(signOf(quantityOf(a)) < 0 ? negative(quantityOf(a)) : quantityOf(a))),
  floor: on((a) => datum.count(floor(quantityOf(a)))),
  ceiling: on((a) => datum.count(ceiling(quantityOf(a)))),
  mergeIntervals: on((list) => intervals.common([list])),
  intersectIntervals: on((a, b) => intervals.common([a, b])),
  intervalsLength: on((list) => intervals.lengthOf(list)),
  sort: on((list) => datum.list([...itemsOf(list)].sort(datum.order), datum.knownTo([list]))),
  power: on((base, exponent) => datum.quantity(powerOf(quantityOf(base), wholeOf(exponent)))),
  contains: on((list, item) => itemsOf(list).some((each) => datum.equal(each, item))),
  concatenate: (lists) => datum.list(lists.flatMap(itemsOf), datum.knownTo(lists)),
  distinct: on((list) => datum.list(once(itemsOf(list)), datum.knownTo([list]))),
  last: on((list) => itemsOf(list).at(-1) ?? null),
  daysBetween: on((a, b) => datum.count(dayOf(b) - dayOf(a))),
  monthsBetween: on((a, b) => datum.count(calendar.monthsBetween(dayOf(a), dayOf(b)))),
  dayBefore: on((a) => datum.date(dayOf(a) - 1)),
  dayAfter: on((a) => datum.date(dayOf(a) + 1)),
  recurrence: on((start, every, day) => recurrence(dayOf(start), as(every, 'period'), dayOf(day))),
  nextDayOfMonth: on((day, number) => datum.date(calendar.nextDayOfMonth(dayOf(day), wholeOf(number)))),
  year: on((day) => datum.count(calendar.dateAt(dayOf(day)).year)),
  month: on((day) => datum.count(calendar.dateAt(dayOf(day)).month)),
  dayOfMonth: on((day) => datum.count(calendar.dateAt(dayOf(day)).day)),
  endOfMonth: on((day) => datum.date(calendar.lastDayOfMonth(dayOf(day)))),
  clearDaysAfter: on((day, delay) => datum.date(calendar.afterClear(dayOf(day), as(delay, 'period'), 1))),
  clearDaysBefore: on((day, delay) => datum.date(calendar.afterClear(dayOf(day), as(delay, 'period'), -1))),
  weekday: on((day) => calendar.weekdayOf(dayOf(day))),
  addWorkingDays: on((day, n, weekdays, holidays) => datum.date(addWorked(dayOf(day), wholeOf(n), worked(weekdays, holidays)))),
  localDate: on((at, name) => datum.date(zone.localDay(textOf(name), msOf(at)))),
  localTime: on((at, name) => ({ kind: 'time', minutes: zone.localMinutes(textOf(name), msOf(at)) })),
  localInstant: on((day, time, name) => datum.instant(zone.instantOf(textOf(name), dayOf(day), minutesOf(time)))),
  lastOccurrence: on((at, time, name) => datum.instant(zone.latestShowing(textOf(name), msOf(at), minutesOf(time)))),
  schedule: on((opening, closing, weekdays, name, holidays) => {
    const days = worked(weekdays, holidays);
    if (minutesOf(closing) <= minutesOf(opening)) throw new Refusal('', ruling('closesFirst'));
    if (days.weekdays.size === 0) throw new Refusal('', ruling('noWorkday'));
    const windows = [{ days: everyWeekday, from: minutesOf(opening), to: minutesOf(closing) }];
    return { kind: 'hours', hours: { windows, days, zone: textOf(name) } };
  }),
  openingHours,
  isOpen: on((at, s) => hours.isOpen(msOf(at), hoursOf(s))),
  openTime: on((from, to, s) => datum.duration(hours.openBetween(msOf(from), msOf(to), hoursOf(s)))),
  addOpenTime: on((from, time, s) => datum.instant(hours.afterOpen(msOf(from), datum.millisecondsOf(time), hoursOf(s)))),
  addOpenDays: on((day, n, s) => datum.date(addWorked(dayOf(day), wholeOf(n), hoursOf(s).days))),
  nextOpening: on((at, s) => datum.instant(hours.nextOpen(msOf(at), hoursOf(s)))),
  openingLength: on((s) => datum.duration(hours.lengthOfDay(hoursOf(s)) * 60_000)),
  closing: on((day, s) => datum.instant(zone.instantOf(hoursOf(s).zone, dayOf(day), hours.lastClosing(dayOf(day), hoursOf(s))))),
  differingComponents: on((a, b) => differing(textOf(a).split('.'), textOf(b).split('.'))),
  differingDigits: on((a, b) => differing([...textOf(a).replace(/\./g, '')], [...textOf(b).replace(/\./g, '')])),
};

const everyWeekday: ReadonlySet<string> = new Set(weekdays);

/** The windows, the weekdays on which those without days of their own are open and to which all are held, the zone and the holidays. */
function openingHours(args: readonly Datum[]): Datum {
  const [listed, given] = args as readonly [Datum, Datum];
  const [name, holidays] = args.slice(-2) as [Datum, Datum];
  const allowed = args.length === 4 ? new Set(itemsOf(given).map(textOf)) : everyWeekday;
  const windows = itemsOf(listed).map((each) => {
    const { days = null, from = null, to = null } = as(each, 'record').fields;
    const own = days === null ? [...allowed] : itemsOf(days).map(textOf);
    return { days: new Set(own.filter((day) => allowed.has(day))), from: minutesOf(from), to: minutesOf(to) };
  });
  if (windows.some(({ from, to }) => to <= from)) throw new Refusal('', ruling('closesFirst'));
  const open = new Set(windows.flatMap(({ days }) => [...days]));
  if (open.size === 0) throw new Refusal('', ruling('noWorkday'));
  const days = { ...worked(null, holidays), weekdays: open };
  return { kind: 'hours', hours: { windows, days, zone: textOf(name) } };
}

const minutesOf = (value: Datum): number => as(value, 'time').minutes;
const hoursOf = (value: Datum): hours.Hours => as(value, 'hours').hours;

function extreme(args: readonly Datum[], sign: 1 | -1): Datum {
  const all = args.length === 1 ? itemsOf(args[0] as Datum) : args;
  return all.reduce<Datum>((best, each) => (best === null || datum.order(each, best) * sign > 0 ? each : best), null);
}

const once = (items: readonly Value[]): readonly Value[] =>
  items.filter((item, at) => items.findIndex((other) => datum.equal(other, item)) === at);

function recurrence(start: number, every: calendar.Span, day: number): Value {
  const found = calendar.periodHolding(start, every, day);
  if (!found) throw new Refusal('', ruling('beforeFirstPeriod'));
  const fields = { index: datum.count(found.index), start: datum.date(found.start), endExclusive: datum.date(found.endExclusive) };
  return { kind: 'record', fields };
}

const sets = new WeakMap<readonly Value[], ReadonlySet<number>>();

function worked(listedDays: Datum, holidays: Datum): calendar.WorkingDays {
  const listed = itemsOf(holidays);
  const known = sets.get(listed) ?? new Set(listed.map(dayOf));
  sets.set(listed, known);
  return {
    weekdays: new Set((listedDays === null ? [] : itemsOf(listedDays)).map(textOf)),
    holidays: known,
    known: datum.knownTo([holidays]) ?? calendar.everyDay,
  };
}

function addWorked(day: number, n: number, days: calendar.WorkingDays): number {
  if (n !== 0 && days.weekdays.size === 0) throw new Refusal('', ruling('noWorkday'));
  return calendar.addWorkedDays(day, n, days);
}

/** Ranks from 1; a rank missing on the right is 0. */
function differing(left: readonly string[], right: readonly string[]): Value {
  const ranks = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => index);
  const number = (digits: string | undefined) => rational(BigInt(digits ?? '0'));
  return datum.list(
    ranks.filter((index) => compare(number(left[index]), number(right[index])) !== 0).map((index) => datum.count(index + 1)),
  );
}
