/**
 * Inputs beyond what a rule expects, within what the wire lets through: zero, below zero whatever the sign, the limits and a step
 * inside them, empty and long lists, the ends of calendars to the millisecond, dates and instants in the wrong order.
 */
import type { Rule } from '../../model/program.ts';
import type { Type, WireQuantity } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { dayAt, longestPeriod } from '../calendar.ts';
import { minus, negative, zero } from '../rational.ts';
import { type Context, drawValue } from './draw-value.ts';
import { mapLeaves, typeKey } from './known-values.ts';
import { firstDay, fitDay, fitMs, lastDay, limitOf, stepOf } from './limits.ts';
import type { Random } from './random.ts';

type Inputs = Readonly<Record<string, Value>>;

/** The inputs, most of their values moved outside, some of them swapped with another of their type. */
export function drawOutside(rule: Rule, inputs: Inputs, context: Context): Inputs {
  const moved: Record<string, Value> = {};
  for (const { name, type } of rule.inputs) {
    const value = inputs[name];
    if (value === undefined) continue;
    const one = type.kind === 'optional' ? type.of : type;
    moved[name] =
      one.kind === 'list' && context.random.chance(0.3) ? listOutside(one.of, value, context) : leavesOutside(value, type, context);
  }
  return context.random.chance(0.4) ? swapped(rule, moved, context.random) : moved;
}

function leavesOutside(value: Value, type: Type, context: Context): Value {
  return mapLeaves(value, type, (key, leaf) => (context.random.chance(0.6) ? outside(key, leaf, context) : leaf));
}

/** None, or two hundred. */
function listOutside(of: Type, value: Value, context: Context): Value {
  const given = typeof value === 'object' && value?.kind === 'list' ? value.items : [];
  if (context.random.chance(0.5)) return { kind: 'list', items: [] };
  const items = given.length > 0 ? given : [drawValue(of, context)];
  return { kind: 'list', items: Array.from({ length: 200 }, () => context.random.pick(items)) };
}

function outside(key: string, leaf: Value, { random, known }: Context): Value {
  if (typeof leaf !== 'object' || leaf === null) return leaf;
  switch (leaf.kind) {
    case 'rational':
      return { kind: 'rational', value: random.pick(extremes(key as WireQuantity)) };
    case 'date':
      return { kind: 'date', day: edgeDay(known, random) };
    case 'instant':
      return { kind: 'instant', ms: edgeInstant(known, random) };
    case 'period':
      return { kind: 'period', ...random.pick(periods) };
    case 'allowance':
      return { ...leaf, value: random.pick([0, -1, 1e9, -1e9]) };
    case 'time':
      return { kind: 'time', minutes: random.pick([0, 1439]) };
    default:
      return leaf;
  }
}

function extremes(name: WireQuantity): readonly Rational[] {
  const [step, limit] = [stepOf(name), limitOf(name)];
  return [zero, step, negative(step), limit, negative(limit), minus(limit, step)];
}

const periods = [
  { months: 0, days: 0 },
  { months: longestPeriod.months, days: 0 },
  { months: 0, days: longestPeriod.days },
  { months: longestPeriod.months, days: longestPeriod.days },
] as const;

/** The ends of the wire's years or of a calendar that the rule reads, and the days beside them. */
function edgeDay(known: Context['known'], random: Random): number {
  const ends = (known.get('calendar') ?? []).flatMap((end) => (typeof end === 'object' && end?.kind === 'date' ? [end.day] : []));
  return fitDay(random.pick([firstDay, lastDay, dayAt(2000, 2, 29), ...ends, ...ends]) + random.pick([-1, 0, 0, 1]));
}

/** Around midnight of such a day, in UTC or an hour east or west of it, to the millisecond. */
function edgeInstant(known: Context['known'], random: Random): number {
  const midnight = edgeDay(known, random) * 86_400_000 + random.pick([0, 0, 3_600_000, -3_600_000, 7_200_000]);
  return fitMs(midnight + random.pick([-1, 0, 0, 1, 43_200_000, 86_399_999]));
}

/** The values of two inputs of one type, each in the other's place. */
function swapped(rule: Rule, inputs: Inputs, random: Random): Inputs {
  const pairs = rule.inputs.flatMap((one, at) =>
    rule.inputs.slice(at + 1).flatMap((other) => {
      const alike = typeKey(one.type) === typeKey(other.type) && ['date', 'instant', 'quantity', 'period'].includes(one.type.kind);
      return alike && inputs[one.name] !== undefined && inputs[other.name] !== undefined ? [[one.name, other.name] as const] : [];
    }),
  );
  if (pairs.length === 0) return inputs;
  const [a, b] = random.pick(pairs);
  return { ...inputs, [a]: inputs[b] as Value, [b]: inputs[a] as Value };
}
