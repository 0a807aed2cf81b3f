/**
 * In: the blocks of a document. Out: the same without its table of contents, or with it as a list.
 * Law: a table of contents is a run of entries whose page numbers never fall; what leads to them is dots or a gap.
 */

import type { Locale } from '../../language/locale.ts';
import type { Block, Removal } from '../record/records.ts';
import { removalOf, textOf } from '../record/records.ts';

/** Entries in a row that make a table of contents: with leaders, without. */
const LED = 3;
const BARE = 5;

const LEADER = /(?:\.{3,}|…{1,}|(?:\s\.){3,}|_{3,})\s*\d{1,4}$/;
const NUMBER = /(?:^|[\s.…])(\d{1,4})$/;

export function withoutContents(
  blocks: readonly Block[],
  locale: Locale,
  keep: boolean,
): { readonly blocks: Block[]; readonly removals: Removal[] } {
  const entries = entriesOf(blocks);
  if (entries.size === 0) return { blocks: [...blocks], removals: [] };
  const first = Math.min(...entries);
  const title = blocks[first - 1];
  if (title?.kind === 'paragraph' && locale.tocTitles.includes(textOf(title.words).toLowerCase().replace(/\s*:$/, '')))
    entries.add(first - 1);
  if (keep)
    return {
      blocks: blocks.map((block, i) => (entries.has(i) && block.kind === 'paragraph' ? { ...block, item: true } : block)),
      removals: [],
    };
  const removals = blocks.flatMap((block, i) =>
    entries.has(i) && block.kind === 'paragraph' ? [removalOf('table-of-contents', block.words, block)] : [],
  );
  return { blocks: blocks.filter((block, i) => !entries.has(i) || block.kind === 'table'), removals };
}

function entriesOf(blocks: readonly Block[]): Set<number> {
  const entries = new Set<number>();
  let run: number[] = [];
  let page = 0;
  const close = (): void => {
    const led = run.filter((i) => LEADER.test(lineOf(blocks[i]!))).length;
    if (led >= LED && led >= run.length / 2 ? true : run.length >= BARE && rises(run.map((i) => pageOf(blocks[i]!)!)))
      for (const i of run) entries.add(i);
    run = [];
    page = 0;
  };
  blocks.forEach((block, i) => {
    const number = pageOf(block);
    if (number === undefined || number < page || lineOf(block).length > 200) close();
    if (number === undefined || lineOf(block).length > 200) return;
    run.push(i);
    page = number;
  });
  close();
  return entries;
}

const rises = (pages: readonly number[]): boolean => pages[0]! < pages.at(-1)! && pages.every((page) => page < 500);

const lineOf = (block: Block): string => (block.kind === 'paragraph' ? textOf(block.words) : '');

/** The page an entry ends with. */
const pageOf = (block: Block): number | undefined => {
  const line = lineOf(block);
  const number = line.match(NUMBER)?.[1];
  return number === undefined || !/\p{L}{2}/u.test(line) ? undefined : Number(number);
};
