import { expect, test } from 'vitest';
import { lettersIn, printedSign } from '../../../compiler/ingest/word/symbols.ts';

test.each([
  ['Symbol', '\uf0b7', '•'],
  ['symbol', '·', '•'],
  ['Wingdings', '\uf0fe', '🗹'],
  ['Wingdings', '\uf020', ' '],
  ['Symbol', 'a', 'α'],
  ['Symbol', '\uf001', '\uf001'],
])('%s prints %j as %s', (font, sign, expected) => expect(printedSign(font, sign)).toBe(expected));

test('letters are pictures in a font of pictures alone', () => {
  expect(lettersIn('Symbol', 'ab')).toBe('αβ');
  expect(lettersIn('Times New Roman', 'ab')).toBe('ab');
  expect(lettersIn(undefined, 'ab')).toBe('ab');
});
