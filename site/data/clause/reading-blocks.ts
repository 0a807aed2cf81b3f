/**
 * A contract → its sections in document order, each with the blocks that stand under its heading. A note stands after
 * its block and spans the following blocks that have none, so that the text keeps its rhythm.
 */
import type { ClauseModel, Manifest } from '../../../compiler/model/report/manifest.ts';
import { clauseTree } from './clause-tree.ts';
import { type Gloss, glossOf, glossOfAll, isEmpty } from './gloss.ts';

export type Words = { readonly kind: 'words'; readonly clause: ClauseModel; readonly gloss: Gloss; span: number };
export type Table = {
  readonly kind: 'table';
  readonly clause: ClauseModel;
  readonly rows: readonly ClauseModel[];
  readonly gloss: Gloss;
  span: number;
};
export type Entry = { readonly blocks: Block[] };
/** Items side by side with one gloss for all. `clause` is the first item. */
export type List = { readonly kind: 'list'; readonly clause: ClauseModel; readonly entries: Entry[]; gloss: Gloss; span: number };
export type Block = Words | Table | List;
export type Section = { readonly heading?: ClauseModel; readonly gloss?: Gloss; span: number; readonly blocks: Block[] };

const longestSpan = 8;

/** What stands before the first heading, if anything, is a section without heading. */
export function readingSections(manifest: Manifest, clauses: readonly ClauseModel[] = manifest.clauses): Section[] {
  const sections: { heading?: ClauseModel; below: ClauseModel[] }[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'section') sections.push({ heading: clause, below: [] });
    else if (sections.length === 0) sections.push({ below: [clause] });
    else sections.at(-1)?.below.push(clause);
  }
  return sections.map(({ heading, below }) => spanned(sectionOf(manifest, heading, below)));
}

function sectionOf(manifest: Manifest, heading: ClauseModel | undefined, below: readonly ClauseModel[]): Section {
  const blocks: Block[] = [];
  for (const clause of below) if (clause.kind !== 'row') place(manifest, clause, blocks);
  return { ...(heading ? { heading, gloss: glossOf(manifest, heading) } : {}), span: 1, blocks };
}

/** An item joins the list before it; what stands under an item goes into the item. */
function place(manifest: Manifest, clause: ClauseModel, blocks: Block[]): void {
  const list = blocks.at(-1);
  const entry = list?.kind === 'list' ? list.entries.at(-1) : undefined;
  if (entry && list && isUnder(manifest, clause, entry)) place(manifest, clause, entry.blocks);
  else if (clause.kind === 'item' && list?.kind === 'list') list.entries.push({ blocks: [wordsOf(manifest, clause)] });
  else if (clause.kind === 'item') blocks.push(listOf(manifest, clause));
  else blocks.push(clause.kind === 'table' ? tableOf(manifest, clause) : wordsOf(manifest, clause));
}

function isUnder(manifest: Manifest, clause: ClauseModel, entry: Entry): boolean {
  const item = entry.blocks[0];
  if (item?.kind !== 'words' || clause.parent === undefined) return false;
  const parent = clauseTree(manifest).byId.get(clause.parent);
  return clause.parent === item.clause.id || (parent !== undefined && parent.kind !== 'section' && isUnder(manifest, parent, entry));
}

const listOf = (manifest: Manifest, clause: ClauseModel): List => ({
  kind: 'list',
  clause,
  entries: [{ blocks: [wordsOf(manifest, clause)] }],
  gloss: glossOfAll([]),
  span: 1,
});

const wordsOf = (manifest: Manifest, clause: ClauseModel): Words => ({ kind: 'words', clause, gloss: glossOf(manifest, clause), span: 1 });

function tableOf(manifest: Manifest, clause: ClauseModel): Table {
  const rows = (clauseTree(manifest).children.get(clause.id) ?? []).filter(({ kind }) => kind === 'row');
  // The cells of a table are its values: they need no note.
  const gloss = { ...glossOfAll([clause, ...rows].map((row) => glossOf(manifest, row))), values: [] };
  return { kind: 'table', clause, rows, gloss, span: 1 };
}

/** The clauses whose words a block shows. */
function glosses(block: Block): Gloss[] {
  return block.kind === 'list' ? block.entries.flatMap(({ blocks }) => blocks.flatMap(glosses)) : [block.gloss];
}

function spanned(section: Section): Section {
  for (const block of section.blocks) if (block.kind === 'list') block.gloss = glossOfAll(glosses(block));
  const rows: { gloss?: Gloss; span: number }[] = [...(section.heading ? [section] : []), ...section.blocks];
  for (const [index, row] of rows.entries()) {
    const next = rows.findIndex(({ gloss }, at) => at > index && gloss !== undefined && !isEmpty(gloss));
    row.span = Math.min(longestSpan, (next === -1 ? rows.length : next) - index);
  }
  return section;
}
