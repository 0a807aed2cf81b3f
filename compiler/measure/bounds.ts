/**
 * What every quantity of a rule may be, and how many decimals its exact value has: from the wire's limits, signs,
 * requirements and the conditions around. Sound, not tight: `null` is no bound, `fraction` a quotient inside.
 */

import { between, everything, hull, intersect, point } from '../algebra/interval.ts';
import { compare, decimalDigits, negate, ofNumber, zero } from '../algebra/rational.ts';
import type { Sign } from '../model/declaration.ts';
import type { Interval, Measure, QuantityMeasure, Scale } from '../model/measure.ts';
import { type Field, listLimit, type Type, wireQuantityOf } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import { rowOf } from '../runtime/row-of.ts';

export const none: Measure = { kind: 'none' };
export const other: Measure = { kind: 'other' };
export const quantity = (interval: Interval, scale: Scale): QuantityMeasure => ({ ...interval, kind: 'quantity', scale });

/** What a value of a type may be when it comes from the wire. */
export function wireBounds(type: Type): Measure {
  switch (type.kind) {
    case 'quantity': {
      const wire = wireQuantityOf(type.unit);
      if (!wire) return quantity(everything, 'fraction');
      const limit = ofNumber(rowOf(wire).limit);
      return quantity(between(negate(limit), limit), rowOf(wire).scale);
    }
    case 'list':
      return { kind: 'list', of: wireBounds(type.of), length: listLimit };
    case 'record':
      return recordBounds(type.fields);
    case 'union':
      return type.variants.map(({ fields }) => recordBounds(fields)).reduce(joinBounds, { kind: 'record', fields: new Map() });
    case 'optional':
      return wireBounds(type.of);
    default:
      return other;
  }
}

const recordBounds = (fields: readonly Field[]): Measure => ({
  kind: 'record',
  fields: new Map(fields.map(({ name, type }) => [name, wireBounds(type)])),
});

/** What is left where signs are kept: of a quantity, of each item of a list, of the fields of a record. */
export function signedBounds(bounds: Measure, sign?: Sign, fieldSigns: Readonly<Record<string, Sign>> = {}): Measure {
  if (bounds.kind === 'list') return { ...bounds, of: signedBounds(bounds.of, sign, fieldSigns) };
  if (bounds.kind === 'record')
    return { kind: 'record', fields: new Map([...bounds.fields].map(([name, field]) => [name, signedBounds(field, fieldSigns[name])])) };
  return sign ? refine(bounds, { min: zero, max: null, ...(sign === 'positive' ? { minOpen: true } : {}) }) : bounds;
}

/** What a value of a type may be when nothing limits it: a called rule's answer. */
export function typeBounds(type: Type): Measure {
  if (type.kind === 'quantity') return quantity(everything, 'fraction');
  if (type.kind === 'list') return { kind: 'list', of: typeBounds(type.of), length: listLimit };
  if (type.kind === 'optional') return typeBounds(type.of);
  if (type.kind === 'record') return { kind: 'record', fields: new Map(type.fields.map((field) => [field.name, typeBounds(field.type)])) };
  if (type.kind !== 'union') return other;
  return typeBounds({ kind: 'record', fields: type.variants.flatMap(({ fields }) => fields) });
}

export function valueBounds(value: Value): Measure {
  if (value === null) return none;
  if (typeof value !== 'object') return other;
  if (value.kind === 'rational') return quantity(point(value.value), decimalDigits(value.value) ?? 'fraction');
  if (value.kind === 'record')
    return { kind: 'record', fields: new Map(Object.entries(value.fields).map(([name, field]) => [name, valueBounds(field)])) };
  if (value.kind === 'period')
    return record({ months: exact(value.months), days: exact(value.days), years: exact(Math.trunc(value.months / 12)) });
  if (value.kind === 'allowance') return record({ value: exact(value.value), unit: other });
  if (value.kind !== 'list') return other;
  const of = value.items.map(valueBounds);
  return { kind: 'list', of: of.reduce(joinBounds, none), length: value.items.length };
}

const exact = (value: number): Measure => quantity(point(ofNumber(value)), 0);
const record = (fields: Readonly<Record<string, Measure>>): Measure => ({ kind: 'record', fields: new Map(Object.entries(fields)) });

/** Whichever of the two it is. */
export function joinBounds(a: Measure, b: Measure): Measure {
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantity(hull(a, b), maxScale(a.scale, b.scale));
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', of: joinLists(a, b), length: Math.max(a.length, b.length) };
  if (a.kind === 'none' || b.kind === 'none') return a.kind === 'none' ? b : a;
  if (a.kind !== 'record' || b.kind !== 'record') return other;
  const fields = new Map(a.fields);
  for (const [name, bounds] of b.fields) fields.set(name, fields.has(name) ? joinBounds(fields.get(name)!, bounds) : bounds);
  return { kind: 'record', fields };
}

function joinLists(a: Extract<Measure, { kind: 'list' }>, b: Extract<Measure, { kind: 'list' }>): Measure {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b.of : a.of;
  return joinBounds(a.of, b.of);
}

export const maxScale = (a: Scale, b: Scale): Scale => (a === 'fraction' || b === 'fraction' ? 'fraction' : Math.max(a, b));
export const addScales = (a: Scale, b: Scale): Scale => (a === 'fraction' || b === 'fraction' ? 'fraction' : a + b);

/** A sum over at most `length` items, none included. */
export function sumBounds(list: Measure): Measure {
  if (list.kind === 'list' && list.of.kind === 'none') return quantity(point(zero), 0);
  if (list.kind !== 'list' || list.of.kind !== 'quantity') return other;
  const { min, max, scale } = list.of;
  const count = BigInt(list.length);
  const many = (end: typeof min): typeof min => end && { numerator: end.numerator * count, denominator: end.denominator };
  return quantity(
    hull(point(zero), { min: min && compare(min, zero) > 0 ? zero : many(min), max: max && compare(max, zero) < 0 ? zero : many(max) }),
    scale,
  );
}

export function refine(bounds: Measure, interval: Interval): Measure {
  return bounds.kind === 'quantity' ? quantity(intersect(bounds, interval), bounds.scale) : bounds;
}
