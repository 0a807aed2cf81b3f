/**
 * In: the runs of a page. Out: whether any two stand side by side with a gap no word space has, as in tables and columns.
 */

import type { Run } from './records.ts';

/** In em. */
const GAP = 1.3;
const OVERLAP = 0.4;
/** A marker such as `(iv)` or `3.1.2.` before its text is no neighbour. */
const MARKER = /^(?:[^\p{L}\p{N}\s]+|\(?[\p{L}\d]{1,4}[.)]|\d+(?:\.\d+)*\.?)$/u;

export function standsSideBySide(runs: readonly Pick<Run, 'box' | 'size' | 'text' | 'angle'>[]): boolean {
  if (runs.some((run) => run.angle !== 0)) return true;
  const sorted = runs.toSorted((a, b) => a.box.y0 - b.box.y0);
  return sorted.some((run, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.box.y0 < run.box.y1 - OVERLAP * run.size; j++) {
      const [left, right] = run.box.x0 < sorted[j]!.box.x0 ? [run, sorted[j]!] : [sorted[j]!, run];
      if (right.box.x0 - left.box.x1 > GAP * left.size && !MARKER.test(left.text.trim())) return !covered(sorted, i, left, right);
    }
    return false;
  });
}

type Placed = Pick<Run, 'box' | 'size' | 'text' | 'angle'>;

/** Whether other runs of the line fill the gap. */
function covered(sorted: readonly Placed[], from: number, left: Placed, right: Placed): boolean {
  const between = sorted
    .slice(Math.max(0, from - 30), from + 40)
    .filter(
      (run) => run.box.x0 >= left.box.x1 - 1 && run.box.x1 <= right.box.x0 + 1 && Math.abs(run.box.y0 - left.box.y0) < OVERLAP * left.size,
    );
  const filled = between.reduce((sum, run) => sum + run.box.x1 - run.box.x0, 0);
  return right.box.x0 - left.box.x1 - filled < GAP * left.size * (between.length + 1) && between.length > 0;
}
