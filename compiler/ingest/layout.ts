/**
 * In: the pages as read. Out: one flow of lines and tables in reading order, and what the layout alone explains.
 */

import { withAlignedTables } from './aligned.ts';
import { toChunks } from './chunks.ts';
import { findRegions, toItems } from './columns.ts';
import { dropDuplicates } from './duplicates.ts';
import { findLattices } from './lattice.ts';
import { type Leading, leadingOfDocument } from './leading.ts';
import type { Locale } from './locale.ts';
import { chooseOrder, type PageOrder } from './order.ts';
import type { Chunk, Flow, Line, PageInput, Removal, RemovalReason, Run, Table } from './records.ts';
import { boxOf } from './records.ts';
import { dropRepeatedHeads } from './repeated.ts';
import { findRunning } from './running.ts';
import { turnUpright } from './upright.ts';
import { type PlacedRunWord, toWords } from './words.ts';

export type PageNote = { readonly page: number; readonly columns: number; readonly tables: number; readonly order: PageOrder };

export type Layout = {
  readonly flow: Flow[];
  readonly leading: Leading;
  readonly removals: Removal[];
  readonly notes: PageNote[];
  /** Pages without a single character. */
  readonly empty: number[];
};

type Prepared = { readonly page: PageInput; readonly chunks: Chunk[]; readonly tables: Table[]; readonly removals: Removal[] };

export function toLayout(pages: readonly PageInput[], locale: Locale): Layout {
  const prepared = pages.map(prepare);
  const running = findRunning(
    prepared.map(({ page, chunks }) => ({ page: page.page, height: page.height, chunks })),
    locale,
  );
  const removals = [...prepared.flatMap((page) => page.removals), ...[...running].map(([chunk, reason]) => removalOf(chunk, reason))];
  const leading = leadingOfDocument(prepared.map(({ chunks }) => chunks.filter((chunk) => !running.has(chunk))));
  const ordered = prepared.map((page) =>
    orderPage(
      page,
      page.chunks.filter((chunk) => !running.has(chunk)),
      leading,
      locale,
    ),
  );
  const heads = dropRepeatedHeads(ordered.flatMap((page) => page.flow));
  return {
    flow: heads.flow,
    leading,
    removals: [...removals, ...heads.removals],
    notes: ordered.map((page) => page.note),
    empty: pages.filter((page) => page.runs.length === 0).map((page) => page.page),
  };
}

function prepare(read: PageInput): Prepared {
  const { page, askew } = turnUpright(read);
  const drawn = page.runs.filter((run) => !run.artifact);
  const removals = [
    ...askew.map((run) => runRemoval(run, 'watermark')),
    ...page.runs.filter((run) => run.artifact).map((run) => runRemoval(run, 'artifact')),
  ];
  const { words, duplicates } = dropDuplicates(toWords(drawn));
  const { tables, rest } = findLattices(page.edges, words, page.page);
  return { page, chunks: toChunks(rest), tables, removals: [...removals, ...duplicates] };
}

const runRemoval = (run: Run, reason: RemovalReason): Removal => ({
  reason,
  page: run.page,
  box: run.box,
  text: run.text,
  sources: [{ run: run.id, start: 0, end: run.text.length }],
});

const removalOf = (chunk: Chunk, reason: RemovalReason): Removal => ({
  reason,
  page: chunk.page,
  box: boxOf(chunk.words),
  text: chunk.words.map((word) => word.text).join(' '),
  sources: chunk.words.flatMap((word) => word.sources),
});

function orderPage(
  { page, tables }: Prepared,
  chunks: readonly Chunk[],
  leading: Leading,
  locale: Locale,
): { flow: Flow[]; note: PageNote } {
  const items = toItems(chunks, tables);
  const regions = findRegions(items);
  let tableCount = 0;
  const units = regions.flatMap((region, index) => {
    const column = page.page * 100 + index;
    const found = withAlignedTables(region, column, leading);
    tableCount += found.tables.length;
    const right = rightEdge(found.lines, region.right);
    const justified = isJustified(found.lines, right);
    const lines = found.lines.map((chunk): Flow => ({ kind: 'line', line: toLine(chunk, column, region.left, right, justified) }));
    return [...lines, ...found.tables]
      .map((flow) => ({
        flow,
        column,
        order: flow.kind === 'line' ? flow.line.order : flow.order,
        top: flow.kind === 'line' ? flow.line.baseline : flow.box.y0,
      }))
      .sort((a, b) => a.top - b.top);
  });
  const { flow, order } = chooseOrder(units, locale);
  return { flow, note: { page: page.page, columns: regions.length, tables: tableCount, order } };
}

const toLine = (chunk: Chunk, column: number, left: number, right: number, justified: boolean): Line => ({
  ...chunk,
  column,
  left,
  right,
  justified,
});

/** Where lines end: the furthest edge that at least three lines come near, since one long line of dots is no margin. */
function rightEdge(lines: readonly Chunk[], furthest: number): number {
  const ends = lines.map((line) => line.box.x1).sort((a, b) => b - a);
  return ends.length < 6 ? furthest : (ends.find((end, i) => (ends[i + 2] ?? end) > end - 2.5 * lines[0]!.size) ?? furthest);
}

/** Whether most lines of a region end at one edge. */
function isJustified(lines: readonly Chunk[], right: number): boolean {
  const flush = lines.filter((line) => line.box.x1 > right - 0.12 * line.size).length;
  return lines.length >= 5 && flush > 0.4 * lines.length;
}

export type { PlacedRunWord };
