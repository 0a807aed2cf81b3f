import { expect, test } from 'vitest';
import { isLayer, isRecognised } from '../../../compiler/ingest/sight/recognised.ts';
import type { Verdict } from '../../../compiler/ingest/sight/unseen.ts';
import { a4, shape, show } from '../show.ts';

const invisible: Verdict = { cause: 'invisible-mode', sure: true };
const scan = (share: number) => shape({ ...a4, y1: share * a4.y1 }, { kind: 'image' });
const layer = (hidden: number, of: number) => [Array.from({ length: of }, (_, i) => (i < hidden ? invisible : undefined))];
const page = (share: number, hidden: number, of = 10) =>
  isRecognised({ shows: [show('x'.repeat(of))], shapes: [scan(share)] }, layer(hidden, of), a4);

test.each([
  [1, 10, true],
  [0.6, 10, true],
  [0.55, 10, false],
  [1, 7, true],
  [1, 6, false],
])('an image on %d of the page, %i of ten letters unseen in it: recognised %s', (share, hidden, expected) =>
  expect(page(share, hidden)).toBe(expected),
);

test('a page without letters has none that were recognised', () => expect(page(1, 0, 0)).toBe(false));

test('a shape that fills the page is no scan', () =>
  expect(isRecognised({ shows: [show('abc')], shapes: [shape(a4)] }, layer(3, 3), a4)).toBe(false));

test.each<[Verdict | undefined, boolean]>([
  [invisible, true],
  [{ cause: 'covered', sure: true, image: 'unread' }, true],
  [{ cause: 'covered', sure: true }, false],
  [{ cause: 'tiny', sure: true }, false],
  [undefined, false],
])('%j is of a layer: %s', (verdict, expected) => expect(isLayer(verdict)).toBe(expected));
