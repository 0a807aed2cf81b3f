/** Values ↔ the JSON of stored columns: integers at the scale of the wire, days, milliseconds. For what is loaded into DuckDB and read back. */

import type { SqlType } from '../../../emit/sql/node.ts';
import { storedType, wireRange } from '../../../emit/sql/value/stored.ts';
import { apartName, type SqlValue } from '../../../emit/sql/value/value.ts';
import { rational } from '../../../interpret/rational.ts';
import type { Type } from '../../../model/type.ts';
import type { Rational, Value } from '../../../model/value.ts';

/** The structure that DuckDB's `from_json` is told: `{"outages":["BIGINT"]}`. */
function structureOf(type: SqlType): unknown {
  if (typeof type === 'string') return { boolean: 'BOOLEAN', integer: 'BIGINT', text: 'VARCHAR' }[type];
  if ('list' in type) return [structureOf(type.list)];
  if ('engine' in type) return type.engine;
  return Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, structureOf(of)]));
}

export const structureOfInputs = (inputs: readonly { readonly name: string; readonly type: Type }[]): Record<string, unknown> =>
  Object.fromEntries(inputs.map(({ name, type }) => [name, structureOf(storedType(type))]));

type Tagged = Exclude<Value, string | boolean | null>;

/** A value as it is stored. Integers of the wire are below 2^53. */
export function toStored(value: Value, type: Type): unknown {
  if (type.kind === 'optional') return toStored(value, type.of);
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'rational': {
      const { scale } = wireRange(type.kind === 'quantity' ? type.unit : {});
      return Number((value.value.numerator * 10n ** BigInt(scale)) / value.value.denominator);
    }
    case 'date':
      return value.day;
    case 'instant':
      return value.ms;
    case 'time':
      return Math.round(value.minutes * 60_000);
    case 'period':
      return { months: value.months, days: value.days };
    case 'allowance':
      return { value: value.value, unit: value.unit };
    case 'list':
      return value.items.map((item) => toStored(item, (type as Extract<Type, { kind: 'list' }>).of));
    case 'record': {
      const fields = type.kind === 'record' ? type.fields : variantOf(type, value).fields;
      const kind = type.kind === 'union' ? { kind: value.fields.kind } : {};
      return {
        ...kind,
        ...Object.fromEntries(fields.map((field) => [field.name, toStored(value.fields[field.name] ?? null, field.type)])),
      };
    }
  }
}

function variantOf(type: Type, { fields }: Extract<Tagged, { kind: 'record' }>) {
  const found = type.kind === 'union' ? type.variants.find(({ kind }) => kind === fields.kind) : undefined;
  return found ?? { kind: '', fields: [] };
}

/** What `toStored` makes, read back: a value whatever its size, since it is the rule that refuses. */
export function fromStored(json: unknown, type: Type): Value {
  if (json === null || json === undefined) return null;
  const part = (name: string): unknown => (json as Readonly<Record<string, unknown>>)[name] ?? null;
  switch (type.kind) {
    case 'optional':
      return fromStored(json, type.of);
    case 'quantity':
      return { kind: 'rational', value: rational(BigInt(json as number), 10n ** BigInt(wireRange(type.unit).scale)) };
    case 'list':
      return { kind: 'list', items: (json as readonly unknown[]).map((item) => fromStored(item, type.of)) };
    case 'record':
      return { kind: 'record', fields: Object.fromEntries(type.fields.map(({ name, type: of }) => [name, fromStored(part(name), of)])) };
    default:
      return timeFrom(json, type, part) ?? (json as string | boolean);
  }
}

/** Dates and stretches of time, which are stored and answered alike; undefined for any other type. */
function timeFrom(json: unknown, type: Type, part: (name: string) => unknown): Value | undefined {
  switch (type.kind) {
    case 'date':
      return { kind: 'date', day: Number(json) };
    case 'instant':
      return { kind: 'instant', ms: Number(json) };
    case 'time':
      return { kind: 'time', minutes: Number(json) / 60_000 };
    case 'period':
      return { kind: 'period', months: Number(part('months')), days: Number(part('days')) };
    case 'allowance':
      return { kind: 'allowance', value: Number(part('value')), unit: part('unit') as 'working-hour' };
    default:
      return undefined;
  }
}

/** What `exactResult` answers, read with the integers of its text, → the value. `like` tells the scales. */
export function fromExact(json: unknown, type: Type, like: SqlValue): Value {
  if (json === null || json === undefined) return null;
  if (type.kind === 'optional') return fromExact(json, type.of, like);
  if (typeof json === 'string' || typeof json === 'boolean') return json;
  const part = (name: string): unknown => (json as Readonly<Record<string, unknown>>)[name];
  if (type.kind === 'quantity') return { kind: 'rational', value: exact(part('n') as bigint, part('d') as bigint, like) };
  return timeFrom(json, type, part) ?? fromFields(part, type, like);
}

function exact(n: bigint, d: bigint, like: SqlValue): Rational {
  const scale = like.kind === 'quantity' ? like.quantity.scale : 0;
  return rational(n, d * 10n ** BigInt(scale));
}

function fromFields(part: (name: string) => unknown, type: Type, like: SqlValue): Value {
  const likes = like.kind === 'record' ? like.fields : new Map<string, SqlValue>();
  const kind = part('kind');
  const fields =
    type.kind === 'record' ? type.fields : type.kind === 'union' ? (type.variants.find((each) => each.kind === kind)?.fields ?? []) : [];
  const read = fields.map(({ name, type: of }) => {
    const at = likes.has(name) ? name : apartName(name, String(kind));
    return [name, fromExact(part(at), of, likes.get(at) ?? { kind: 'null' })] as const;
  });
  return { kind: 'record', fields: { ...(type.kind === 'union' ? { kind: kind as string } : {}), ...Object.fromEntries(read) } };
}

/** JSON whose numbers are all whole, as bigints, however long. */
export const parseExact = (text: string): unknown =>
  JSON.parse(text, ((_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' ? BigInt(source ?? value) : value) as never);
