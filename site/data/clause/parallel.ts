/** Contracts by topic: the values that each text fixes, its norms, one quote; a topic comes from the norms of the clause. */
import type { Manifest, NormModel } from '../../../compiler/model/report/manifest.ts';
import type { Words } from '../../strings/words.ts';
import { topicTitles } from '../topic/topic-titles.ts';
import { ancestors, clauseTree } from './clause-tree.ts';

type Constant = Manifest['constants'][number];
export type Side = {
  readonly manifest: Manifest;
  readonly values: readonly Constant[];
  readonly norms: readonly NormModel[];
  /** The norm whose clause fixes a value, to be quoted. */
  readonly quoted: NormModel | undefined;
};
export type Topic = {
  readonly id: string;
  readonly title: string;
  /** The contract whose own topic it is, in the words of its language. */
  readonly from: Manifest | undefined;
  readonly sides: readonly Side[];
};

export function topicsOf(words: Pick<Words, 'topicWords'>, manifests: readonly Manifest[]): Topic[] {
  const valuesBy = manifests.map(valuesByTopic);
  const ownerOf = (id: string): Manifest | undefined =>
    Object.hasOwn(words.topicWords, id) ? undefined : manifests.findLast(({ topics }) => Object.hasOwn(topics, id));
  return Object.entries(topicTitles(words, manifests))
    .map(([id, title]) => ({
      id,
      title,
      from: ownerOf(id),
      sides: manifests.map((manifest, index) => sideOf(manifest, id, valuesBy[index]?.get(id) ?? [])),
    }))
    .filter(({ sides }) => sides.some(({ values, norms }) => values.length + norms.length > 0));
}

/** Obligations before what merely declares. */
const order = [
  ...['obligation', 'prohibition', 'guarantee', 'best-efforts', 'burden'],
  ...['power', 'permission', 'exclusion', 'recommendation', 'declaration'],
];

function sideOf(manifest: Manifest, topic: string, values: readonly Constant[]): Side {
  const own = manifest.norms.filter((norm) => norm.topic === topic);
  const fixed = new Set(values.flatMap(({ places }) => places.map(({ clause }) => clause)));
  return {
    manifest,
    values,
    norms: own.toSorted((a, b) => order.indexOf(a.modality) - order.indexOf(b.modality)),
    quoted: own.find(({ clause, quote }) => fixed.has(clause) && quote.length < 240) ?? own.find(({ quote }) => quote.length < 240),
  };
}

function valuesByTopic(manifest: Manifest): Map<string, Constant[]> {
  const marked = manifest.constants.filter(({ origin, places }) => origin === 'mark' && places.length > 0);
  return Map.groupBy(marked, ({ places }) => topicOfClause(manifest, places[0]?.clause ?? '') ?? 'contract');
}

/** The topic most norms of the clause have, else of the nearest clause above that holds some. */
function topicOfClause(manifest: Manifest, id: string): string | undefined {
  const clause = clauseTree(manifest).byId.get(id);
  const scopes = clause ? [id, ...ancestors(manifest, clause).map(({ id }) => id)] : [id];
  for (const scope of scopes) {
    const inside = manifest.norms.filter(
      ({ clause }) => clause === scope || clause.startsWith(`${scope}/`) || clause.startsWith(`${scope}.`),
    );
    const topics = [...Map.groupBy(inside, ({ topic }) => topic)].toSorted(([, a], [, b]) => b.length - a.length);
    if (topics[0]) return topics[0][0];
  }
  return undefined;
}
