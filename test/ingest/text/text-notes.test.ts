import { expect, test } from 'vitest';
import { withTextNotes } from '../../../compiler/ingest/text/text-notes.ts';
import { paragraph } from '../typeset.ts';

test('a figure glued to a word is a call where a last paragraph opens with it', () => {
  const [text, note] = withTextNotes([paragraph('Demandes de codage1 lourd'), paragraph('1 Les délais ne sont pas')]);
  expect(text).toMatchObject({
    words: [{}, {}, { text: 'codage', sources: [{ start: 0, end: 6 }] }, { text: '1', raised: true, sources: [{ start: 6, end: 7 }] }, {}],
  });
  expect(note).toMatchObject({ words: [{ text: '1', raised: true }, {}, {}, {}, {}, {}] });
});

test('without such a paragraph M365 and niveau1 stay', () => {
  const blocks = [paragraph('niveau1 de M365'), paragraph('Fin')];
  expect(withTextNotes(blocks)).toEqual(blocks);
});
