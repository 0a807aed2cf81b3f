import { expect, test } from 'vitest';
import { type FontFacts, initialState } from '../../../compiler/ingest/pdf/graphics-state.ts';
import type { Matrix } from '../../../compiler/ingest/pdf/matrix.ts';
import { typeOf } from '../../../compiler/ingest/pdf/setting.ts';

const upright: Matrix = [1, 0, 0, -1, 0, 842];
const typed = (size: number, place = upright, { stretch = 1, ...font }: Partial<FontFacts> & { stretch?: number } = {}) => {
  const state = initialState(place, undefined);
  return typeOf({ ...state, size, stretch, font: { ...state.font, name: 'f1', ...font } });
};

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
  const state = { ...initialState(upright, undefined), size: 10 };
  const type = typeOf(state);
  expect(typeOf(state)).toBe(type);
  state.text = [2, 0, 0, 2, 0, 0];
  expect(typeOf(state)).toMatchObject({ em: 20 });
});
