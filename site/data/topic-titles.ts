/** Topics in the order of the pages, with their titles: those that all contracts share, then each contract's own. */
import type { Manifest } from '../../compiler/model/report/manifest.ts';
import { topicWords } from '../strings/pages.ts';

export const topicTitles = (manifests: readonly Pick<Manifest, 'topics'>[]): Readonly<Record<string, string>> =>
  Object.assign({}, topicWords, ...manifests.map(({ topics }) => topics), topicWords) as Record<string, string>;
