import { expect, test } from 'vitest';
import { isDefinition, termLength } from '../../../compiler/ingest/blocks/definitions.ts';
import { words } from '../typeset.ts';

test('the term is what stands before the colon', () => {
  expect([termLength(words('Adresse IP : numéro qui')), termLength(words('Log: un fichier texte'))]).toEqual([2, 1]);
});

test('a sentence, a lower case word or a late colon is none', () => {
  expect(
    ['le client : celui qui paie', 'Le client paie', 'Telenet et le client conviennent de ce qui suit en cas de : litige ou doute'].map(
      (text) => isDefinition(words(text)),
    ),
  ).toEqual([false, false, false]);
});
