/** Constants and defaults as wire JSON, when compiling: through the runtime's own writer, so that both say the same. */
import { strict as assert } from 'node:assert';
import { divide as ratio } from '../../algebra/rational.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import { fieldType } from '../../model/field-type.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import type { Exact } from '../../runtime/fraction.ts';
import { settle } from '../../runtime/integer.ts';
import type { WireField, WireFields, WireType } from '../../runtime/wire/wire-type.ts';
import { writeValue } from '../../runtime/wire/wire-write.ts';

/** Wire JSON of a value; null for an absent one. */
export function wireValue(value: Value, type: Type): unknown {
  return writeValue(wireTypeOf(type), nativeValue(value, type.kind === 'optional' ? type.of : type));
}

/** A value as generated code holds it. */
function nativeValue(value: Value, type: Type): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'rational':
      return exactOf(value.value, type);
    case 'date':
      return value.day;
    case 'instant':
      return value.ms;
    case 'time':
      return value.minutes;
    case 'list':
      assert(type.kind === 'list', 'a list value has a list type');
      return value.items.map((item) => nativeValue(item, type.of));
    case 'record':
      return Object.fromEntries(
        Object.entries(value.fields).map(([name, field]) => [name, nativeValue(field, fieldType(type, value, name))]),
      );
    default:
      return value;
  }
}

function exactOf(value: Rational, type: Type): Exact {
  assert(type.kind === 'quantity', 'a rational is a quantity');
  const { numerator, denominator } = ratio(value, storedScale(type.unit));
  return denominator === 1n ? settle(numerator) : { n: settle(numerator), d: settle(denominator) };
}

/** A type as the runtime's wire reads it. */
export function wireTypeOf(type: Type): WireType {
  switch (type.kind) {
    case 'quantity':
      return wireQuantityOf(type.unit) ?? { scale: Number(storedScale(type.unit).denominator) };
    case 'text':
      return type.format;
    case 'enum':
      return { enum: type.values };
    case 'list':
      return { list: wireTypeOf(type.of) };
    case 'record':
      return { record: wireFieldsOf(type.fields) };
    case 'union':
      return { union: Object.fromEntries(type.variants.map(({ kind, fields }) => [kind, wireFieldsOf(fields)])) };
    case 'optional':
      return wireTypeOf(type.of);
    case 'schedule':
      return 'text';
    default:
      return type.kind;
  }
}

function wireFieldsOf(fields: readonly { readonly name: string; readonly type: Type; readonly optional?: boolean }[]): WireFields {
  return Object.fromEntries(
    fields.map(({ name, type, optional }) => [name, wireField(type, optional === true || type.kind === 'optional')]),
  );
}

export const wireField = (type: Type, optional: boolean): WireField => (optional ? { optional: wireTypeOf(type) } : wireTypeOf(type));
