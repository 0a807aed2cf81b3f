import { expect, test } from 'vitest';
import type { Shape } from '../../../compiler/ingest/sight/painted.ts';
import { struckGlyphs } from '../../../compiler/ingest/sight/struck.ts';
import { shape, show } from '../show.ts';

/** Type of ten points on a baseline at 200; the line is half a point thick. */
const line = (height: number, more: Partial<Shape> = {}): Shape =>
  shape({ x0: 95, y0: 200 - height, x1: 160, y1: 200.5 - height }, { order: 2, colour: [0, 0, 0], ...more });
const struck = (one: Shape) => struckGlyphs({ shows: [show('ab')], shapes: [one] })[0];

test.each([
  ['in the middle of small letters', 3, [true, true]],
  ['just high enough', 1.7, [true, true]],
  ['under the baseline', -1, undefined],
  ['on the baseline', 1, undefined],
  ['over the letters', 7, undefined],
])('a line %s', (_, height, expected) => expect(struck(line(height))).toEqual(expected));

test.each([
  ['in the colour of the page', line(3, { colour: [250, 250, 250] })],
  ['clipped away', line(3, { clip: { x0: 0, y0: 0, x1: 10, y1: 10 } })],
  ['as thick as the letters', shape({ x0: 95, y0: 194, x1: 160, y1: 200 }, { order: 2, colour: [0, 0, 0] })],
])('a line %s strikes nothing', (_, one) => expect(struck(one)).toBeUndefined());

test('a line over half a word strikes the signs that it crosses', () => {
  const half = shape({ x0: 95, y0: 196.5, x1: 104, y1: 197 }, { order: 2, colour: [0, 0, 0] });
  expect(struck(half)).toEqual([true, false]);
});

test('an area that an annotation strikes out holds its signs', () => {
  expect(struckGlyphs({ shows: [show('ab')], shapes: [] }, [{ x0: 100, y0: 190, x1: 104, y1: 202 }])[0]).toEqual([true, false]);
});
