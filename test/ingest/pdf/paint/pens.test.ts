import { expect, test } from 'vitest';
import type { Matrix } from '../../../../compiler/ingest/pdf/matrix.ts';
import { initialState } from '../../../../compiler/ingest/pdf/paint/graphics-state.ts';
import { pensOf } from '../../../../compiler/ingest/pdf/paint/pens.ts';
import { boxOfRings, type Ring } from '../../../../compiler/ingest/sight/painted.ts';

const drawn = (ring: Ring, lineWidth: number, { matrix = [1, 0, 0, 1, 0, 0] as Matrix, closes = false } = {}) =>
  pensOf({ ...initialState(matrix, undefined), lineWidth }, [ring], closes).map((pen) => boxOfRings([pen]));

test('a pen covers half its width on either side of its line', () =>
  expect(drawn([[10, 20], [50, 20]], 4)).toEqual([{ x0: 10, y0: 18, x1: 50, y1: 22 }])); // biome-ignore format: one line

test('its width is scaled as the page is: by the square root of how areas grow', () =>
  expect(drawn([[10, 20], [50, 20]], 4, { matrix: [1, 0, 0, 4, 0, 0] })).toEqual([{ x0: 10, y0: 16, x1: 50, y1: 24 }])); // biome-ignore format: one line

test('the thinnest line still has three tenths of a point', () =>
  expect(drawn([[10, 20], [10, 50]], 0)).toEqual([{ x0: 9.85, y0: 20, x1: 10.15, y1: 50 }])); // biome-ignore format: one line

test('each side is an area of its own, and a path that closes has one more', () => {
  const corner: Ring = [[0, 0], [10, 0], [10, 10]]; // biome-ignore format: one path
  expect(drawn(corner, 1)).toHaveLength(2);
  expect(drawn(corner, 1, { closes: true })).toHaveLength(3);
});

test('a side without length has no area', () => expect(drawn([[5, 5], [5, 5]], 1)).toEqual([])); // biome-ignore format: one line
