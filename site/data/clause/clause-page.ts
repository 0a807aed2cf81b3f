/** What a clause's page shows: its own words and all that is tied to them. Clauses with a page of their own are only named. */
import type { ClauseModel, Manifest, NormModel, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { hasPage, pageOf } from '../../links.ts';
import { type Example, examplesOf } from '../case/examples.ts';
import { clauseTree, withDescendants } from './clause-tree.ts';
import { type OpenReading, readingsByClause } from './gloss.ts';

export type ClausePage = {
  readonly clause: ClauseModel;
  /** The clause and the fragments of its page, in document order. */
  readonly clauses: readonly ClauseModel[];
  /** Clauses right under it that have a page of their own. */
  readonly below: readonly ClauseModel[];
  readonly rules: readonly RuleModel[];
  readonly norms: readonly NormModel[];
  readonly readings: readonly OpenReading[];
  readonly values: number;
  readonly previous: ClauseModel | undefined;
  readonly next: ClauseModel | undefined;
};

const pages = new WeakMap<Manifest, readonly ClauseModel[]>();

/** The clauses that have a page, in document order. */
export function clausesWithPage(manifest: Manifest): readonly ClauseModel[] {
  const known = pages.get(manifest) ?? manifest.clauses.filter(hasPage);
  pages.set(manifest, known);
  return known;
}

export function clausePageOf(manifest: Manifest, clause: ClauseModel): ClausePage {
  const all = clausesWithPage(manifest);
  const at = all.indexOf(clause);
  const clauses = withDescendants(manifest, clause).filter(({ id }) => pageOf(manifest, id) === clause);
  const ids = new Set(clauses.map(({ id }) => id));
  const ruleIds = new Set(clauses.flatMap(({ rules }) => rules));
  const readings = readingsByClause(manifest);
  return {
    clause,
    clauses,
    below: (clauseTree(manifest).children.get(clause.id) ?? []).filter(hasPage),
    rules: byHome(
      manifest.rules.filter(({ id }) => ruleIds.has(id)),
      ids,
    ),
    norms: manifest.norms.filter((norm) => ids.has(norm.clause)),
    readings: clauses.flatMap(({ id }) => readings.get(id) ?? []),
    values: manifest.constants.filter(({ places }) => places.some((place) => ids.has(place.clause))).length,
    previous: all[at - 1],
    next: all[at + 1],
  };
}

/** Rules that answer from this page first, then those that name it among others. */
function byHome(rules: readonly RuleModel[], ids: ReadonlySet<string>): RuleModel[] {
  const isHome = ({ clauses }: RuleModel): boolean => ids.has(clauses[0] ?? '');
  return [...rules.filter(isHome), ...rules.filter((rule) => !isHome(rule))];
}

/** Examples to show beside a clause: those of the rules at home here, a few each. */
export function examplesBeside(contract: string, { rules, clauses }: ClausePage): { rule: RuleModel; examples: readonly Example[] }[] {
  const [mostRules, mostExamples] = [2, 3];
  const ids = new Set(clauses.map(({ id }) => id));
  const own = rules.filter((rule) => rule.clauses.some((id) => ids.has(id)) && examplesOf(contract, rule.id).length > 0);
  return own.slice(0, mostRules).map((rule) => ({ rule, examples: examplesOf(contract, rule.id).slice(0, mostExamples) }));
}

export type Citation = { readonly clause?: string; readonly outside?: string; readonly words: string };

/** What the page's words refer to, once each, and the clauses that refer to them. */
export function citationsOf({ clauses }: ClausePage): { cites: Citation[]; citedBy: string[] } {
  const own = new Set(clauses.map(({ id }) => id));
  const cites = clauses.flatMap(({ text, references }) =>
    references.map(({ start, end, clause, outside }) => ({
      words: text.slice(start, end),
      ...(clause === undefined ? {} : { clause }),
      ...(outside === undefined ? {} : { outside }),
    })),
  );
  const firsts = new Map(
    cites.filter(({ clause }) => !own.has(clause ?? '')).map((cite) => [cite.clause ?? cite.outside ?? cite.words, cite]),
  );
  return {
    cites: [...firsts.values()],
    citedBy: [...new Set(clauses.flatMap(({ referredFrom }) => referredFrom))].filter((id) => !own.has(id)),
  };
}
