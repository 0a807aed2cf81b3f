/**
 * How stored values look at run time, beside their type: which quantities are plain numbers, which may be wide
 * or fractions, within what bounds. Stored quantities stand at the scale of `storedScale`.
 */

import { present } from '../../algebra/assignable.ts';
import { floor, negate, divide as ratio, rational } from '../../algebra/rational.ts';
import { storedScale, wireLimit } from '../../algebra/stored-scale.ts';
import type { Measure, QuantityMeasure } from '../../model/measure.ts';
import type { Bounds, Operation } from '../../model/plan/plan.ts';
import { dateYears, type Field, listLimit, type Type, type Unit, wireQuantityOf } from '../../model/type.ts';
import type { Rational } from '../../model/value.ts';
import { type ExactQuantity, type Quantity, unbounded, type WholeQuantity } from './quantity.ts';
import { isSafeRange, spanOf } from './whole.ts';

type Form = 'number' | 'wide' | 'exact';
export type QuantityShape = { readonly kind: 'quantity'; readonly form: Form; readonly range: Bounds };
export type Shape =
  | QuantityShape
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'plain' };

/** A value while a plan is made. */
export type Lowered =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'plain'; readonly operation: Operation; readonly shape: Shape };

export const plain = (operation: Operation, shape: Shape = { kind: 'plain' }): Lowered => ({ kind: 'plain', operation, shape });
export const quantity = (value: Quantity): Lowered => ({ kind: 'quantity', quantity: value });
/** A plain number within bounds, at a scale. */
export const plainQuantity = (operation: Operation, range: Bounds, scale: Rational): Lowered =>
  quantity({ form: 'whole', n: { operation, range, wide: false }, scale });

/** The shape of a value as it comes from the wire, or as a runtime function gives it. */
export function wireShape(type: Type): Shape {
  switch (type.kind) {
    case 'quantity': {
      const name = wireQuantityOf(type.unit);
      const limit = name ? wireLimit(name) : BigInt(Number.MAX_SAFE_INTEGER);
      return { kind: 'quantity', form: 'number', range: { low: -limit, high: limit } };
    }
    case 'list':
      return { kind: 'list', of: wireShape(type.of) };
    case 'optional':
      return wireShape(type.of);
    case 'record':
      return recordShape(type.fields);
    case 'union':
      return recordShape(type.variants.flatMap(({ fields }) => fields));
    default:
      return { kind: 'plain' };
  }
}

/** The shape of an input, which holds whatever it is proved that callers give. */
export function measuredShape(type: Type, measure: Measure): Shape {
  switch (type.kind) {
    case 'quantity':
      return measure.kind === 'quantity' ? quantityShape(type.unit, measure) : wireShape(type);
    case 'list':
      return measure.kind === 'list' ? { kind: 'list', of: measuredShape(type.of, measure.of) } : wireShape(type);
    case 'optional':
      return measuredShape(type.of, measure);
    case 'record':
      return measure.kind === 'record' ? measuredFields(type.fields, measure.fields) : wireShape(type);
    case 'union':
      return measure.kind === 'record' ? measuredFields(knownFields(type.variants, measure.fields), measure.fields) : wireShape(type);
    default:
      return wireShape(type);
  }
}

/** Of a variant that is known, its own fields alone. */
const knownFields = (variants: readonly { readonly fields: readonly Field[] }[], known: ReadonlyMap<string, Measure>): readonly Field[] =>
  variants.flatMap(({ fields }) => fields.filter(({ name }) => known.has(name)));

function measuredFields(fields: readonly Field[], measures: ReadonlyMap<string, Measure>): Shape {
  const shapes = fields.map(({ name, type }) => [name, measuredShape(type, measures.get(name) ?? { kind: 'other' })] as const);
  return { kind: 'record', fields: Object.fromEntries(shapes) };
}

