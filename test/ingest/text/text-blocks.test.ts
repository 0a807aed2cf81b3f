import { expect, test } from 'vitest';
import { toTextBlocks } from '../../../compiler/ingest/text/text-blocks.ts';
import { readTextLines } from '../../../compiler/ingest/text/text-lines.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';

const read = (text: string) => toTextBlocks(readTextLines(text).lines, frenchLocale);
const paragraphs = (text: string): string[] =>
  read(text).blocks.map((block) => (block.kind === 'paragraph' ? block.words.map((word) => word.text).join(' ') : '|'));

test('lines between blank lines are a paragraph', () =>
  expect(paragraphs('Le client\npaie.\n\nIl paie.')).toEqual(['Le client paie.', 'Il paie.']));

test('a blank line in mid-sentence is a page break', () => {
  expect(paragraphs('Le service et les\n\nsystèmes de sauvegarde.')).toEqual(['Le service et les systèmes de sauvegarde.']);
});

test('items and clause numbers open paragraphs without a blank line', () => {
  expect(paragraphs('Le contrat comprend :\n(i) la commande\n(ii) les annexes\n3.2. Le client paie.')).toHaveLength(4);
});

test('what was a table comes out as a list, with a review', () => {
  const { blocks, reviews } = read('Le client paie son prix.\n\nIncidents Délai\nStandard 1 jour ouvrable\nExpress 4 heures ouvrables');
  expect(blocks.slice(1)).toMatchObject([{ item: true }, { item: true }, { item: true }]);
  expect(reviews).toMatchObject([{ kind: 'flattened-table', page: 1 }]);
});

test('definitions that were a table are told to be looked at, after another table too', () => {
  const prose =
    `${'Le client qui commande un service en paie le prix convenu aux termes du contrat et de ses annexes. '.repeat(2)}\n\n`.repeat(8);
  const table = 'Offre         Prix         Délai\nStandard      100 €        1 jour\nExpress       200 €        4 heures\n\n';
  const definitions = ['Client', 'Incident', 'Service']
    .map((term) => `${term}\nCe que le contrat entend par ce mot, dit en une ligne assez longue pour sa colonne\net en une autre.\n\n`)
    .join('');
  for (const before of ['', table]) {
    const { blocks, reviews } = read(prose + before + definitions);
    expect(blocks.at(-1)).toMatchObject({ kind: 'table', definitions: true, rows: { length: 3 } });
    expect(reviews).toMatchObject([{ kind: 'flattened-table', text: 'Client' }]);
  }
});

test('a short line alone between sentences is a title', () => {
  const { blocks } = read('Le client paie son prix.\n\nÉquipements loués\n\nLe client a le choix entre plusieurs serveurs.');
  expect(blocks[1]).toMatchObject({ titled: true });
});
