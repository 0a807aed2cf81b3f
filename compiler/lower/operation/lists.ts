/** Lists: `for`, quantifiers, filters, sums and extremes, each item a binding of its own. */

import { present } from '../../algebra/assignable.ts';
import { rational } from '../../algebra/rational.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { definitionOf } from '../../model/expression/names-read.ts';
import { freeName } from '../../model/plan/free-name.ts';
import { cast, lambda, list, literalOf, member, method, named, runtime, spread } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { runtimeExact } from '../quantity/quantity.ts';
import {
  joinShapes,
  type Lowered,
  loaded,
  plain,
  plainQuantity,
  type QuantityShape,
  quantity,
  type Shape,
  summed,
  wireShape,
} from '../quantity/shape.ts';
import { narrowed } from '../quantity/whole.ts';
import { listType, nativeType, stringType } from './native-type.ts';
import { operationOf, storedValue, wholeOf } from './operand.ts';
import { type Scope, withLocal } from './scope.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Operation of a list, its items' type and shape. */
function listOf(expression: Expression, scope: Scope): { readonly operation: Operation; readonly item: Type; readonly shape: Shape } {
  const lowered = scope.lower(expression, scope);
  const type = present(expression.type);
  const item = type.kind === 'list' ? type.of : type;
  const shape = lowered.kind === 'plain' && lowered.shape.kind === 'list' ? lowered.shape.of : wireShape(item);
  return { operation: lowered.kind === 'plain' ? lowered.operation : list([]), item, shape };
}

/** The body of a `for`, a filter or a quantifier, in the scope of its variable. */
export function each(
  list: Expression,
  variable: string,
  body: Expression,
  scope: Scope,
): { list: Operation; name: string; body: Lowered; item: Type; shape: Shape } {
  const { operation, item, shape } = listOf(list, scope);
  const name = freeName(variable, 'Each', scope.reserved);
  return { list: operation, name, item, shape, body: scope.lower(body, withLocal(scope, variable, loaded(named(name), item, shape))) };
}

export function lowerFor(node: Of<'for'>, scope: Scope): Lowered {
  const { list: items, name, body } = each(node.list, node.variable, node.body, scope);
  const { operation, shape } = storedValue(body, node.body.type);
  const made = method(items, 'map', lambda(name, operation));
  return plain(knowing(made, [items], [node, node.list]), { kind: 'list', of: shape });
}

export function lowerQuantifier(node: Of<'some' | 'every'>, scope: Scope): Lowered {
  const { list: items, name, body } = each(node.list, node.variable, node.body, scope);
  return plain(method(items, node.kind, lambda(name, truthOf(body))));
}

export function lowerFilter(node: Of<'filter'>, scope: Scope): Lowered {
  const { list: items, name, body, shape } = each(node.list, 'item', node.condition, scope);
  const filtered = method(items, 'filter', lambda(name, truthOf(body)));
  const made = node.list.kind === 'list' ? worded(filtered, node.type, shape) : filtered;
  return plain(knowing(made, [items], [node]), { kind: 'list', of: shape });
}

export function lowerLatest(node: Of<'latest'>, scope: Scope): Lowered {
  const { list: items, name, body, shape } = each(node.list, 'item', node.key, scope);
  const key = storedValue(body, node.key.type).operation;
  const made = runtime('latest', items, lambda(name, key), wholeOf(node.take, scope));
  return plain(knowing(made, [items], [node]), { kind: 'list', of: shape });
}

/** Dates made from dates, such as a calendar with a day less, know no more than these. */
function knowing(made: Operation, sources: readonly Operation[], dates: readonly Expression[]): Operation {
  return dates.every(({ type }) => isDates(type)) ? runtime('derived', made, ...sources) : made;
}

const isDates = (type: Type): boolean => (type.kind === 'optional' ? isDates(type.of) : type.kind === 'list' && type.of.kind === 'date');

const truthOf = (body: Lowered): Operation => (body.kind === 'plain' ? body.operation : literalOf(false));

export function lowerListLiteral(node: Of<'list'>, scope: Scope): Lowered {
  const items = node.items.map((item) => storedValue(scope.lower(item, scope), item.type));
  const shape = items.map((item) => item.shape).reduce(joinShapes, { kind: 'plain' });
  return plain(list(items.map(({ operation }) => operation)), { kind: 'list', of: shape });
}

/** What is made from lists of literal texts says which texts they are: spread or filtered, they would be any. */
export const worded = (made: Operation, type: Type, of: Shape): Operation =>
  hasWords(type) ? cast(made, nativeType(type, { kind: 'list', of })) : made;

