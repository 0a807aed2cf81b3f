/**
 * In: the lines of a region as rows of chunks, and one of them. Out: it and those under it as rows of cells, where a few words each stand far apart:
 * signatories side by side, a place and a date. Law: no gap of justified text is so wide, no number or marker is a cell, and what opens a page is its title.
 */
import type { Chunk } from '../../record/records.ts';
import { textOf } from '../../record/records.ts';
import type { CellRow, Row } from '../chunks.ts';
import type { Region } from '../columns.ts';

/** In em: a gap between those who sign; how far their lines may begin apart. */
const gap = 4;
const reach = 8;
/** Words of a cell. */
const few = 8;
/** Leadings to the lines around that justified text never has; between two rows at most. */
const alone = 1.3;
const apart = 3.2;

export function takeParted(rows: readonly Row[], from: number, pitch: number, region: Region): CellRow[] | undefined {
  const first = rows[from]!;
  if (from === 0 || !isParted(first) || (isFlush(first, region) && !standsAlone(rows, from, pitch))) return undefined;
  const taken = [first];
  for (const row of rows.slice(from + 1)) {
    if (!isParted(row) || !answers(first, row) || row.baseline - taken.at(-1)!.baseline > apart * pitch) break;
    taken.push(row);
  }
  return taken.map(({ baseline, chunks }) => ({ baseline, cells: chunks.map((chunk) => [chunk]) }));
}

function isParted({ chunks }: Row): boolean {
  if (chunks.length < 2 || isNumber(chunks[0]!) || chunks.some(({ words }) => words.length > few)) return false;
  if (!chunks.every(({ words }) => /\p{L}{2}|\d/u.test(words.map(({ text }) => text).join('')))) return false;
  return chunks.slice(1).every((chunk, i) => chunk.box.x0 - chunks[i]!.box.x1 > gap * chunk.size);
}

/** `1.`, `Article 4`, `(ii)`, `●`: what opens the text beside it. */
const isNumber = ({ words }: Chunk): boolean =>
  words.length <= 3 && /^(?:[\p{L}.°]+ )?[(]?(?:[\d.]+|[ivxIVX]+|\p{L})[.)/:–-]?$|^[^\p{L}\p{N}]+$/u.test(textOf(words));

const isFlush = ({ chunks }: Row, { left, right }: Region): boolean =>
  chunks[0]!.box.x0 < left + chunks[0]!.size && chunks.at(-1)!.box.x1 > right - chunks[0]!.size;

function standsAlone(rows: readonly Row[], at: number, pitch: number): boolean {
  const [before, row, after] = [rows[at - 1], rows[at]!, rows[at + 1]];
  return (
    (!before || row.baseline - before.baseline > alone * pitch) &&
    (!after || isParted(after) || after.baseline - row.baseline > alone * pitch)
  );
}

const answers = (first: Row, row: Row): boolean =>
  first.chunks.length === row.chunks.length &&
  first.chunks.every((chunk, i) => Math.abs(chunk.box.x0 - row.chunks[i]!.box.x0) < reach * chunk.size);
