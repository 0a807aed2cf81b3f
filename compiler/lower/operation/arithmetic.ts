/** Operators: quantities by their algebra, dates and instants as plain integers, periods through the runtime. */

import { present } from '../../algebra/assignable.ts';
import { multiply as product, rational } from '../../algebra/rational.ts';
import { storedScale, wireLimit } from '../../algebra/stored-scale.ts';
import { isPure } from '../../algebra/units.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import { definitionOf } from '../../model/expression/names-read.ts';
import { binary, joined, literalOf, member, not, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import { blamedIn } from '../names/mentions.ts';
import { addQuantities, compareQuantities, divideQuantities, multiplyQuantities, type Quantity } from '../quantity/quantity.ts';
import { type Lowered, longest, plain, plainQuantity, quantity } from '../quantity/shape.ts';
import { blame, operationOf, quantityOf, storedOf, wholeOf } from './operand.ts';
import type { Scope } from './scope.ts';

type ArithmeticNode = Extract<Expression, { kind: 'arithmetic' }>;
type CompareNode = Extract<Expression, { kind: 'compare' }>;

export function lowerArithmetic(node: ArithmeticNode, scope: Scope): Lowered {
  const { left, right } = node;
  if (left.type.kind === 'quantity' && right.type.kind === 'quantity') return quantity(quantityArithmetic(node, scope));
  if (left.type.kind === 'period' || right.type.kind === 'period') return plain(periodArithmetic(node, scope));
  if (left.type.kind === right.type.kind) return difference(node, scope);
  return plain(instantArithmetic(node, scope));
}

/** Plain where the time is known to be one that may move an instant, else through the runtime, which refuses any other. */
function instantArithmetic(node: ArithmeticNode, scope: Scope): Operation {
  const { left, right, op } = node;
  const [instant, time] = left.type.kind === 'instant' ? [left, right] : [right, left];
  const signed: Expression = op === '-' ? { kind: 'negate', of: time, type: time.type, span: time.span } : time;
  const { shape } = storedOf(time, scope);
  const isLimited =
    shape.kind === 'quantity' && shape.form === 'number' && shape.range.low >= -mostMilliseconds && shape.range.high <= mostMilliseconds;
  if (!isLimited)
    return runtime(
      'moveInstant',
      operationOf(instant, scope),
      wholeOf(signed, scope),
      scope.constants.words(),
      ...blame(blamedIn(node), scope),
    );
  const [a, b] = instant === left ? [operationOf(left, scope), wholeOf(right, scope)] : [wholeOf(left, scope), operationOf(right, scope)];
  return binary(op, a, b);
}

const mostMilliseconds = wireLimit('duration');

function quantityArithmetic({ op, left, right }: ArithmeticNode, scope: Scope): Quantity {
  const [a, b] = [quantityOf(left, scope), quantityOf(right, scope)];
  if (op === '+' || op === '-') return addQuantities(op, a, b);
  if (op === '/') return divideQuantities(a, b, isPositive(right, scope));
  const value = multiplyQuantities(a, b);
  const hundredth = product(value.scale, rational(1n, 100n));
  return dropsPercent(left, right) ? { ...value, scale: hundredth } : value;
}

/** A product with a percent divides by one hundred, except of a pure number, which stays a percent. */
function dropsPercent(left: Expression, right: Expression): boolean {
  if (left.type.kind !== 'quantity' || right.type.kind !== 'quantity') return false;
  const pure = [left.type.unit, right.type.unit].some(isPure);
  return !pure && (left.type.unit.percent === 1 || right.type.unit.percent === 1);
}

function isPositive(divisor: Expression, scope: Scope): boolean {
  const inner = definitionOf(divisor, scope.rule) ?? divisor;
  if (scope.positive.has(`${keyOf(divisor)} > ${keyOf({ kind: 'zero', type: divisor.type, span: divisor.span })}`)) return true;
  if (inner.kind !== 'arithmetic' || inner.op !== '-') return false;
  return scope.positive.has(`${keyOf(inner.left)} > ${keyOf(inner.right)}`);
}

function periodArithmetic({ op, left, right }: ArithmeticNode, scope: Scope): Operation {
  if (op === '*') {
    const [period, count] = left.type.kind === 'period' ? [left, right] : [right, left];
    return runtime(
      'timesPeriod',
      operationOf(period, scope),
      wholeOf(count, scope),
      scope.constants.words(),
      ...blame([left, right], scope),
    );
  }
  const [date, period] = left.type.kind === 'period' ? [right, left] : [left, right];
  return runtime(op === '+' ? 'addPeriod' : 'subtractPeriod', operationOf(date, scope), operationOf(period, scope));
}

/** Instants differ by milliseconds, dates by whole days. */
function difference({ left, right }: ArithmeticNode, scope: Scope): Lowered {
  const days = left.type.kind === 'date';
  const n = binary('-', operationOf(left, scope), operationOf(right, scope));
  const milliseconds = days ? binary('*', n, literalOf(86_400_000n)) : n;
  return plainQuantity(milliseconds, { low: -longest, high: longest }, storedScale({ s: 1 }));
}

const operators = { '=': '===', '!=': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

export function lowerComparison({ op, left, right }: CompareNode, scope: Scope): Lowered {
  const operator = operators[op];
  const type = present(left.type);
  if (type.kind === 'quantity') {
    return plain(compareQuantities(operator, quantityOf(left, scope), quantityOf(right, scope)));
  }
  if (type.kind === 'boolean' && right.kind === 'literal') return plain(truth(operationOf(left, scope), (op === '=') === right.value));
  if (type.kind === 'period') return plain(comparePeriods(op, operationOf(left, scope), operationOf(right, scope)));
  return plain(binary(operator, operationOf(left, scope), operationOf(right, scope)));
}

const truth = (operation: Operation, expected: boolean): Operation => (expected ? operation : not(operation));

function comparePeriods(op: CompareNode['op'], left: Operation, right: Operation): Operation {
  const equal = runtime('equalPeriods', left, right);
  if (op === '=') return equal;
  if (op === '!=') return not(equal);
  const size = (period: Operation): Operation => joined('||', [member(period, 'months'), member(period, 'days')]);
  return binary(op, size(left), size(right));
}
