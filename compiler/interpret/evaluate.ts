/**
 * The reference interpreter: a typed expression and what its names stand for → a value. `where` names are computed when
 * first read; a called rule refuses its arguments as it would refuse a caller's.
 */
import { strict as assert } from 'node:assert';
import type { DecisionTable, Expression } from '../model/expression/expression.ts';
import type { Calendar } from '../model/named.ts';
import type { Input, Rule } from '../model/program.ts';
import type { Unit } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import { callBuiltin } from './builtin.ts';
import { addSpan, longestPeriod, type Span } from './calendar.ts';
import * as datum from './datum.ts';
import { as, type Datum, dayOf, itemsOf, msOf, quantityOf, truthOf } from './datum.ts';
import { minus, negative, over, plus, rational, signOf, times, zero } from './rational.ts';
import { expecting, Refusal, ruling } from './refusal.ts';

export type Machine = {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly observer: Observer;
};

export type Observer = {
  /** Told of every expression before it is evaluated. */
  readonly visit?: (expression: Expression) => void;
  /** Told of every expression with its value. */
  readonly answered?: (expression: Expression, value: Datum) => void;
  /** Told of the two sides of every comparison. */
  readonly compared?: (node: Node<'compare'>, left: Datum, right: Datum) => void;
  /** Told of the work done: one step an expression, and one an item of each list given to a function. Throws to end it. */
  readonly spend?: (steps: number) => void;
  /** Refuses to answer from a `unique` table of which several rows apply; the checks allow none, a mutant may be one. */
  readonly strict?: boolean;
};

type Frame = {
  readonly machine: Machine;
  readonly rule: Rule;
  readonly inputs: ReadonlyMap<string, Value>;
  readonly readings: ReadonlyMap<string, string>;
  readonly where: Map<string, Datum>;
  readonly variables: Variables | undefined;
};
type Variables = { readonly name: string; readonly value: Value; readonly outer: Variables | undefined };

/** A rule on its inputs, all of them (absent: null), and on an option of each of its choices. Throws `Refusal`. */
export function runRule(machine: Machine, rule: Rule, inputs: ReadonlyMap<string, Value>, readings: ReadonlyMap<string, string>): Value {
  const frame: Frame = { machine, rule, inputs, readings, where: new Map(), variables: undefined };
  for (const input of rule.inputs) checkSign(input, inputs.get(input.name) ?? null);
  for (const { condition, says } of rule.requires) if (!truthOf(evaluate(condition, frame))) throw new Refusal('', () => says);
  return stored(evaluate(rule.body, frame));
}

function checkSign({ name, sign, fieldSigns }: Input, value: Value): void {
  if (typeof value !== 'object' || value === null) return;
  if (value.kind === 'list') {
    value.items.forEach((item, index) => {
      checkSign({ name: `${name}[${index}]`, sign, fieldSigns } as Input, item);
    });
  } else if (value.kind === 'record') {
    for (const [field, of] of Object.entries(fieldSigns ?? {})) {
      checkSign({ name: `${name}.${field}`, sign: of } as Input, value.fields[field] ?? null);
    }
  } else if (sign && !hasSign(value, sign)) {
    throw new Refusal(name, expecting(sign === 'positive' ? '> 0' : '≥ 0'));
  }
}

function hasSign(value: Value, sign: 'nonnegative' | 'positive'): boolean {
  const period =
    typeof value === 'object' && value?.kind === 'period' ? Math.min(value.months, value.days) || value.months + value.days : undefined;
  const found = period ?? signOf(quantityOf(value));
  return sign === 'positive' ? found > 0 : found >= 0;
}

function stored(value: Datum): Value {
  assert(typeof value !== 'object' || value === null || value.kind !== 'hours', 'opening hours are never a result');
  return value as Value;
}

function evaluate(expression: Expression, frame: Frame): Datum {
  const { visit, spend, answered } = frame.machine.observer;
  visit?.(expression);
  spend?.(1);
  const run = evaluators[expression.kind] as (expression: Expression, frame: Frame) => Datum;
  const value = run(expression, frame);
  answered?.(expression, value);
  return value;
}

const storedOf = (expression: Expression, frame: Frame): Value => stored(evaluate(expression, frame));
const holds = (expression: Expression, frame: Frame): boolean => truthOf(evaluate(expression, frame));
const within = (frame: Frame, name: string, value: Value): Frame => ({ ...frame, variables: { name, value, outer: frame.variables } });

/** The node of a kind; `and` and `or` share one. */
type Node<Kind extends Expression['kind'], Each = Expression> = Each extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Each
    : never
  : never;
type Evaluators = { readonly [Kind in Expression['kind']]: (expression: Node<Kind>, frame: Frame) => Datum };

