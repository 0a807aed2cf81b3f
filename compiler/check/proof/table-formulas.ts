/** The tables and exceptions of a rule, and what is assumed where they stand, as formulas. */
import type { BoundsContext } from '../../language/feel/bounds-context.ts';
import { visit } from '../../language/feel/visit.ts';
import type { Expression } from '../../model/expression.ts';
import { expressionsOf, type MeasuredRule } from '../measure.ts';
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
  const context = rule.contexts.get(node) ?? emptyContext();
  const all = emptyFormulas(context);
  translateDefinitions(all);
  const translate = (condition: Expression): Ref => formulaOf(condition, all);
  const assumptions = context.path.map(({ condition, truth }) => (truth ? translate(condition) : not(translate(condition))));
  return { all, around: context.path, assumptions, translate };
}

function emptyContext(): BoundsContext {
  const maps = { names: new Map(), definitions: new Map(), atoms: new Map(), allowed: new Map(), truths: new Map(), outputs: new Map() };
  return { ...maps, facts: [], clauses: [], path: [], nodes: new Map() };
}
