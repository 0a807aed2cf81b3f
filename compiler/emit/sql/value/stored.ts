/**
 * Values ↔ what one column or one item of an array holds: integers at the scale of the wire, texts, truths, records of them. The
 * ranges of a value read from one are those that the wire admits.
 */
import type { Sign } from '../../../model/declaration.ts';
import { type Field, listLimit, type Type, type Unit, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { longest } from '../limits.ts';
import { isNull, not } from '../logic.ts';
import { form, type Node, type SqlType } from '../node.ts';
import { type Int, isWide } from '../number/integer.ts';
import { one } from '../number/quantity.ts';
import { unsayable } from '../unsayable.ts';
import { type Extent, fieldExtent, narrowed } from './extent.ts';
import { amount, intOf, type SqlValue } from './value.ts';

export type FieldSigns = Readonly<Record<string, Sign | undefined>>;

const bounded = (node: Node, min: bigint | number, max: bigint | number): Int => ({ node, min: BigInt(min), max: BigInt(max) });

/** The scale of a quantity on the wire, and the largest integer that it admits there. */
export function wireRange(unit: Unit): { readonly scale: number; readonly limit: bigint } {
  const kind = wireQuantityOf(unit) ?? unsayable('a compound unit in a column');
  const { scale, limit } = rowOf(kind);
  return { scale, limit: BigInt(limit) * 10n ** BigInt(scale) };
}

/** How a type is stored. */
export function storedType(type: Type): SqlType {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'enum':
    case 'text':
      return 'text';
    case 'list':
      return { list: storedType(type.of) };
    case 'optional':
      return storedType(type.of);
    case 'period':
      return { record: { months: 'integer', days: 'integer' } };
    case 'allowance':
      return { record: { value: 'integer', unit: 'text' } };
    case 'record':
    case 'union':
      return { record: Object.fromEntries(fieldsOf(type).map(({ name, type: of }) => [name, storedType(of)])) };
    default:
      return 'integer';
  }
}

/** The fields of a record, or all those of a union's variants after its kind: a name of two variants once. */
export function fieldsOf(type: Extract<Type, { kind: 'record' | 'union' }>): readonly Field[] {
  if (type.kind === 'record') return type.fields;
  const kinds: Type = { kind: 'enum', values: type.variants.map(({ kind }) => kind) };
  const all = new Map<string, Field>([['kind', { name: 'kind', type: kinds }]]);
  for (const field of type.variants.flatMap(({ fields }) => fields)) all.set(field.name, { ...field, optional: true });
  return [...all.values()];
}

/** The least integer of a sign. */
export const leastOf = (sign: Sign | undefined, limit: bigint): bigint => (sign === undefined ? -limit : sign === 'positive' ? 1n : 0n);

/** The value that a stored node is. `extent`: between which it is known to lie. */
export function fromStored(type: Type, node: Node, sign?: Sign, signs: FieldSigns = {}, extent?: Extent): SqlValue {
  const within = (min: bigint | number, max: bigint | number): Int => ({ node, ...narrowed(BigInt(min), BigInt(max), extent) });
  const part = (name: string, of: SqlType): Node => form('field', of, [node], { name });
  switch (type.kind) {
    case 'boolean':
      return { kind: 'truth', node };
    case 'enum':
    case 'text':
      return { kind: 'text', node };
    case 'quantity': {
      const { scale, limit } = wireRange(type.unit);
      return amount({ n: within(leastOf(sign, limit), limit), d: one, scale });
    }
    case 'date':
      return { kind: 'date', int: within(longest.firstDay, longest.lastDay) };
    case 'instant':
      return { kind: 'instant', int: within(longest.firstInstant, longest.lastInstant) };
    case 'time':
      return { kind: 'time', int: within(0, 86_399_999) };
    case 'period':
      return {
        kind: 'period',
        months: bounded(part('months', 'integer'), 0, longest.months),
        days: bounded(part('days', 'integer'), 0, longest.days),
      };
    case 'allowance':
      return { kind: 'allowance', value: bounded(part('value', 'integer'), -1_000_000_000n, 1_000_000_000n), unit: part('unit', 'text') };
    case 'optional':
      return fromStored(type.of, node, sign, signs, extent);
    case 'record':
    case 'union': {
      const fields = fieldsOf(type).map(({ name, type: of }) => {
        const own = fromStored(of, part(name, storedType(of)), signs[name], {}, fieldExtent(extent, name));
        return [name, own] as const;
      });
      return { kind: 'record', fields: new Map(fields), present: not(isNull(node)) };
    }
    case 'list':
      return {
        kind: 'array',
        node,
        item: { kind: 'variable', name: 'item', type: storedType(type.of) },
        element: (item) => fromStored(type.of, item, sign, signs, extent),
        most: listLimit,
      };
    default:
      return unsayable('opening hours in a column');
  }
}

export type Packed = { readonly node: Node; readonly unpack: (node: Node) => SqlValue };

/** A value as one node, and how it is read back. */
export function pack(value: SqlValue): Packed {
  const alone = (int: Int, make: (int: Int) => SqlValue): Packed => ({
    node: int.node,
    unpack: (node) => make({ min: int.min, max: int.max, node: { ...node, wide: isWide(int) } as Node }),
  });
  switch (value.kind) {
    case 'truth':
    case 'text':
      return { node: value.node, unpack: (node) => ({ kind: value.kind, node }) };
    case 'date':
    case 'instant':
    case 'time':
      return alone(value.int, (int) => ({ kind: value.kind, int }));
    case 'quantity': {
      const { n, d, scale } = value.quantity;
      if (d.node.kind === 'integer') return alone(n, (int) => amount({ n: int, d, scale }));
      return packParts(
        [
          ['n', alone(n, (int) => amount({ n: int, d: one, scale }))],
          ['d', alone(d, (int) => amount({ n: int, d: one, scale: 0 }))],
        ],
        (parts) => amount({ n: numerator(parts[0]), d: numerator(parts[1]), scale }),
      );
    }
    case 'period': {
      const of = (int: Int): Packed => alone(int, (each) => ({ kind: 'date', int: each }));
      return packParts(
        [
          ['months', of(value.months)],
          ['days', of(value.days)],
        ],
        ([months, days]) => ({ kind: 'period', months: dated(months), days: dated(days) }),
      );
    }
    case 'record': {
      const fields = [...value.fields].map(([name, of]) => [name, pack(of)] as const);
      const { node, unpack } = packParts(fields, (parts) => ({
        kind: 'record',
        fields: new Map(fields.map(([name], at) => [name, parts[at] as SqlValue])),
      }));
      return { node, unpack: (of) => ({ ...(unpack(of) as Extract<SqlValue, { kind: 'record' }>), present: not(isNull(of)) }) };
    }
    default:
      return unsayable(`a value of the kind ${value.kind} in a list`);
  }
}

const numerator = (value: SqlValue | undefined): Int => (value as Extract<SqlValue, { kind: 'quantity' }>).quantity.n;
const dated = (value: SqlValue | undefined): Int => intOf(value as SqlValue);

function packParts(parts: readonly (readonly [string, Packed])[], make: (parts: readonly SqlValue[]) => SqlValue): Packed {
  const names = parts.map(([name]) => name);
  const type: SqlType = { record: Object.fromEntries(parts.map(([name, { node }]) => [name, node.type])) };
  return {
    node: form(
      'record',
      type,
      parts.map(([, { node }]) => node),
      { fields: names },
    ),
    unpack: (node) =>
      make(parts.map(([name, part]) => part.unpack(form('field', part.node.type, [node], { name, wide: part.node.wide ?? false })))),
  };
}
