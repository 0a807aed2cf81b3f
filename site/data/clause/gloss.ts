/** What stands in the margin of a clause: values, rules, norms and readings to decide, in this order. */
import type { ChoiceModel, ClauseModel, Manifest, NormModel, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { links } from '../../links.ts';
import { optionTitle } from '../reading/option-title.ts';
import { readingCode } from '../reading/reading-code.ts';
import { placeOfChoice } from './clause-tree.ts';

type Constant = Manifest['constants'][number];

/** A reading to decide: an executable choice, or an ambiguity that changes no result. */
export type OpenReading = {
  readonly id: string;
  /** The analyst's code where there is one: `A-06`. */
  readonly code: string;
  readonly question: string;
  readonly kept: string;
  readonly href: string;
  readonly clause: string;
  /** With the position that was recorded on it; none of an ambiguity that changes no result. */
  readonly choice?: Pick<ChoiceModel, 'position' | 'options'>;
};
export type Gloss = {
  readonly values: readonly Constant[];
  /** Rules that answer from this clause first: shown with their question. */
  readonly rules: readonly RuleModel[];
  /** Rules that name it among others: shown by name, unless a value here leads to them. */
  readonly alsoRules: readonly RuleModel[];
  readonly norms: readonly NormModel[];
  readonly readings: readonly OpenReading[];
  /** Clauses whose words refer to this one. */
  readonly citedBy: readonly string[];
};

export const isEmpty = ({ values, rules, norms, readings }: Gloss): boolean =>
  values.length + rules.length + norms.length + readings.length === 0;

const known = new WeakMap<Manifest, Map<string, OpenReading[]>>();

/** The readings to decide of a contract, by the clause whose words they read. */
export function readingsByClause(manifest: Manifest): Map<string, OpenReading[]> {
  const before = known.get(manifest);
  if (before) return before;
  const byClause = Map.groupBy([...choiceReadings(manifest), ...ambiguityReadings(manifest)], ({ clause }) => clause);
  known.set(manifest, byClause);
  return byClause;
}

function choiceReadings(manifest: Manifest): OpenReading[] {
  return manifest.choices.map((choice) => ({
    id: choice.id,
    code: readingCode(manifest, choice),
    question: choice.question,
    kept: optionTitle(choice, choice.default),
    href: links.choice(manifest.contract, choice.id),
    clause: placeOfChoice(manifest, choice).clause,
    choice,
  }));
}

function ambiguityReadings(manifest: Manifest): OpenReading[] {
  return manifest.ambiguities
    .filter(({ choices }) => choices.length === 0)
    .map((ambiguity) => ({
      id: ambiguity.id,
      code: ambiguity.id,
      question: ambiguity.title,
      kept: ambiguity.readings.find(({ id }) => id === ambiguity.default)?.text ?? ambiguity.default,
      href: links.choice(manifest.contract, ambiguity.id),
      clause: placeOfChoice(manifest, ambiguity).clause,
    }));
}

export function glossOf(manifest: Manifest, clause: ClauseModel): Gloss {
  const values = manifest.constants.filter(({ places }) => places.some((place) => place.clause === clause.id));
  const told = new Set(values.filter(({ places }) => places[0]?.clause === clause.id).flatMap(({ rules }) => rules));
  const named = manifest.rules.filter(({ clauses }) => clauses.includes(clause.id));
  return {
    values,
    rules: named.filter(({ clauses }) => clauses[0] === clause.id),
    // A matrix names a clause per row: its page shows which; a note at each would say nothing.
    alsoRules: named.filter(({ clauses, id, body }) => clauses[0] !== clause.id && !told.has(id) && body !== 'matrix'),
    norms: manifest.norms.filter((norm) => norm.clause === clause.id),
    readings: readingsByClause(manifest).get(clause.id) ?? [],
    citedBy: clause.referredFrom.filter((id) => id !== clause.id),
  };
}

/** The notes of several clauses as one: each value and rule once. */
export function glossOfAll(all: readonly Gloss[]): Gloss {
  const rules = new Set(all.flatMap(({ rules }) => rules));
  return {
    values: [...new Set(all.flatMap(({ values }) => values))],
    rules: [...rules],
    alsoRules: [...new Set(all.flatMap(({ alsoRules }) => alsoRules))].filter((rule) => !rules.has(rule)),
    norms: all.flatMap(({ norms }) => norms),
    readings: all.flatMap(({ readings }) => readings),
    citedBy: [...new Set(all.flatMap(({ citedBy }) => citedBy))],
  };
}

/** Values told together: those that drive the same rules, from the clauses where they are read first. */
export function valueGroups(
  { values }: Gloss,
  clauses: ReadonlySet<string>,
): { values: Constant[]; rules: readonly string[]; examples: number }[] {
  const told = values.map((value) => ({ value, rules: clauses.has(value.places[0]?.clause ?? '') ? value.rules : [] }));
  return [...Map.groupBy(told, ({ rules }) => rules.join()).values()].map((group) => ({
    values: group.map(({ value }) => value),
    rules: group[0]?.rules ?? [],
    examples: Math.max(...group.map(({ value }) => value.examples)),
  }));
}
