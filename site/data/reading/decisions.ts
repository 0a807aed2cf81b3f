/** What was decided of a contract and recorded beside it: sign-offs of rules, positions on readings, and what both leave to do, clause by clause. */
import type { ChoiceModel, ClauseModel, Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { pageOf } from '../../links.ts';
import type { Tally } from '../../strings/shapes.ts';
import { clausesWithPage } from '../clause/clause-page.ts';

export type ClauseDecisions = { readonly clause: ClauseModel; readonly rules: Tally; readonly readings: Tally };

export const hasDecisions = ({ rules, choices }: Manifest): boolean =>
  rules.some(({ review }) => review) || choices.some(({ position }) => position);

/** What is stale, decided on what changed since, is to be done again. */
export const tallyOf = (records: readonly ({ readonly stale: boolean } | undefined)[]): Tally => ({
  done: records.filter((record) => record?.stale === false).length,
  all: records.length,
});

/** Recorded ones first, the latest first; what is stale before what holds. */
export const recordedRules = ({ rules }: Manifest): RuleModel[] => latestFirst(rules, ({ review }) => review);
export const recordedReadings = ({ choices }: Manifest): ChoiceModel[] => latestFirst(choices, ({ position }) => position);

function latestFirst<T>(all: readonly T[], recordOf: (one: T) => { readonly on: string; readonly stale: boolean } | undefined): T[] {
  const rank = (one: T): string => `${recordOf(one)?.stale ? 1 : 0}${recordOf(one)?.on}`;
  return all.filter((one) => recordOf(one)).toSorted((a, b) => rank(b).localeCompare(rank(a)));
}

/** The clauses that a rule or a reading stands on, each by its page. */
export function decisionsByClause(manifest: Manifest): ClauseDecisions[] {
  const rules = Map.groupBy(
    manifest.rules.flatMap((rule) => [...new Set(rule.clauses.map((id) => pageOf(manifest, id).id))].map((clause) => ({ rule, clause }))),
    ({ clause }) => clause,
  );
  const readings = Map.groupBy(manifest.choices, ({ clause }) => pageOf(manifest, clause).id);
  return clausesWithPage(manifest).flatMap((clause) => {
    const [own, read] = [rules.get(clause.id) ?? [], readings.get(clause.id) ?? []];
    if (own.length + read.length === 0) return [];
    return [{ clause, rules: tallyOf(own.map(({ rule }) => rule.review)), readings: tallyOf(read.map(({ position }) => position)) }];
  });
}
