/**
 * In: the runs of a page. Out: whether any two stand side by side as cells of a table do.
 * Law: columns of running text are no table: a strip hardly anything crosses, full lines of like width on both sides.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Run } from '../record/records.ts';
import { boxOf } from '../record/records.ts';

type Placed = Pick<Run, 'box' | 'size' | 'text' | 'angle'>;

/** In em: wider than a word space, even a justified one most of the time. */
const GAP = 1.3;
const OVERLAP = 0.4;
/** A marker such as `(iv)` or `3.1.2.` before its text is no neighbour. */
const MARKER = /^(?:[^\p{L}\p{N}\s]+|\(?[\p{L}\d]{1,4}[.)]|\d+(?:\.\d+)*\.?)$/u;
/** Runs that may cross the strip between two columns: titles, heads and feet. */
const CROSSING = 4;
const LINES = 8;
const FILL = 0.7;

export function standsSideBySide(runs: readonly Placed[], depth = 0): boolean {
  if (runs.some((run) => run.angle !== 0)) return true;
  if (!hasNeighbours(runs)) return false;
  const halves = depth < 2 ? splitColumns(runs) : undefined;
  return !halves || halves.some((half) => standsSideBySide(half, depth + 1));
}

function hasNeighbours(runs: readonly Placed[]): boolean {
  const sorted = runs.toSorted((a, b) => a.box.y0 - b.box.y0);
  return sorted.some((run, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.box.y0 < run.box.y1 - OVERLAP * run.size; j++) {
      const [left, right] = run.box.x0 < sorted[j]!.box.x0 ? [run, sorted[j]!] : [sorted[j]!, run];
      if (right.box.x0 - left.box.x1 > GAP * left.size && !MARKER.test(left.text.trim()) && !isFilled(sorted, i, left, right)) return true;
    }
    return false;
  });
}

/** Whether other runs of the line stand between the two. */
function isFilled(sorted: readonly Placed[], from: number, left: Placed, right: Placed): boolean {
  const near = sorted.slice(Math.max(0, from - 30), from + 40);
  const between = near.filter(
    ({ box }) => box.x0 >= left.box.x1 - 1 && box.x1 <= right.box.x0 + 1 && Math.abs(box.y0 - left.box.y0) < OVERLAP * left.size,
  );
  const filled = between.reduce((sum, run) => sum + run.box.x1 - run.box.x0, 0);
  return between.length > 0 && right.box.x0 - left.box.x1 - filled < GAP * left.size * (between.length + 1);
}

/** The runs left and right of a column gutter, without those that cross it. */
function splitColumns(runs: readonly Placed[]): readonly [Placed[], Placed[]] | undefined {
  const page = boxOf(runs);
  const from = Math.floor(page.x0);
  const crossing = new Uint16Array(Math.ceil(page.x1) - from + 1);
  for (const { box } of runs) for (let x = Math.max(0, Math.floor(box.x0 - from)); x < box.x1 - from; x++) crossing[x] = crossing[x]! + 1;
  let best: { x: number; count: number } | undefined;
  for (let x = Math.floor(crossing.length * 0.2); x < crossing.length * 0.8; x++)
    if (crossing[x]! <= CROSSING && (!best || crossing[x]! < best.count)) best = { x: from + x, count: crossing[x]! };
  if (!best) return undefined;
  const { x } = best;
  const left = runs.filter((run) => run.box.x1 <= x + 1);
  const right = runs.filter((run) => run.box.x0 >= x - 1);
  return isRunningText(left) && isRunningText(right) && areAlike(left, right) ? [left, right] : undefined;
}

/** Columns of a page are of one width, or one half of a page of three is twice the other. */
function areAlike(left: readonly Placed[], right: readonly Placed[]): boolean {
  const [l, r] = [boxOf(left), boxOf(right)];
  const ratio = (l.x1 - l.x0) / (r.x1 - r.x0);
  return [0.5, 1, 2].some((like) => Math.abs(ratio / like - 1) < 0.12);
}

/** Lines that fill their column. */
function isRunningText(runs: readonly Placed[]): boolean {
  const lines = [...groupBy(runs, (run) => Math.round(run.box.y1)).values()];
  if (lines.length < LINES) return false;
  const box = boxOf(runs);
  const width = box.x1 - box.x0;
  return lines.filter((line) => line.reduce((sum, run) => sum + run.box.x1 - run.box.x0, 0) > FILL * width).length > 0.55 * lines.length;
}
