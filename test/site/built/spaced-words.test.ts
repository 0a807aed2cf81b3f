/** French sets a space that does not break before its high punctuation and inside its quotes: no sentence of the interface may end its line before. */
import { expect, test } from 'vitest';
import { french } from '../../../site/strings/french.ts';

/** A sign of French parted from its word by a plain space. `a : b` within code and `?:` are none of a sentence. */
const parted = /\S [;:?!»](?=\s|$|\))|« /;

const samples: readonly (readonly unknown[])[] = [
  ['x', 'y', 'z', 'w'],
  [2, 'y', 'z', 'w'],
  [2, 3, 4, 5],
];

/** Every text, and what every function makes of plain arguments; one that takes something else is left out. */
function textsOf(words: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return samples.flatMap((given) => textsOf(answer(words as (...given: unknown[]) => unknown, given), `${path}()`));
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return [];
  return Object.entries(words).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

function answer(says: (...given: unknown[]) => unknown, given: readonly unknown[]): unknown {
  try {
    const said = says(...given);
    return typeof said === 'function' ? undefined : said;
  } catch {
    return undefined;
  }
}

const texts = textsOf(french, 'french');

test('no sentence of the interface lets a line begin with its punctuation', () => {
  expect(texts.length).toBeGreaterThan(800);
  expect(texts.filter(([, text]) => parted.test(text))).toEqual([]);
});

test.each(['Pourquoi ?', 'deux : un', 'ceci ; cela', '« mot »'])('« %s » would be told', (text) => {
  expect(parted.test(text)).toBe(true);
  expect(parted.test(french.spaced(text))).toBe(false);
});
