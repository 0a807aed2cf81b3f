import { expect, test } from 'vitest';
import type { Show } from '../../../compiler/ingest/sight/painted.ts';
import { leastSize, unseenGlyphs } from '../../../compiler/ingest/sight/unseen.ts';
import { a4, shape, show } from '../show.ts';

const type = (size: number, letters: number): Show => show('x'.repeat(letters), { size });

test.each([
  ['three points beside ten', [type(10, 90), type(1, 10)], 3],
  ['three tenths of twelve', [type(12, 90)], 3.6],
  ['four at most, whatever the size of the rest', [type(20, 90)], 4],
  ['three tenths of the rest where all is small', [type(5, 90)], 1.5],
  ['a point and a half where all is minute', [type(1, 90)], 1.5],
])('type is tiny under %s', (_, shows, limit) => expect(leastSize(shows, a4)).toBeCloseTo(limit));

test('a page that counts in millimetres has smaller type', () =>
  expect(leastSize([type(3.5, 90)], { x0: 0, y0: 0, x1: 210, y1: 297 })).toBeCloseTo(1.11));

const causes = (one: Show): (string | undefined)[] =>
  unseenGlyphs({ shows: [one], shapes: [] }, a4)[0]?.map((verdict) => verdict?.cause) ?? [];

test.each([
  [[223, 223, 223], []],
  [[224, 224, 224], ['same-colour']],
  [[255, 255, 223], []],
] as const)('ink of %j on white: %j', (colour, expected) => expect(causes(show('a', { colour: [...colour] as never }))).toEqual(expected));

test('ink of half the opacity has half the contrast', () => {
  expect(causes(show('a', { colour: [190, 190, 190], alpha: 0.5 }))).toEqual([]);
  expect(causes(show('a', { colour: [192, 192, 192], alpha: 0.5 }))).toEqual(['same-colour']);
});

test('a colour that nobody knows shows', () => expect(causes(show('a', { colour: undefined }))).toEqual([]));

const over = { x0: 90, y0: 180, x1: 300, y1: 220 };

test.each([
  ['behind, its words show', 0, []],
  ['in front, they are covered', 2, ['covered', 'covered']],
])('a plain ground that holds a line whole: %s', (_, order, expected) => {
  const verdicts = unseenGlyphs({ shows: [show('ab')], shapes: [shape(over, { order, colour: [250, 250, 200] })] }, a4)[0] ?? [];
  expect(verdicts.map((verdict) => verdict?.cause)).toEqual(expected);
});

test('a ground with a hole in it is asked sign by sign', () => {
  const hole = { x0: 104, y0: 190, x1: 112, y1: 205 };
  const rings = [shape(over).rings[0]!, shape(hole).rings[0]!];
  const [verdicts = []] = unseenGlyphs({ shows: [show('abc')], shapes: [shape(over, { order: 2, rings, evenOdd: true })] }, a4);
  expect(verdicts.map((verdict) => verdict?.cause)).toEqual(['covered', undefined, 'covered']);
});
