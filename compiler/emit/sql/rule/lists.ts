/** Lists: of items known when printing, which are unrolled, or arrays, which the engine walks with lambdas. */
import type { Expression } from '../../../model/expression/expression.ts';
import { isFalse, not, or } from '../logic.ts';
import { form, type Node, type SqlType, variable } from '../node.ts';
import { type Int, literal, ranged } from '../number/integer.ts';
import { add as addQuantities, extreme, type Quantity, whole } from '../number/quantity.ts';
import { captured, freshVariable, refuse, type Scope, silent, withVariable } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import { pack } from '../value/stored.ts';
import { amount, chooseValue, equalValues, isAbsent, nodeOf, quantityOf, type SqlList, type SqlValue } from '../value/value.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;
type Items = Extract<SqlList, { kind: 'items' }>;
type Array = Extract<SqlList, { kind: 'array' }>;

export const listed = (items: readonly SqlValue[]): Items => ({ kind: 'items', items });

function listOf(value: SqlValue): SqlList {
  if (value.kind === 'items' || value.kind === 'array') return value;
  return unsayable(value.kind === 'calendar' ? 'a list of holidays in each row' : `a list of the kind ${value.kind}`);
}

/** A fresh variable for the items of an array. */
function itemOf(array: Array, name: string, scope: Scope): { readonly name: string; readonly node: Node } {
  const fresh = freshVariable(name, scope);
  return { name: fresh, node: variable(fresh, array.item.type, array.item.wide) };
}

const overItems = (name: 'filter' | 'transform', array: Node, body: Node, item: string, type: SqlType, wide = false): Node =>
  form(name, type, [array, body], { name: item, wide });

const hasSome = (array: Node, condition: Node, item: string): Node => form('someItem', 'boolean', [array, condition], { name: item });
const lengthOf = (array: Node, most: number): Int => ranged(form('length', 'integer', [array]), 0n, BigInt(most));

/** What a body refuses of one item refuses the row. */
function bodyOf(array: Array, name: string, body: Expression, scope: Scope): { readonly of: (item: Node) => SqlValue } {
  const item = itemOf(array, name, scope);
  const { refusals } = captured(scope, (inner) => scope.translate(body, withVariable(name, array.element(item.node), inner)));
  for (const { when, says } of refusals) refuse(hasSome(array.node, when, item.name), says, scope);
  return { of: (node) => scope.translate(body, withVariable(name, array.element(node), silent(scope))) };
}

export function mapped({ list, variable: name, body }: Of<'for'>, scope: Scope): SqlValue {
  const source = listOf(scope.translate(list, scope));
  if (source.kind === 'items') return listed(source.items.map((item) => scope.translate(body, withVariable(name, item, scope))));
  return { ...source, element: bodyOf(source, name, body, scope).of };
}

/** Whether the body is as wanted for some item. */
export function exists(list: Expression, name: string, body: Expression, wanted: boolean, scope: Scope): Node {
  const asWanted = (node: Node): Node => (wanted ? node : not(node));
  const source = listOf(scope.translate(list, scope));
  if (source.kind === 'items')
    return or(...source.items.map((item) => asWanted(nodeOf(scope.translate(body, withVariable(name, item, scope))))));
  return someItem(source, name, (item) => asWanted(nodeOf(bodyOf(source, name, body, scope).of(item))), scope);
}

function someItem(source: Array, name: string, holds: (item: Node) => Node, scope: Scope): Node {
  const item = itemOf(source, name, scope);
  const condition = holds(item.node);
  return isFalse(condition) ? condition : hasSome(source.node, condition, item.name);
}

export function filtered({ list, condition }: Of<'filter'>, scope: Scope): SqlValue {
  const source = asArray(listOf(scope.translate(list, scope)));
  const item = itemOf(source, 'item', scope);
  const body = bodyOf(source, 'item', condition, scope);
  return { ...source, node: overItems('filter', source.node, nodeOf(body.of(item.node)), item.name, source.node.type) };
}

/** Items known when printing, as an array. */
function asArray(list: SqlList): Array {
  if (list.kind === 'array') return list;
  const [first] = list.items;
  if (!first) return unsayable('an empty list');
  const like = list.items.slice(1).reduce((a, b) => chooseValue([{ when: form('isNull', 'boolean', []), value: a }], b), first);
  const packed = list.items.map((item) => pack(item));
  const { unpack } = pack(like);
  const type = (packed[0] as { node: Node }).node.type;
  if (first.kind === 'quantity') aligned(list.items);
  const node = form(
    'makeList',
    { list: type },
    packed.map((each) => each.node),
  );
  return { kind: 'array', node, element: unpack, item: variable('item', type), most: list.items.length };
}

function aligned(items: readonly SqlValue[]): void {
  const scales = new Set(items.map((item) => quantityOf(item).scale));
  if (scales.size > 1) unsayable('a list of quantities of several scales');
}

/** As an array of what its items are, computed. */
function computed(list: SqlList, scope: Scope): Array {
  const source = asArray(list);
  const item = itemOf(source, 'item', scope);
  const packed = pack(source.element(item.node));
  if (packed.node === item.node) return source;
  const node = overItems('transform', source.node, packed.node, item.name, { list: packed.node.type }, packed.node.wide);
  return { kind: 'array', node, element: packed.unpack, item: variable('item', packed.node.type, packed.node.wide), most: source.most };
}

