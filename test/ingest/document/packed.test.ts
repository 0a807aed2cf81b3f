import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../compiler/ingest/document/packed.ts';

test('packed words come back as they were, their places to the point', () => {
  const words = ['Objet', 'é\u0301', '1'].map((text, i) => ({ text, page: i + 1, box: { x0: i, y0: 2, x1: 30, y1: 40 } }));
  const placed = words.map((word) => ({ ...word, box: { ...word.box, x1: 30.2 } }));
  expect(unpackWords(packWords(placed))).toEqual(words);
  expect(unpackWords(packWords([]))).toEqual([]);
});
