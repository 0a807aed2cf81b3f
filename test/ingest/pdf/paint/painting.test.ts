/** Operators as pdf.js lists them → what they paint, where, and in what order. */
import '../../../../compiler/ingest/pdf/without-canvas.ts';

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { type PageRead, readPainting } from '../../../../compiler/ingest/pdf/paint/painting.ts';
import { a4 } from '../../show.ts';

type Operator = readonly [name: keyof typeof OPS, ...args: unknown[]];

const font = { name: 'f1', typeface: 'Times', vertical: false, scale: 0.001, procedures: false, drawn: 1 };

const paint = (...operators: Operator[]): PageRead =>
  readPainting(
    { fnArray: operators.map(([name]) => OPS[name]), argsArray: operators.map(([, ...args]) => args) },
    { codes: OPS, fontOf: () => font, shows: (layer) => layer !== 'off', toPage: [1, 0, 0, -1, 0, 842], area: a4, withoutImages: true },
  );

const glyphs = (text: string): object[] => [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
const say = (text: string): Operator => ['showText', glyphs(text)];
const type: Operator[] = [['beginText'], ['setFont', 'f1', 10], ['moveText', 50, 742]];
const box = (x: number, y: number, width: number, height: number): Operator => [
  'constructPath',
  OPS.fill,
  [Float32Array.from([0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4])],
];
const texts = ({ shows }: PageRead): string[] => shows.map((show) => show.texts.join(''));

test('glyphs stand one after the other from the top left, white space between them', () => {
  const { shows, settings } = paint(...type, say('a b'));
  expect(shows[0]).toMatchObject({ texts: ['a', 'b'], places: [50, 100, 5, 0, 60, 100, 5, 0], size: 10, colour: [0, 0, 0] });
  expect(settings[0]).toMatchObject({ spaced: [false, true], type: { em: 10, height: 10, dx: 1, dy: 0 } });
});

test('white space at the end of one show stands before the next', () =>
  expect(paint(...type, say('a '), say('b')).settings.map(({ spaced }) => spaced)).toEqual([[false, true]]));

test('kerning, spacing and stretch move what follows', () => {
  const kerned: Operator = ['showText', [...glyphs('a'), -1000, ...glyphs('b')]];
  expect(paint(...type, kerned).shows[0]!.places[4]).toBe(65);
  expect(paint(...type, ['setCharSpacing', 2], say('ab')).shows[0]!.places[4]).toBe(57);
  expect(paint(...type, ['setHScale', 50], say('ab')).shows[0]!.places[4]).toBe(52.5);
});

test('shapes and words keep the order in which they are painted', () => {
  const { shows, shapes } = paint(...type, say('a'), ['setFillRGBColor', '#ff0000'], box(0, 0, 100, 100), say('b'));
  expect([shows[0]!.order, shapes[0]!.order, shows[1]!.order]).toEqual([0, 1, 2]);
  expect(shapes[0]).toMatchObject({ colour: [255, 0, 0], box: { x0: 0, y0: 742, x1: 100, y1: 842 } });
});

test('state that was saved comes back', () => {
  const { shows } = paint(['save'], ['setFillRGBColor', '#ffffff'], ...type, say('a'), ['restore'], ...type, say('b'));
  expect(shows.map(({ colour }) => colour)).toEqual([[255, 255, 255], [0, 0, 0]]); // biome-ignore format: one case
});

test('what a layer that is off holds is off; a mark and a form part what they hold', () => {
  const { shows, settings } = paint(...type, ['beginMarkedContentProps', 'OC', 'off'], say('a'), ['endMarkedContent'], say('b'), say('c'));
  expect(shows.map(({ texts, off }) => [texts.join(''), off])).toEqual([['a', true], ['bc', false]]); // biome-ignore format: two shows
  expect(settings.map(({ apart }) => apart)).toEqual([true, true]);
});

test.each<[string, Operator, boolean]>([
  ['by its name', ['beginMarkedContent', { name: 'Artifact' }], true],
  ['by its tag', ['beginMarkedContentProps', 'Artifact', null], true],
  ['unless it is text', ['beginMarkedContent', 'P'], false],
])('an artifact is told %s', (_, mark, expected) => expect(paint(...type, mark, say('1')).settings[0]!.artifact).toBe(expected));

test('the content of a soft mask paints nothing', () =>
  expect(texts(paint(['beginGroup', { smask: {} }], ...type, say('a'), ['endGroup'], ...type, say('b')))).toEqual(['b']));

test('a form is a content of its own, clipped to its box', () => {
  const form: Operator = ['paintFormXObjectBegin', null, [0, 0, 40, 40]];
  const { shows, settings } = paint(...type, say('a'), form, ...type, say('b'), ['paintFormXObjectEnd'], say('c'));
  expect(settings.map(({ stream }) => stream)).toEqual([0, 1, 0]);
  expect(shows[1]!.clip).toMatchObject({ x0: 0, x1: 40 });
});

test('where a matrix was set and nothing painted, an image was left out', () =>
  expect(paint(['save'], ['transform', 100, 0, 0, 50, 10, 20], ['restore']).shapes).toMatchObject([
    { kind: 'image', unread: true, box: { x0: 10, x1: 110 } },
  ]));

test('glyphs that clip show once something is painted in them, and hide nothing', () => {
  const clipped: Operator[] = [['save'], ...type, ['setTextRenderingMode', 7], say('a')];
  expect(paint(...clipped, ['restore'], box(0, 0, 10, 10)).shows[0]!.bare).toBe(true);
  const painted = paint(...clipped, box(0, 0, 595, 842), ['restore']);
  expect(painted.shows[0]!.bare).toBe(false);
  expect(painted.shapes).toEqual([]);
});
