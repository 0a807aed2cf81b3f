/** Values known when compiling: constants read from marks, assumptions, calendars, and examples. Exact: a rational keeps its fraction. */

/** `numerator / denominator` of the base unit; the denominator is positive, the fraction reduced. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

export type Value =
  | boolean
  | string
  | null
  | { readonly kind: 'rational'; readonly value: Rational }
  /** `day` counts days from 1970-01-01. */
  | { readonly kind: 'date'; readonly day: number }
  /** `ms` counts milliseconds from 1970-01-01T00:00:00Z. */
  | { readonly kind: 'instant'; readonly ms: number }
  | { readonly kind: 'period'; readonly months: number; readonly days: number }
  | { readonly kind: 'allowance'; readonly value: number; readonly unit: 'working-hour' | 'working-day' }
  | { readonly kind: 'time'; readonly minutes: number }
  /** `known`, for dates of a calendar: the days from `from` to before `until`, of which it says whether they are among them. */
  | {
      readonly kind: 'list';
      readonly items: readonly Value[];
      readonly known?: { readonly from: number; readonly until: number };
    }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Value>> };
