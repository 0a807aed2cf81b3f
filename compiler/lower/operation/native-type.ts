/** Types of native values: what generated functions take and give. */

import { numberType, symbolType } from '../../model/plan/operations.ts';
import type { NativeField, NativeType } from '../../model/plan/plan.ts';
import type { Field, Type } from '../../model/type.ts';
import type { Shape } from '../quantity/shape.ts';

const text = (value: string): NativeType => ({ kind: 'text', value });
const plain = (name: 'boolean' | 'string' | 'undefined' | 'never'): NativeType => ({ kind: 'plain', name });
const record = (types: Readonly<Record<string, NativeType>>): NativeType => ({
  kind: 'record',
  fields: Object.entries(types).map(([name, type]) => ({ name, type })),
});

export const stringType = plain('string');
export const listType = (of: NativeType): NativeType => ({ kind: 'list', of });
const orAbsent = (type: NativeType): NativeType => ({ kind: 'union', of: [type, plain('undefined')] });

/** One of several values; `never` for none. */
export function choiceType(values: readonly string[]): NativeType {
  const [first, ...others] = values.map(text);
  return first === undefined ? plain('never') : others.length === 0 ? first : { kind: 'union', of: [first, ...others] };
}

/** The type of stored values of a type and shape: a number, an `Int`, an `Exact`, a list of numbers, … */
export function nativeType(type: Type, shape: Shape): NativeType {
  switch (type.kind) {
    case 'quantity':
      return quantityType(shape);
    case 'boolean':
      return plain('boolean');
    case 'date':
    case 'instant':
    case 'time':
      return numberType;
    case 'period':
      return record({ months: numberType, days: numberType });
    case 'allowance':
      return record({ value: numberType, unit: choiceType(['working-hour', 'working-day']) });
    case 'text':
      return stringType;
    case 'enum':
      return choiceType(type.values);
    case 'schedule':
      return symbolType('Schedule');
    default:
      return compositeType(type, shape);
  }
}

function compositeType(type: Extract<Type, { kind: 'list' | 'record' | 'union' | 'optional' }>, shape: Shape): NativeType {
  switch (type.kind) {
    case 'list':
      return listType(nativeType(type.of, shape.kind === 'list' ? shape.of : shape));
    case 'record':
      return recordType(type.fields, shape);
    case 'union':
      return { kind: 'union', of: type.variants.map(({ kind, fields }) => recordType([kindField(kind), ...fields], shape)) };
    case 'optional':
      return orAbsent(nativeType(type.of, shape));
  }
}

const kindField = (kind: string): Field => ({ name: 'kind', type: { kind: 'enum', values: [kind] } });

function quantityType(shape: Shape): NativeType {
  const form = shape.kind === 'quantity' ? shape.form : 'number';
  return form === 'number' ? numberType : symbolType(form === 'wide' ? 'Int' : 'Exact');
}

function recordType(fields: readonly Field[], shape: Shape): NativeType {
  const shapes = shape.kind === 'record' ? shape.fields : {};
  const fieldOf = ({ name, type, optional }: Field): NativeField => {
    const own = nativeType(type, shapes[name] ?? { kind: 'plain' });
    return { name, type: own, ...(optional ? { optional } : {}) };
  };
  return { kind: 'record', fields: fields.map(fieldOf) };
}
