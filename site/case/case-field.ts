/** What one control of a rule's form stands for: made at build from the rule's inputs, read again in the browser. */

import type { WireQuantity } from '../../compiler/runtime/quantities.ts';
import type { OneMany } from '../strings/shapes.ts';

/** Kinds typed in text boxes, then choices, then what holds other fields; a `set` is a list of enum values. */
export type FieldKind =
  | WireQuantity
  | 'date'
  | 'instant'
  | 'time'
  | 'period'
  | 'allowance'
  | 'timeZone'
  | 'country'
  | 'version'
  | 'text'
  | 'enum'
  | 'boolean'
  | 'set'
  | 'list'
  | 'record';

export type Option = { readonly id: string; readonly title: string; readonly group?: string | undefined };

export type CaseField = {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Left empty, the input is absent. */
  readonly optional: boolean;
  /** Wire JSON that stands in for an absent input. */
  readonly default?: unknown;
  readonly sign?: 'nonnegative' | 'positive' | undefined;
  /** Whose law orders the numbers of a date. */
  readonly jurisdiction?: string | undefined;
  /** Of a moment: the zone whose clocks tell it; without one, its offset is asked for. */
  readonly zone?: string | undefined;
  /** The contract's words for a unit that it declares, for one and for many. */
  readonly unit?: OneMany | undefined;
  /** Of money whose tax the contract says. */
  readonly tax?: string | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly note?: string | undefined;
  /** Of a list. */
  readonly of?: CaseField | undefined;
  /** Of a record. */
  readonly fields?: readonly CaseField[] | undefined;
};
