/** What the value of an expression may be, proved under the conditions that hold where it stands. Sound, not tight. */
import assert from 'node:assert';
import type { Rational } from './value.ts';

/** `null` is no bound; an open end is not reached. */
export type Interval = {
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly minOpen?: boolean;
  readonly maxOpen?: boolean;
};

/** Decimal digits after the point of an exact value; `fraction` where a quotient is inside, which no number of them may hold. */
export type Scale = number | 'fraction';

/** In the base unit of the quantity. */
export type QuantityMeasure = Interval & { readonly kind: 'quantity'; readonly scale: Scale };
export type Measure =
  | QuantityMeasure
  /** `length` is the greatest number of items. */
  | { readonly kind: 'list'; readonly of: Measure; readonly length: number }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Measure> }
  /** Never a value: `null`, or an item of an empty list. */
  | { readonly kind: 'none' }
  /** Nothing is known, or there is nothing to know. */
  | { readonly kind: 'other' };

/** The measure of a node of a measured rule. */
export function measureOf({ measure }: { readonly measure?: Measure }): Measure {
  assert(measure, 'a node of a measured rule has its measure');
  return measure;
}
