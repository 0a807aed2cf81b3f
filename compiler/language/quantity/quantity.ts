/**
 * What a piece of text states, once read, whatever its language: the closed list of quantities a mark may bind.
 * The non-obvious law: values are exact, so decimals are digits and a scale, never floats.
 */
import { type BaseUnit, quantities, quantityKinds, type RowKind } from '../../runtime/quantities.ts';

/** An exact decimal: `digits` / 10^`scale`. `99,9` → `{ digits: 999n, scale: 1 }`. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** As read. `doubtful`: one mark before three digits, which money and counts don't take for decimals. */
export type ReadNumber = Decimal & { readonly doubtful?: true };

/** One divisor of a rate: `size` of a base unit. `par heure` → 3600 of `s`, `par Go` → 10^9 of `byte`, `par mois` → one `#month`. */
export type Per = { readonly base: BaseUnit; readonly size: bigint };

/** Opening hours in minutes since midnight, on some weekdays where the words say which. */
export type Window = { readonly days?: readonly string[]; readonly from: number; readonly to: number };

/** How a number of days is counted where that is not calendar time alone. */
type DelayBasis = 'end-of-month' | 'clear-days';

type Rated = { readonly per?: readonly Per[] };

/** Clock times are minutes since midnight; bytes are decimal (`2 Mo` = 2,000,000); periods are calendar time. */
export type Quantity =
  /** Every kind that needs nothing else: its value in the base unit. */
  | ({
      readonly kind: Exclude<RowKind, 'money' | 'duration' | 'bytes' | 'count' | 'credits' | 'decimal'>;
      readonly decimal: Decimal;
    } & Rated)
  | ({ readonly kind: 'money'; readonly decimal: Decimal; readonly currency: string; readonly tax?: 'HT' | 'TTC' } & Rated)
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'period'; readonly months: number; readonly days: number }
  | { readonly kind: 'allowance'; readonly value: number; readonly unit: 'working-hour' | 'working-day' }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'timeRange'; readonly from: number; readonly to: number; readonly zone?: string }
  /** `per`: of a flow of data, `10 To par mois`. */
  | ({ readonly kind: 'bytes'; readonly bytes: number } & Rated)
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'credits'; readonly value: number }
  | { readonly kind: 'rate'; readonly credits: number; readonly per: { readonly ms: number } | 'intervention' }
  | { readonly kind: 'free' }
  | { readonly kind: 'onRequest' }
  | { readonly kind: 'included' }
  /** `312,7`, `un tiers`, `le double`: in lowest terms or not, the denominator positive. */
  | { readonly kind: 'decimal'; readonly numerator: bigint; readonly denominator: bigint }
  /** `day` counts days from 1970-01-01. */
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'dayOfYear'; readonly month: number; readonly day: number }
  | { readonly kind: 'delay'; readonly months: number; readonly days: number; readonly basis: DelayBasis }
  | { readonly kind: 'weekdays'; readonly days: readonly string[] }
  | { readonly kind: 'hours'; readonly windows: readonly Window[]; readonly zone?: string }
  /** So many of a unit that the contract declares: `42 U`, `20 kW`. */
  | ({ readonly kind: 'measured'; readonly decimal: Decimal; readonly unit: string } & Rated)
  | { readonly kind: 'range'; readonly from: Quantity; readonly to: Quantity };

export type QuantityType = Quantity['kind'];

const read = Object.fromEntries(quantityKinds.map((kind) => [kind, quantities[kind].told.read])) as Record<RowKind, string>;

/** Every kind with the words a diagnostic uses for it. */
export const quantityNames: Readonly<Record<QuantityType, string>> = {
  ...read,
  period: 'a calendar period',
  allowance: 'working hours or days',
  time: 'a clock time',
  timeRange: 'a range of clock times',
  ordinal: 'an ordinal or a level',
  rate: 'credits per time or per intervention',
  free: '“free”',
  onRequest: '“on request”',
  included: '“included”',
  date: 'a date',
  dayOfYear: 'a day of a year',
  delay: 'a delay counted in clear days or to the end of a month',
  weekdays: 'days of the week',
  hours: 'opening hours',
  measured: 'a count of a declared unit',
  range: 'a range',
};

/** The kind that a declaration names, by its own name or another: `size` → `bytes`. */
export function quantityTypeOf(name: string): QuantityType | undefined {
  const kind = quantityKinds.find((each) => quantities[each].alias === name) ?? name;
  return Object.hasOwn(quantityNames, kind) ? (kind as QuantityType) : undefined;
}
