/** The expressions of a rule, and the rules that they call. */
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

/** Each called rule once, in the order in which they are written. */
export function callsOf(rule: Expressed): string[] {
  const calls = new Set<string>();
  for (const expression of expressionsOf(rule)) visit(expression, (node) => node.kind === 'rule' && calls.add(node.rule));
  return [...calls];
}
