/** The functions of the rule language, each in SQL or named as what SQL can't say. */
import type { BuiltinName, Expression } from '../../../model/expression/expression.ts';
import { type RoundingName, roundingModes } from '../../../model/expression/rounding.ts';
import { and, not, or } from '../logic.ts';
import { form, type Node, variable } from '../node.ts';
import { add, below, type Int, literal, multiply, notAbove, subtract } from '../number/integer.ts';
import * as exact from '../number/quantity.ts';
import { freshVariable, refuse, type Scope, under } from '../scope.ts';
import * as civil from '../time/civil.ts';
import { localDate, localInstant, localTime } from '../time/clock.ts';
import { zoneOf } from '../time/hours.ts';
import * as windows from '../time/windows.ts';
import { unsayable } from '../unsayable.ts';
import { amount, intOf, isAbsent, nodeOf, ofText, quantityOf, type SqlValue, whether } from '../value/value.ts';
import * as lists from './lists.ts';

type Call = Extract<Expression, { kind: 'builtin' }>;

export function callBuiltin(call: Call, scope: Scope): SqlValue {
  const [first, second] = call.arguments as [Expression, Expression];
  if (call.name === 'default') return preferred(first, second, scope);
  if (call.name === 'covers') return whether(covers(scope.translate(first, scope), intOf(scope.translate(second, scope))));
  return builtins[call.name](
    call.arguments.map((argument) => scope.translate(argument, scope)),
    scope,
  );
}

/** The second is evaluated where the first is absent. A row's own holidays stand before those of a calendar. */
function preferred(first: Expression, second: Expression, scope: Scope): SqlValue {
  const value = scope.translate(first, scope);
  const isMissing = isAbsent(value);
  if (isMissing.kind === 'boolean' && !isMissing.value) return value;
  const otherwise = scope.translate(second, under(isMissing, scope));
  if (value.kind === 'array' && otherwise.kind === 'calendar') return { ...otherwise, own: value.node };
  return lists.firstPresent(value, otherwise);
}

function covers(calendar: SqlValue, day: Int): Node {
  if (calendar.kind !== 'calendar') return unsayable('the years of a list that is no calendar');
  return and(notAbove(literal(calendar.covered.from), day), below(day, literal(calendar.covered.until)));
}

type Builtin = (values: readonly SqlValue[], scope: Scope) => SqlValue;
const on =
  (run: (a: SqlValue, b: SqlValue, c: SqlValue) => SqlValue): Builtin =>
  ([a, b, c]) =>
    run(a as SqlValue, b as SqlValue, c as SqlValue);
const listing =
  (run: (list: SqlValue, scope: Scope) => SqlValue): Builtin =>
  ([list], scope) =>
    run(list as SqlValue, scope);
/** Functions that the generated code alone computes, and why. */
const unsaid = <Name extends BuiltinName>(why: string, names: readonly Name[]): Record<Name, Builtin> =>
  Object.fromEntries(names.map((name) => [name, () => unsayable(why)])) as unknown as Record<Name, Builtin>;
const day = (int: Int): SqlValue => ({ kind: 'date', int });
const number = (int: Int): SqlValue => amount(exact.whole(int));

