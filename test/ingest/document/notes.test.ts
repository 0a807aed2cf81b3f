import { expect, test } from 'vitest';
import { withNotes } from '../../../compiler/ingest/document/notes.ts';
import type { Node } from '../../../compiler/ingest/record/records.ts';
import { word, words } from '../typeset.ts';

const call = word('1', { raised: true });
const text = (list: Parameters<typeof Array.of>[0][]): Node => ({ kind: 'paragraph', words: list as never, term: 0 });

test('a paragraph that opens with the mark of a call is its note', () => {
  const { nodes } = withNotes([text([...words('Demandes de codage'), call]), text([call, ...words('Les délais')])]);
  expect(nodes[1]).toMatchObject({ kind: 'footnote', mark: '1', call: [call] });
});

test('without a call it stays a paragraph', () =>
  expect(withNotes([text([call, ...words('Les délais')])]).nodes[0]).toMatchObject({ kind: 'paragraph' }));