/** The amounts of a list at one scale and over one divisor. */
function amounts(list: Array, scope: Scope): { readonly node: Node; readonly like: Quantity } {
  const array = computed(list, scope);
  const like = quantityOf(array.element(array.item));
  if (like.d.node.kind !== 'integer') unsayable('a sum or an extreme of quotients, each over a divisor of its own');
  return { node: array.node, like };
}

export function sum(value: SqlValue, scope: Scope): SqlValue {
  const list = listOf(value);
  if (list.kind === 'items') return amount(list.items.map(quantityOf).reduce(addQuantities, whole(literal(0))));
  const { node, like } = amounts(list, scope);
  const [min, max] = [like.n.min * BigInt(list.most), like.n.max * BigInt(list.most)];
  return amount({ n: ranged(form('sum', 'integer', [node]), min < 0n ? min : 0n, max > 0n ? max : 0n), d: like.d, scale: like.scale });
}

/** Absent for an empty list. */
export function extremeOf(kind: 'min' | 'max', value: SqlValue, scope: Scope): SqlValue {
  const list = listOf(value);
  if (list.kind === 'items') return list.items.reduce((a, b) => extremeOfTwo(kind, a, b));
  const array = computed(list, scope);
  const like = array.element(array.item);
  if (like.kind === 'quantity') amounts(list, scope);
  const packed = pack(like);
  return packed.unpack(form(kind === 'min' ? 'smallest' : 'largest', packed.node.type, [array.node], { wide: packed.node.wide ?? false }));
}

export function extremeOfTwo(kind: 'min' | 'max', a: SqlValue, b: SqlValue): SqlValue {
  if (a.kind === 'quantity' && b.kind === 'quantity') return amount(extreme(kind, a.quantity, b.quantity));
  if (!('int' in a) || !('int' in b)) return unsayable(`the ${kind} of values of the kind ${a.kind}`);
  const found = extreme(kind, whole(a.int), whole(b.int));
  return { kind: a.kind, int: found.n };
}

export const count = (value: SqlValue): SqlValue => {
  const list = listOf(value);
  return amount(whole(list.kind === 'items' ? literal(list.items.length) : lengthOf(list.node, list.most)));
};

export function contains(value: SqlValue, item: SqlValue, scope: Scope): Node {
  const list = listOf(value);
  if (list.kind === 'array') return someItem(list, 'item', (each) => equalValues(list.element(each), item), scope);
  const texts = list.items.flatMap((each) => (each.kind === 'text' && each.node.kind === 'text' ? [each.node] : []));
  if (texts.length === list.items.length && texts.length > 0 && item.kind === 'text')
    return form('among', 'boolean', [item.node, ...texts]);
  return or(...list.items.map((each) => equalValues(each, item)));
}

/** Each item the first time it stands there. */
export function distinct(value: SqlValue, scope: Scope): SqlValue {
  const array = computed(listOf(value), scope);
  const item = freshVariable('item', scope);
  const at = form('position', 'integer', [array.node, variable(item, array.item.type)]);
  const isFirst = form('equal', 'boolean', [at, variable(`${item}_at`, 'integer')]);
  return { ...array, node: form('filterIndexed', array.node.type, [array.node, isFirst], { name: item }) };
}

export function lastOf(value: SqlValue, scope: Scope): SqlValue {
  const list = listOf(value);
  if (list.kind === 'items') return list.items.at(-1) ?? { kind: 'null' };
  const array = computed(list, scope);
  return array.element(form('lastItem', array.item.type, [array.node], { wide: array.item.wide ?? false }));
}

/** Sorted by key and, of one key, as they stand: of each the key, the position and the item are ordered. The last ones are kept. */
export function latest({ list, key, take }: Of<'latest'>, scope: Scope): SqlValue {
  const array = computed(listOf(scope.translate(list, scope)), scope);
  const item = freshVariable('item', scope);
  const keyed = pack(scope.translate(key, withVariable('item', array.element(variable(item, array.item.type)), scope)));
  const entry: SqlType = { record: { key: keyed.node.type, at: 'integer', item: array.item.type } };
  const made = form('record', entry, [keyed.node, variable(`${item}_at`, 'integer'), variable(item, array.item.type)], {
    fields: ['key', 'at', 'item'],
  });
  const sorted = form('sort', { list: entry }, [form('transformIndexed', { list: entry }, [array.node, made], { name: item })]);
  const wanted = quantityOf(scope.translate(take, scope));
  const kept = form('lastItems', { list: entry }, [sorted, wanted.n.node]);
  const of = (node: Node): SqlValue => array.element(form('field', array.item.type, [node], { name: 'item' }));
  return { kind: 'array', node: kept, element: of, item: variable('item', entry), most: array.most };
}

export function concatenated(values: readonly SqlValue[], scope: Scope): SqlValue {
  const lists = values.map(listOf);
  if (lists.every((list): list is Items => list.kind === 'items')) return listed(lists.flatMap(({ items }) => items));
  const arrays = lists.filter((list) => list.kind === 'array' || list.items.length > 0).map((list) => computed(list, scope));
  const [first] = arrays as [Array];
  const node = form(
    'concatLists',
    first.node.type,
    arrays.map((array) => array.node),
  );
  return { ...first, node, most: arrays.reduce((total, { most }) => total + most, 0) };
}

/** The first value that is there. */
export function firstPresent(first: SqlValue, second: SqlValue): SqlValue {
  if (first.kind === 'null') return second;
  return chooseValue([{ when: not(isAbsent(first)), value: first }], second);
}
