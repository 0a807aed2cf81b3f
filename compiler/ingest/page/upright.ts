/**
 * In: a page as read. Out: the same page turned so that most of its text runs left to right, and the runs at other angles.
 * Law: the text matrices decide, the /Rotate entry is not asked (it lies); what stands askew is a watermark.
 */

import type { Box, Edge, PageInput, Run } from '../record/records.ts';

/** The angle, in degrees, most characters are written at; multiples of 90 only. */
export function mainAngle(runs: readonly Run[]): number {
  const votes = new Map<number, number>();
  for (const run of runs) {
    const angle = quarter(run.angle);
    if (angle !== undefined) votes.set(angle, (votes.get(angle) ?? 0) + run.text.length);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const quarter = (angle: number): number | undefined => {
  const turned = ((angle % 360) + 360) % 360;
  const nearest = (Math.round(turned / 90) * 90) % 360;
  const off = Math.abs(turned - Math.round(turned / 90) * 90);
  return off <= 2 ? nearest : undefined;
};

export function turnUpright(page: PageInput): { readonly page: PageInput; readonly askew: readonly Run[] } {
  const angle = mainAngle(page.runs);
  const straight = (run: Run): boolean => quarter(run.angle) === angle;
  const askew = page.runs.filter((run) => !straight(run));
  const runs = page.runs.filter(straight);
  if (angle === 0) return { page: { ...page, runs }, askew };
  const size = angle === 180 ? [page.width, page.height] : [page.height, page.width];
  const [width = 0, height = 0] = size;
  const turned = {
    ...page,
    width,
    height,
    runs: runs.map((run) => turnRun(run, page, angle)),
    edges: page.edges.map((edge) => turnEdge(edge, page, angle)),
  };
  return { page: turned, askew };
}

/** A point of the page as read, on the page turned by `angle` degrees clockwise. */
function turn(x: number, y: number, page: PageInput, angle: number): readonly [number, number] {
  if (angle === 90) return [page.height - y, x];
  if (angle === 180) return [page.width - x, page.height - y];
  return [y, page.width - x];
}

/** Runs are read as if they ran to the right from their origin; the origin turns, the extents stay along the text. */
function turnRun(run: Run, page: PageInput, angle: number): Run {
  const [x0, baseline] = turn(run.box.x0, run.baseline, page, angle);
  const width = run.box.x1 - run.box.x0;
  const box: Box = { x0, y0: baseline - 0.75 * run.size, x1: x0 + width, y1: baseline + 0.22 * run.size };
  return { ...run, box, baseline };
}

function turnEdge(edge: Edge, page: PageInput, angle: number): Edge {
  const [fx, fy] = edge.across ? turn(edge.from, edge.at, page, angle) : turn(edge.at, edge.from, page, angle);
  const [tx, ty] = edge.across ? turn(edge.to, edge.at, page, angle) : turn(edge.at, edge.to, page, angle);
  const across = Math.abs(fy - ty) < Math.abs(fx - tx);
  return across
    ? { across, at: fy, from: Math.min(fx, tx), to: Math.max(fx, tx) }
    : { across, at: fx, from: Math.min(fy, ty), to: Math.max(fy, ty) };
}
