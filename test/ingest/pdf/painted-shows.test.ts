/** Glyphs by the operations that show them → shows: what goes on from the one before is part of it. */
import { expect, test } from 'vitest';
import { type Operation, PaintedShows } from '../../../compiler/ingest/pdf/painted-shows.ts';
import { a4, setting, show } from '../show.ts';

const { texts: _, places: __, ...inked } = show('');
const { spaced: ___, ...set } = setting(show(''));
type Change = {
  readonly show?: Partial<Operation['show']>;
  readonly setting?: Partial<Operation['setting']>;
  readonly clips?: boolean;
  readonly x?: number;
  readonly y?: number;
  readonly ay?: number;
};

/** `a` at 100, then `b` five points behind it by the next mark, each by an operation of its own. */
const shown = (change: Change = {}): string[] => {
  const { x = 105, y = 200, ay = 0 } = change;
  const painted = new PaintedShows();
  painted.begin({ show: { ...inked, order: 1 }, setting: set, clips: false }, { text: 'a', spaced: false, x: 100, y: 200, ax: 5, ay: 0 });
  painted.begin(
    { show: { ...inked, order: 2, ...change.show }, setting: { ...set, ...change.setting }, clips: change.clips ?? false },
    { text: 'b', spaced: true, x, y, ax: 5, ay },
  );
  expect(painted.settings).toHaveLength(painted.shows.length);
  return painted.shows.map(({ texts }) => texts.join(''));
};

test('glyphs that go on from those before are one show, with the place and the space of each', () => {
  const painted = new PaintedShows();
  const operation = { show: { ...inked, order: 1 }, setting: set, clips: false };
  painted.begin(operation, { text: 'a', spaced: false, x: 100, y: 200, ax: 5, ay: 0 });
  painted.add({ text: 'b', spaced: true, x: 107, y: 200, ax: 5, ay: 0 });
  expect(painted.shows).toMatchObject([{ texts: ['a', 'b'], places: [100, 200, 5, 0, 107, 200, 5, 0], order: 1 }]);
  expect(painted.settings).toMatchObject([{ spaced: [false, true] }]);
  expect(shown()).toEqual(['ab']);
});

test.each<[string, Change]>([
  ['behind another mark', { show: { order: 3 } }],
  ['on another line', { y: 200.1 }],
  ['before where the last glyph begins', { x: 99.9 }],
  ['on a line that climbs', { ay: -1 }],
  ['in another type', { setting: { type: { ...set.type } } }],
  ['in another content', { setting: { stream: 1 } }],
  ['behind what parts them', { setting: { apart: true } }],
  ['that is no text of the page', { setting: { artifact: true } }],
  ['in another colour', { show: { colour: [9, 9, 9] } }],
  ['half transparent', { show: { alpha: 0.5 } }],
  ['within another clip', { show: { clip: { ...a4 } } }],
  ['that leaves no ink', { show: { bare: true } }],
  ['in a layer that is off', { show: { off: true } }],
  ['that is a clip', { clips: true }],
])('an operation %s is a show of its own', (_name, change) => expect(shown(change)).toEqual(['a', 'b']));

test('kerning back to where the last glyph begins still goes on', () => expect(shown({ x: 100 })).toEqual(['ab']));
