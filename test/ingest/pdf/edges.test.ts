import { expect, test } from 'vitest';
import { readEdges } from '../../../compiler/ingest/pdf/edges.ts';

const codes = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  paintFormXObjectBegin: 5,
  paintFormXObjectEnd: 6,
  stroke: 20,
  closeStroke: 21,
  endPath: 28,
};
const FILL = 22;
const rect = (x0: number, y0: number, x1: number, y1: number): number[] => [0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 4];
const read = (operators: readonly [number, unknown][]) =>
  readEdges(
    { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) },
    codes,
    [1, 0, 0, -1, 0, 800],
    480_000,
  );
const draw = (paint: number, path: number[]): [number, unknown] => [codes.constructPath, [paint, [path], null]];

test('a stroked segment is an edge, its y counted from the top', () => {
  expect(read([draw(codes.stroke, [0, 10, 700, 1, 200, 700])])).toEqual([{ across: true, at: 100, from: 10, to: 200 }]);
});

test('a thin filled rectangle is an edge', () => {
  expect(read([draw(FILL, rect(50, 100, 51, 300))])).toEqual([{ across: false, at: 50.5, from: 500, to: 700 }]);
});

test('a lone filled box is a background', () => expect(read([draw(FILL, rect(50, 100, 250, 300))])).toEqual([]));

test('filled boxes side by side are cells', () => {
  expect(read([draw(FILL, rect(0, 100, 100, 150)), draw(FILL, rect(100, 100, 200, 150))])).toHaveLength(8);
});

test('a transform moves what follows until it is restored', () => {
  const line = draw(codes.stroke, [0, 0, 0, 1, 100, 0]);
  const edges = read([[codes.save, null], [codes.transform, [1, 0, 0, 1, 0, 300]], line, [codes.restore, null], line]);
  expect(edges.map((edge) => edge.at)).toEqual([500, 800]);
});

test('a clip draws nothing, a broken path neither', () => {
  expect(read([draw(codes.endPath, rect(0, 0, 1, 90)), [codes.constructPath, [FILL, [null]]], [codes.constructPath, null]])).toEqual([]);
});
