import { expect, test } from 'vitest';
import { type FontFacts, type GraphicsState, initialState } from '../../../compiler/ingest/pdf/graphics-state.ts';
import { inkOf } from '../../../compiler/ingest/pdf/ink.ts';

const stateOf = (more: Partial<GraphicsState> = {}, font: Partial<FontFacts> = {}): GraphicsState => {
  const state = initialState([1, 0, 0, -1, 0, 800], undefined);
  return { ...state, size: 10, ...more, font: { ...state.font, ...font } };
};

test.each([
  [0, false, [1, 2, 3]],
  [1, false, [4, 5, 6]],
  [2, false, undefined],
  [3, true, [1, 2, 3]],
  [7, true, [1, 2, 3]],
])('mode %i paints by fill, by stroke or not at all', (mode, bare, colour) =>
  expect(inkOf(stateOf({ mode, fill: [1, 2, 3], stroke: [4, 5, 6] }))).toMatchObject({ bare, colour, uy: -10, size: 10 }),
);

test('what a procedure draws has neither size nor colour that is known', () =>
  expect(inkOf(stateOf({}, { procedures: true }))).toMatchObject({ size: 0, colour: undefined }));

test('ink is one object until something of it changes', () => {
  const state = stateOf();
  const ink = inkOf(state);
  expect(inkOf(state)).toBe(ink);
  for (const change of [
    { fill: [9, 9, 9] },
    { fillAlpha: 0.5 },
    { groupAlpha: 0.5 },
    { mode: 3 },
    { size: 12 },
  ] as Partial<GraphicsState>[])
    expect(inkOf({ ...state, ...change })).not.toEqual(ink);
});