/** An end that is not reached, or has more digits than are stored, is rounded outwards. */
function quantityShape(unit: Unit, { min, max, minOpen, scale }: QuantityMeasure): QuantityShape {
  const stored = storedScale(unit);
  const isExact = scale === 'fraction' || ratio(rational(1n, 10n ** BigInt(scale)), stored).denominator !== 1n;
  const low = min ? floor(ratio(min, stored)).numerator + (minOpen && !isExact ? 1n : 0n) : unbounded.low;
  const range = { low, high: max ? -floor(ratio(negate(max), stored)).numerator : unbounded.high };
  return { kind: 'quantity', form: isExact ? 'exact' : isSafeRange(range) ? 'number' : 'wide', range };
}

/** Whether what one shape holds may stand where the other is expected. */
export function isWithin(inner: Shape, outer: Shape): boolean {
  if (inner.kind === 'quantity' && outer.kind === 'quantity') return forms.indexOf(inner.form) <= forms.indexOf(outer.form);
  if (inner.kind === 'list' && outer.kind === 'list') return isWithin(inner.of, outer.of);
  if (inner.kind !== 'record' || outer.kind !== 'record') return true;
  return Object.entries(inner.fields).every(([name, field]) => isWithin(field, outer.fields[name] ?? field));
}

function recordShape(fields: readonly Field[]): Shape {
  const shapes: Record<string, Shape> = {};
  for (const { name, type } of fields) {
    const shape = wireShape(type);
    shapes[name] = shapes[name] ? joinShapes(shapes[name], shape) : shape;
  }
  return { kind: 'record', fields: shapes };
}

/** A shape that holds both: the wider form, the wider bounds. */
export function joinShapes(a: Shape, b: Shape): Shape {
  if (a.kind === 'quantity' && b.kind === 'quantity') return joinQuantities(a, b);
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', of: joinShapes(a.of, b.of) };
  if (a.kind === 'record' && b.kind === 'record') {
    const fields: Record<string, Shape> = { ...a.fields };
    for (const [name, shape] of Object.entries(b.fields)) fields[name] = fields[name] ? joinShapes(fields[name], shape) : shape;
    return { kind: 'record', fields };
  }
  return a.kind === 'plain' ? b : a;
}

const forms: readonly Form[] = ['number', 'wide', 'exact'];

function joinQuantities(a: QuantityShape, b: QuantityShape): QuantityShape {
  const form = forms[Math.max(forms.indexOf(a.form), forms.indexOf(b.form))]!;
  return { kind: 'quantity', form, range: spanOf(a.range, b.range) };
}

/** The quantity that a stored value of this shape is. */
export function loaded(operation: Operation, type: Type, shape: Shape): Lowered {
  const inner = present(type);
  if (inner.kind !== 'quantity') return plain(operation, shape);
  const scale = storedScale(inner.unit);
  const { form, range } = shape.kind === 'quantity' ? shape : (wireShape(inner) as QuantityShape);
  if (form === 'exact') return quantity({ form: 'exact', operation, scale });
  return quantity({ form: 'whole', n: { operation, range, wide: form === 'wide' }, scale });
}

/** The shape of a quantity as it is stored. */
export function shapeOf(value: WholeQuantity | ExactQuantity): QuantityShape {
  if (value.form === 'exact') return { kind: 'quantity', form: 'exact', range: unbounded };
  const { range } = value.n;
  return { kind: 'quantity', form: value.n.wide || !isSafeRange(range) ? 'wide' : 'number', range };
}

/** Bounds of a sum over a list of at most the wire's length. */
export const summed = ({ low, high }: Bounds): Bounds => ({
  low: low < 0n ? low * BigInt(listLimit) : 0n,
  high: high > 0n ? high * BigInt(listLimit) : 0n,
});

/** Milliseconds between computed instants, which may lie further apart than those of the wire, and stay safe. */
export const longest = 100n * BigInt(Date.UTC(dateYears.last + 1, 0, 3) - Date.UTC(dateYears.first, 0, 1));
