import { expect, test } from 'vitest';
import { isHeadingText, isNumberedTitle, titlesOf } from '../../../compiler/ingest/blocks/titles.ts';
import { paragraph, plain, readsOf, words } from '../typeset.ts';

const titlesAmong = (lines: readonly { readonly text: string; readonly bold?: boolean }[]): string[] => {
  const blocks = lines.map(({ text, bold = false }) => paragraph(text, { bold }));
  const reads = readsOf(blocks);
  const titles = titlesOf(reads, plain);
  return reads.flatMap(({ opening }, i) =>
    opening?.kind === 'decimal' && isNumberedTitle(blocks[i]!, opening, plain, titles) ? [lines[i]!.text] : [],
  );
};
const LONG = '2.1. Le client paie les services fournis au titre du contrat dans les trente jours de la facture reçue, sauf accord.';

test('where titles of a depth are bold, plain lines of it are none', () => {
  const prices = ['2.2. Le prix est dû', '2.3. Le prix net est dû par le client au plus tard à la fin de chaque mois', LONG].map(
    (text) => ({ text }),
  );
  expect(titlesAmong([{ text: '2.4. Prix', bold: true }, ...prices])).toEqual(['2.4. Prix']);
});

test('where most clauses of a depth are short lines, those are titles, a full stop or not', () => {
  expect(titlesAmong(['5.1. Version bêta.', '5.2. Support', '5.3. Facturation.'].map((text) => ({ text })))).toHaveLength(3);
});

test('a sentence is no title', () => {
  expect(titlesAmong([{ text: LONG }, { text: '2.2. Le client paie :' }])).toEqual([]);
  expect([isHeadingText(words('Objet du contrat')), isHeadingText(words('le prix ;')), isHeadingText(words('— 3 —'))]).toEqual([
    true,
    false,
    false,
  ]);
});
