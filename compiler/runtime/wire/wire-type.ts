/** Types of the wire as small data, made by the compiler for each rule and read by `wire-read`, `wire-write` and `wire`. */

import type { NamedKind, RowKind } from '../quantities.ts';

/** Kinds with a reader and a writer of their own; a named kind has one made for it. */
export type WireScalar =
  | RowKind
  | 'boolean'
  | 'date'
  | 'instant'
  | 'time'
  | 'period'
  | 'allowance'
  | 'timeZone'
  | 'country'
  | 'version'
  | 'text';

export type WireType =
  | WireScalar
  | NamedKind
  | { readonly list: WireType }
  | { readonly enum: readonly string[] }
  | { readonly record: WireFields }
  | { readonly union: Readonly<Record<string, WireFields>> }
  /** A compound quantity, in steps only: a decimal number at 1/scale of its base unit. */
  | { readonly scale: number };

export type WireFields = Readonly<Record<string, WireField>>;
export type WireField = WireType | { readonly optional: WireType };

/** What the wire knows of a rule. `defaults` are wire JSON, for explanations; the rule itself applies them. */
export type WireRule = {
  readonly input: WireFields;
  readonly output: WireType;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, unknown>>;
};
