/** The sections of a contract as a tree of entries, each with the number of readings to decide in it. */
import type { ClauseModel, Manifest } from '../../../compiler/model/report/manifest.ts';
import { numberEnd, plainTitle } from './clause-label.ts';
import { clauseTree, withDescendants } from './clause-tree.ts';
import { readingsByClause } from './gloss.ts';

export type ContentsEntry = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly open: number;
  readonly entries: readonly ContentsEntry[];
};

export function contentsOf(manifest: Manifest): ContentsEntry[] {
  const root = soleRoot(manifest);
  const chapters = root ? (clauseTree(manifest).children.get(root.id) ?? []) : clauseTree(manifest).roots;
  return chapters.filter(({ kind }) => kind === 'section').map((section) => entryOf(manifest, section));
}

/** The one section that holds all others, where there is one: it is the contract's own title. */
export function soleRoot(manifest: Manifest): ClauseModel | undefined {
  const { roots, children } = clauseTree(manifest);
  const sections = roots.filter(({ kind }) => kind === 'section');
  const hasSections = (children.get(sections[0]?.id ?? '') ?? []).some(({ kind }) => kind === 'section');
  return sections.length === 1 && hasSections ? sections[0] : undefined;
}

function entryOf(manifest: Manifest, section: ClauseModel): ContentsEntry {
  const below = clauseTree(manifest).children.get(section.id) ?? [];
  const readings = readingsByClause(manifest);
  return {
    id: section.id,
    number: section.text.slice(0, numberEnd(section)).replace(/[\s.)–-]+$/, ''),
    title: plainTitle(section),
    open: withDescendants(manifest, section).reduce((sum, { id }) => sum + (readings.get(id)?.length ?? 0), 0),
    entries: below.filter(({ kind }) => kind === 'section').map((child) => entryOf(manifest, child)),
  };
}
