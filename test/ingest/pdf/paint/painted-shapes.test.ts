import { expect, test } from 'vitest';
import type { Matrix } from '../../../../compiler/ingest/pdf/matrix.ts';
import { initialState } from '../../../../compiler/ingest/pdf/paint/graphics-state.ts';
import { PaintedShapes } from '../../../../compiler/ingest/pdf/paint/painted-shapes.ts';

const a4 = { x0: 0, y0: 0, x1: 595, y1: 842 };
const placed = (matrix: Matrix) => ({ ...initialState(matrix, a4), fill: [1, 2, 3] as const, stroke: [4, 5, 6] as const });
const square = placed([100, 0, 0, 50, 10, 20]);
const ring = [[[0, 0], [10, 0], [10, 10]]] as const; // biome-ignore format: one path
const all = (): PaintedShapes => new PaintedShapes(() => true);

test('a path is filled, stroked or both, as its operator says', () => {
  const painted = all();
  painted.path(square, 'eoFillStroke', ring);
  painted.path(square, 'endPath', ring);
  expect(painted.shapes.map(({ kind, order, colour, evenOdd }) => [kind, order, colour, evenOdd])).toEqual([
    ['fill', 0, [1, 2, 3], true],
    ['stroke', 1, [4, 5, 6], false],
  ]);
});

test('an image fills the unit square, in colours that nobody knows', () => {
  const painted = all();
  painted.image(square);
  expect(painted.shapes).toMatchObject([{ kind: 'image', box: { x0: 10, y0: 20, x1: 110, y1: 70 }, colour: undefined }]);
});

test.each([
  [4, 1],
  [3.9, 0],
])('a place for an image %d points wide that was left out counts from four points on', (width, count) => {
  const painted = all();
  painted.leftOut(placed([width, 0, 0, 50, 0, 0]));
  expect(painted.shapes).toHaveLength(count);
});

test('what does not reach the page keeps its place in the order, and no more', () => {
  const painted = new PaintedShapes(() => false);
  painted.solid(square);
  expect(painted.shapes).toEqual([]);
  expect(painted.order).toBe(1);
});

test('a shading fills what it is clipped to', () => {
  const painted = all();
  painted.shading({ ...square, clip: { x0: 5, y0: 5, x1: 9, y1: 9 } }, a4);
  expect(painted.shapes[0]!.box).toEqual({ x0: 5, y0: 5, x1: 9, y1: 9 });
});

test('what is painted within glyphs shows them, and hides nothing', () => {
  const painted = all();
  const shown = { bare: true, colour: [0, 0, 0] as const };
  painted.solid({ ...square, outlined: [{ shown, matrix: square.matrix }] });
  expect(painted.shapes).toEqual([]);
  expect(shown).toEqual({ bare: false, colour: undefined });
});

test('opacity is that of the ink within its groups', () => {
  const painted = all();
  painted.solid({ ...square, fillAlpha: 0.5, groupAlpha: 0.5 });
  expect(painted.shapes[0]!.alpha).toBe(0.25);
});
