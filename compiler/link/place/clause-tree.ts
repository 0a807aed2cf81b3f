/** Clauses by id, with those below each in document order: what quotes, references and rules are looked up in. */

import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import type { Language } from '../../language/language.ts';
import { contextOf, type ReadingContext } from '../../language/quantity/reading.ts';
import type { Clause, Contract } from '../../model/contract.ts';
import type { Located } from '../../model/located.ts';

export class ClauseTree {
  readonly byId: ReadonlyMap<string, Clause>;
  /** The one that the clauses are in. */
  readonly language: Language;
  /** What decides how its quantities read. */
  readonly context: ReadingContext;
  private readonly children = new Map<string, Clause[]>();
  private readonly report: Report;

  constructor({ clauses, meta }: Contract, language: Language, report: Report) {
    this.language = language;
    this.context = contextOf(meta);
    this.report = report;
    this.byId = new Map(
      clauses
        .toReversed()
        .map((clause) => [clause.id, clause] as const)
        .toReversed(),
    );
    for (const clause of clauses) {
      if (clause.parent === undefined) continue;
      const siblings = this.children.get(clause.parent);
      if (siblings) siblings.push(clause);
      else this.children.set(clause.parent, [clause]);
    }
  }

  /** The clause of this id; an unknown one is reported. */
  /** `lost` is what cannot be found because its clause is not there. */
  find(id: Located<string>, lost: readonly string[] = []): Clause | undefined {
    const clause = this.byId.get(id.value);
    if (!clause) {
      const suggestion = suggest(id.value, this.byId.keys());
      const told = diagnose(
        'link/unknown-clause',
        { id: id.value, ...(suggestion === undefined ? {} : { suggestion }) },
        { span: id.span },
      );
      this.report(lost.length === 0 ? told : spoiling(told, { span: id.span, texts: lost }));
    }
    return clause;
  }

  /** The clause itself, then all below it. */
  below(clause: Clause): Clause[] {
    return [clause, ...(this.children.get(clause.id) ?? []).flatMap((child) => this.below(child))];
  }
}
