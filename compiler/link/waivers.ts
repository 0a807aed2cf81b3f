/** What is deliberately not bound → its place and reason: `skip:` marks, waivers by quote, proper names with digits. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Clause, Contract } from '../model/contract.ts';
import type { Placed } from '../model/linked.ts';
import { anchorIn } from '../model/place.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { findQuote } from './place/quote.ts';

export function linkWaivers(contract: Contract, tree: ClauseTree, report: Report): Placed[] {
  const marked = contract.marks.flatMap(({ scheme, title, clause, start, end }): Placed[] => {
    const holder = scheme === 'skip' ? tree.byId.get(clause) : undefined;
    return holder ? [{ anchor: anchorIn(holder, start, end), reason: title ?? '', origin: 'mark' }] : [];
  });
  const quoted = contract.waivers.flatMap(({ quote, clause, reason }): Placed[] => {
    const anchor = findQuote(quote, clause, tree, report);
    return anchor ? [anchor, ...(anchor.rest ?? [])].map((piece) => ({ anchor: piece, reason, origin: 'waiver', quote })) : [];
  });
  const named = [...tree.byId.values()].flatMap((clause) => contract.meta.names.flatMap((name) => usesOf(name, clause)));
  return [...marked, ...quoted, ...named];
}

function usesOf({ name, reason }: Contract['meta']['names'][number], clause: Clause): Placed[] {
  const uses: Placed[] = [];
  for (let at = name === '' ? -1 : clause.text.indexOf(name); at !== -1; at = clause.text.indexOf(name, at + name.length)) {
    uses.push({ anchor: anchorIn(clause, at, at + name.length), reason, origin: 'name' });
  }
  return uses;
}
