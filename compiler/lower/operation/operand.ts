/** The parts of an expression as code: as a quantity, as plain code, or as stored in a list, a record or an argument. */
import { strict as assert } from 'node:assert';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { inputsRead } from '../mentions.ts';
import { atScale, type Quantity, runtimeExact, sameScale, stored } from '../quantity/quantity.ts';
import { type Emitted, joinShapes, loaded, quantity, type Shape, shapeOf } from '../quantity/shape.ts';
import { spanOf } from '../quantity/whole.ts';
import type { Scope } from '../scope.ts';
import { cast, conditional, literalOf, numberType } from './operation.ts';

export function quantityOf(expression: Expression, scope: Scope): Quantity {
  const emitted = scope.emit(expression, scope);
  assert(emitted.kind === 'quantity', `${expression.kind} is a quantity`);
  return emitted.quantity;
}

/** Operation of a value that is not a quantity. */
export function codeOf(expression: Expression, scope: Scope): Operation {
  const emitted = scope.emit(expression, scope);
  return emitted.kind === 'plain' ? emitted.code : storedCode(emitted, expression.type).code;
}

/** A value as it is kept in a list, a record, an argument or a result. */
export function storedOf(expression: Expression, scope: Scope): { readonly code: Operation; readonly shape: Shape } {
  return storedCode(scope.emit(expression, scope), expression.type);
}

export function storedCode(emitted: Emitted, type: Type): { readonly code: Operation; readonly shape: Shape } {
  if (emitted.kind === 'plain') return emitted;
  const inner = type.kind === 'optional' ? type.of : type;
  assert(inner.kind === 'quantity', 'a quantity has a quantity type');
  const value = stored(emitted.quantity, storedScale(inner.unit));
  return { code: value.form === 'exact' ? value.code : value.n.code, shape: shapeOf(value) };
}

/** A whole number of a unit's stored scale, as dates, instants and counts need it. */
export function wholeOf(expression: Expression, scope: Scope): Operation {
  const { code, shape } = storedOf(expression, scope);
  return shape.kind === 'quantity' && shape.form !== 'number' ? cast(code, numberType) : code;
}

/** The last argument of a runtime function that may refuse: the inputs that what it refuses rests on; none where there is no input. */
export function blame(refused: readonly Expression[], scope: Scope): readonly Operation[] {
  const fields = inputsRead(refused, scope.whole);
  return fields.length > 0 ? [literalOf(fields.join(', '))] : [];
}

/** `condition ? then : otherwise`, quantities brought to one scale. */
export function choose(condition: Operation, then: Emitted, otherwise: Emitted, type: Type): Emitted {
  if (type.kind === 'optional') {
    const [a, b] = [storedCode(then, type), storedCode(otherwise, type)];
    return loaded(conditional(condition, a.code, b.code), type, joinShapes(a.shape, b.shape));
  }
  if (then.kind === 'plain' || otherwise.kind === 'plain') {
    assert(then.kind === 'plain' && otherwise.kind === 'plain', 'both branches are of one kind');
    return { kind: 'plain', code: conditional(condition, then.code, otherwise.code), shape: joinShapes(then.shape, otherwise.shape) };
  }
  const [a, b] = alike([then.quantity, otherwise.quantity]);
  return quantity(joinAlike(a!, b!, (x, y) => conditional(condition, x, y)));
}

/** Quantities at one scale and in one form, so that any of them can stand in one variable. */
export function alike(quantities: readonly Quantity[]): Quantity[] {
  const atOne = scaledAlike(quantities);
  const exact = atOne.some((q) => q.form === 'exact' || q.over !== undefined);
  return exact ? atOne.map((q) => ({ form: 'exact', code: runtimeExact(q), scale: q.scale })) : atOne;
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
    const n = { code: join(a.n.code, b.n.code), range: spanOf(a.n.range, b.n.range), wide: a.n.wide || b.n.wide };
    return { form: 'whole', n, scale: a.scale };
  }
  assert(a.form === 'exact' && b.form === 'exact', 'alike quantities have one form');
  return { form: 'exact', code: join(a.code, b.code), scale: a.scale };
}
