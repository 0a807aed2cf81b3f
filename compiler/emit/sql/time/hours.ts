/**
 * Opening hours of a contract's calendar, one window a day (`windows.ts` has several): a day's rank among the open days is looked up, an instant's place among open time is arithmetic
 * on ranks. Holidays that a row brings itself are left to JavaScript.
 */
import { filled } from '../../../runtime/words.ts';
import { and, isNull, not, or } from '../logic.ts';
import type { Node } from '../node.ts';
import {
  add,
  below,
  ceilingDivide,
  chooseInt,
  equalTo,
  floorDivide,
  type Int,
  literal,
  maximum,
  minimum,
  multiply,
  notAbove,
  subtract,
} from '../number/integer.ts';
import type { Quantity } from '../number/quantity.ts';
import { refuse, type Scope } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import type { Hours, SqlValue } from '../value/value.ts';
import { localDate, lookup } from './clock.ts';
import { hoursName, hoursTable, margin } from './hours-table.ts';
import { limited, milliseconds } from './moment.ts';

/** Told in English, as what no rule says but the one who prints it. */
export const ownHolidays = 'holidays of a row’s own are answered by the generated code, not by SQL';

export function calendarOf(holidays: SqlValue | undefined, scope: Scope): Hours['days'] {
  if (holidays?.kind !== 'calendar') return unsayable('a list of holidays in each row');
  if (holidays.own) refuse(not(isNull(holidays.own)), ownHolidays, scope);
  return holidays;
}

/** A zone that the contract fixes. */
export const zoneOf = (zone: SqlValue | undefined): string => (zone?.kind === 'zone' ? zone.name : unsayable('a time zone in each row'));

export const knownTime = (time: SqlValue | undefined): number =>
  time?.kind === 'time' && time.int.node.kind === 'integer' ? Number(time.int.min) : unsayable('opening hours in each row');

export function knownWeekdays(days: SqlValue | undefined): readonly string[] {
  const items = days?.kind === 'items' ? days.items : unsayable('a list of weekdays in each row');
  return items.map((item) => (item.kind === 'text' && item.node.kind === 'text' ? item.node.value : unsayable('a weekday in each row')));
}

export const openingLength = ({ opening, closing }: Hours): number => closing - opening;

/** A day's place among open days; absent two days beyond what the calendar knows. */
type Place = { readonly day: Int; readonly rank: Int; readonly worked: Int; readonly opens: Int };

/** The table's name, which says what the hours are; rules that ask for the same share it. */
function tableOf(hours: Hours, { printing }: Scope): string {
  const name = hoursName(hours);
  if (!printing.tables.has(name)) printing.tables.set(name, { kind: 'hours', name, hours, days: hoursTable(hours) });
  return name;
}

function placeOf(day: Int, hours: Hours, scope: Scope): Place {
  const name = tableOf(hours, scope);
  const { from, until } = hours.days.known;
  const index = subtract(day, literal(from - margin));
  const most = until - from + 2 * margin;
  return {
    day,
    rank: lookup(name, 'rank', index, 0, most),
    worked: lookup(name, 'worked', index, 0, 1),
    opens: lookup(name, 'opens', index, (from - 3) * 86_400_000, (until + 3) * 86_400_000),
  };
}

const openingAt = (rank: Int, hours: Hours, scope: Scope): Int =>
  lookup(tableOf(hours, scope), 'open_opens', rank, (hours.days.known.from - 3) * 86_400_000, (hours.days.known.until + 3) * 86_400_000);

function unknownSays({ days }: Hours, { printing }: Scope): string {
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  return filled(printing.messages.rule.unknownHolidays, { from: year(days.known.from), until: year(days.known.until - 1) });
}

const isUnknown = (day: Int, { days: { known } }: Hours): Node => or(below(day, literal(known.from)), notAbove(literal(known.until), day));

/** Open milliseconds from the first day of the table to an instant. */
function elapsed(at: Int, hours: Hours, scope: Scope): Int {
  const { rank, worked, opens } = placeOf(localDate(at, hours.zone, scope), hours, scope);
  const length = literal(openingLength(hours));
  const within = maximum(minimum(subtract(at, opens), length), literal(0));
  return add(multiply(rank, length), multiply(worked, within));
}