const builtins: Readonly<Record<Exclude<BuiltinName, 'default' | 'covers'>, Builtin>> = {
  sum: listing(lists.sum),
  min: (values, scope) => extreme('min', values, scope),
  max: (values, scope) => extreme('max', values, scope),
  count: listing(lists.count),
  abs: on((a) => amount(exact.extreme('max', quantityOf(a), exact.negate(quantityOf(a))))),
  floor: on((a) => amount(exact.floor(quantityOf(a)))),
  ceiling: on((a) => amount(exact.ceiling(quantityOf(a)))),
  ...unsaid('a rounding of exact fractions, which is left to the generated code', Object.keys(roundingModes) as RoundingName[]),
  ...unsaid('a power, whose digits no column holds', ['power']),
  ...unsaid('a sorted list', ['sort']),
  contains: ([list, item], scope) => whether(lists.contains(list as SqlValue, item as SqlValue, scope)),
  concatenate: lists.concatenated,
  distinct: listing(lists.distinct),
  last: listing(lists.lastOf),
  daysBetween: on((a, b) => number(subtract(intOf(b), intOf(a)))),
  monthsBetween: on((a, b) => number(civil.monthsBetween(intOf(a), intOf(b)))),
  dayBefore: on((a) => day(subtract(intOf(a), literal(1)))),
  dayAfter: on((a) => day(add(intOf(a), literal(1)))),
  year: on((a) => number(civil.yearOf(intOf(a)))),
  month: on((a) => number(civil.monthOf(intOf(a)))),
  dayOfMonth: on((a) => number(civil.dayOfMonth(intOf(a)))),
  endOfMonth: on((a) => day(civil.endOfMonth(intOf(a)))),
  clearDaysAfter: on((a, delay) => day(civil.afterClear(intOf(a), periodOf(delay), 1))),
  clearDaysBefore: on((a, delay) => day(civil.afterClear(intOf(a), periodOf(delay), -1))),
  weekday: on((a) => ofText(civil.weekdayName(intOf(a)))),
  recurrence,
  nextDayOfMonth: ([from, wanted], scope) => {
    const { n } = quantityOf(wanted as SqlValue);
    if (n.min < 1n || n.max > 31n) refuse(or(below(n, literal(1)), below(literal(31), n)), scope.printing.messages.rule.dayOfMonth, scope);
    return day(civil.nextDayOfMonth(intOf(from as SqlValue), n));
  },
  addWorkingDays: ([from, count, weekdays, holidays], scope) =>
    day(windows.addWorkingDays(intOf(from as SqlValue), quantityOf(count as SqlValue), weekdays, holidays, scope)),
  localDate: ([at, zone], scope) => day(localDate(intOf(at as SqlValue), zoneOf(zone), scope)),
  localTime: ([at, zone], scope) => ({ kind: 'time', int: localTime(intOf(at as SqlValue), zoneOf(zone), scope) }),
  localInstant: ([on, time, zone], scope) => ({
    kind: 'instant',
    int: localInstant(intOf(on as SqlValue), intOf(time as SqlValue), zoneOf(zone), scope),
  }),
  lastOccurrence: ([, , zone]) => unsayable(`the last time that a clock of ${zoneOf(zone)} showed an hour`),
  schedule: windows.schedule,
  openingHours: windows.openingHours,
  ...unsaid('lists of intervals', ['mergeIntervals', 'intersectIntervals', 'intervalsLength']),
  isOpen: ([at, s], scope) => whether(windows.isOpen(intOf(at as SqlValue), windows.scheduleOf(s), scope)),
  openTime: ([from, to, s], scope) =>
    amount(exact.whole(windows.openTime(intOf(from as SqlValue), intOf(to as SqlValue), windows.scheduleOf(s), scope), 3)),
  addOpenTime: ([from, time, s], scope) => ({
    kind: 'instant',
    int: windows.addOpenTime(intOf(from as SqlValue), quantityOf(time as SqlValue), windows.scheduleOf(s), scope),
  }),
  addOpenDays: ([from, count, s], scope) =>
    day(windows.addOpenDays(intOf(from as SqlValue), quantityOf(count as SqlValue), windows.scheduleOf(s), scope)),
  nextOpening: ([at, s], scope) => ({ kind: 'instant', int: windows.nextOpening(intOf(at as SqlValue), windows.scheduleOf(s), scope) }),
  openingLength: ([s], scope) => amount(exact.whole(windows.openingLength(windows.scheduleOf(s), scope), 3)),
  closing: ([on, s], scope) => ({ kind: 'instant', int: windows.closing(intOf(on as SqlValue), windows.scheduleOf(s), scope) }),
  differingComponents: ([a, b], scope) => differing('components', nodeOf(a as SqlValue), nodeOf(b as SqlValue), scope),
  differingDigits: ([a, b], scope) => differing('digits', nodeOf(a as SqlValue), nodeOf(b as SqlValue), scope),
};

const extreme = (kind: 'min' | 'max', values: readonly SqlValue[], scope: Scope): SqlValue =>
  values.length === 1 ? lists.extremeOf(kind, values[0] as SqlValue, scope) : values.reduce((a, b) => lists.extremeOfTwo(kind, a, b));

const periodOf = (value: SqlValue | undefined): civil.Period =>
  value?.kind === 'period' ? value : unsayable(`a value of the kind ${value?.kind} where a period is expected`);

function recurrence([start, every, on]: readonly SqlValue[], scope: Scope): SqlValue {
  const period = periodOf(every);
  const [from, at] = [intOf(start as SqlValue), intOf(on as SqlValue)];
  refuse(below(at, from), scope.printing.messages.rule.beforeFirstPeriod, scope);
  const size = add(multiply(period.months, literal(28)), period.days);
  if (size.min <= 0n) refuse(notAbove(size, literal(0)), scope.printing.messages.rule.emptyPeriod, scope);
  const found = civil.periodHolding(from, period, at);
  return {
    kind: 'record',
    fields: new Map([
      ['index', number(found.index)],
      ['start', day(found.start)],
      ['endExclusive', day(found.end)],
    ]),
  };
}

/** Ranks from 1 at which two versions differ as numbers; one that is missing is zero. */
function differing(by: 'components' | 'digits', left: Node, right: Node, scope: Scope): SqlValue {
  const [a, b] = [left, right].map((node) => form(by, { list: 'text' }, [node])) as [Node, Node];
  const rank = variable(freshVariable('rank', scope), 'integer');
  const at = (parts: Node): Node => form('trimZeros', 'text', [form('itemAt', 'text', [parts, rank])]);
  const ranks = form('ranks', { list: 'integer' }, [a, b]);
  const differ = not(form('equal', 'boolean', [at(a), at(b)]));
  const node = form('filter', { list: 'integer' }, [ranks, differ], { name: (rank as { name: string }).name });
  const element = (item: Node): SqlValue => number({ node: item, min: 1n, max: 100_000n });
  return { kind: 'array', node, element, item: variable('item', 'integer'), most: 100_000 };
}
