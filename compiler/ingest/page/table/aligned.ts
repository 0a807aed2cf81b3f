/**
 * In: the items of one region. Out: the same, with groups of chunks that start at shared edges row after row made into tables.
 * Law: each row of such a table starts with text in at least two cells on one baseline; text that crosses an edge ends the table.
 */

import type { Cell, Chunk, Table } from '../../record/records.ts';
import { boxOf, median } from '../../record/records.ts';
import { type CellRow, joinChunks, type Row, toRows } from '../chunks.ts';
import type { Region } from '../columns.ts';
import type { Leading } from '../leading.ts';
import { takeMatrix } from './matrix.ts';
import { takeParted } from './parted.ts';

type Zone = {
  readonly rows: readonly CellRow[];
  readonly starts: readonly number[];
  readonly pitch: number;
  /** Its rows are its records, the first of them a head. */
  readonly matrix?: boolean;
};

/** Distances between the edges of a table that ran to the end of its column: it may go on at the top of the next. */
export type Carried = readonly number[] | undefined;

/** Left edges of one column agree to this many points. */
const NEAR = 1.2;
/** Gap, in em, that justified text hardly ever has between two words, at least once in a table. */
const APART = 2;
/** Width of a figure, in em, at most. */
const FIGURE = 8;
/** Lines after the first in which its edges must come back. */
const AHEAD = 20;

export type Aligned = { readonly lines: Chunk[]; readonly tables: Table[]; readonly carried: Carried };

export function withAlignedTables(region: Region, column: number, leading: Leading, carried?: Carried): Aligned {
  const rows = toRows(region.items.flatMap((item) => (item.chunk ? [item.chunk] : [])));
  const lines: Chunk[] = [];
  const tables: Table[] = region.items.flatMap((item) => (item.table ? [{ ...item.table, column }] : []));
  let open: Carried;
  for (let i = 0; i < rows.length; ) {
    const zone = zoneAt(rows, i, leading, region.right, i === 0 ? carried : undefined) ?? partedAt(rows, i, leading, region);
    if (zone?.matrix) tables.push(toMatrix(zone, column));
    else if (zone) tables.push(...toTables(zone, column));
    else lines.push(joinChunks(rows[i]!.chunks));
    open = zone && !zone.matrix ? steps(zone.starts) : undefined;
    i += zone ? zone.rows.length : 1;
  }
  return { lines, tables, carried: open };
}

const steps = (starts: readonly number[]): number[] => starts.slice(1).map((start) => start - starts[0]!);

const isMarker = (chunk: Chunk): boolean => chunk.box.x1 - chunk.box.x0 < 2.2 * chunk.size && chunk.words.length === 1;

/** The longest table that begins at row `from`: one whose columns have edges, or one of crosses. */
function zoneAt(rows: readonly Row[], from: number, leading: Leading, right: number, carried: Carried): Zone | undefined {
  const edged = edgedAt(rows, from, leading, right, carried);
  const pitch = leading(rows[from]!.chunks[0]!.size);
  const matrix = rows[from]!.chunks.length > 1 ? takeMatrix(rows, from, pitch) : undefined;
  return matrix && matrix.length > (edged?.rows.length ?? 0) ? { rows: matrix, starts: [], pitch, matrix: true } : edged;
}

/** A table whose first row has two cells that start where those of later rows do. */
function edgedAt(rows: readonly Row[], from: number, leading: Leading, right: number, carried: Carried): Zone | undefined {
  const first = rows[from]!;
  const pitch = leading(first.chunks[0]!.size);
  const known = carried && continued(rows, carried);
  if (known) {
    const taken = takeRows(rows, from, known, pitch);
    if (taken.some(isFull) && hasLabels(taken)) return { rows: taken, starts: known, pitch };
  }
  if (first.chunks.length < 2 || first.chunks.slice(0, -1).every(isMarker)) return undefined;
  const figures = takeFigures(rows, from);
  if (figures) return { rows: figures, starts: figures[0]!.cells.map((cell) => cell[0]!.box.x0), pitch };
  const starts = sharedStarts(first, rows.slice(from + 1, from + 1 + AHEAD));
  if (starts.length < 2 || Math.abs(starts[0]! - first.chunks[0]!.box.x0) > NEAR) return undefined;
  const taken = takeRows(rows, from, starts, pitch);
  const full = taken.filter(isFull).length;
  const enough = full >= 3 || (full === 2 && taken.length === 2 && isRagged(taken, right));
  return enough && hasLabels(taken) && (isApart(taken) || isDense(taken)) ? { rows: taken, starts, pitch } : undefined;
}

