/**
 * In: the chunks of a region. Out: its lines as rows of chunks from left to right, for tables to be found in.
 */
import type { Chunk } from '../record/records.ts';

export type Row = { readonly baseline: number; readonly chunks: readonly Chunk[] };

/** The chunks of a line by the cell they stand in. */
export type CellRow = { readonly baseline: number; readonly cells: readonly (readonly Chunk[])[] };

export function toRows(chunks: readonly Chunk[]): Row[] {
  const rows: { baseline: number; chunks: Chunk[] }[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && chunk.baseline - row.baseline < 0.25 * chunk.size) row.chunks.push(chunk);
    else rows.push({ baseline: chunk.baseline, chunks: [chunk] });
  }
  return rows.map((row) => ({ ...row, chunks: row.chunks.sort((a, b) => a.box.x0 - b.box.x0) }));
}
