/** The order in which a rule's `where` names and requirements are evaluated: a requirement after the names that it reads, then the other names. */
import type { Expression } from './expression.ts';
import { visit } from './expression-tree.ts';

export type Step = { readonly kind: 'where' | 'requires'; readonly index: number };

/**
 * Requirements in order, each after the `where` names it reads; then the other names in order. `requires[i]` and
 * `where[i].reads` are the names that each reads.
 */
export function planSteps(
  requires: readonly ReadonlySet<string>[],
  where: readonly { readonly name: string; readonly reads: ReadonlySet<string> }[],
): Step[] {
  const steps: Step[] = [];
  const done = new Set<number>();
  const add = (index: number): void => {
    const each = where[index];
    if (!each || done.has(index)) return;
    done.add(index);
    for (let before = 0; before < index; before++) if (each.reads.has(where[before]!.name)) add(before);
    steps.push({ kind: 'where', index });
  };
  for (const [index, reads] of requires.entries()) {
    for (const [at, { name }] of where.entries()) if (reads.has(name)) add(at);
    steps.push({ kind: 'requires', index });
  }
  for (const index of where.keys()) add(index);
  return steps;
}

/** The same for typed rules: what a rule's code does, in order, before its body. */
export function evaluationOrder(rule: {
  readonly requires: readonly { readonly condition: Expression }[];
  readonly where: readonly { readonly name: string; readonly expression: Expression }[];
}): Step[] {
  const requires = rule.requires.map(({ condition }) => localsIn(condition));
  return planSteps(
    requires,
    rule.where.map(({ name, expression }) => ({ name, reads: localsIn(expression) })),
  );
}

function localsIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(expression, (node) => {
    if (node.kind === 'local') names.add(node.name);
  });
  return names;
}
