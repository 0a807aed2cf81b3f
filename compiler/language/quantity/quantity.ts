/**
 * What a piece of French text states, once read: the closed list of quantities a mark may bind.
 * The non-obvious law: values are exact, so decimals are digits and a scale, never floats.
 */

import { quantities, quantityKinds, type WireQuantity } from '../../runtime/quantities.ts';

/** An exact decimal: `digits` / 10^`scale`. `99,9` → `{ digits: 999n, scale: 1 }`. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** Clock times are minutes since midnight; bytes are decimal (`2 Mo` = 2,000,000); periods are calendar time. */
export type Quantity =
  /** Every kind that needs nothing else: its value in the base unit. */
  | { readonly kind: Exclude<WireQuantity, 'money' | 'duration' | 'bytes' | 'count' | 'credits'>; readonly decimal: Decimal }
  | { readonly kind: 'money'; readonly decimal: Decimal; readonly currency: 'EUR'; readonly tax?: 'HT' | 'TTC' }
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'period'; readonly months: number; readonly days: number }
  | { readonly kind: 'allowance'; readonly value: number; readonly unit: 'working-hour' | 'working-day' }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'timeRange'; readonly from: number; readonly to: number; readonly zone?: string }
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'credits'; readonly value: number }
  | { readonly kind: 'rate'; readonly credits: number; readonly per: { readonly ms: number } | 'intervention' }
  | { readonly kind: 'free' }
  | { readonly kind: 'onRequest' };

export type QuantityType = Quantity['kind'];

const read = Object.fromEntries(quantityKinds.map((kind) => [kind, quantities[kind].told.read])) as Record<WireQuantity, string>;

/** Every kind with the words a diagnostic uses for it. */
export const quantityNames: Readonly<Record<QuantityType, string>> = {
  ...read,
  period: 'a calendar period',
  allowance: 'working hours or days',
  time: 'a clock time',
  timeRange: 'a range of clock times',
  ordinal: 'an ordinal or a level',
  rate: 'credits per time or per intervention',
  free: '“Gratuit”',
  onRequest: '“Sur demande”',
};

/** The kind that a declaration names, by its own name or another: `size` → `bytes`. */
export function quantityTypeOf(name: string): QuantityType | undefined {
  const kind = quantityKinds.find((each) => quantities[each].alias === name) ?? name;
  return Object.hasOwn(quantityNames, kind) ? (kind as QuantityType) : undefined;
}
