/** Whether a calendar covers a date: two comparisons with what is known of it when compiling. */
import { strict as assert } from 'node:assert';
import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { binary, isPath, joined, number, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import { evenMidnight, zoneOf } from '../../runtime/time/zone.ts';

/** From a first one on, to before another. */
export type Bounds = { readonly from: number; readonly until: number };
/** First day and first day after the years that a calendar covers. */
export type CalendarYears = (id: string) => Bounds;

/** `zone` where an instant is asked for, by its local day. */
export function covered(calendar: Expression, asked: Operation, zone: Expression | undefined, calendars: CalendarYears): Operation {
  const { from, until } = zone ? coveredInstants(calendar, evaluateConstant(zone) as string, calendars)! : coveredDays(calendar, calendars);
  if (!isPath(asked)) return runtime('isBetween', asked, number(from), number(until));
  return joined('&&', [binary('>=', asked, number(from)), binary('<', asked, number(until))]);
}

function coveredDays(calendar: Expression, calendars: CalendarYears): Bounds {
  assert(calendar.kind === 'constant', 'covers names a calendar');
  return calendars(calendar.id);
}

/** The instants whose local day a calendar covers; undefined where the clock is changed about either end. */
export function coveredInstants(calendar: Expression, zone: string, calendars: CalendarYears): Bounds | undefined {
  const { from, until } = coveredDays(calendar, calendars);
  const [first, last] = [from, until].map((day) => evenMidnight(day, zoneOf(zone))) as [number, number];
  return Number.isNaN(first + last) ? undefined : { from: first, until: last };
}
