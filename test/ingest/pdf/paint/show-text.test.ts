import { expect, test } from 'vitest';
import type { GraphicsState } from '../../../../compiler/ingest/pdf/paint/graphics-state.ts';
import { type Glyph, showText } from '../../../../compiler/ingest/pdf/paint/show-text.ts';
import { stateOf } from '../../show.ts';

/** Each glyph half an em wide. */
const glyphs = (text: string): object[] => [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
const shown = (state: GraphicsState, list: readonly (object | number)[], open = false) => {
  const taken: Glyph[] = [];
  const left = showText(state, list, open, (glyph) => taken.push(glyph));
  return {
    texts: taken.map(({ text }) => text),
    xs: taken.map(({ x }) => x),
    places: taken.flatMap(({ x, y, ax, ay }) => [x, y, ax, ay]),
    spaced: taken.map(({ spaced }) => spaced),
    left,
  };
};

test('glyphs stand one after the other on the page, and the state moves on', () => {
  const state = stateOf();
  expect(shown(state, glyphs('ab'))).toMatchObject({ texts: ['a', 'b'], places: [50, 100, 5, 0, 55, 100, 5, 0] });
  expect(state.x).toBe(60);
});

test('white space has no ink: it is told of the glyph behind it, or of what comes after all', () => {
  expect(shown(stateOf(), glyphs('a b'))).toMatchObject({ texts: ['a', 'b'], xs: [50, 60], spaced: [false, true], left: false });
  expect(shown(stateOf(), glyphs('a '), true)).toMatchObject({ spaced: [true], left: true });
});

test('a format mark has no ink and parts nothing', () =>
  expect(shown(stateOf(), glyphs('a\u200bb'))).toMatchObject({ texts: ['a', 'b'], spaced: [false, false] }));

test('a number moves back by thousandths of an em', () =>
  expect(shown(stateOf(), [...glyphs('a'), 200, ...glyphs('b')]).xs).toEqual([50, 53]));

test('spacing is added after each glyph, that of words after spaces alone', () =>
  expect(shown(stateOf({ charSpacing: 1, wordSpacing: 3 }), glyphs('a bc')).xs).toEqual([50, 65, 71]));

test('a stretch holds for widths, a rise lifts the glyphs', () =>
  expect(shown(stateOf({ stretch: 0.5, rise: 4 }), glyphs('ab')).places).toEqual([50, 96, 2.5, 0, 52.5, 96, 2.5, 0]));

test('type that is set downwards goes down, an em wide', () => {
  const state = stateOf({}, { vertical: true });
  expect(shown(state, [{ unicode: '一', width: 1000, vmetric: [-1000, 500, 880] }]).places[1]).toBeCloseTo(108.8);
  expect(state.y).toBe(690);
});

test('what is no list of glyphs shows nothing', () => expect(showText(stateOf(), undefined, true, () => expect.unreachable())).toBe(true));
