/** An accent written apart is the letter it makes; every other character keeps its own place. */
import { expect, test } from 'vitest';
import { canonicalPieces } from '../../../compiler/read/markdown/canonical.ts';

const pieces = (text: string, exact = true) =>
  canonicalPieces({ text, start: 10, end: 10 + text.length, exact }).map((piece) => [piece.text, piece.start, piece.end, piece.exact]);

test('a text that is composed already stays one piece', () => {
  expect(pieces('répond')).toEqual([['répond', 10, 16, true]]);
});

test('a composed letter is a piece of its own, as long as it was written', () => {
  expect(pieces('re\u0301pond')).toEqual([
    ['r', 10, 11, true],
    ['é', 11, 13, false],
    ['pond', 13, 17, true],
  ]);
  expect(pieces('e\u0301e\u0300')).toEqual([
    ['é', 10, 12, false],
    ['è', 12, 14, false],
  ]);
});

test('a text whose places are not its own is composed whole', () => {
  expect(pieces('re\u0301pond', false)).toEqual([['répond', 10, 17, false]]);
});
