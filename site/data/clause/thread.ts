/**
 * The thread of the home page: words with two values, a rule's answer, another reading's answer. It is the example of the
 * data that shows most at once: a money rule whose home clause holds two of its values and whose readings disagree.
 */
import type { ChoiceModel, ClauseModel, Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { clauseTree } from './clause-tree.ts';

export type Thread = {
  readonly manifest: Manifest;
  readonly rule: RuleModel;
  readonly clause: ClauseModel;
  /** The words around the two values. */
  readonly excerpt: { readonly start: number; readonly end: number };
  readonly choice: ChoiceModel;
  readonly comparison: ChoiceModel['comparisons'][number];
  readonly kept: ChoiceModel['comparisons'][number]['results'][number];
  readonly other: ChoiceModel['comparisons'][number]['results'][number];
};

export function threadOf(manifests: readonly Manifest[]): Thread | undefined {
  return manifests.flatMap((manifest) => manifest.choices.flatMap((choice) => threadsOf(manifest, choice)))[0];
}

function threadsOf(manifest: Manifest, choice: ChoiceModel): Thread[] {
  return choice.comparisons.flatMap((comparison) => {
    const rule = manifest.rules.find(({ id }) => id === comparison.rule);
    const kept = comparison.results.find(({ option }) => option === choice.default);
    const other = comparison.results.find(
      ({ option, result }) => option !== choice.default && result !== undefined && result !== kept?.result,
    );
    const clause = rule && clauseTree(manifest).byId.get(rule.clauses[0] ?? '');
    const excerpt = rule && clause && excerptOf(manifest, rule, clause);
    if (!kept?.result || !other || !excerpt || rule.output.quantity !== 'money' || isZero(kept.result)) return [];
    return [{ manifest, rule, clause, excerpt, choice, comparison, kept, other }];
  });
}

const isZero = (result: unknown): boolean => Number.parseFloat(String(result)) === 0;

/** From the start of the sentence, or of its clause where it is long, to the words after the second value. */
function excerptOf(manifest: Manifest, rule: RuleModel, clause: ClauseModel): Thread['excerpt'] | undefined {
  const places = manifest.constants
    .filter(({ id }) => rule.constants.includes(id))
    .flatMap(({ places }) => places.filter((place) => place.clause === clause.id))
    .sort((a, b) => a.start - b.start);
  const [first, second] = places;
  const [margin, longest] = [60, 240];
  if (!first || !second || second.end - first.start > longest) return undefined;
  const before = clause.text.slice(0, Math.max(0, first.start - margin)).lastIndexOf(' ') + 1;
  const stop = clause.text.indexOf('.', second.end);
  const end = stop === -1 || stop - second.end > margin ? second.end : stop + 1;
  return { start: first.start < margin ? 0 : before, end };
}
