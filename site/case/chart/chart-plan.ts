/** Which input a rule's chart moves, over which values, and what it shows of the result. */
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';

export type ChartPlan = {
  /** The input that moves; where it is a list, its single item, or that item's field. */
  readonly input: string;
  readonly item?: 'list' | 'record' | undefined;
  readonly field?: string | undefined;
  /** Wire type of what moves, and its range in the unit of `axis-value`. */
  readonly type: TypeModel;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The field of a record or variant result that is drawn; the whole result without it. */
  readonly result?: string | undefined;
  readonly resultType: TypeModel;
  readonly axis: string;
  readonly value: string;
  /** Series: the default reading, then alternatives that differ somewhere. */
  readonly series: readonly { readonly title: string; readonly readings: Readonly<Record<string, string>> }[];
};
