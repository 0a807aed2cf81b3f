/**
 * Quantities while a plan is made. `whole`: value = n / over × scale, with n and over whole-number operations, over > 0 and
 * a static rational scale; a quotient stays the pair until it is compared (multiplied across), floored or stored.
 * `exact`: an operation giving a runtime `Exact` × scale, where branches or callers make the form unknown.
 */

import { multiply as product, divide as ratio, rational } from '../../algebra/rational.ts';
import { commonScale } from '../../algebra/scale.ts';
import { binary, isNumber, literalOf, runtime, sameOperation } from '../../model/plan/operations.ts';
import type { BinaryOperator, Bounds, Operation } from '../../model/plan/plan.ts';
import type { RuntimeSymbol } from '../../model/plan/runtime-symbol.ts';
import type { Rational } from '../../model/value.ts';
import {
  absoluteWhole,
  addWhole,
  type Direction,
  divideWhole,
  isNamed,
  literal,
  multiplyWhole,
  pickWhole,
  plainFactors,
  subtractWhole,
  type Whole,
} from './whole.ts';

export type WholeQuantity = {
  readonly form: 'whole';
  readonly n: Whole;
  readonly over?: Whole;
  readonly scale: Rational;
};
export type ExactQuantity = { readonly form: 'exact'; readonly operation: Operation; readonly scale: Rational };
export type Quantity = WholeQuantity | ExactQuantity;

/** The operation of a quantity that stands in one. */
export const operationIn = (q: Quantity): Operation => (q.form === 'exact' ? q.operation : q.n.operation);

/** The quantity under another operation, a name that it was given for one. */
export const standingAs = (q: Quantity, operation: Operation): Quantity =>
  q.form === 'exact' ? { ...q, operation } : { ...q, n: { ...q.n, operation } };

const isZero = (q: Quantity): boolean => q.form === 'whole' && isNumber(q.n.operation, 0n);

export function addQuantities(operator: '+' | '-', a: Quantity, b: Quantity): Quantity {
  const [left, right] = sameScale(a, b);
  if (left.form === 'exact' || right.form === 'exact') return exactOf(operator === '+' ? 'plus' : 'minus', left, right, left.scale);
  const [x, y] = sameOver(left, right);
  const n = operator === '+' ? addWhole(x.n, y.n) : subtractWhole(x.n, y.n);
  return { form: 'whole', n, ...overOf(x), scale: x.scale };
}

export function negateQuantity(a: Quantity): Quantity {
  if (a.form === 'exact') return { ...a, operation: runtime('minus', literalOf(0n), a.operation) };
  return { form: 'whole', n: subtractWhole(literal(0n), a.n), ...overOf(a), scale: a.scale };
}

export function multiplyQuantities(a: Quantity, b: Quantity): Quantity {
  const scale = product(a.scale, b.scale);
  if (a.form === 'exact' || b.form === 'exact') return exactOf('times', a, b, scale);
  return { form: 'whole', n: multiplyWhole(a.n, b.n), ...timesOver(a.over, b.over), scale };
}

/** a / b; `positive` says that b is proved to be above zero, otherwise it is only known not to be zero. */
export function divideQuantities(a: Quantity, b: Quantity, positive: boolean): Quantity {
  const scale = ratio(a.scale, b.scale);
  if (a.form === 'exact' || b.form === 'exact') return exactOf('over', a, b, scale);
  const n = b.over ? multiplyWhole(a.n, b.over) : a.n;
  const d = a.over ? multiplyWhole(a.over, b.n) : b.n;
  if (positive || b.n.range.low >= 0n) return { form: 'whole', n, over: d, scale };
  return { form: 'exact', operation: runtime('ratio', n.operation, d.operation), scale };
}

export function compareQuantities(operator: BinaryOperator, a: Quantity, b: Quantity): Operation {
  const [left, right] = sameScale(a, b);
  if (left.form === 'exact' || right.form === 'exact') {
    const order = runtime('compare', runtimeExact(left), runtimeExact(right));
    return binary(operator, order, literalOf(0n));
  }
  if (isZero(right)) return binary(operator, left.n.operation, right.n.operation);
  if (isZero(left)) return binary(operator, left.n.operation, right.n.operation);
  const [x, y] = sameOver(left, right);
  return binary(operator, x.n.operation, y.n.operation);
}

/** A plain whole number: floor, ceiling or another rounding in the base unit. */
export function roundQuantity(direction: Direction, a: Quantity): WholeQuantity {
  const { numerator: p, denominator: q } = a.scale;
  if (a.form === 'exact') {
    const value = rescaled(a.operation, a.scale);
    const operation = isNamed(direction)
      ? runtime(direction === 'floor' ? 'floorOf' : 'ceilOf', value)
      : runtime('roundedOf', value, literalOf(direction));
    return { form: 'whole', n: { operation, range: unbounded, wide: true }, scale: rational(1n) };
  }
  const n = multiplyWhole(a.n, literal(p));
  const over = multiplyWhole(a.over ?? literal(1n), literal(q));
  return { form: 'whole', n: divideWhole(direction, n, over), scale: rational(1n) };
}

