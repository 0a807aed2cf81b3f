/** What the browser needs to cite a paragraph of an edition: a citation's sentence, and what a reader calls each clause. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import { labelOf } from '../clause/clause-label.ts';

export type Citations = {
  readonly words: Readonly<Record<'cite' | 'copied' | 'refused', string>>;
  /** `« {words} » (Contrat, édition 2022/10, clause {label}, {address})`. */
  readonly citation: string;
  readonly labels: Readonly<Record<string, string>>;
};

export function citationsOf(manifest: Manifest): Citations {
  const { copy, decide, quoted } = wordsOf(manifest);
  const contract = `${manifest.provider}, ${manifest.title}`;
  return {
    words: { cite: decide.cite, copied: decide.cited, refused: copy.refused },
    citation: decide.citation(quoted('{words}'), contract, manifest.edition, '{label}', '{address}'),
    labels: Object.fromEntries(manifest.clauses.map(({ id }) => [id, labelOf(manifest, id)])),
  };
}
