/** The declared type of a field of a value: of a record, or of the variant that the value is. */
import { strict as assert } from 'node:assert';
import type { Field, Type } from './type.ts';
import type { Value } from './value.ts';

/** The type of a record's or a variant's field. */
export function fieldType(type: Type, value: Extract<Value, { kind: 'record' }>, name: string): Type {
  if (name === 'kind' && type.kind === 'union') return { kind: 'enum', values: type.variants.map(({ kind }) => kind) };
  const found = fieldsOf(type, value.fields.kind).find((field) => field.name === name);
  assert(found, `a record value has only declared fields, not ${name}`);
  return found.type;
}

function fieldsOf(type: Type, kind: Value | undefined): readonly Field[] {
  if (type.kind === 'record') return type.fields;
  return type.kind === 'union' ? (type.variants.find((variant) => variant.kind === kind)?.fields ?? []) : [];
}
