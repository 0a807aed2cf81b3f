/** `+ - * /` by what stands on either side. What moves a date or an instant is refused beyond what the wire can say. */
import type { Expression } from '../../../model/expression/expression.ts';
import type { Unit } from '../../../model/type.ts';
import { longest } from '../limits.ts';
import { or } from '../logic.ts';
import { add, below, type Int, literal, maximum, minimum, multiply, negate, subtract } from '../number/integer.ts';
import * as exact from '../number/quantity.ts';
import { refuse, type Scope } from '../scope.ts';
import { addMonths } from '../time/civil.ts';
import { limited, milliseconds } from '../time/moment.ts';
import { unsayable } from '../unsayable.ts';
import { amount, type SqlValue } from '../value/value.ts';

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;

export function negated(value: SqlValue): SqlValue {
  if (value.kind === 'quantity') return amount(exact.negate(value.quantity));
  if (value.kind === 'period') return { kind: 'period', months: negate(value.months), days: negate(value.days) };
  return unsayable(`the opposite of a value of the kind ${value.kind}`);
}

export function arithmetic(node: Arithmetic, left: SqlValue, right: SqlValue, scope: Scope): SqlValue {
  if (left.kind === 'quantity' && right.kind === 'quantity') return amount(compute(node, left.quantity, right.quantity));
  if (left.kind === 'date' && right.kind === 'date') return amount(exact.whole(multiply(subtract(left.int, right.int), literal(86_400))));
  if (left.kind === 'instant' && right.kind === 'instant') return amount(exact.whole(subtract(left.int, right.int), 3));
  if (left.kind === 'instant' && right.kind === 'quantity') return moved(left.int, right.quantity, node.op, scope);
  if (left.kind === 'quantity' && right.kind === 'instant') return moved(right.int, left.quantity, '+', scope);
  if (left.kind === 'date' && right.kind === 'period') return movedDate(left.int, right, node.op);
  if (left.kind === 'period' && right.kind === 'date') return movedDate(right.int, left, '+');
  if (left.kind === 'period' && right.kind === 'quantity') return manyPeriods(left, right.quantity, scope);
  if (left.kind === 'quantity' && right.kind === 'period') return manyPeriods(right, left.quantity, scope);
  return unsayable(`${node.op} between values of the kinds ${left.kind} and ${right.kind}`);
}

const unitOf = ({ type }: Expression): Unit => (type.kind === 'quantity' ? type.unit : {});

function compute(node: Arithmetic, a: exact.Quantity, b: exact.Quantity): exact.Quantity {
  if (node.op === '+') return exact.add(a, b);
  if (node.op === '-') return exact.subtract(a, b);
  if (node.op === '/') return exact.divide(a, b);
  const dropped = (unitOf(node.left).percent ?? 0) + (unitOf(node.right).percent ?? 0) - (unitOf(node).percent ?? 0);
  return exact.multiply(a, b, dropped);
}

function moved(at: Int, duration: exact.Quantity, op: string, scope: Scope): SqlValue {
  const by = limited(milliseconds(duration), scope);
  return { kind: 'instant', int: op === '-' ? subtract(at, by) : add(at, by) };
}

type Period = Extract<SqlValue, { kind: 'period' }>;

function movedDate(day: Int, period: Period, op: string): SqlValue {
  const { months, days } = op === '-' ? (negated(period) as Period) : period;
  return { kind: 'date', int: add(addMonths(day, months), days) };
}

/** At most 300 years, forwards or backwards. */
function manyPeriods({ months, days }: Period, count: exact.Quantity, scope: Scope): SqlValue {
  if (count.scale > 0 || !exact.isDecimal(count)) unsayable('a period times a part of one');
  const limit = (int: Int, most: number): Int => {
    if (int.max > BigInt(most) || int.min < -BigInt(most)) {
      refuse(or(below(literal(most), int), below(int, literal(-most))), scope.printing.messages.rule.longPeriod, scope);
    }
    return maximum(minimum(int, literal(most)), literal(-most));
  };
  const times = limit(count.n, longest.days);
  return { kind: 'period', months: limit(multiply(months, times), longest.months), days: limit(multiply(days, times), longest.days) };
}
