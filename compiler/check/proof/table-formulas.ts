/** The tables and exceptions of a rule, and what is assumed where they stand, as formulas. */

import type { Expression } from '../../model/expression/expression.ts';
import { visit } from '../../model/expression/expression-tree.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import { emptyFormulas, type Formulas, not, type Ref } from './formula.ts';
import { formulaOf, translateDefinitions } from './translate.ts';

export type Table = Extract<Expression, { kind: 'table' }>;
export type Exceptions = Extract<Expression, { kind: 'exceptions' }>;

export function tablesOf(rule: MeasuredRule): Table[] {
  const tables: Table[] = [];
  for (const expression of expressionsOf(rule)) visit(expression, (node) => node.kind === 'table' && tables.push(node));
  return tables;
}

/** A condition that holds, or does not. */
export type Claim = { readonly condition: Expression; readonly truth: boolean };

export type Translation = {
  readonly all: Formulas;
  /** What holds where the node stands, and the formulas that say so. */
  readonly around: readonly Claim[];
  readonly assumptions: readonly Ref[];
  readonly translate: (condition: Expression) => Ref;
};

/** A fresh set of subjects for what is known at `node`: the requirements and the conditions around it. */
export function formulasOf(node: Expression, rule: MeasuredRule): Translation {
  const known = rule.known(node);
  const all = emptyFormulas(known);
  translateDefinitions(all);
  const translate = (condition: Expression): Ref => formulaOf(condition, all);
  const assumptions = known.path.map(({ condition, truth }) => (truth ? translate(condition) : not(translate(condition))));
  return { all, around: known.path, assumptions, translate };
}
