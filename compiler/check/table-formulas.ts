/** The tables and exceptions of a rule, and what is assumed where they stand, as formulas. */
import type { BoundsContext } from '../language/feel/bounds-context.ts';
import { visit } from '../language/feel/visit.ts';
import type { Expression } from '../model/expression.ts';
import { type Formula, type Formulas, formulaOf } from './formula.ts';
import { expressionsOf, type MeasuredRule } from './measure.ts';

export type Table = Extract<Expression, { kind: 'table' }>;
export type Exceptions = Extract<Expression, { kind: 'exceptions' }>;

export function tablesOf(rule: MeasuredRule): Table[] {
  const tables: Table[] = [];
  for (const expression of expressionsOf(rule)) visit(expression, (node) => node.kind === 'table' && tables.push(node));
  return tables;
}

export type Translation = {
  readonly all: Formulas;
  readonly assumptions: readonly Formula[];
  readonly translate: (condition: Expression) => Formula;
};

/** A fresh set of subjects for what is known at `node`: the requirements and the conditions around it. */
export function formulasOf(node: Expression, rule: MeasuredRule): Translation {
  const context = rule.contexts.get(node) ?? emptyContext();
  const all: Formulas = { context, subjects: new Map(), atoms: new Map(), size: 0, effort: 0 };
  const translate = (condition: Expression): Formula => formulaOf(condition, all);
  const assumptions = context.path.map(
    ({ condition, truth }): Formula => (truth ? translate(condition) : { kind: 'not', of: translate(condition) }),
  );
  return { all, assumptions, translate };
}

function emptyContext(): BoundsContext {
  const maps = { names: new Map(), definitions: new Map(), atoms: new Map(), allowed: new Map(), truths: new Map(), outputs: new Map() };
  return { ...maps, facts: [], clauses: [], path: [], nodes: new Map() };
}
