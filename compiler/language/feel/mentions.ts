/** The names an expression reads, raw or typed, and the order in which a rule's `where` and `requires` are evaluated. */
import type { Expression } from '../../model/expression.ts';
import type { Scope } from './scope.ts';
import type { Syntax, UnaryTest } from './syntax.ts';
import { visit } from './visit.ts';

/** Names a raw tree may read; a formula mark reads the names of the rule's labels. */
export function namesIn(syntax: Syntax, labels: Scope['labels']): ReadonlySet<string> {
  const names = new Set<string>();
  const pending: Syntax[] = [syntax];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'name') names.add(node.name);
    if (node.kind === 'name' && node.name === 'formulas') for (const name of labels.values()) names.add(name);
    pending.push(...childrenOf(node));
  }
  return names;
}

function childrenOf(node: Syntax): readonly Syntax[] {
  switch (node.kind) {
    case 'path':
    case 'negate':
      return [node.of];
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
      return [node.left, node.right];
    case 'between':
      return [node.value, node.low, node.high];
    case 'in':
      return [node.value, ...node.tests.flatMap(inTest)];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'for':
    case 'some':
    case 'every':
      return [node.list, node.body];
    case 'filter':
      return [node.list, node.condition];
    case 'list':
      return node.items;
    case 'context':
      return node.entries.map(({ value }) => value);
    case 'call':
      return node.arguments.kind === 'positional' ? node.arguments.values : node.arguments.values.map(({ value }) => value);
    default:
      return [];
  }
}

function inTest(test: UnaryTest): readonly Syntax[] {
  if (test.kind === 'not') return inTest(test.test);
  if (test.kind === 'anyOf') return test.tests.flatMap(inTest);
  if (test.kind === 'interval') return [test.low, test.high];
  return test.kind === 'compare' ? [test.value] : [];
}

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
