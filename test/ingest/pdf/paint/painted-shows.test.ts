/** Glyphs by the operations that show them → shows: what goes on from the one before is part of it. */
import { expect, test } from 'vitest';
import { type Operation, PaintedShows } from '../../../../compiler/ingest/pdf/paint/painted-shows.ts';
import { a4, setting, show } from '../../show.ts';

const { clip, off, ux, uy, size, bare, colour, alpha } = show('a');
const { type, stream, apart, artifact } = setting(show('a'));
const ink = { ux, uy, size, bare, colour, alpha };
const first: Operation = { order: 1, clip, off, ink, type, stream, apart, artifact, clips: false };
type Change = Partial<Operation> & { readonly x?: number; readonly y?: number; readonly ay?: number };

/** `a` at 100, then `b` five points behind it by the next mark, each by an operation of its own. */
const shown = ({ x = 105, y = 200, ay = 0, ...change }: Change = {}): string[] => {
  const painted = new PaintedShows();
  painted.begin(first, { text: 'a', spaced: false, x: 100, y: 200, ax: 5, ay: 0 });
  painted.begin({ ...first, order: 2, ...change }, { text: 'b', spaced: true, x, y, ax: 5, ay });
  expect(painted.settings).toHaveLength(painted.shows.length);
  return painted.shows.map(({ texts }) => texts.join(''));
};

test('glyphs that go on from those before are one show, with the place and the space of each', () => {
  const painted = new PaintedShows();
  painted.begin(first, { text: 'a', spaced: false, x: 100, y: 200, ax: 5, ay: 0 });
  painted.add({ text: 'b', spaced: true, x: 107, y: 200, ax: 5, ay: 0 });
  expect(painted.shows).toMatchObject([{ texts: ['a', 'b'], places: [100, 200, 5, 0, 107, 200, 5, 0], order: 1 }]);
  expect(painted.settings).toMatchObject([{ spaced: [false, true] }]);
  expect(shown()).toEqual(['ab']);
});

test.each<[string, Change]>([
  ['behind another mark', { order: 3 }],
  ['on another line', { y: 200.1 }],
  ['before where the last glyph begins', { x: 99.9 }],
  ['on a line that climbs', { ay: -1 }],
  ['in another type', { type: { ...type } }],
  ['in another content', { stream: 1 }],
  ['behind what parts them', { apart: true }],
  ['that is no text of the page', { artifact: true }],
  ['in another ink', { ink: { ...ink } }],
  ['within another clip', { clip: { ...a4 } }],
  ['in a layer that is off', { off: true }],
  ['that is a clip', { clips: true }],
])('an operation %s is a show of its own', (_, change) => expect(shown(change)).toEqual(['a', 'b']));

test('kerning back to where the last glyph begins still goes on', () => expect(shown({ x: 100 })).toEqual(['ab']));
