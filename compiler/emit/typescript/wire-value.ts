/** Constants and defaults as wire JSON, when compiling: through the runtime's own writer, so that both say the same. */
import { storedScale } from '../../algebra/stored-scale.ts';
import { storedValue } from '../../algebra/stored-value.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import type { Value } from '../../model/value.ts';
import type { WireField, WireFields, WireType } from '../../runtime/wire/wire-type.ts';
import { writeValue } from '../../runtime/wire/wire-write.ts';

/** Wire JSON of a value; null for an absent one. */
export const wireValue = (value: Value, type: Type): unknown => writeValue(wireTypeOf(type), storedValue(value, type));

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