/** Words that stand far apart on one line, as those who sign do. */
function partedAt(rows: readonly Row[], from: number, leading: Leading, region: Region): Zone | undefined {
  const pitch = leading(rows[from]!.chunks[0]!.size);
  const taken = takeParted(rows, from, pitch, region);
  return taken && { rows: taken, starts: [], pitch, matrix: true };
}

/** Labels at one left edge, each with a short figure at one right edge, row after row. */
function takeFigures(rows: readonly Row[], from: number): CellRow[] | undefined {
  const edge = rows[from]!.chunks.at(-1)!.box.x1;
  const start = rows[from]!.chunks[0]!.box.x0;
  const isFigure = ({ box, size, words }: Chunk): boolean =>
    box.x1 - box.x0 < FIGURE * size && words.some((word) => /^[\d.,]+$/.test(word.text));
  const fits = ({ chunks: [label, figure, ...more] }: Row): boolean =>
    label !== undefined &&
    figure !== undefined &&
    more.length === 0 &&
    Math.abs(label.box.x0 - start) < NEAR &&
    Math.abs(figure.box.x1 - edge) < NEAR &&
    isFigure(figure);
  const end = rows.findIndex((row, i) => i >= from && !fits(row));
  const taken = rows.slice(from, end < 0 ? rows.length : end);
  const ragged = new Set(taken.map((row) => Math.round(row.chunks[1]!.box.x0))).size > 1;
  return taken.length >= 3 && ragged
    ? taken.map((row) => ({ baseline: row.baseline, cells: row.chunks.map((chunk) => [chunk]) }))
    : undefined;
}

/** The edges of the table before, where the first full row stands on them; lines above it end the row that was cut. */
function continued(rows: readonly Row[], carried: readonly number[]): number[] | undefined {
  const full = rows.slice(0, AHEAD).findIndex((row) => row.chunks.length > 1);
  const left = rows[full]?.chunks[0]?.box.x0;
  if (left === undefined) return undefined;
  const starts = [left, ...carried.map((step) => left + step)];
  const stands = (x: number): boolean => starts.some((start) => Math.abs(start - x) < NEAR);
  const hit = starts.every((start) => rows[full]!.chunks.some((chunk) => Math.abs(chunk.box.x0 - start) < NEAR));
  return hit && rows.slice(0, full).every((row) => stands(row.chunks[0]!.box.x0)) ? starts : undefined;
}

/** Edges of the first row that at least one of the next rows starts at too. */
const sharedStarts = (first: Row, next: readonly Row[]): number[] =>
  first.chunks
    .map((chunk) => chunk.box.x0)
    .filter((start) => next.some((row) => row.chunks.some((chunk) => Math.abs(chunk.box.x0 - start) < NEAR)));

function takeRows(rows: readonly Row[], from: number, starts: readonly number[], pitch: number): CellRow[] {
  const taken: CellRow[] = [];
  for (let i = from; i < rows.length; i++) {
    const before = taken.at(-1);
    const row = toCells(rows[i]!, starts);
    if (!row || (before && row.baseline - before.baseline > 3.2 * pitch)) break;
    taken.push(row);
  }
  while (taken.length > 0 && !isTail(taken, pitch)) taken.pop();
  return taken;
}

/** Each cell starts at its edge and stops before the next; wide gaps inside a cell are the doing of justification. */
function toCells(row: Row, starts: readonly number[]): CellRow | undefined {
  const cells: Chunk[][] = starts.map(() => []);
  for (const chunk of row.chunks) {
    const column = starts.findLastIndex((start) => start <= chunk.box.x0 + NEAR);
    const cell = cells[column];
    if (!cell || (cell.length === 0 && chunk.box.x0 - starts[column]! > NEAR)) return undefined;
    if (chunk.box.x1 > (starts[column + 1] ?? Number.POSITIVE_INFINITY) - 2) return undefined;
    cell.push(chunk);
  }
  return { baseline: row.baseline, cells };
}

const filled = (row: CellRow): number => row.cells.filter((cell) => cell.length > 0).length;
const isFull = (row: CellRow): boolean => filled(row) >= 2;

/** The last row must continue one that started, not be a line of text that happens to stand at the left edge. */
function isTail(rows: readonly CellRow[], pitch: number): boolean {
  const last = rows.at(-1)!;
  if (isFull(last)) return true;
  const before = rows.at(-2);
  return before !== undefined && last.baseline - before.baseline < 1.3 * pitch;
}

/** Not every row ends at the edge of the column, as justified lines do. */
const isRagged = (rows: readonly CellRow[], right: number): boolean =>
  rows.some((row) => row.cells.flat().every((chunk) => chunk.box.x1 < right - chunk.size));

