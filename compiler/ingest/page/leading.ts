/**
 * In: the chunks of the whole document. Out: the usual distance between two baselines of a paragraph, by size of type.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Chunk } from '../record/records.ts';

/** Points between baselines for text of `size` points. */
export type Leading = (size: number) => number;

const USUAL = 1.22;

/** Halves of a point are told apart; sizes never seen twice in a column get 1.22 of themselves. */
export function leadingOfDocument(pages: readonly (readonly Chunk[])[]): Leading {
  const counts = new Map<number, Map<number, number>>();
  for (const chunks of pages)
    for (const column of groupBy(chunks, (chunk) => `${Math.round(chunk.box.x0 / 3)}:${Math.round(chunk.size)}`).values()) {
      const sorted = column.toSorted((a, b) => a.baseline - b.baseline);
      sorted.forEach((chunk, i) => {
        const pitch = chunk.baseline - (sorted[i - 1]?.baseline ?? Number.NEGATIVE_INFINITY);
        if (pitch < 0.9 * chunk.size || pitch > 2.2 * chunk.size) return;
        const size = Math.round(chunk.size);
        const bySize = counts.get(size) ?? counts.set(size, new Map()).get(size)!;
        const half = Math.round(pitch * 2) / 2;
        bySize.set(half, (bySize.get(half) ?? 0) + 1);
      });
    }
  const usual = new Map([...counts].map(([size, pitches]) => [size, modeOf(pitches)] as const));
  return (size) => usual.get(Math.round(size)) ?? USUAL * size;
}

const modeOf = (counts: ReadonlyMap<number, number>): number => [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