export function pickQuantity(which: 'lesser' | 'greater', a: Quantity, b: Quantity): Quantity {
  const [left, right] = sameScale(a, b);
  if (left.form === 'exact' || right.form === 'exact') return exactOf(`${which}Exact`, left, right, left.scale);
  const [x, y] = sameOver(left, right);
  return { form: 'whole', n: pickWhole(which, x.n, y.n), ...overOf(x), scale: x.scale };
}

export function absoluteQuantity(a: Quantity): Quantity {
  if (a.form === 'exact') return { ...a, operation: runtime('absoluteExact', a.operation) };
  return { form: 'whole', n: absoluteWhole(a.n), ...overOf(a), scale: a.scale };
}

/** Both at their common scale. The zero of any unit takes the other's. */
export function sameScale(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  if (isZero(a)) return [{ ...a, scale: b.scale }, b];
  if (isZero(b)) return [a, { ...b, scale: a.scale }];
  const scale = commonScale(a.scale, b.scale);
  return [atScale(a, scale), atScale(b, scale)];
}

/** The same value at a scale of which its own is a whole multiple. */
export function atScale(a: Quantity, scale: Rational): Quantity {
  if (isZero(a)) return { ...a, scale };
  const { numerator, denominator } = ratio(a.scale, scale);
  if (numerator === 1n && denominator === 1n) return a;
  if (a.form === 'exact' || denominator !== 1n) {
    return { form: 'exact', operation: rescaled(runtimeExact(a), { numerator, denominator }), scale };
  }
  return { form: 'whole', n: multiplyWhole(a.n, literal(numerator)), ...overOf(a), scale };
}

/** Operation of the runtime `Exact` of a quantity at its own scale. */
export function runtimeExact(a: Quantity): Operation {
  if (a.form === 'exact') return a.operation;
  return a.over ? divided(a.n, a.over) : a.n.operation;
}

/**
 * What is stored in lists, records, arguments and results: a whole number at `scale`, or a runtime `Exact` where
 * the quotient may not come out even.
 */
export function stored(a: Quantity, scale: Rational): WholeQuantity | ExactQuantity {
  const { numerator: p, denominator: q } = ratio(a.scale, scale);
  if (isZero(a)) return { form: 'whole', n: literal(0n), scale };
  if (a.form === 'exact') return { form: 'exact', operation: rescaled(a.operation, { numerator: p, denominator: q }), scale };
  const n = multiplyWhole(a.n, literal(p));
  if (!a.over && q === 1n) return { form: 'whole', n, scale };
  const over = multiplyWhole(a.over ?? literal(1n), literal(q));
  if (n.wide && !a.n.wide && a.over)
    return { form: 'exact', operation: runtime('scaled', a.n.operation, literalOf(p), over.operation), scale };
  return { form: 'exact', operation: divided(n, over), scale };
}

/** The quotient of a product of two numbers, without the product in between where it may be wide. */
function divided(n: Whole, over: Whole): Operation {
  const factors = over.wide ? undefined : plainFactors(n);
  if (factors) return runtime('productOver', factors[0].operation, factors[1].operation, over.operation);
  return runtime('quotient', n.operation, over.operation);
}

export const unbounded: Bounds = { low: -(2n ** 128n), high: 2n ** 128n };

function sameOver(a: WholeQuantity, b: WholeQuantity): readonly [WholeQuantity, WholeQuantity] {
  if (a.over?.operation === b.over?.operation || (a.over && b.over && sameOperation(a.over.operation, b.over.operation))) return [a, b];
  const over = timesOver(a.over, b.over);
  const x = b.over ? multiplyWhole(a.n, b.over) : a.n;
  const y = a.over ? multiplyWhole(b.n, a.over) : b.n;
  return [
    { form: 'whole', n: x, ...over, scale: a.scale },
    { form: 'whole', n: y, ...over, scale: b.scale },
  ];
}

function timesOver(a: Whole | undefined, b: Whole | undefined): { over?: Whole } {
  if (a && b) return { over: multiplyWhole(a, b) };
  const over = a ?? b;
  return over ? { over } : {};
}

const overOf = (a: WholeQuantity): { over?: Whole } => (a.over ? { over: a.over } : {});

function exactOf(name: RuntimeSymbol, a: Quantity, b: Quantity, scale: Rational): ExactQuantity {
  return { form: 'exact', operation: runtime(name, runtimeExact(a), runtimeExact(b)), scale };
}

function rescaled(operation: Operation, { numerator, denominator }: Rational): Operation {
  const scaled = numerator === 1n ? operation : runtime('times', operation, literalOf(numerator));
  return denominator === 1n ? scaled : runtime('per', scaled, literalOf(denominator));
}
