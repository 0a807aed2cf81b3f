/**
 * What a piece of French text states, once read: the closed list of quantities a mark may bind.
 * The non-obvious law: values are exact, so decimals are digits and a scale, never floats.
 */

/** An exact decimal: `digits` / 10^`scale`. `99,9` → `{ digits: 999n, scale: 1 }`. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** Clock times are minutes since midnight; bytes are decimal (`2 Mo` = 2,000,000); periods are calendar time. */
export type Quantity =
  | { readonly kind: 'percent'; readonly decimal: Decimal }
  | { readonly kind: 'money'; readonly decimal: Decimal; readonly currency: 'EUR'; readonly tax?: 'HT' | 'TTC' }
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'period'; readonly months: number; readonly days: number }
  | { readonly kind: 'allowance'; readonly value: number; readonly unit: 'working-hour' | 'working-day' }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'timeRange'; readonly from: number; readonly to: number; readonly zone?: string }
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'mbps'; readonly decimal: Decimal }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'credits'; readonly value: number }
  | { readonly kind: 'rate'; readonly credits: number; readonly per: { readonly ms: number } | 'intervention' }
  | { readonly kind: 'free' }
  | { readonly kind: 'onRequest' };

export type QuantityType = Quantity['kind'];

/** Every kind with the words a diagnostic uses for it. */
export const quantityNames: Readonly<Record<QuantityType, string>> = {
  percent: 'a percentage',
  money: 'an amount of money',
  duration: 'an exact duration',
  period: 'a calendar period',
  allowance: 'working hours or days',
  time: 'a clock time',
  timeRange: 'a range of clock times',
  bytes: 'a size in bytes',
  mbps: 'a bandwidth in Mbps',
  count: 'a whole number',
  ordinal: 'an ordinal or a level',
  credits: 'a number of credits',
  rate: 'credits per time or per intervention',
  free: '“Gratuit”',
  onRequest: '“Sur demande”',
};
