/** Lists: `for`, quantifiers, filters, sums and extremes, each item a binding of its own. */

import { rational } from '../../algebra/rational.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { freeName } from '../free-name.ts';
import { runtimeExact } from '../quantity/quantity.ts';
import { type Emitted, joinShapes, loaded, plain, type QuantityShape, quantity, type Shape, summed, wireShape } from '../quantity/shape.ts';
import { literal, narrowed } from '../quantity/whole.ts';
import { type Scope, withLocal } from '../scope.ts';
import { listType, stringType } from './native-type.ts';
import { codeOf, storedCode, wholeOf } from './operand.ts';
import { cast, lambda, list, literalOf, member, method, named, runtime, spread } from './operation.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Operation of a list, its items' type and shape. */
function listOf(expression: Expression, scope: Scope): { readonly code: Operation; readonly item: Type; readonly shape: Shape } {
  const emitted = scope.emit(expression, scope);
  const type = expression.type.kind === 'optional' ? expression.type.of : expression.type;
  const item = type.kind === 'list' ? type.of : type;
  const shape = emitted.kind === 'plain' && emitted.shape.kind === 'list' ? emitted.shape.of : wireShape(item);
  return { code: emitted.kind === 'plain' ? emitted.code : list([]), item, shape };
}

/** The body of a `for`, a filter or a quantifier, in the scope of its variable. */
export function each(
  list: Expression,
  variable: string,
  body: Expression,
  scope: Scope,
): { list: Operation; name: string; body: Emitted; item: Type; shape: Shape } {
  const { code, item, shape } = listOf(list, scope);
  const name = freeName(variable, 'Each', scope.reserved);
  return { list: code, name, item, shape, body: scope.emit(body, withLocal(scope, variable, loaded(named(name), item, shape))) };
}

export function emitFor(node: Of<'for'>, scope: Scope): Emitted {
  const { list: items, name, body } = each(node.list, node.variable, node.body, scope);
  const { code, shape } = storedCode(body, node.body.type);
  const made = method(items, 'map', lambda(name, code));
  return plain(knowing(made, [items], [node, node.list]), { kind: 'list', of: shape });
}

export function emitQuantifier(node: Of<'some' | 'every'>, scope: Scope): Emitted {
  const { list: items, name, body } = each(node.list, node.variable, node.body, scope);
  return plain(method(items, node.kind, lambda(name, truthOf(body))));
}

export function emitFilter(node: Of<'filter'>, scope: Scope): Emitted {
  const { list: items, name, body, shape } = each(node.list, 'item', node.condition, scope);
  const made = method(items, 'filter', lambda(name, truthOf(body)));
  return plain(knowing(made, [items], [node]), { kind: 'list', of: shape });
}

export function emitLatest(node: Of<'latest'>, scope: Scope): Emitted {
  const { list: items, name, body, shape } = each(node.list, 'item', node.key, scope);
  const key = storedCode(body, node.key.type).code;
  const made = runtime('latest', items, lambda(name, key), wholeOf(node.take, scope));
  return plain(knowing(made, [items], [node]), { kind: 'list', of: shape });
}

/** Dates made from dates, such as a calendar with a day less, know no more than these. */
function knowing(made: Operation, sources: readonly Operation[], dates: readonly Expression[]): Operation {
  return dates.every(({ type }) => isDates(type)) ? runtime('derived', made, ...sources) : made;
}

const isDates = (type: Type): boolean => (type.kind === 'optional' ? isDates(type.of) : type.kind === 'list' && type.of.kind === 'date');

const truthOf = (body: Emitted): Operation => (body.kind === 'plain' ? body.code : literalOf(false));

export function emitListLiteral(node: Of<'list'>, scope: Scope): Emitted {
  const items = node.items.map((item) => storedCode(scope.emit(item, scope), item.type));
  const shape = items.map((item) => item.shape).reduce(joinShapes, { kind: 'plain' });
  return plain(list(items.map(({ code }) => code)), { kind: 'list', of: shape });
}

