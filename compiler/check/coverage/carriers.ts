/**
 * Linked contract → the quotes that carry its words, by clause: those of norms, of rules (`carries`), of the rows of matrices that a
 * rule reads. Waivers stand apart: they excuse words, they say nothing of them.
 */
import type { Anchor, Linked } from '../../model/linked.ts';

/** `quote` tells quotes apart: pieces of one quote in several clauses share it. */
export type Carrier = {
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly kind: 'norm' | 'rule' | 'matrix' | 'waiver';
  readonly quote: Anchor;
};

export function carriersOf(linked: Linked): Carrier[] {
  const norms = linked.norms.flatMap(({ anchor, declaration }) => piecesOf(anchor, 'norm', `norm:${declaration.id.value}`));
  const rules = [...linked.rules].flatMap(([id, { carries }]) => carries.flatMap((anchor) => piecesOf(anchor, 'rule', `rule:${id}`)));
  const read = new Set(
    [...linked.rules.values()].flatMap(({ declaration: { body } }) => (body.kind === 'matrix' ? body.matrix.value : [])),
  );
  const rows = linked.rowQuotes.flatMap(({ matrix, row, anchor }) =>
    read.has(matrix) ? piecesOf(anchor, 'matrix', `matrix:${matrix}/${row.task.value}`) : [],
  );
  return [...norms, ...rules, ...rows];
}

/** Marks and quotes; a proper name excuses the digits in it, never the sentence around it. */
export function waiversOf({ waivers }: Linked): Carrier[] {
  return waivers.flatMap(({ anchor, reason, origin }) =>
    origin === 'name'
      ? []
      : [{ clause: anchor.clause, start: anchor.start, end: anchor.end, by: reason, kind: 'waiver' as const, quote: anchor }],
  );
}

function piecesOf(anchor: Anchor, kind: Carrier['kind'], by: string): Carrier[] {
  return [anchor, ...(anchor.rest ?? [])].map(({ clause, start, end }) => ({ clause, start, end, by, kind, quote: anchor }));
}

export function groupByClause<T extends { readonly clause: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(item.clause);
    if (known) known.push(item);
    else groups.set(item.clause, [item]);
  }
  return groups;
}
