/**
 * In: the chunks of the whole document. Out: the usual distance between two baselines of a paragraph, by size of type.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Chunk } from '../record/records.ts';

/** Points between baselines for text of `size` points. */
export type Leading = (size: number) => number;

const USUAL = 1.22;

/** Shares of the size of type that lines lie apart by: at least, in any text, and where a sentence plainly runs from one to the next. */
const CLOSEST = 0.9;
const USUAL_MOST = 2.2;
const RUNNING_MOST = 3.5;

/** Halves of a point are told apart; sizes never seen twice in a column get 1.22 of themselves. */
export function leadingOfDocument(pages: readonly (readonly Chunk[])[]): Leading {
  const counts = new Map<number, Map<number, number>>();
  for (const chunks of pages)
    for (const column of groupBy(chunks, (chunk) => `${Math.round(chunk.box.x0 / 3)}:${Math.round(chunk.size)}`).values()) {
      const sorted = column.toSorted((a, b) => a.baseline - b.baseline);
      sorted.forEach((chunk, i) => {
        const before = sorted[i - 1];
        const pitch = chunk.baseline - (before?.baseline ?? Number.NEGATIVE_INFINITY);
        if (pitch < CLOSEST * chunk.size || pitch > (before && runsOn(before, chunk) ? RUNNING_MOST : USUAL_MOST) * chunk.size) return;
        const size = Math.round(chunk.size);
        const bySize = counts.get(size) ?? counts.set(size, new Map()).get(size)!;
        const half = Math.round(pitch * 2) / 2;
        bySize.set(half, (bySize.get(half) ?? 0) + 1);
      });
    }
  const usual = new Map([...counts].map(([size, pitches]) => [size, modeOf(pitches)] as const));
  return (size) => usual.get(Math.round(size)) ?? USUAL * size;
}

/** A sentence of some length goes on: lines set far apart are still one paragraph. */
const runsOn = (a: Chunk, b: Chunk): boolean =>
  a.words.length > 4 && /[\p{L}\p{N},]$/u.test(a.words.at(-1)!.text) && /^\p{Ll}/u.test(b.words[0]!.text);

const modeOf = (counts: ReadonlyMap<number, number>): number => [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
