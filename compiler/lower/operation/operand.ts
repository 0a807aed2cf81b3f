/** The parts of an expression: as a quantity, as a plain operation, or as stored in a list, a record or an argument. */
import { strict as assert } from 'node:assert';
import { present } from '../../algebra/assignable.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { waysOf } from '../../model/expression/expression-tree.ts';
import { inputsRead } from '../../model/expression/names-read.ts';
import { cast, literalOf, numberType } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { atScale, operationIn, type Quantity, runtimeExact, sameScale, standingAs, stored } from '../quantity/quantity.ts';
import { joinShapes, type Lowered, loaded, quantity, type Shape, shapeOf } from '../quantity/shape.ts';
import { spanOf } from '../quantity/whole.ts';
import type { Scope } from './scope.ts';

export function quantityOf(expression: Expression, scope: Scope): Quantity {
  const lowered = scope.lower(expression, scope);
  assert(lowered.kind === 'quantity', `${expression.kind} is a quantity`);
  return lowered.quantity;
}

/** Operation of a value that is not a quantity. */
export function operationOf(expression: Expression, scope: Scope): Operation {
  const lowered = scope.lower(expression, scope);
  return lowered.kind === 'plain' ? lowered.operation : storedValue(lowered, expression.type).operation;
}

/** A value as it is kept in a list, a record, an argument or a result. */
export type Stored = { readonly operation: Operation; readonly shape: Shape };

export function storedOf(expression: Expression, scope: Scope): Stored {
  return storedValue(scope.lower(expression, scope), expression.type);
}

export function storedValue(lowered: Lowered, type: Type): Stored {
  if (lowered.kind === 'plain') return lowered;
  const inner = present(type);
  assert(inner.kind === 'quantity', 'a quantity has a quantity type');
  const value = stored(lowered.quantity, storedScale(inner.unit));
  return { operation: operationIn(value), shape: shapeOf(value) };
}

/** A whole number of a unit's stored scale, as dates, instants and counts need it. */
export function wholeOf(expression: Expression, scope: Scope): Operation {
  const { operation, shape } = storedOf(expression, scope);
  return shape.kind === 'quantity' && shape.form !== 'number' ? cast(operation, numberType) : operation;
}

/** The last argument of a runtime function that may refuse: the inputs that what it refuses rests on; none where there is no input. */
export function blame(refused: readonly Expression[], scope: Scope): readonly Operation[] {
  const fields = inputsRead(refused, scope.whole);
  return fields.length > 0 ? [literalOf(fields.join(', '))] : [];
}

/** What a decision answers, `join` making one value of two; the last way of those that leave nothing over is not asked. */
export function inTurn<Value>(
  node: Expression,
  scope: Scope,
  answer: (output: Expression) => Value,
  join: (when: Operation, then: Value, otherwise: Value) => Value,
): Value | undefined {
  const { ways, otherwise } = waysOf(node)!;
  const asked = (otherwise ? ways : ways.slice(0, -1)).map(
    ({ condition, output }) => [operationOf(condition, scope), answer(output)] as const,
  );
  const last = otherwise ?? ways.at(-1)?.output;
  return asked.reduceRight((rest, [when, then]) => join(when, then, rest!), last && answer(last));
}

/** What is one of several values: the operation of each, quantities at one scale and in one form, and the value of what holds one of them. */
export type OneOf = {
  readonly operations: readonly Operation[];
  readonly shape: Shape;
  readonly heldBy: (operation: Operation) => Lowered;
};

export function oneOf(values: readonly Lowered[], type: Type): OneOf {
  if (type.kind === 'quantity') return oneQuantity(quantitiesIn(values));
  const stored = values.map((value) => storedValue(value, type));
  const shape = stored.map((value) => value.shape).reduce(joinShapes);
  return { operations: stored.map(({ operation }) => operation), shape, heldBy: (operation) => loaded(operation, type, shape) };
}

export const quantitiesIn = (values: readonly Lowered[]): readonly Quantity[] =>
  values.flatMap((value) => (value.kind === 'quantity' ? [value.quantity] : []));

function oneQuantity(quantities: readonly Quantity[]): OneOf {
  const atOne = scaledAlike(quantities);
  const isExact = atOne.some((q) => q.form === 'exact' || q.over !== undefined);
  const alike = isExact ? atOne.map((q): Quantity => ({ form: 'exact', operation: runtimeExact(q), scale: q.scale })) : atOne;
  const joined = alike.reduce(joinAlike);
  return {
    operations: alike.map(operationIn),
    shape: shapeOf(joined),
    heldBy: (operation) => quantity(standingAs(joined, operation)),
  };
}

/** Quantities at one scale, quotients still in two parts. */
export function scaledAlike(quantities: readonly Quantity[]): Quantity[] {
  const [first, ...rest] = quantities as [Quantity, ...Quantity[]];
  const { scale } = rest.reduce((scaled, other) => sameScale(scaled, other)[0], first);
  return quantities.map((q) => atScale(q, scale));
}

/** What holds either of two quantities of one scale and form. */
export function joinAlike(a: Quantity, b: Quantity): Quantity {
  if (a.form === 'exact' || b.form === 'exact') return a;
  const n = { operation: a.n.operation, range: spanOf(a.n.range, b.n.range), wide: a.n.wide || b.n.wide };
  return { form: 'whole', n, scale: a.scale };
}
