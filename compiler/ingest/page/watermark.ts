/**
 * In: the upright runs of every page. Out: those that are a watermark, though they run as the text does.
 * Law: a watermark is far larger than the text; it lies across other words, or is pale and comes back on its spot.
 */
import type { Run } from '../record/records.ts';
import { median } from '../record/records.ts';

type Page = { readonly page: number; readonly runs: readonly Run[] };

/** Times the size of the page's text; points that a spot agrees to. */
const large = 2;
const spot = 4;

export function findWatermarks(pages: readonly Page[]): Set<Run> {
  const marks = new Set<Run>();
  const pale: Run[] = [];
  for (const { runs } of pages) {
    const body = sizeOf(runs);
    for (const run of runs) {
      if (run.size < large * body || !/\p{L}/u.test(run.text)) continue;
      if (liesAcross(run, runs, body)) marks.add(run);
      else if (run.pale) pale.push(run);
    }
  }
  for (const run of pale) if ([...pale, ...marks].some((other) => other.page !== run.page && isSame(run, other))) marks.add(run);
  return marks;
}

const sizeOf = (runs: readonly Run[]): number =>
  median(runs.flatMap((run) => Array.from({ length: Math.ceil(run.text.length / 8) }, () => run.size)));

/** Words of the text begin or end within its letters. */
const liesAcross = ({ box, size }: Run, runs: readonly Run[], body: number): boolean =>
  runs.some((other) => {
    if (other.size > 1.5 * body || other.size > size / large || !/\p{L}{2}/u.test(other.text)) return false;
    const middle = (other.box.y0 + other.box.y1) / 2;
    const across = Math.min(other.box.x1, box.x1) - Math.max(other.box.x0, box.x0);
    return middle > box.y0 + 0.1 * size && middle < box.y1 - 0.22 * size && across > body;
  });

const isSame = (a: Run, b: Run): boolean =>
  a.text === b.text && Math.abs(a.box.x0 - b.box.x0) < spot && Math.abs(a.baseline - b.baseline) < spot;
