/** Topics in the order of the pages, with their titles: those that all contracts share, then each contract's own. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';

type Titles = Readonly<Record<string, string>>;

export const topicTitles = ({ topicWords }: { readonly topicWords: Titles }, manifests: readonly Pick<Manifest, 'topics'>[]): Titles =>
  Object.assign({}, topicWords, ...manifests.map(({ topics }) => topics), topicWords) as Record<string, string>;
