/**
 * In: the lines of a region as rows of chunks, and the row where a table may begin. Out: the rows of a table whose cells stand in columns by their
 * middles, as crosses do, each with its cells. Law: labels at one left edge, at least two columns of short cells, and no text across them.
 */
import type { Chunk } from '../../record/records.ts';
import type { CellRow, Row } from '../chunks.ts';

/** A column of cells by the stretch of the page that they take. */
type Band = { middle: number; left: number; right: number; x0: number; x1: number; count: number };

/** Words of a cell at most; rows with cells, and columns beside the labels, at least. */
const short = 4;
const leastRows = 3;
const leastColumns = 2;
/** Points; shares of the em; leadings between two rows at most. */
const near = 1.2;
const middleNear = 0.5;
const between = 1;
const apart = 3.2;

export function takeMatrix(rows: readonly Row[], from: number, pitch: number): CellRow[] | undefined {
  const taken = rowsFrom(rows, from, pitch);
  while (taken.length > 0 && taken.at(-1)!.chunks.length < 2) taken.pop();
  const full = taken.filter((row) => row.chunks.length > 1);
  if (full.length < leastRows) return undefined;
  const bands = bandsOf(full);
  if (bands.length < leastColumns || !arePartedBy(bands, taken) || !areUneven(bands, full)) return undefined;
  return taken.map((row) => cellsOf(row, bands));
}

/** Rows on, whose first chunk stands at one edge and whose others are short. */
function rowsFrom(rows: readonly Row[], from: number, pitch: number): Row[] {
  const left = rows[from]!.chunks[0]!.box.x0;
  const taken: Row[] = [];
  for (const row of rows.slice(from)) {
    const before = taken.at(-1);
    const [label, ...cells] = row.chunks;
    const fits =
      Math.abs(label!.box.x0 - left) < near && cells.every((cell) => cell.words.length <= short) && /\p{L}{2}/u.test(textOf(label!));
    if (!fits || (before && row.baseline - before.baseline > apart * pitch)) break;
    taken.push(row);
  }
  return taken;
}

const textOf = (chunk: Chunk): string => chunk.words.map((word) => word.text).join('');
const middleOf = ({ box }: Chunk): number => (box.x0 + box.x1) / 2;

/** Columns by what their cells have in common: their middle, or an edge. */
function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  for (const cell of rows.flatMap((row) => row.chunks.slice(1))) {
    const band = bands.find((one) => belongs(cell, one));
    if (!band) bands.push({ middle: middleOf(cell), left: cell.box.x0, right: cell.box.x1, x0: cell.box.x0, x1: cell.box.x1, count: 1 });
    else {
      band.x0 = Math.min(band.x0, cell.box.x0);
      band.x1 = Math.max(band.x1, cell.box.x1);
      band.count++;
    }
  }
  return bands.sort((a, b) => a.x0 - b.x0);
}

const belongs = (cell: Chunk, band: Band): boolean =>
  Math.abs(middleOf(cell) - band.middle) < middleNear * cell.size ||
  Math.abs(cell.box.x0 - band.left) < near ||
  Math.abs(cell.box.x1 - band.right) < near;

/** The columns leave room between each other and the labels, in every row. */
function arePartedBy(bands: readonly Band[], rows: readonly Row[]): boolean {
  const size = rows[0]!.chunks[0]!.size;
  const labels = Math.max(...rows.map((row) => row.chunks[0]!.box.x1));
  return (
    bands.every((band, i) => band.x0 - (i === 0 ? labels : bands[i - 1]!.x1) > (i === 0 ? 0 : between * size)) &&
    bands.every(({ count }) => count > 1)
  );
}

/** Not every row has every cell, or they have no left edge in common: else the table shows by its edges alone. */
const areUneven = (bands: readonly Band[], rows: readonly Row[]): boolean =>
  rows.some((row) => row.chunks.length <= bands.length) ||
  bands.some(({ left }, i) => rows.some((row) => row.chunks[i + 1] && Math.abs(row.chunks[i + 1]!.box.x0 - left) > near));

function cellsOf(row: Row, bands: readonly Band[]): CellRow {
  const [label, ...rest] = row.chunks;
  return {
    baseline: row.baseline,
    cells: [[label!], ...bands.map((band) => rest.filter((cell) => middleOf(cell) >= band.x0 && middleOf(cell) <= band.x1))],
  };
}
