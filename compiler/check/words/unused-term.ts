/** A term that is defined is used: elsewhere than in its own definition. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Linked, Term } from '../../model/linked.ts';

export function checkUnusedTerms({ terms, clauses }: Linked, report: Report): void {
  for (const { name, anchor, uses } of terms) {
    const home = clauses.get(anchor.clause);
    const isOwn = (use: Term['anchor']): boolean => home?.kind === 'definition' && isBelow(use.clause, home.id, clauses);
    if (!uses.every(isOwn)) continue;
    report(diagnose('check/unused-term', { term: name, inside: uses.length }, { span: anchor.span, label: 'used nowhere' }));
  }
}

function isBelow(clause: string, above: string, clauses: Linked['clauses']): boolean {
  for (let at: string | undefined = clause; at !== undefined; at = clauses.get(at)?.parent) if (at === above) return true;
  return false;
}
