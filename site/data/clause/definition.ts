/** What a definition says, in the contract's words: those after the term, and what stands under it. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { clauseOf, withDescendants } from './clause-tree.ts';

type Term = Manifest['terms'][number];

/** One line, for a bubble. */
export function definitionOf(manifest: Manifest, term: Term): string {
  const [own, ...below] = withDescendants(manifest, clauseOf(manifest, term.clause));
  const rest = own
    ? own.text
        .slice(own.id === term.clause ? term.end : 0)
        .replace(/^\s*\)?\s*:\s*/, '')
        .trim()
    : '';
  return [rest, ...below.map(({ text }) => text)].filter(Boolean).join(' ');
}
