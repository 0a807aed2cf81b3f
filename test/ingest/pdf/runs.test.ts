/** Glyphs as a page paints them, one after the other → the runs of text that they make. */
import { expect, test } from 'vitest';
import { type GlyphRun, readRuns } from '../../../compiler/ingest/pdf/runs.ts';
import type { Show } from '../../../compiler/ingest/sight/painted.ts';
import { a4, setting, show } from '../show.ts';

type Given = readonly [Show, Parameters<typeof setting>[1]?];

const read = (...given: Given[]): GlyphRun[] =>
  readRuns({ shows: given.map(([one]) => one), settings: given.map(([one, set]) => setting(one, set)), area: a4 });

/** An opening bar where white space stands before a run. */
const told = (...given: Given[]): string[] => read(...given).map(({ text, spaceBefore }) => `${spaceBefore ? '|' : ''}${text}`);

test('a run stands where its first glyph does, and ends where its last one ends', () =>
  expect(read([show('Objet')])[0]).toMatchObject({
    text: 'Objet',
    baseline: 200,
    size: 10,
    angle: 0,
    box: { x0: 100, y0: 192.5, x1: 125 },
    glyphs: [0, 1, 2, 3, 4],
  }));

/** `con` ends at 115; the second show begins `gap` em behind. */
test.each([
  ['none', 0, ['|contrat']],
  ['less than a tenth of an em', 0.1, ['|contrat']],
  ['more than a tenth', 0.11, ['|con trat']],
  ['six tenths', 0.59, ['|con trat']],
  ['more than six tenths', 0.61, ['|con', '|trat']],
  ['a fifth of an em back', -0.19, ['|contrat']],
  ['further back', -0.21, ['|con', 'trat']],
])('a gap of %s', (_, gap, expected) => expect(told([show('con')], [show('trat', { x: 115 + 10 * gap })])).toEqual(expected));

test.each([
  ['counts where there is room for it', 0.04, ['|con', '|trat']],
  ['is closed up where its letters touch', 0.02, ['|contrat']],
])('white space %s', (_, gap, expected) =>
  expect(told([show('con')], [show('trat', { x: 115 + 10 * gap }), { spaced: [0] }])).toEqual(expected),
);

test('a sign raised by less than a quarter of its height goes on', () =>
  expect(told([show('m')], [show('2', { x: 105, y: 197.6 })])).toEqual(['|m2']));

test('a sign raised by more than a quarter of its height is a run of its own that touches', () =>
  expect(told([show('m')], [show('2', { x: 105, y: 197 })])).toEqual(['|m', '2']));

test('another line is parted as if by a space', () => expect(told([show('con')], [show('trat', { y: 212 })])).toEqual(['|con', '|trat']));

test.each([
  ['of another size', { asked: 12 }],
  ['of another typeface', { font: 'f2', typeface: 'Courier' }],
  ['behind a mark', { apart: true }],
  ['in a form', { stream: 1, apart: true }],
])('type %s is a run of its own', (_, set) => expect(told([show('con')], [show('trat', { x: 115 }), set])).toEqual(['|con', 'trat']));

test('another subset of one typeface goes on', () =>
  expect(told([show('con')], [show('trat', { x: 115 }), { font: 'f2' }])).toEqual(['|contrat']));

test('what is tagged an artifact says so', () =>
  expect(read([show('Page 1'), { artifact: true }], [show('Objet'), { apart: true }]).map(({ artifact }) => artifact)).toEqual([
    true,
    false,
  ]));

test('a sign beside the page is in no run', () => expect(told([show('abc', { x: 590 })])).toEqual(['|ab']));

test('type that climbs has its angle', () => {
  const climbing = show('ab', { places: [100, 200, 0, -5, 100, 195, 0, -5], ux: -10, uy: 0 });
  expect(read([climbing, { dx: 0, dy: -1 }])[0]).toMatchObject({ text: 'ab', angle: 90 });
});

test('a sign of two letters counts its glyph twice', () =>
  expect(read([show('of', { texts: ['o', 'ffi'] })])[0]).toMatchObject({ text: 'offi', glyphs: [0, 1, 1, 1] }));
