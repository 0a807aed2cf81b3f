/** The expressions of a rule, the same rule over others, and the rules that they call. */
import type { Expression } from './expression.ts';
import { visit } from './expression-tree.ts';

type Expressed = {
  readonly requires: readonly { readonly condition: Expression }[];
  readonly where: readonly { readonly expression: Expression }[];
  readonly body: Expression;
};

/** Requirements, then `where` names, then the body. */
export const expressionsOf = ({ requires, where, body }: Expressed): Expression[] => [
  ...requires.map(({ condition }) => condition),
  ...where.map(({ expression }) => expression),
  body,
];

/** The same rule over other expressions. */
export const mapExpressions = <Of extends Expressed>(rule: Of, change: (expression: Expression) => Expression): Of => ({
  ...rule,
  requires: rule.requires.map((each) => ({ ...each, condition: change(each.condition) })),
  where: rule.where.map((each) => ({ ...each, expression: change(each.expression) })),
  body: change(rule.body),
});

/** Each called rule once, in the order in which they are written. */
export function callsOf(rule: Expressed): string[] {
  const calls = new Set<string>();
  for (const expression of expressionsOf(rule)) visit(expression, (node) => node.kind === 'rule' && calls.add(node.rule));
  return [...calls];
}
