/** Lists: `for`, quantifiers, filters, sums and extremes, each item a binding of its own. */

import { rational } from '../algebra/rational.ts';
import type { Expression } from '../model/expression.ts';
import type { Type } from '../model/type.ts';
import { arrow, atom, type Code, call, cast, integer, level, within } from './code.ts';
import { freeName } from './names.ts';
import { nativeType } from './native-type.ts';
import { codeOf, storedCode, wholeOf } from './operand.ts';
import { runtimeExact } from './quantity.ts';
import { type Scope, withLocal } from './scope.ts';
import { type Emitted, joinShapes, loaded, plain, type QuantityShape, quantity, type Shape, summed, wireShape } from './shape.ts';
import { storedScale } from './unit.ts';
import { literal, narrowed } from './whole.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Code of a list, its items' type and shape. */
function listOf(expression: Expression, scope: Scope): { readonly code: Code; readonly item: Type; readonly shape: Shape } {
  const emitted = scope.emit(expression, scope);
  const type = expression.type.kind === 'optional' ? expression.type.of : expression.type;
  const item = type.kind === 'list' ? type.of : type;
  const shape = emitted.kind === 'plain' && emitted.shape.kind === 'list' ? emitted.shape.of : wireShape(item);
  return { code: emitted.kind === 'plain' ? emitted.code : atom('[]'), item, shape };
}

/** The body of a `for`, a filter or a quantifier, in the scope of its variable. */
export function each(
  list: Expression,
  variable: string,
  body: Expression,
  scope: Scope,
): { list: Code; name: string; body: Emitted; item: Type; shape: Shape } {
  const { code, item, shape } = listOf(list, scope);
  const name = freeName(variable, 'Each', scope.reserved);
  return { list: code, name, item, shape, body: scope.emit(body, withLocal(scope, variable, loaded(atom(name), item, shape))) };
}

export function emitFor(node: Of<'for'>, scope: Scope): Emitted {
  const { list, name, body } = each(node.list, node.variable, node.body, scope);
  const { code, shape } = storedCode(body, node.body.type, scope);
  const made = call(`${within(list, level.atom)}.map`, arrow(name, code));
  return plain(knowing(made, [list], [node, node.list], scope), { kind: 'list', of: shape });
}

export function emitQuantifier(node: Of<'some' | 'every'>, scope: Scope): Emitted {
  const { list, name, body } = each(node.list, node.variable, node.body, scope);
  return plain(call(`${within(list, level.atom)}.${node.kind}`, arrow(name, truthOf(body))));
}

export function emitFilter(node: Of<'filter'>, scope: Scope): Emitted {
  const { list, name, body, shape } = each(node.list, 'item', node.condition, scope);
  const made = call(`${within(list, level.atom)}.filter`, arrow(name, truthOf(body)));
  return plain(knowing(made, [list], [node], scope), { kind: 'list', of: shape });
}

export function emitLatest(node: Of<'latest'>, scope: Scope): Emitted {
  const { list, name, body, shape } = each(node.list, 'item', node.key, scope);
  const key = storedCode(body, node.key.type, scope).code;
  const made = scope.imports.call('latest', list, arrow(name, key), wholeOf(node.take, scope));
  return plain(knowing(made, [list], [node], scope), { kind: 'list', of: shape });
}

/** Dates made from dates, such as a calendar with a day less, know no more than these. */
function knowing(made: Code, sources: readonly Code[], dates: readonly Expression[], scope: Scope): Code {
  return dates.every(({ type }) => isDates(type)) ? scope.imports.call('derived', made, ...sources) : made;
}

const isDates = (type: Type): boolean => (type.kind === 'optional' ? isDates(type.of) : type.kind === 'list' && type.of.kind === 'date');

const truthOf = (body: Emitted): Code => (body.kind === 'plain' ? body.code : atom('false'));

