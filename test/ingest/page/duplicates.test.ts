import { expect, test } from 'vitest';
import { dropDuplicates } from '../../../compiler/ingest/page/duplicates.ts';
import { toWords } from '../../../compiler/ingest/page/words.ts';
import { numbered, run } from '../typeset.ts';

test('a word printed twice at one place is one word, and the second is a named removal', () => {
  const { words, duplicates } = dropDuplicates(toWords(numbered([run('Objet', 10, 10), run('Objet', 10.4, 10)])));
  expect(words).toHaveLength(1);
  expect(duplicates).toMatchObject([{ reason: 'duplicate-layer', text: 'Objet', sources: [{ run: 1 }] }]);
});

test('the same word elsewhere stays', () => {
  expect(dropDuplicates(toWords(numbered([run('Objet', 10, 10), run('Objet', 60, 10)]))).words).toHaveLength(2);
});
