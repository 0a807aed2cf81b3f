import { expect, test } from 'vitest';
import { boxOfRings, boxOfShow, glyphOf, holds, overlapOf } from '../../../compiler/ingest/sight/painted.ts';
import { show } from '../show.ts';

test('a glyph is read from the arrays of its show', () =>
  expect(glyphOf(show('ab'), 1)).toEqual({ text: 'b', x: 105, y: 200, ax: 5, ay: 0, ux: 0, uy: -10 }));

test('a show takes the room of its small letters', () => expect(boxOfShow(show('ab'))).toEqual({ x0: 100, y0: 195, x1: 110, y1: 200 }));

test('a box of rings holds all their corners', () =>
  expect(boxOfRings([[[3, 4]], [[1, 9], [2, 2]]])).toEqual({ x0: 1, y0: 2, x1: 3, y1: 9 })); // biome-ignore format: two rings

test('an overlap is what both hold, and the one where the other is unbounded', () => {
  const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
  expect(overlapOf(box, { x0: 5, y0: -5, x1: 20, y1: 5 })).toEqual({ x0: 5, y0: 0, x1: 10, y1: 5 });
  expect(overlapOf(box, undefined)).toBe(box);
});

test.each([
  [0, 0, true],
  [10, 10, true],
  [10.1, 5, false],
  [5, -0.1, false],
])('a box holds its own edge: %d, %d → %s', (x, y, expected) => expect(holds({ x0: 0, y0: 0, x1: 10, y1: 10 }, x, y)).toBe(expected));