export function emitListLiteral(node: Of<'list'>, scope: Scope): Emitted {
  const items = node.items.map((item) => storedCode(scope.emit(item, scope), item.type, scope));
  const shape = items.map((item) => item.shape).reduce(joinShapes, { kind: 'plain' });
  return plain(atom(`[${items.map(({ code }) => code.text).join(', ')}]`), { kind: 'list', of: shape });
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
      const sum = narrowed(scope.imports.call('sumBy', items, arrow(name, n.code)), summed(n.range));
      return quantity({ form: 'whole', n: sum, scale, ...(multiple ? { multiple } : {}) });
    }
    if (body.kind === 'quantity') {
      const made = call(`${within(items, level.atom)}.map`, arrow(name, runtimeExact(scope.imports, body.quantity)));
      return quantity({ form: 'exact', code: scope.imports.call('sumExact', made), scale: body.quantity.scale });
    }
  }
  const { code, shape } = listOf(list, scope);
  const scale = type.kind === 'quantity' ? storedScale(type.unit) : rational(1n);
  const of = shape as QuantityShape;
  if (of.form === 'exact') return quantity({ form: 'exact', code: scope.imports.call('sumExact', code), scale });
  const multiple = of.multiple ? { multiple: of.multiple } : {};
  return quantity({ form: 'whole', n: narrowed(scope.imports.call('sumOf', code), summed(of.range)), scale, ...multiple });
}

/** Least or greatest item of a list; undefined for none. */
export function emitExtreme(which: 'min' | 'max', given: Expression, scope: Scope): Emitted {
  const list = streamed(given, scope);
  const base = which === 'min' ? 'least' : 'greatest';
  if (list.kind === 'for') {
    const { list: items, name, body } = each(list.list, list.variable, list.body, scope);
    const { code, shape } = storedCode(body, list.body.type, scope);
    if (shape.kind !== 'quantity' || shape.form !== 'exact')
      return loaded(scope.imports.call(`${base}By`, items, arrow(name, code)), list.body.type, shape);
  }
  const { code, item, shape } = listOf(list, scope);
  const exact = shape.kind === 'quantity' && shape.form === 'exact';
  const name = `${base}${exact ? 'Exact' : 'Of'}`;
  return loaded(scope.imports.call(name, code), item, shape);
}

export function emitCount(list: Expression, scope: Scope): Emitted {
  const { code } = listOf(list, scope);
  const n = { ...literal(0n), code: atom(`${within(code, level.atom)}.length`), range: { low: 0n, high: 1_000_000n } };
  return quantity({ form: 'whole', n, scale: rational(1n) });
}

export function emitContains(list: Expression, item: Expression, scope: Scope): Emitted {
  const { code, item: type, shape } = listOf(list, scope);
  const wide = cast(code, `readonly ${type.kind === 'enum' ? 'string' : nativeType(scope.imports, type, shape)}[]`);
  const receiver = type.kind === 'enum' ? `(${wide.text})` : within(code, level.atom);
  return plain(call(`${receiver}.includes`, codeOf(item, scope)));
}

export function emitConcatenation(lists: readonly Expression[], scope: Scope): Emitted {
  const parts = lists.map((list) => listOf(list, scope));
  const shape = parts.map((part) => part.shape).reduce(joinShapes);
  const codes = parts.map(({ code }) => code);
  const made = atom(`[${codes.map((code) => `...${within(code, level.unary)}`).join(', ')}]`);
  return plain(knowing(made, codes, lists, scope), { kind: 'list', of: shape });
}

export function emitLast(list: Expression, scope: Scope): Emitted {
  const { code, item, shape } = listOf(list, scope);
  return loaded(call(`${within(code, level.atom)}.at`, integer(-1n)), item, shape);
}

export function emitDistinct(list: Expression, scope: Scope): Emitted {
  const { code, shape } = listOf(list, scope);
  return plain(knowing(scope.imports.call('distinct', code), [code], [list], scope), { kind: 'list', of: shape });
}
