import { expect, test } from 'vitest';
import { type RankedBlock, rankTitles } from '../../../compiler/ingest/blocks/ranks.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { paragraph, table } from '../typeset.ts';

const ranked = (text: string, rank: number | 'none', bold = false): RankedBlock => ({ ...paragraph(text, { bold }), rank });
const sentence = 'le client paie les services fournis au titre du contrat dans les trente jours de la facture.';
const outlines = (...blocks: RankedBlock[]) =>
  rankTitles(blocks, frenchLocale).map((block) => (block.kind === 'paragraph' ? (block.outline ?? '') : 'table'));

test('a style that sets titles makes titles of its rank', () =>
  expect(outlines(ranked('Objet', 1), ranked('Prix', 1), paragraph(sentence))).toEqual([1, 1, 'none']));

test('a style that sets sentences for the most part makes none', () =>
  expect(outlines(ranked(sentence, 1), ranked(sentence, 1), ranked('Prix', 1))).toEqual(['', '', '']));

test('half of them titles is enough, and the sentences among them stay text', () =>
  expect(outlines(ranked('Objet', 1), ranked(sentence, 1))).toEqual([1, '']));

test('one title by style does not speak for the others', () =>
  expect(outlines(ranked('Objet', 1), paragraph('Prix', { bold: true }))).toEqual([1, '']));

test('where styles tell the titles, a bold line is none unless it has a number', () =>
  expect(outlines(ranked('Objet', 1), ranked('Prix', 1), paragraph('Nota', { bold: true }), paragraph('3. Durée', { bold: true }))).toEqual(
    [1, 1, 'none', ''],
  ));

test('a bold line before the first title may be that of the document, unless a style gives it one', () => {
  const bold = paragraph('Contrat', { bold: true });
  expect(outlines(bold, ranked('Objet', 1), ranked('Prix', 1))).toEqual(['', 1, 1]);
  expect(outlines(bold, ranked('Conditions', 0), ranked('Objet', 1), ranked('Prix', 1))).toEqual(['none', 0, 1, 1]);
});

test('a paragraph that says it is none is none, a table is left alone', () =>
  expect(outlines(ranked('Objet', 'none', true), table([['a', 'b']]))).toEqual(['none', 'table']));
