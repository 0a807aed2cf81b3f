/**
 * In: the operator list of a page. Out: ruling lines and the edges of cells painted side by side, in page space.
 * Law: a lone painted box is a background, not a cell; only boxes that touch a neighbour of the same height are cells.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Box, Edge } from '../record/records.ts';
import { boxOfRings } from '../sight/painted.ts';
import { identity, isMatrix, type Matrix, multiply, type Point, subpaths } from './matrix.ts';

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** The codes of pdf.js' OPS this step listens to. */
export type OperatorCodes = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'stroke'
    | 'closeStroke'
    | 'endPath',
    number
  >
>;

/** Thinner than this, a filled rectangle is a line (points). */
const THIN = 2.5;
const TOUCH = 1.6;

const horizontal = (y: number, x0: number, x1: number): Edge => ({ across: true, at: y, from: Math.min(x0, x1), to: Math.max(x0, x1) });
const vertical = (x: number, y0: number, y1: number): Edge => ({ across: false, at: x, from: Math.min(y0, y1), to: Math.max(y0, y1) });

const around = (r: Box): Edge[] => [
  horizontal(r.y0, r.x0, r.x1),
  horizontal(r.y1, r.x0, r.x1),
  vertical(r.x0, r.y0, r.y1),
  vertical(r.x1, r.y0, r.y1),
];

function strokes(points: readonly Point[]): Edge[] {
  const edges: Edge[] = [];
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!;
    const [bx, by] = points[i]!;
    if (Math.abs(ay - by) < 0.8 && Math.abs(ax - bx) > 3) edges.push(horizontal((ay + by) / 2, ax, bx));
    else if (Math.abs(ax - bx) < 0.8 && Math.abs(ay - by) > 3) edges.push(vertical((ax + bx) / 2, ay, by));
  }
  return edges;
}

/** Painted boxes that share a side with a box of the same height. */
function tiles(boxes: readonly Box[]): Edge[] {
  const edges: Edge[] = [];
  const rows = groupBy(boxes, (box) => `${Math.round(box.y0 / 2)}:${Math.round(box.y1 / 2)}`);
  for (const row of rows.values()) {
    const sorted = [...row].sort((a, b) => a.x0 - b.x0);
    sorted.forEach((box, i) => {
      const next = sorted[i + 1];
      const before = sorted[i - 1];
      const touches = (next && Math.abs(next.x0 - box.x1) < TOUCH) || (before && Math.abs(before.x1 - box.x0) < TOUCH);
      if (touches) edges.push(...around(box));
    });
  }
  return edges;
}

/**
 * Edges in page space (origin at the top left of the unrotated page).
 * `toPage` maps PDF user space to it, as [a b c d e f].
 */
export function readEdges(operators: Operators, codes: OperatorCodes, toPage: Matrix, pageArea: number): Edge[] {
  const edges: Edge[] = [];
  const boxes: Box[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = identity;
  const paint = (args: unknown): void => {
    if (!Array.isArray(args) || args[0] === codes.endPath) return;
    const buffer = Array.isArray(args[1]) ? (args[1][0] as ArrayLike<number> | undefined | null) : undefined;
    if (!buffer || typeof buffer.length !== 'number' || buffer.length > 4000) return;
    const stroked = args[0] === codes.stroke || args[0] === codes.closeStroke;
    for (const points of subpaths(buffer, multiply(toPage, matrix))) {
      if (points.length < 2) continue;
      if (stroked) edges.push(...strokes(points));
      else classify(boxOfRings([points]), pageArea, edges, boxes);
    }
  };
  operators.fnArray.forEach((code, i) => {
    const args = operators.argsArray[i];
    if (code === codes.save) stack.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? identity;
    else if (code === codes.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      const form = Array.isArray(args) ? args[0] : undefined;
      if (isMatrix(form)) matrix = multiply(matrix, form);
    } else if (code === codes.constructPath) paint(args);
  });
  return [...edges, ...tiles(boxes)];
}

function classify(rect: Box, pageArea: number, edges: Edge[], boxes: Box[]): void {
  const width = rect.x1 - rect.x0;
  const height = rect.y1 - rect.y0;
  if (height < THIN && width > 3) edges.push(horizontal((rect.y0 + rect.y1) / 2, rect.x0, rect.x1));
  else if (width < THIN && height > 3) edges.push(vertical((rect.x0 + rect.x1) / 2, rect.y0, rect.y1));
  else if (width > 8 && height > 6 && width * height < 0.8 * pageArea) boxes.push(rect);
}
