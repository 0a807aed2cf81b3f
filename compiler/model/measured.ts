/** A typed contract whose every node is measured: what `measure` makes of it. Rules stand after those they call. */
import type { Expression } from './expression/expression.ts';
import type { LayeredMap } from './layered-map.ts';
import type { Measure } from './measure.ts';
import type { Typed, TypedRule } from './typed.ts';

export type Measured = {
  readonly typed: Typed;
  /** Rules on a circle of calls, and those that call them, are left out. */
  readonly rules: readonly MeasuredRule[];
  /** Calls that lead back to where they start, each circle once. */
  readonly circles: readonly (readonly string[])[];
};

/** Each node of its expressions has its `measure`. */
export type MeasuredRule = TypedRule & {
  /** What is known where a node of the rule is evaluated. */
  readonly known: (node: Expression) => Known;
};

/** What is known at a place of a rule. */
export type Known = {
  /** The conditions around, outermost first. */
  readonly path: readonly { readonly condition: Expression; readonly truth: boolean }[];
  /** Definitions of the `where` names that stand before. */
  readonly definitions: LayeredMap<Expression>;
  /** What an expression may be here; it need not be one of the rule's own. */
  readonly measure: (node: Expression) => Measure;
  /** Whether a condition around says that a quantity is not zero. */
  readonly saysNonzero: (node: Expression) => boolean;
};
