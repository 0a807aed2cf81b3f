import { expect, test } from 'vitest';
import { identity } from '../../../../compiler/ingest/pdf/matrix.ts';
import { applyEntries, clipTo, colourOf, initialState } from '../../../../compiler/ingest/pdf/paint/graphics-state.ts';

const a4 = { x0: 0, y0: 0, x1: 595, y1: 842 };

test.each([
  ['#ff8000', [255, 128, 0]],
  ['#FFFFFF', [255, 255, 255]],
  ['#fff', undefined],
  ['white', undefined],
  [16, undefined],
])('the colour %j', (value, expected) => expect(colourOf(value)).toEqual(expected));

test('a clip only ever takes away', () => {
  const state = initialState(identity, a4);
  clipTo(state, { x0: 10, y0: -5, x1: 700, y1: 100 });
  clipTo(state, { x0: 0, y0: 50, x1: 600, y1: 900 });
  expect(state.clip).toEqual({ x0: 10, y0: 50, x1: 595, y1: 100 });
});

test('a dictionary changes opacity, width, blending and mask, and nothing else', () => {
  const state = initialState(identity, a4);
  applyEntries(state, [['ca', 0.5], ['CA', 0], ['LW', 3], ['BM', 'multiply'], ['Font', ['f1', 9]]]); // biome-ignore format: one dictionary
  expect(state).toMatchObject({ fillAlpha: 0.5, strokeAlpha: 0, lineWidth: 3, mixes: true, size: 0 });
  applyEntries(state, [['BM', 'source-over']]);
  expect(state.mixes).toBe(false);
  applyEntries(state, [['SMask', {}]]);
  expect(state.mixes).toBe(true);
  applyEntries(state, [['SMask', false]]);
  expect(state.mixes).toBe(false);
});

test.each([[undefined], [[['ca', 'half']]], [[['ca', Number.NaN], 3, null]]])('what is no entry changes nothing: %j', (entries) => {
  const state = initialState(identity, a4);
  applyEntries(state, entries);
  expect(state).toEqual(initialState(identity, a4));
});
