/**
 * In: the words of a page. Out: chunks, the words of one baseline with no wide gap between them, top to bottom.
 * Law: a small raised word (footnote call, ordinal) belongs to the line it stands beside.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Chunk, Word } from '../record/records.ts';
import { boxOf, reword, union } from '../record/records.ts';
import type { PlacedRunWord } from './words.ts';

type Placed = PlacedRunWord;

/** Gaps that split a baseline, in em: always; where at least `SHARED` lines start there. */
const WIDE_GAP = 0.95;
const ALIGNED_GAP = 0.42;
const SHARED = 4;
const RAISED_GAP = 0.15;
/** Height, in points, of the strips words are looked up by; more than a raised word ever rises in running text. */
const LINE = 14;

export function toChunks(words: readonly PlacedRunWord[]): Chunk[] {
  const settled = settleRaised(words);
  const starts = sharedStarts(settled);
  return baselines(settled)
    .flatMap((row) => split(row, starts))
    .sort((a, b) => a.baseline - b.baseline || a.box.x0 - b.box.x0);
}

/** Small words beside a larger one whose baseline is a little lower or higher take that baseline. */
function settleRaised(words: readonly Placed[]): Placed[] {
  const smallest = Math.min(...words.map((word) => word.size));
  const hostsByLine = groupBy(
    words.filter((word) => word.size * 0.9 >= smallest && (word.text.length > 1 || /[\p{L}\p{N}]/u.test(word.text))),
    (word) => Math.floor(word.baseline / LINE),
  );
  if (hostsByLine.size === 0) return [...words];
  return words.map((word) => {
    if (word.text.length > 4) return word;
    const line = Math.floor(word.baseline / LINE);
    const near = [-1, 0, 1].flatMap((step) => hostsByLine.get(line + step) ?? []);
    const host = near.find((other) => other !== word && hosts(other, word));
    return host ? reword(word, { baseline: host.baseline, raised: true }) : word;
  });
}

function hosts(host: Placed, small: Placed): boolean {
  const rise = (host.baseline - small.baseline) / host.size;
  const smaller = small.size / host.size;
  if (rise > 0.65 || rise < 0.08 || smaller > (rise > 0.2 ? 0.9 : 0.8)) return false;
  const after = small.box.x0 - host.box.x1;
  const before = host.box.x0 - small.box.x1;
  const near = (gap: number): boolean => gap > -0.3 * host.size && gap < 0.35 * host.size;
  return near(after) || near(before);
}

function baselines(words: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && word.baseline - row[0]!.baseline < 0.22 * Math.min(word.size, row[0]!.size)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.x0 - b.box.x0));
}

const bin = (x: number): number => Math.round(x / 1.5);

/** Left edges, in bins, that at least `SHARED` words after a gap start at. */
function sharedStarts(words: readonly Placed[]): Set<number> {
  const counts = new Map<number, number>();
  for (const row of baselines(words))
    row.forEach((word, i) => {
      const before = row[i - 1];
      if (before && word.box.x0 - before.box.x1 < ALIGNED_GAP * word.size) return;
      for (const near of [-1, 0, 1]) counts.set(bin(word.box.x0) + near, (counts.get(bin(word.box.x0) + near) ?? 0) + 1);
    });
  return new Set([...counts].filter(([, count]) => count >= SHARED).map(([start]) => start));
}

function split(row: readonly Placed[], starts: ReadonlySet<number>): Chunk[] {
  const groups: Placed[][] = [];
  for (const word of row) {
    const group = groups.at(-1);
    const gap = group ? word.box.x0 - group.at(-1)!.box.x1 : Number.POSITIVE_INFINITY;
    const wide = gap > WIDE_GAP * word.size || (gap > ALIGNED_GAP * word.size && starts.has(bin(word.box.x0)));
    if (group && !wide) group.push(word);
    else groups.push([word]);
  }
  return groups.map(toChunk);
}

export function toChunk(words: readonly Placed[]): Chunk {
  const main = words.reduce((best, word) =>
    word.raised ? best : word.size * word.text.length > best.size * best.text.length ? word : best,
  );
  return {
    page: main.page,
    box: boxOf(words),
    baseline: main.baseline,
    size: main.size,
    bold: mostlyBold(words),
    order: Math.min(...words.map((word) => word.order)),
    words: glueRaised(words),
  };
}

/** `1` + raised `er` → `1er`: raised letters are the end of the word they touch; raised figures are calls and stay apart. */
function glueRaised(words: readonly Placed[]): Placed[] {
  const out: Placed[] = [];
  for (const word of words) {
    const before = out.at(-1);
    const ends = before && word.raised && /^\p{L}+[.,;:)]?$/u.test(word.text) && word.box.x0 - before.box.x1 < RAISED_GAP * before.size;
    if (ends)
      out[out.length - 1] = reword(before, {
        text: before.text + word.text,
        box: union(before.box, word.box),
        sources: [...before.sources, ...word.sources],
      });
    else out.push(word);
  }
  return out;
}

/** Chunks of one baseline put back together, left to right. */
export function joinChunks(chunks: readonly Chunk[]): Chunk {
  const sorted = [...chunks].sort((a, b) => a.box.x0 - b.box.x0);
  const main = sorted.reduce((best, chunk) => (letters(chunk.words) > letters(best.words) ? chunk : best));
  const words = sorted.flatMap((chunk) => chunk.words);
  return {
    ...main,
    box: sorted.map((chunk) => chunk.box).reduce(union),
    bold: mostlyBold(words),
    order: Math.min(...sorted.map((chunk) => chunk.order)),
    words,
    underlined: sorted.every((chunk) => chunk.underlined),
  };
}

const letters = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.text.length, 0);

/** Bold all but a few letters, up to the last word. */
export const mostlyBold = (words: readonly Word[]): boolean => {
  const last = words.findLast((word) => /[\p{L}\p{N}]/u.test(word.text));
  return last?.bold === true && letters(words.filter((word) => word.bold)) > 0.8 * letters(words);
};

/** A line of a region, its chunks from left to right. */
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
