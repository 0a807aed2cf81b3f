/** A clause's words cut where coverage begins or ends: a figure's state shows over its sentence's. */
import type { ClauseModel, CoverageItem, Manifest, NormModel, RuleModel } from '../../../compiler/model/report/manifest.ts';

export type CoveredRun = {
  readonly text: string;
  readonly sentence?: CoverageItem['state'] | undefined;
  readonly quantity?: CoverageItem['state'] | undefined;
};
export type CoveredClause = {
  readonly clause: ClauseModel;
  readonly runs: readonly CoveredRun[];
  readonly waived: readonly CoverageItem[];
  /** What carries its sentences. */
  readonly rules: readonly RuleModel[];
  readonly norms: readonly NormModel[];
};

export function coveredClauses(manifest: Manifest): CoveredClause[] {
  const { clauses, coverage } = manifest;
  const quantities = Map.groupBy(coverage.quantities, ({ clause }) => clause);
  const sentences = Map.groupBy(coverage.sentences, ({ clause }) => clause);
  return clauses
    .filter(({ text }) => text.trim() !== '')
    .map((clause) => {
      const [own, around] = [quantities.get(clause.id) ?? [], sentences.get(clause.id) ?? []];
      const waived = [...own, ...around].filter(({ state }) => state !== 'bound');
      return { clause, runs: runsOf(clause.text, own, around), waived, ...carriersOf(around, manifest) };
    });
}

function carriersOf(sentences: readonly CoverageItem[], { rules, norms }: Manifest): Pick<CoveredClause, 'rules' | 'norms'> {
  const names = new Set(sentences.filter(({ state }) => state === 'bound').flatMap(({ by }) => by.split(', ')));
  return { rules: rules.filter(({ id }) => names.has(`rule:${id}`)), norms: norms.filter(({ id }) => names.has(`norm:${id}`)) };
}

function runsOf(text: string, quantities: readonly CoverageItem[], sentences: readonly CoverageItem[]): CoveredRun[] {
  const cuts = [...quantities, ...sentences].flatMap(({ start, end }) => [start, Math.min(end, text.length)]);
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  const stateAt = (items: readonly CoverageItem[], at: number): CoverageItem['state'] | undefined =>
    items.find(({ start, end }) => start <= at && at < end)?.state;
  return bounds
    .slice(0, -1)
    .map((at, index) => ({ text: text.slice(at, bounds[index + 1]), sentence: stateAt(sentences, at), quantity: stateAt(quantities, at) }));
}

export type Counts = Readonly<Record<CoverageItem['state'], number>>;

export const countsOf = (items: readonly CoverageItem[]): Counts => {
  const counted = (state: CoverageItem['state']): number => items.filter((item) => item.state === state).length;
  return { bound: counted('bound'), waived: counted('waived'), forgotten: counted('forgotten') };
};
