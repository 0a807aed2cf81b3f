/**
 * In: the pages as read. Out: one flow of lines and tables in reading order, and what the layout alone explains.
 */

import type { Locale } from '../../language/locale.ts';
import type { KeptLine } from '../../language/printed/how-read.ts';
import { floatsAccents } from '../record/normalise.ts';
import type { Chunk, Flow, Notice, PageInput, Removal, RemovalReason, Run, Table } from '../record/records.ts';
import { removalOf } from '../record/records.ts';
import { rightToLeftNotices } from '../sight/right-to-left.ts';
import { unseenNotices } from '../sight/unseen-notices.ts';
import { toChunks } from './chunks.ts';
import { toItems } from './columns.ts';
import { withDropCaps } from './drop-caps.ts';
import { dropDuplicates } from './duplicates.ts';
import { withoutKept } from './kept-lines.ts';
import { type Leading, leadingOfDocument } from './leading.ts';
import { flowOfPage, type PageFlow, type PageNote } from './page-flow.ts';
import { findRunning } from './running.ts';
import { findLattices } from './table/lattice.ts';
import { dropRepeatedHeads } from './table/repeated.ts';
import { withUnderlines } from './underlines.ts';
import { turnUpright } from './upright.ts';
import { findWatermarks } from './watermark.ts';
import { toWords } from './words.ts';

export type Layout = {
  readonly flow: Flow[];
  readonly leading: Leading;
  readonly removals: Removal[];
  readonly notes: PageNote[];
  readonly notices: Notice[];
  /** Pages without a single character. */
  readonly empty: number[];
};

type Prepared = { readonly page: PageInput; readonly chunks: Chunk[]; readonly tables: Table[]; readonly removals: Removal[] };

export function toLayout(pages: readonly PageInput[], locale: Locale, kept: readonly KeptLine[] = []): Layout {
  const floating = floatsAccents(pages.flatMap((page) => page.runs.map((run) => run.text)));
  const watermarks = findWatermarks(pages.map(({ page, runs }) => ({ page, runs: runs.filter((run) => !run.unseen && run.angle === 0) })));
  const prepared = pages.map((page) => prepare(page, floating, watermarks));
  const repeated = findRunning(
    prepared.map(({ page, chunks }) => ({ page: page.page, height: page.height, chunks })),
    locale,
  );
  const running = withoutKept(repeated, kept);
  const removals = [...prepared.flatMap((page) => page.removals), ...[...running].map(([chunk, reason]) => removalOf(reason, chunk.words))];
  const leading = leadingOfDocument(prepared.map(({ chunks }) => chunks.filter((chunk) => !running.has(chunk))));
  const ordered: PageFlow[] = [];
  for (const { page, chunks, tables } of prepared) {
    const items = toItems(
      chunks.filter((chunk) => !running.has(chunk)),
      tables,
    );
    ordered.push(flowOfPage(page.page, items, leading, locale, ordered.at(-1)?.carried));
  }
  const heads = dropRepeatedHeads(ordered.flatMap((page) => page.flow));
  return {
    flow: heads.flow,
    leading,
    removals: [...removals, ...heads.removals],
    notes: ordered.map((page) => page.note),
    notices: pages.flatMap((page) => [...unseenNotices(page.runs), ...rightToLeftNotices(page.runs), ...(page.notices ?? [])]),
    empty: pages.filter((page) => page.runs.length === 0).map((page) => page.page),
  };
}

function prepare(read: PageInput, floating: boolean, watermarks: ReadonlySet<Run>): Prepared {
  const hidden = read.runs.filter((run) => run.unseen);
  const marks = read.runs.filter((run) => watermarks.has(run));
  const { page, askew } = turnUpright({ ...read, runs: read.runs.filter((run) => !run.unseen && !watermarks.has(run)) });
  const drawn = page.runs.filter((run) => !run.artifact);
  const removals = [
    ...hidden.map((run) => runRemoval(run, run.unseen === 'struck' ? 'struck' : 'unseen')),
    ...[...askew, ...marks].map((run) => runRemoval(run, 'watermark')),
    ...page.runs.filter((run) => run.artifact).map((run) => runRemoval(run, 'artifact')),
  ];
  const { words, duplicates } = dropDuplicates(toWords(drawn, floating));
  const { tables, rest } = findLattices(page.edges, words, page.page);
  return { page, chunks: withUnderlines(toChunks(withDropCaps(rest)), page.edges), tables, removals: [...removals, ...duplicates] };
}

const runRemoval = (run: Run, reason: RemovalReason): Removal => ({
  reason,
  page: run.page,
  box: run.box,
  text: run.text,
  sources: [{ run: run.id, start: 0, end: run.text.length }],
});
