/** A value known when compiling → as generated code holds it: dates as days, times as minutes, quantities as whole numbers of their stored scale. */
import { strict as assert } from 'node:assert';
import { fieldType } from '../model/field-type.ts';
import type { Type } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import { present } from './assignable.ts';
import { divide } from './rational.ts';
import { storedScale } from './stored-scale.ts';

/** A `bigint` only beyond what a `number` holds exactly; `undefined` for what is absent. */
export type Stored = undefined | boolean | string | number | bigint | readonly Stored[] | { readonly [field: string]: Stored };

export function storedValue(value: Value, given: Type): Stored {
  const type = present(given);
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'rational':
      return storedRational(value.value, type);
    case 'date':
      return value.day;
    case 'instant':
      return value.ms;
    case 'time':
      return value.minutes;
    case 'period':
      return { months: value.months, days: value.days };
    case 'allowance':
      return { value: value.value, unit: value.unit };
    case 'list':
      assert(type.kind === 'list', 'a list value has a list type');
      return value.items.map((item) => storedValue(item, type.of));
    case 'record':
      return Object.fromEntries(
        Object.entries(value.fields).map(([name, field]) => [name, storedValue(field, fieldType(type, value, name))]),
      );
  }
}

/** A whole number, or the numerator and the divisor of what is none. */
function storedRational(value: Rational, type: Type): Stored {
  assert(type.kind === 'quantity', 'a rational is a quantity');
  const { numerator, denominator } = divide(value, storedScale(type.unit));
  return denominator === 1n ? settled(numerator) : { n: settled(numerator), d: settled(denominator) };
}

const settled = (value: bigint): number | bigint => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
