/** What expressions use: the rules they call and the contract's constants they read, each once, in order of first use. */

import { visit } from '../language/feel/visit.ts';
import type { Expression } from '../model/expression.ts';

export function callsOf(expressions: readonly Expression[]): string[] {
  return collect(expressions, (node) => (node.kind === 'rule' ? node.rule : undefined));
}

/** Marks and assumptions; calendars and built-in units have no page of their own. */
export function constantsOf(expressions: readonly Expression[]): string[] {
  return collect(expressions, (node) =>
    node.kind === 'constant' && (node.origin === 'mark' || node.origin === 'assumption') ? node.id : undefined,
  );
}

function collect(expressions: readonly Expression[], pick: (node: Expression) => string | undefined): string[] {
  const found = new Set<string>();
  for (const expression of expressions) {
    visit(expression, (node) => {
      const name = pick(node);
      if (name !== undefined) found.add(name);
    });
  }
  return [...found];
}
