import { expect, test } from 'vitest';
import type { Show } from '../../../compiler/ingest/sight/painted.ts';
import { overprints } from '../../../compiler/ingest/sight/superseded.ts';
import { show } from '../show.ts';

const over = (...shows: Show[]) => overprints(shows, () => true);

test('of two versions on one spot the later counts', () => {
  const [first, second] = over(show('9000'), show('1200', { order: 2 }));
  expect([first, second]).toEqual([['version', 'version', 'twin', 'twin'], undefined]);
});

test.each([
  ['a shadow', { x: 101, y: 201 }],
  ['faux bold', { x: 100.3 }],
])('the same signs again as %s are twins', (_, place) =>
  expect(over(show('Prix'), show('Prix', place))[0]).toEqual(['twin', 'twin', 'twin', 'twin']),
);

test.each([
  ['on the next line', { y: 212 }],
  ['beside it', { x: 120 }],
  ['far larger, as a watermark is', { size: 40 }],
  ['on its side', { ux: -10, uy: 0, places: [100, 200, 0, -5, 100, 195, 0, -5] }],
])('other signs %s supersede nothing', (_, more) => expect(over(show('Prix'), show('2024', more))).toEqual([]));

test('a sign that nobody sees supersedes nothing', () => expect(overprints([show('9000'), show('1200')], (i) => i === 0)).toEqual([]));
