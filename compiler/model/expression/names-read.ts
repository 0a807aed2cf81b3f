/** What the expressions of a rule read, through the `where` names that they mention too. */
import type { Rule } from '../program.ts';
import type { Expression } from './expression.ts';
import { childrenOf, visit } from './expression-tree.ts';

export type Names = Pick<Rule, 'where'>;
const definitions = new WeakMap<Rule['where'], ReadonlyMap<string, Expression>>();

/** A constant of the contract: a mark or an assumption. Calendars and built-in units have no page of their own. */
export const isRead = (node: Expression): node is Extract<Expression, { kind: 'constant' }> =>
  node.kind === 'constant' && (node.origin === 'mark' || node.origin === 'assumption');

/** What a name stands for; undefined for all that is no `where` name. */
export function definitionOf(node: Expression, { where }: Names): Expression | undefined {
  if (node.kind !== 'local') return undefined;
  const known = definitions.get(where) ?? new Map(where.map(({ name, expression }) => [name, expression]));
  definitions.set(where, known);
  return known.get(node.name);
}

/** Every node that expressions are made of, and of the names that they read: each name's where it is first met. */
export function nodesRead(expressions: readonly Expression[], rule: Names, under = childrenOf): readonly Expression[] {
  const nodes: Expression[] = [];
  const met = new Set<Expression>();
  const follow = (node: Expression): readonly Expression[] => {
    const definition = definitionOf(node, rule);
    if (!definition || met.has(definition)) return under(node);
    met.add(definition);
    return [definition];
  };
  for (const expression of expressions) visit(expression, (node) => nodes.push(node), follow);
  return nodes;
}

/** The inputs that expressions rest on, directly or through names of the rule, in the order they are read. */
export const inputsRead = (expressions: readonly Expression[], rule: Rule): readonly string[] => [
  ...new Set(nodesRead(expressions, rule).flatMap((node) => (node.kind === 'input' ? [node.name] : []))),
];
