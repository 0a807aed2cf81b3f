/** The contract's constants that expressions read, each once, in order of first use. */
import type { Expression } from '../model/expression/expression.ts';
import { visit } from '../model/expression/expression-tree.ts';

/** Marks and assumptions; calendars and built-in units have no page of their own. */
export function constantsOf(expressions: readonly Expression[]): string[] {
  const found = new Set<string>();
  for (const expression of expressions) {
    visit(expression, (node) => {
      if (node.kind === 'constant' && (node.origin === 'mark' || node.origin === 'assumption')) found.add(node.id);
    });
  }
  return [...found];
}
