/**
 * How stored values look at run time, beside their type: which quantities are plain numbers, which may be wide
 * or fractions, within what bounds. Stored quantities stand at the scale of `storedScale`.
 */

import { storedScale, wireLimit } from '../../algebra/stored-scale.ts';
import type { Bounds, Operation } from '../../model/plan/plan.ts';
import { dateYears, type Field, listLimit, type Type, wireQuantityOf } from '../../model/type.ts';
import { isSafe } from '../operation/operation.ts';
import type { ExactQuantity, Quantity, WholeQuantity } from './quantity.ts';
import { spanOf } from './whole.ts';

type Form = 'number' | 'wide' | 'exact';
export type QuantityShape = { readonly kind: 'quantity'; readonly form: Form; readonly range: Bounds; readonly multiple?: bigint };
export type Shape =
  | QuantityShape
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'plain' };

/** A value while code is made. */
export type Emitted =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'plain'; readonly code: Operation; readonly shape: Shape };

export const plain = (code: Operation, shape: Shape = { kind: 'plain' }): Emitted => ({ kind: 'plain', code, shape });
export const quantity = (value: Quantity): Emitted => ({ kind: 'quantity', quantity: value });

export type Sign = 'nonnegative' | 'positive';

/** The shape of a value as it comes from the wire, or as a runtime function gives it. */
export function wireShape(type: Type, sign?: Sign, fieldSigns: Readonly<Record<string, Sign>> = {}): Shape {
  switch (type.kind) {
    case 'quantity': {
      const name = wireQuantityOf(type.unit);
      const limit = name ? wireLimit(name) : BigInt(Number.MAX_SAFE_INTEGER);
      return { kind: 'quantity', form: 'number', range: { low: sign === 'positive' ? 1n : sign ? 0n : -limit, high: limit } };
    }
    case 'list':
      return { kind: 'list', of: wireShape(type.of, sign, fieldSigns) };
    case 'optional':
      return wireShape(type.of, sign, fieldSigns);
    case 'record':
      return recordShape(type.fields, fieldSigns);
    case 'union':
      return recordShape(type.variants.flatMap(({ fields }) => fields));
    default:
      return { kind: 'plain' };
  }
}

function recordShape(fields: readonly Field[], signs: Readonly<Record<string, Sign>> = {}): Shape {
  const shapes: Record<string, Shape> = {};
  for (const { name, type } of fields) {
    const shape = wireShape(type, signs[name]);
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
  const zero = (shape: QuantityShape): boolean => shape.range.low === 0n && shape.range.high === 0n;
  const multiple = zero(a) ? b.multiple : zero(b) ? a.multiple : common(a.multiple ?? 1n, b.multiple ?? 1n);
  return {
    kind: 'quantity',
    form: forms[Math.max(forms.indexOf(a.form), forms.indexOf(b.form))]!,
    range: spanOf(a.range, b.range),
    ...(multiple && multiple > 1n ? { multiple } : {}),
  };
}

function common(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The quantity that stored code of this shape is. */
export function loaded(code: Operation, type: Type, shape: Shape): Emitted {
  const inner = type.kind === 'optional' ? type.of : type;
  if (inner.kind !== 'quantity') return plain(code, shape);
  const scale = storedScale(inner.unit);
  const { form, range, multiple } = shape.kind === 'quantity' ? shape : (wireShape(inner) as QuantityShape);
  if (form === 'exact') return quantity({ form: 'exact', code, scale });
  return quantity({ form: 'whole', n: { code, range, wide: form === 'wide' }, scale, ...(multiple ? { multiple } : {}) });
}

/** The shape of a quantity as it is stored. */
export function shapeOf(value: WholeQuantity | ExactQuantity): QuantityShape {
  const wide: Bounds = { low: -(2n ** 128n), high: 2n ** 128n };
  if (value.form === 'exact') return { kind: 'quantity', form: 'exact', range: wide };
  const { range } = value.n;
  const safe = isSafe(range.low) && isSafe(range.high);
  return {
    kind: 'quantity',
    form: value.n.wide || !safe ? 'wide' : 'number',
    range,
    ...(value.multiple ? { multiple: value.multiple } : {}),
  };
}

/** Bounds of a sum over a list of at most the wire's length. */
export const summed = ({ low, high }: Bounds): Bounds => ({
  low: low < 0n ? low * BigInt(listLimit) : 0n,
  high: high > 0n ? high * BigInt(listLimit) : 0n,
});

/** Milliseconds of the years that a wire date admits. */
export const instantRange: Bounds = {
  low: BigInt(Date.UTC(dateYears.first, 0, 1)) - 86_400_000n,
  high: BigInt(Date.UTC(dateYears.last + 1, 0, 1)) + 86_400_000n,
};
