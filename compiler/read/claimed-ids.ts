/** Which clause has which id: the first one of an id keeps it; a second one is reported, what stands below it is not. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Clause } from '../model/contract.ts';

export class ClaimedIds {
  private readonly seen: Map<string, Clause>;
  private readonly report: Report;
  private readonly doubled = new Set<string>();

  /** `seen`: the clauses of the contract's files so far, by id. */
  constructor(seen: Map<string, Clause>, report: Report) {
    this.seen = seen;
    this.report = report;
  }

  claim(clause: Clause): void {
    const before = this.seen.get(clause.id);
    if (!before) this.seen.set(clause.id, clause);
    else if (!this.doubled.has(clause.parent ?? '')) {
      this.report(
        diagnose('read/duplicate-clause', { id: clause.id }, [{ span: clause.span }, { span: before.span, label: 'first here' }]),
      );
    }
    if (before) this.doubled.add(clause.id);
  }
}
