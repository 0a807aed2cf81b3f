/** The parts of an expression: as a quantity, as a plain operation, or as stored in a list, a record or an argument. */
import { strict as assert } from 'node:assert';
import { present } from '../../algebra/assignable.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { waysOf } from '../../model/expression/expression-tree.ts';
import { inputsRead } from '../../model/expression/names-read.ts';
import { cast, conditional, literalOf, numberType } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { atScale, operationIn, type Quantity, runtimeExact, sameScale, stored } from '../quantity/quantity.ts';
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

/** `condition ? then : otherwise`, quantities brought to one scale. */
export function choose(condition: Operation, then: Lowered, otherwise: Lowered, type: Type): Lowered {
  if (type.kind === 'optional') {
    const [a, b] = [storedValue(then, type), storedValue(otherwise, type)];
    return loaded(conditional(condition, a.operation, b.operation), type, joinShapes(a.shape, b.shape));
  }
  if (then.kind === 'plain' || otherwise.kind === 'plain') {
    assert(then.kind === 'plain' && otherwise.kind === 'plain', 'both branches are of one kind');
    return {
      kind: 'plain',
      operation: conditional(condition, then.operation, otherwise.operation),
      shape: joinShapes(then.shape, otherwise.shape),
    };
  }
  const [a, b] = alike([then.quantity, otherwise.quantity]);
  return quantity(joinAlike(a!, b!, (x, y) => conditional(condition, x, y)));
}

/** Quantities at one scale and in one form, so that any of them can stand in one variable. */
export function alike(quantities: readonly Quantity[]): Quantity[] {
  const atOne = scaledAlike(quantities);
  const exact = atOne.some((q) => q.form === 'exact' || q.over !== undefined);
  return exact ? atOne.map((q) => ({ form: 'exact', operation: runtimeExact(q), scale: q.scale })) : atOne;
}

/** Quantities at one scale, quotients still in two parts. */
export function scaledAlike(quantities: readonly Quantity[]): Quantity[] {
  const [first, ...rest] = quantities as [Quantity, ...Quantity[]];
  const { scale } = rest.reduce((scaled, other) => sameScale(scaled, other)[0], first);
  return quantities.map((q) => atScale(q, scale));
}

/** The quantity that is one of two alike ones. */
export function joinAlike(a: Quantity, b: Quantity, join: (a: Operation, b: Operation) => Operation): Quantity {
  if (a.form === 'whole' && b.form === 'whole') {
    const n = { operation: join(a.n.operation, b.n.operation), range: spanOf(a.n.range, b.n.range), wide: a.n.wide || b.n.wide };
    return { form: 'whole', n, scale: a.scale };
  }
  assert(a.form === 'exact' && b.form === 'exact', 'alike quantities have one form');
  return { form: 'exact', operation: join(a.operation, b.operation), scale: a.scale };
}