function hasWords(type: Type): boolean {
  if (type.kind === 'list' || type.kind === 'optional') return hasWords(type.of);
  return type.kind === 'enum' || type.kind === 'union' || (type.kind === 'record' && type.fields.some((field) => hasWords(field.type)));
}

/** A `where` name that was not placed, since nothing but sums and extremes reads it: its own `for`. */
function streamed(list: Expression, scope: Scope): Expression {
  if (list.kind !== 'local' || scope.bindings.has(`local:${list.name}`)) return list;
  return definitionOf(list, scope.rule) ?? list;
}

/** A sum without a list in between where the items are made by a `for`. */
export function lowerSum(given: Expression, type: Type, scope: Scope): Lowered {
  const known = given.kind === 'local' ? scope.bindings.get(`sum:${given.name}`) : undefined;
  if (known) return known;
  const list = streamed(given, scope);
  if (list.kind === 'for') {
    const { list: items, name, body } = each(list.list, list.variable, list.body, scope);
    if (body.kind === 'quantity' && body.quantity.form === 'whole' && !body.quantity.over) {
      const { n, scale } = body.quantity;
      const sum = narrowed(runtime('sumBy', items, lambda(name, n.operation)), summed(n.range));
      return quantity({ form: 'whole', n: sum, scale });
    }
    if (body.kind === 'quantity') {
      const made = method(items, 'map', lambda(name, runtimeExact(body.quantity)));
      return quantity({ form: 'exact', operation: runtime('sumExact', made), scale: body.quantity.scale });
    }
  }
  const { operation, shape } = listOf(list, scope);
  const scale = type.kind === 'quantity' ? storedScale(type.unit) : rational(1n);
  const of = shape as QuantityShape;
  if (of.form === 'exact') return quantity({ form: 'exact', operation: runtime('sumExact', operation), scale });
  return quantity({ form: 'whole', n: narrowed(runtime('sumOf', operation), summed(of.range)), scale });
}

const extremes = { min: { whole: 'leastOf', exact: 'leastExact' }, max: { whole: 'greatestOf', exact: 'greatestExact' } } as const;

/** Least or greatest item of a list; undefined for none. */
export function lowerExtreme(which: 'min' | 'max', given: Expression, scope: Scope): Lowered {
  const list = streamed(given, scope);
  if (list.kind === 'for') {
    const { list: items, name, body } = each(list.list, list.variable, list.body, scope);
    const { operation, shape } = storedValue(body, list.body.type);
    if (shape.kind !== 'quantity' || shape.form !== 'exact')
      return loaded(runtime(which === 'min' ? 'leastBy' : 'greatestBy', items, lambda(name, operation)), list.body.type, shape);
  }
  const { operation, item, shape } = listOf(list, scope);
  const exact = shape.kind === 'quantity' && shape.form === 'exact';
  return loaded(runtime(extremes[which][exact ? 'exact' : 'whole'], operation), item, shape);
}

export function lowerCount(list: Expression, scope: Scope): Lowered {
  const { operation } = listOf(list, scope);
  return plainQuantity(member(operation, 'length'), { low: 0n, high: 1_000_000n }, rational(1n));
}

export function lowerContains(list: Expression, item: Expression, scope: Scope): Lowered {
  const { operation, item: type } = listOf(list, scope);
  const receiver = type.kind === 'enum' ? cast(operation, listType(stringType)) : operation;
  return plain(method(receiver, 'includes', operationOf(item, scope)));
}

export function lowerConcatenation(lists: readonly Expression[], scope: Scope): Lowered {
  const parts = lists.map((list) => listOf(list, scope));
  const shape = parts.map((part) => part.shape).reduce(joinShapes);
  const operations = parts.map(({ operation }) => operation);
  const made = worded(list(operations.map(spread)), lists[0]!.type, shape);
  return plain(knowing(made, operations, lists), { kind: 'list', of: shape });
}

export function lowerLast(list: Expression, scope: Scope): Lowered {
  const { operation, item, shape } = listOf(list, scope);
  const receiver = list.kind === 'list' ? worded(operation, list.type, shape) : operation;
  return loaded(method(receiver, 'at', literalOf(-1n)), item, shape);
}

export function lowerDistinct(list: Expression, scope: Scope): Lowered {
  const { operation, shape } = listOf(list, scope);
  return plain(knowing(runtime('distinct', operation), [operation], [list]), { kind: 'list', of: shape });
}

export function lowerSort(list: Expression, scope: Scope): Lowered {
  const { operation, shape } = listOf(list, scope);
  const isExact = shape.kind === 'quantity' && shape.form === 'exact';
  return plain(knowing(runtime(isExact ? 'sortedExact' : 'sorted', operation), [operation], [list]), { kind: 'list', of: shape });
}