/** A `where` name that was not placed, since nothing but sums and extremes reads it: its own `for`. */
function streamed(list: Expression, scope: Scope): Expression {
  if (list.kind !== 'local' || scope.bindings.has(`local:${list.name}`)) return list;
  return scope.rule.where.find(({ name }) => name === list.name)?.expression ?? list;
}

/** A sum without a list in between where the items are made by a `for`. */
export function emitSum(given: Expression, type: Type, scope: Scope): Emitted {
  const known = given.kind === 'local' ? scope.bindings.get(`sum:${given.name}`) : undefined;
  if (known) return known;
  const list = streamed(given, scope);
  if (list.kind === 'for') {
    const { list: items, name, body } = each(list.list, list.variable, list.body, scope);
    if (body.kind === 'quantity' && body.quantity.form === 'whole' && !body.quantity.over) {
      const { n, scale, multiple } = body.quantity;
      const sum = narrowed(runtime('sumBy', items, lambda(name, n.code)), summed(n.range));
      return quantity({ form: 'whole', n: sum, scale, ...(multiple ? { multiple } : {}) });
    }
    if (body.kind === 'quantity') {
      const made = method(items, 'map', lambda(name, runtimeExact(body.quantity)));
      return quantity({ form: 'exact', code: runtime('sumExact', made), scale: body.quantity.scale });
    }
  }
  const { code, shape } = listOf(list, scope);
  const scale = type.kind === 'quantity' ? storedScale(type.unit) : rational(1n);
  const of = shape as QuantityShape;
  if (of.form === 'exact') return quantity({ form: 'exact', code: runtime('sumExact', code), scale });
  const multiple = of.multiple ? { multiple: of.multiple } : {};
  return quantity({ form: 'whole', n: narrowed(runtime('sumOf', code), summed(of.range)), scale, ...multiple });
}

const extremes = { min: { whole: 'leastOf', exact: 'leastExact' }, max: { whole: 'greatestOf', exact: 'greatestExact' } } as const;

/** Least or greatest item of a list; undefined for none. */
export function emitExtreme(which: 'min' | 'max', given: Expression, scope: Scope): Emitted {
  const list = streamed(given, scope);
  if (list.kind === 'for') {
    const { list: items, name, body } = each(list.list, list.variable, list.body, scope);
    const { code, shape } = storedCode(body, list.body.type);
    if (shape.kind !== 'quantity' || shape.form !== 'exact')
      return loaded(runtime(which === 'min' ? 'leastBy' : 'greatestBy', items, lambda(name, code)), list.body.type, shape);
  }
  const { code, item, shape } = listOf(list, scope);
  const exact = shape.kind === 'quantity' && shape.form === 'exact';
  return loaded(runtime(extremes[which][exact ? 'exact' : 'whole'], code), item, shape);
}

export function emitCount(list: Expression, scope: Scope): Emitted {
  const { code } = listOf(list, scope);
  const n = { ...literal(0n), code: member(code, 'length'), range: { low: 0n, high: 1_000_000n } };
  return quantity({ form: 'whole', n, scale: rational(1n) });
}

export function emitContains(list: Expression, item: Expression, scope: Scope): Emitted {
  const { code, item: type } = listOf(list, scope);
  const receiver = type.kind === 'enum' ? cast(code, listType(stringType)) : code;
  return plain(method(receiver, 'includes', codeOf(item, scope)));
}

export function emitConcatenation(lists: readonly Expression[], scope: Scope): Emitted {
  const parts = lists.map((list) => listOf(list, scope));
  const shape = parts.map((part) => part.shape).reduce(joinShapes);
  const codes = parts.map(({ code }) => code);
  const made = list(codes.map(spread));
  return plain(knowing(made, codes, lists), { kind: 'list', of: shape });
}

export function emitLast(list: Expression, scope: Scope): Emitted {
  const { code, item, shape } = listOf(list, scope);
  return loaded(method(code, 'at', literalOf(-1n)), item, shape);
}

export function emitDistinct(list: Expression, scope: Scope): Emitted {
  const { code, shape } = listOf(list, scope);
  return plain(knowing(runtime('distinct', code), [code], [list]), { kind: 'list', of: shape });
}
