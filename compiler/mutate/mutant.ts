/** One small change of a rule: its name, where it is, and the program that it makes. */

import type { Expression } from '../model/expression/expression.ts';
import { mapChildren, unmeasured } from '../model/expression/expression-tree.ts';
import { mapExpressions } from '../model/expression/rule-expressions.ts';
import type { Program, Rule } from '../model/program.ts';

export type Mutant = {
  /** Stable while the rule's words stay: `constant penaltyRate 2.5 % → 2.6 %`, `where late: clock >= limit → clock > limit`. */
  readonly name: string;
  readonly rule: string;
  /** The expressions it changes: an example that evaluates none of them can't tell it apart. Empty: any example may. */
  readonly at: readonly Expression[];
  /** The changed rule. */
  readonly changed: Rule;
  /** A reading of the rule's own examples that is not heeded: they are answered under the default. */
  readonly ignored?: { readonly choice: string; readonly option: string };
  /** What the rule no longer says of an input that it refused: hearing anything else tells the mutant apart. */
  readonly sentence?: string;
};

export function programOf(program: Program, { rule, changed }: Mutant): Program {
  return { ...program, rules: program.rules.map((each) => (each.id === rule ? changed : each)) };
}

/** A rule with some of its expressions replaced, wherever they stand. */
export function replaceIn(rule: Rule, changes: ReadonlyMap<Expression, Expression>): Rule {
  const changed = (expression: Expression): Expression | undefined => {
    const to = changes.get(expression);
    return to && unmeasured(to);
  };
  const replace = (expression: Expression): Expression => changed(expression) ?? mapChildren(expression, replace);
  return mapExpressions(rule, replace);
}
