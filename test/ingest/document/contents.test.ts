import { expect, test } from 'vitest';
import { withoutContents } from '../../../compiler/ingest/document/contents.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { paragraph, texts } from '../typeset.ts';

const toc = ['Sommaire', '1. Objet.........1', '2. Prix ..... 2', '3. Durée…… 2', '4. Fin.........12'].map((text) => paragraph(text));
const body = [paragraph('1. Objet'), paragraph('Le contrat dure 12')];
const kept = (keep: boolean) => withoutContents([...toc, ...body], frenchLocale, keep);

test('entries with leaders and rising page numbers go, with their title', () => {
  const { blocks, removals } = kept(false);
  expect(texts(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])))).toEqual(['1. Objet', 'Le contrat dure 12']);
  expect(removals).toHaveLength(5);
});

test('kept, they are a list', () => expect(kept(true).blocks.filter((block) => block.kind === 'paragraph' && block.item)).toHaveLength(5));

test('text that ends with figures is no table of contents', () => {
  const dates = ['le 3 mars 2022', 'le 4 avril 2021', 'le 5 mai 2023'].map((text) => paragraph(text));
  expect(withoutContents(dates, frenchLocale, false).removals).toEqual([]);
});
