import { expect, test } from 'vitest';
import { pointsOf } from '../../../compiler/ingest/sight/glyph-points.ts';
import { glyphOf } from '../../../compiler/ingest/sight/painted.ts';
import { show } from '../show.ts';

test('five points of a glyph lie within its advance, over the baseline, under half an em', () => {
  const points = pointsOf(glyphOf(show('ab'), 1));
  expect(points).toHaveLength(5);
  for (const [x, y] of points) {
    expect(x > 105 && x < 110).toBe(true);
    expect(y < 200 && y > 195).toBe(true);
  }
});

test('a glyph that climbs has them beside its line', () => {
  const climbing = show('a', { places: [100, 200, 0, -5], ux: -10, uy: 0 });
  expect(pointsOf(glyphOf(climbing, 0))[0]).toEqual([97.5, 197.5]);
});