const evaluators: Evaluators = {
  literal: ({ value }) => value,
  zero: () => datum.quantity(zero),
  null: () => null,
  constant: ({ value }) => value,
  input: ({ name }, frame) => frame.inputs.get(name) ?? null,
  local: ({ name }, frame) => local(name, frame),
  reading: ({ choice }, frame) => frame.readings.get(choice) ?? null,
  negate: ({ of }, frame) => opposite(evaluate(of, frame)),
  not: ({ of }, frame) => !holds(of, frame),
  arithmetic: (node, frame) => arithmetic(node, evaluate(node.left, frame), evaluate(node.right, frame)),
  compare: (node, frame) => {
    const [left, right] = [evaluate(node.left, frame), evaluate(node.right, frame)];
    frame.machine.observer.compared?.(node, left, right);
    return compare(node.op, left, right);
  },
  isNull: ({ of, negated }, frame) => (evaluate(of, frame) === null) !== negated,
  and: ({ operands }, frame) => operands.every((operand) => holds(operand, frame)),
  or: ({ operands }, frame) => operands.some((operand) => holds(operand, frame)),
  if: ({ condition, then, otherwise }, frame) => evaluate(holds(condition, frame) ? then : otherwise, frame),
  for: ({ variable, list, body }, frame) =>
    remake(list, frame, (items) => items.map((item) => storedOf(body, within(frame, variable, item)))),
  some: ({ variable, list, body }, frame) => itemsOf(evaluate(list, frame)).some((item) => holds(body, within(frame, variable, item))),
  every: ({ variable, list, body }, frame) => itemsOf(evaluate(list, frame)).every((item) => holds(body, within(frame, variable, item))),
  filter: ({ list, condition }, frame) =>
    remake(list, frame, (items) => items.filter((item) => holds(condition, within(frame, 'item', item)))),
  latest: (node, frame) => latest(node, frame),
  field: ({ of, name }, frame) => field(evaluate(of, frame), name),
  list: ({ items }, frame) => datum.list(items.map((item) => storedOf(item, frame))),
  record: ({ entries }, frame) => ({
    kind: 'record',
    fields: Object.fromEntries(entries.map(({ name, value }) => [name, storedOf(value, frame)])),
  }),
  builtin: (node, frame) => callBuiltin(node, (argument) => weighed(evaluate(argument, frame), frame), frame.machine.calendars),
  rule: (node, frame) => callRule(node, frame),
  table: ({ table }, frame) => decide(table, frame),
  exceptions: ({ base, exceptions }, frame) => {
    const exception = exceptions.find(({ condition }) => holds(condition, frame));
    return evaluate(exception ? exception.output : base, frame);
  },
};

/** A list made from another, which knows of days what that one does. */
function remake(list: Expression, frame: Frame, make: (items: readonly Value[]) => readonly Value[]): Value {
  const source = evaluate(list, frame);
  return datum.list(make(itemsOf(source)), datum.knownTo([source]));
}

/** A list costs its length to whoever walks it. */
function weighed(value: Datum, frame: Frame): Datum {
  if (typeof value === 'object' && value?.kind === 'list') frame.machine.observer.spend?.(value.items.length);
  return value;
}

function local(name: string, frame: Frame): Datum {
  for (let at = frame.variables; at; at = at.outer) if (at.name === name) return at.value;
  const known = frame.where.get(name);
  if (known !== undefined) return known;
  const declared = frame.rule.where.find((each) => each.name === name);
  assert(declared, `${frame.rule.id} has a name ${name}`);
  const value = evaluate(declared.expression, { ...frame, variables: undefined });
  frame.where.set(name, value);
  return value;
}

function opposite(value: Datum): Value {
  if (typeof value === 'object' && value?.kind === 'period') return { kind: 'period', months: -value.months, days: -value.days };
  return datum.quantity(negative(quantityOf(value)));
}

function arithmetic({ op, left, right, type }: Node<'arithmetic'>, a: Datum, b: Datum): Value {
  const kinds = `${left.type.kind} ${op} ${right.type.kind}`;
  if (left.type.kind === 'quantity' && right.type.kind === 'quantity') {
    const value = compute(op, quantityOf(a), quantityOf(b));
    return datum.quantity(
      op === '*' ? times(value, hundredths(left.type.unit, right.type.unit, type.kind === 'quantity' ? type.unit : {})) : value,
    );
  }
  if (kinds === 'date - date') return datum.quantity(rational(BigInt(dayOf(a) - dayOf(b)) * 86_400n));
  if (kinds === 'instant - instant') return datum.duration(msOf(a) - msOf(b));
  if (kinds === 'instant + quantity') return datum.moved(msOf(a), b, 1);
  if (kinds === 'instant - quantity') return datum.moved(msOf(a), b, -1);
  if (kinds === 'quantity + instant') return datum.moved(msOf(b), a, 1);
  if (op === '*') return left.type.kind === 'period' ? manyPeriods(a, datum.wholeOf(b)) : manyPeriods(b, datum.wholeOf(a));
  const [day, period] = left.type.kind === 'date' ? [dayOf(a), b] : [dayOf(b), a];
  return datum.date(addSpan(day, opposed(period, op)));
}

