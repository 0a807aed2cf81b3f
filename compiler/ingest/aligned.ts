/**
 * In: the items of one region. Out: the same, with groups of chunks that start at shared edges row after row made into tables.
 * Law: each row of such a table starts with text in at least two cells on one baseline; text that crosses an edge ends the table.
 */

import { joinChunks } from './chunks.ts';
import type { Item, Region } from './columns.ts';
import type { Leading } from './leading.ts';
import type { Chunk, Table } from './records.ts';
import { boxOf } from './records.ts';

type Row = { readonly baseline: number; readonly chunks: readonly Chunk[] };

const NEAR = 2.5;

export function withAlignedTables(region: Region, column: number, leading: Leading): { readonly lines: Chunk[]; readonly tables: Table[] } {
  const ruled = region.items.flatMap((item) => (item.table ? [{ ...item.table, column }] : []));
  const rows = toRows(region.items.flatMap((item) => (item.chunk ? [item.chunk] : [])));
  const lines: Chunk[] = [];
  const tables: Table[] = [...ruled];
  for (let i = 0; i < rows.length; ) {
    const zone = zoneAt(rows, i, leading);
    if (zone) {
      tables.push(...toTables(zone.rows, zone.starts, column, zone.pitch));
      i += zone.rows.length;
    } else {
      lines.push(joinChunks(rows[i]!.chunks));
      i++;
    }
  }
  return { lines, tables };
}

function toRows(chunks: readonly Chunk[]): Row[] {
  const rows: { baseline: number; chunks: Chunk[] }[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && chunk.baseline - row.baseline < 0.25 * chunk.size) row.chunks.push(chunk);
    else rows.push({ baseline: chunk.baseline, chunks: [chunk] });
  }
  return rows.map((row) => ({ ...row, chunks: row.chunks.sort((a, b) => a.box.x0 - b.box.x0) }));
}

const startsOf = (row: Row): number[] => row.chunks.map((chunk) => chunk.box.x0);

const isMarker = (chunk: Chunk): boolean => chunk.box.x1 - chunk.box.x0 < 2.2 * chunk.size && chunk.words.length === 1;

/** The longest table that begins at row `from`, if its first row has two cells that later rows share. */
function zoneAt(rows: readonly Row[], from: number, leading: Leading): { rows: Row[]; starts: number[]; pitch: number } | undefined {
  const first = rows[from]!;
  const pitch = leading(first.chunks[0]!.size);
  if (first.chunks.length < 2 || first.chunks.slice(0, -1).every(isMarker)) return undefined;
  const starts = startsOf(first);
  const taken: Row[] = [];
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]!;
    const before = rows[i - 1];
    if (i > from && before && row.baseline - before.baseline > 3.2 * pitch) break;
    if (!fits(row, starts)) break;
    taken.push(row);
  }
  while (taken.length > 0 && !isTail(taken, starts, pitch)) taken.pop();
  const full = taken.filter((row) => row.chunks.length >= 2);
  if (full.length < 3 && !(full.length >= 2 && full.length === taken.length)) return undefined;
  if (!answers(taken, starts) || starts.some((start) => shared(taken, start) < 2)) return undefined;
  return { rows: taken, starts, pitch };
}

const shared = (rows: readonly Row[], start: number): number =>
  rows.filter((row) => row.chunks.some((chunk) => Math.abs(chunk.box.x0 - start) < NEAR)).length;

const columnOf = (starts: readonly number[], x: number): number => starts.findIndex((start) => Math.abs(start - x) < NEAR);

/** Every chunk of the row starts at an edge and stops before the next. */
const fits = (row: Row, starts: readonly number[]): boolean =>
  row.chunks.every((chunk) => {
    const column = columnOf(starts, chunk.box.x0);
    return column >= 0 && chunk.box.x1 < (starts[column + 1] ?? Number.POSITIVE_INFINITY) - 2;
  });

/** The last row must continue one that started, not be a line of text that happens to stand at the left edge. */
function isTail(rows: readonly Row[], starts: readonly number[], pitch: number): boolean {
  const last = rows.at(-1)!;
  if (last.chunks.length >= 2) return true;
  const before = rows.at(-2);
  const gap = before ? last.baseline - before.baseline : Number.POSITIVE_INFINITY;
  return gap < 1.3 * pitch && (columnOf(starts, last.chunks[0]!.box.x0) > 0 || (before?.chunks.length ?? 0) >= 1);
}

/** The first column must be a column of labels: narrower than the rest, or every row full. */
function answers(rows: readonly Row[], starts: readonly number[]): boolean {
  const labels = rows.flatMap((row) => row.chunks.filter((chunk) => columnOf(starts, chunk.box.x0) === 0));
  return labels.length >= 2 && labels.some((label) => /\p{L}{2}/u.test(label.words.map((word) => word.text).join('')));
}

function toTables(rows: readonly Row[], starts: readonly number[], column: number, pitch: number): Table[] {
  const records = group(rows, starts, pitch);
  const tables: Row[][][] = [];
  records.forEach((record, i) => {
    const opens = i > 0 && isHead(record) && !isHead(records[i - 1]!);
    if (i === 0 || opens) tables.push([record]);
    else tables.at(-1)!.push(record);
  });
  return tables.map((table) => toTable(table, starts, column));
}

const isHead = (record: readonly Row[]): boolean =>
  record.every((row) => row.chunks.every((chunk) => chunk.bold)) && record[0]!.chunks.length >= 2;

/** Lines of the zone grouped into records, by the gaps between them or, where there are none, by their first cells. */
function group(rows: readonly Row[], starts: readonly number[], pitch: number): Row[][] {
  const gaps = rows.slice(1).map((row, i) => row.baseline - rows[i]!.baseline);
  const spaced =
    gaps.some((gap) => gap > 1.13 * pitch) && (gaps.some((gap) => gap <= 1.13 * pitch) || gaps.every((gap) => gap > 1.13 * pitch));
  const records: Row[][] = [];
  rows.forEach((row, i) => {
    const record = records.at(-1);
    const two = row.chunks.length >= 2;
    const opens = spaced ? gaps[i - 1]! > 1.13 * pitch && two : two && columnOf(starts, row.chunks[0]!.box.x0) === 0;
    if (!record || opens) records.push([row]);
    else record.push(row);
  });
  return records;
}

function toTable(records: readonly (readonly Row[])[], starts: readonly number[], column: number): Table {
  const chunks = records.flat().flatMap((row) => row.chunks);
  const rows = records.map((record) =>
    starts.map((_, index) => ({
      words: record.flatMap((row) =>
        row.chunks.filter((chunk) => columnOf(starts, chunk.box.x0) === index).flatMap((chunk) => chunk.words),
      ),
    })),
  );
  const head = isHead(records[0]!);
  return {
    kind: 'table',
    page: chunks[0]!.page,
    box: boxOf(chunks),
    order: Math.min(...chunks.map((chunk) => chunk.order)),
    column,
    head,
    definitions: !head && starts.length === 2,
    rows,
  };
}

export type { Item };