export function isOpen(at: Int, hours: Hours, scope: Scope): Node {
  const day = localDate(at, hours.zone, scope);
  refuse(isUnknown(day, hours), unknownSays(hours, scope), scope);
  const { worked, opens } = placeOf(day, hours, scope);
  return and(equalTo(worked, literal(1)), notAbove(opens, at), below(at, add(opens, literal(openingLength(hours)))));
}

/** Below zero when the second comes first. */
export function openTime(from: Int, to: Int, hours: Hours, scope: Scope): Int {
  const [first, last] = [minimum(from, to), subtract(maximum(from, to), literal(1))];
  const [firstDay, lastDay] = [localDate(first, hours.zone, scope), localDate(last, hours.zone, scope)];
  const isSame = equalTo(from, to);
  const { known } = hours.days;
  const leaves = or(below(firstDay, literal(known.from)), notAbove(literal(known.until), lastDay));
  refuse(and(not(isSame), leaves), unknownSays(hours, scope), scope);
  return chooseInt([{ when: isSame, value: literal(0) }], subtract(elapsed(to, hours, scope), elapsed(from, hours, scope)));
}

/** The closing, not the reopening, where the time ends with a day; for a time below zero an opening, not the closing before it. */
export function addOpenTime(from: Int, duration: Quantity, hours: Hours, scope: Scope): Int {
  const by = limited(milliseconds(duration), scope);
  const length = literal(openingLength(hours));
  const target = add(elapsed(from, hours, scope), by);
  const forwards = subtract(ceilingDivide(target, length), literal(1));
  const rank = by.min >= 0n ? forwards : chooseInt([{ when: below(by, literal(0)), value: floorDivide(target, length) }], forwards);
  const to = add(openingAt(rank, hours, scope), subtract(target, multiply(rank, length)));
  const isNone = equalTo(by, literal(0));
  const { known } = hours.days;
  const [day, dayBefore] = [localDate(from, hours.zone, scope), localDate(subtract(from, literal(1)), hours.zone, scope)];
  const leaves = or(isNull(to.node), below(day, literal(known.from)), notAbove(literal(known.until), dayBefore));
  refuse(and(not(isNone), leaves), unknownSays(hours, scope), scope);
  const within = { node: to.node, min: BigInt((known.from - 3) * 86_400_000), max: BigInt((known.until + 3) * 86_400_000) };
  return chooseInt([{ when: isNone, value: from }], within);
}

/** The instant itself while it is open. `all`: hours apart from one another, of one calendar and zone. */
export function nextOpening(at: Int, all: readonly [Hours, ...Hours[]], scope: Scope): Int {
  const [hours] = all;
  const day = localDate(at, hours.zone, scope);
  const next = all.map((each) => openingFrom(at, day, each, scope)).reduce(earlier);
  refuse(or(isUnknown(day, hours), isNull(next.node)), unknownSays(hours, scope), scope);
  return { ...next, node: maximum(at, next).node };
}

/** Of the day itself until it closes, else of the next one; absent beyond what the calendar knows. */
function openingFrom(at: Int, day: Int, hours: Hours, scope: Scope): Int {
  const { rank, worked, opens } = placeOf(day, hours, scope);
  const isOver = and(equalTo(worked, literal(1)), notAbove(add(opens, literal(openingLength(hours))), at));
  return openingAt(chooseInt([{ when: isOver, value: add(rank, literal(1)) }], rank), hours, scope);
}

const earlier = (a: Int, b: Int): Int => chooseInt([{ when: or(isNull(a.node), below(b, a)), value: b }], a);

/** The n-th open day strictly after a day, strictly before it for n below zero. */
export function addOpenDays(day: Int, count: Quantity, hours: Hours, scope: Scope): Int {
  if (count.scale > 0) unsayable('a part of a day');
  const n = count.n;
  const { rank, worked } = placeOf(day, hours, scope);
  const later = subtract(add(add(rank, worked), n), literal(1));
  const found = chooseInt([{ when: below(n, literal(0)), value: add(rank, n) }], later);
  const { from, until } = hours.days.known;
  const to = lookup(tableOf(hours, scope), 'open_day', found, from, until);
  const isNone = equalTo(n, literal(0));
  const leaves = or(isNull(to.node), below(add(day, literal(1)), literal(from)), notAbove(literal(until), subtract(day, literal(1))));
  refuse(and(not(isNone), leaves), unknownSays(hours, scope), scope);
  return chooseInt([{ when: isNone, value: day }], to);
}
