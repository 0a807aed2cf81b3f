import { expect, test } from 'vitest';
import type { Matrix } from '../../../../compiler/ingest/pdf/matrix.ts';
import type { FontFacts, GraphicsState } from '../../../../compiler/ingest/pdf/paint/graphics-state.ts';
import { inkOf, typeOf } from '../../../../compiler/ingest/pdf/paint/setting.ts';
import { stateOf } from '../../show.ts';

const upright: Matrix = [1, 0, 0, -1, 0, 842];
const typed = (size: number, matrix = upright, { stretch = 1, ...font }: Partial<FontFacts> & { stretch?: number } = {}) =>
  typeOf(stateOf({ matrix, size, stretch }, font));

test('type is as large as its size on the page', () => {
  expect(typed(10)).toMatchObject({ asked: 10, em: 10, height: 10, dx: 1 });
  expect(typed(1, [12, 0, 0, -9, 0, 0])).toMatchObject({ asked: 1, em: 12, height: 9, dx: 1 });
});

test('a turned line runs where its matrix leads', () => expect(typed(10, [0, 2, 2, 0, 0, 0])).toMatchObject({ em: 20, dx: 0, dy: 1 }));

test('a negative size runs backwards, and with a negative stretch forwards again', () => {
  expect(typed(-10)).toMatchObject({ em: 10, dx: -1 });
  expect(typed(-10, upright, { stretch: -1 })).toMatchObject({ dx: 1 });
});

test('type that is set downwards runs down the page', () => expect(typed(10, upright, { vertical: true })).toMatchObject({ dy: 1 }));

test('procedures that draw at a size of one tell how high they draw', () => {
  expect(typed(1, upright, { procedures: true, drawn: 9 }).height).toBe(9);
  expect(typed(8, upright, { procedures: true, drawn: 9 }).height).toBe(8);
});

test('type without a height still has one', () => expect(typed(0).height).toBe(1));

test('type is one object until something of it changes', () => {
  const state = stateOf();
  const type = typeOf(state);
  expect(typeOf(state)).toBe(type);
  state.text = [2, 0, 0, 2, 0, 0];
  expect(typeOf(state)).toMatchObject({ em: 20 });
});

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
