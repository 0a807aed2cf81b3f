/** The names that an expression may read, before its types are known. */

import type { Syntax, UnaryTest } from '../language/feel/syntax.ts';
import type { Scope } from './scope.ts';

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
