import { expect, test } from 'vitest';
import { contrastAt, covers, isPlain } from '../../../compiler/ingest/sight/contrast.ts';
import type { Shape } from '../../../compiler/ingest/sight/painted.ts';
import { shape } from '../show.ts';

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
const black = { colour: [0, 0, 0] as const, alpha: 1, order: 5 };
const left = (...shapes: Shape[]): number => Math.round(contrastAt(5, 5, black, shapes).left);

test.each<[string, Shape[], number]>([
  ['white paper', [], 255],
  ['a grey ground', [shape(box, { colour: [100, 100, 100] })], 100],
  ['a black ground half transparent', [shape(box, { colour: [0, 0, 0], alpha: 0.5 })], 128],
  ['a highlighter under it', [shape(box, { colour: [255, 255, 0], mixes: true })], 255],
  ['a ground of a colour nobody knows', [shape(box, { colour: undefined })], 255],
  ['a cover', [shape(box, { order: 6 })], 0],
  ['a cover half transparent', [shape(box, { order: 6, alpha: 0.5 })], 128],
  ['a highlighter over it', [shape(box, { order: 6, colour: [255, 255, 0], mixes: true })], 255],
  ['a cover elsewhere', [shape({ x0: 20, y0: 0, x1: 30, y1: 10 }, { order: 6 })], 255],
])('black ink with %s', (_, shapes, expected) => expect(left(...shapes)).toBe(expected));

test('a hole covers nothing, by either rule that makes one', () => {
  const outer = [[0, 0], [10, 0], [10, 10], [0, 10]] as const; // biome-ignore format: one ring
  const inner = [[3, 3], [3, 7], [7, 7], [7, 3]] as const; // biome-ignore format: one ring
  expect(covers(shape(box, { rings: [outer, inner] }), 5, 5)).toBe(false);
  expect(covers(shape(box, { rings: [outer, inner.toReversed()] }), 5, 5)).toBe(true);
  expect(covers(shape(box, { rings: [outer, inner.toReversed()], evenOdd: true }), 5, 5)).toBe(false);
});

test.each([
  ['four corners in turn', [[0, 0], [10, 0], [10, 10], [0, 10]], true],
  ['a fifth that closes it', [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], true],
  ['two crossing sides', [[0, 0], [10, 10], [10, 0], [0, 10]], false],
  ['a corner cut off', [[0, 0], [10, 0], [10, 6], [0, 10]], false],
  ['a triangle', [[0, 0], [10, 0], [10, 10]], false],
] as [string, [number, number][], boolean][])('a plain rectangle has %s: %s', (_, ring, expected) => expect(isPlain(shape(box, { rings: [ring] }))).toBe(expected)); // biome-ignore format: one case a line