/** Some cell ends well before the next begins. */
const isApart = (rows: readonly CellRow[]): boolean =>
  rows.some((row) => {
    const [left, right] = row.cells.filter((cell) => cell.length > 0);
    return left && right && right[0]!.box.x0 - left.at(-1)!.box.x1 > APART * right[0]!.size;
  });

/** Three columns or more without an empty cell, four times or more: no lines of text begin so by chance. */
const isDense = (rows: readonly CellRow[]): boolean =>
  rows.length >= 4 && rows.every((row) => row.cells.length >= 3 && row.cells.every((cell) => cell.length > 0));

/** The first column holds words, not markers. */
function hasLabels(rows: readonly CellRow[]): boolean {
  const labels = rows.flatMap((row) => row.cells[0]!);
  return labels.some((label) => /\p{L}{2}/u.test(label.words.map((word) => word.text).join('')));
}

function toTables({ rows, starts, pitch }: Zone, column: number): Table[] {
  const tables: (readonly CellRow[])[][] = [];
  for (const record of group(rows, pitch)) {
    const before = tables.at(-1)?.at(-1);
    if (!before || (isHead(record) && !isHead(before))) tables.push([record]);
    else tables.at(-1)!.push(record);
  }
  return tables.map((table) => toTable(table, starts.length, column));
}

const isHead = (record: readonly CellRow[]): boolean =>
  record.every((row) => row.cells.flat().every((chunk) => chunk.bold)) && isFull(record[0]!);

/** Lines grouped into records, by the gaps between them or, where there are none, by their first cells. */
function group(rows: readonly CellRow[], pitch: number): CellRow[][] {
  const gaps = rows.slice(1).map((row, i) => row.baseline - rows[i]!.baseline);
  const spaced = gaps.some((gap) => gap > 1.13 * pitch);
  const full = rows.every((row) => row.cells.every((cell) => cell.length > 0));
  const limit = Math.max(...rows.flatMap((row) => row.cells[0]!.map((chunk) => chunk.box.x1)));
  const records: CellRow[][] = [];
  rows.forEach((row, i) => {
    const record = records.at(-1);
    const opens =
      isFull(row) && (spaced ? gaps[i - 1]! > 1.13 * pitch : full || (row.cells[0]!.length > 0 && !wraps(rows[i - 1], row, limit)));
    if (!record || opens) records.push([row]);
    else record.push(row);
  });
  return records;
}

/** Whether the label goes on from the line before: its next word did not fit there, or does not start one. */
function wraps(before: CellRow | undefined, row: CellRow, limit: number): boolean {
  const [last, next] = [before?.cells[0]?.at(-1), row.cells[0]?.[0]];
  if (!last || !next) return false;
  const word = next.words[0]!;
  return /^\p{Ll}/u.test(word.text) || last.box.x1 + 0.25 * last.size + (word.box.x1 - word.box.x0) > limit + 0.3 * last.size;
}

/** Whether the second cells tell at length what the first name. */
export function explains(rows: readonly (readonly Cell[])[]): boolean {
  const usual = (column: number): number => median(rows.map((row) => row[column]!.words.length));
  return usual(1) >= 4 && usual(1) > usual(0);
}

/** A row with a cell opens a record; a label alone goes on from the one before where it stands close under it. */
function toMatrix({ rows, pitch }: Zone, column: number): Table {
  const records: CellRow[][] = [];
  rows.forEach((row, i) => {
    const goesOn = filled(row) === 1 && i > 0 && row.baseline - rows[i - 1]!.baseline < 1.3 * pitch;
    if (goesOn) records.at(-1)!.push(row);
    else records.push([row]);
  });
  const width = rows[0]!.cells.length;
  const isFullRow = (row: CellRow): boolean => filled(row) === width;
  const head = isHead(records[0]!) || (isFullRow(rows[0]!) && !rows.slice(1).some(isFullRow));
  return { ...toTable(records, width, column), head, definitions: false };
}

function toTable(records: readonly (readonly CellRow[])[], width: number, column: number): Table {
  const chunks = records.flat().flatMap((row) => row.cells.flat());
  const cell = (record: readonly CellRow[], index: number) => ({
    words: record.flatMap((row) => row.cells[index]!.flatMap((chunk) => chunk.words)),
  });
  const head = isHead(records[0]!);
  const rows = records.map((record) => Array.from({ length: width }, (_, index) => cell(record, index)));
  return {
    kind: 'table',
    page: chunks[0]!.page,
    box: boxOf(chunks),
    order: Math.min(...chunks.map((chunk) => chunk.order)),
    column,
    head,
    definitions: !head && width === 2 && explains(rows),
    rows,
  };
}