/** Percents that a product drops: each divides by one hundred. */
function hundredths(left: Unit, right: Unit, result: Unit): Rational {
  const dropped = (left.percent ?? 0) + (right.percent ?? 0) - (result.percent ?? 0);
  return rational(1n, 100n ** BigInt(dropped));
}

function compute(op: Node<'arithmetic'>['op'], a: Rational, b: Rational): Rational {
  if (op === '+') return plus(a, b);
  if (op === '-') return minus(a, b);
  return op === '*' ? times(a, b) : over(a, b);
}

function opposed(value: Datum, op: Node<'arithmetic'>['op']): Span {
  const { months, days } = as(value, 'period');
  return op === '-' ? { months: -months, days: -days } : { months, days };
}

/** At most 300 years, forwards or backwards. */
function manyPeriods(value: Datum, count: number): Value {
  const { months, days } = as(value, 'period');
  const many = { kind: 'period', months: months * count + 0, days: days * count + 0 } as const;
  const fits = [count, many.days].every((each) => Math.abs(each) <= longestPeriod.days) && Math.abs(many.months) <= longestPeriod.months;
  if (!fits) throw new Refusal('', ruling('longPeriod'));
  return many;
}

function compare(op: Node<'compare'>['op'], left: Datum, right: Datum): boolean {
  if (op === '=') return datum.equal(left, right);
  if (op === '!=') return !datum.equal(left, right);
  const order = datum.order(left, right);
  if (op === '<') return order < 0;
  if (op === '<=') return order <= 0;
  return op === '>' ? order > 0 : order >= 0;
}

/** Sorted by key, equal keys as they stand; the last of them are the latest. */
function latest({ list, key, take }: Node<'latest'>, frame: Frame): Value {
  const source = evaluate(list, frame);
  const keyed = itemsOf(source).map((item) => ({ item, key: evaluate(key, within(frame, 'item', item)) }));
  keyed.sort((a, b) => datum.order(a.key, b.key));
  const from = Math.max(0, keyed.length - Math.max(0, datum.wholeOf(evaluate(take, frame))));
  return datum.list(
    keyed.slice(from).map(({ item }) => item),
    datum.knownTo([source]),
  );
}

function field(of: Datum, name: string): Datum {
  if (of === null) return null;
  assert(typeof of === 'object', 'the types promise fields');
  if (of.kind === 'record') return of.fields[name] ?? null;
  if (of.kind === 'allowance') return name === 'unit' ? of.unit : datum.count(of.value);
  const { months, days } = as(of, 'period');
  return datum.count(name === 'months' ? months : name === 'days' ? days : Math.trunc(months / 12));
}

function callRule({ rule: id, arguments: given }: Node<'rule'>, frame: Frame): Value {
  const rule = frame.machine.rules.get(id);
  assert(rule, `a rule ${id} is called`);
  const values = new Map(given.map(({ name, value }) => [name, storedOf(value, frame)]));
  const inputs = new Map(rule.inputs.map(({ name, default: otherwise }) => [name, values.get(name) ?? otherwise ?? null]));
  const readings = rule.readings.map(({ choice, options, default: otherwise }) => {
    const own = frame.readings.get(choice);
    return [choice, own !== undefined && options.includes(own) ? own : otherwise] as const;
  });
  return runRule(frame.machine, rule, inputs, new Map(readings));
}

/** No row applied: the checks allow it in no contract, a mutant may come to it. */
class NoAnswer extends Error {}

function decide({ hitPolicy, rows, otherwise }: DecisionTable, frame: Frame): Datum {
  if (hitPolicy === 'collect') {
    return datum.list(rows.filter(({ condition }) => holds(condition, frame)).map(({ output }) => storedOf(output, frame)));
  }
  const applying =
    frame.machine.observer.strict && hitPolicy === 'unique' ? rows.filter(({ condition }) => holds(condition, frame)) : undefined;
  if (applying && applying.length > 1) throw new NoAnswer('several rows of a unique table apply');
  const row = applying ? applying[0] : rows.find(({ condition }) => holds(condition, frame));
  const output = row?.output ?? otherwise;
  if (!output) throw new NoAnswer('no row of the table applies');
  return evaluate(output, frame);
}
