import { expect, test } from 'vitest';
import { printedBlocks } from '../../../compiler/ingest/document/printed-blocks.ts';
import type { Look, Node } from '../../../compiler/ingest/record/records.ts';
import { table, word, words } from '../typeset.ts';

const look: Look = { size: 12, bold: true, lines: 1, scale: 1.2, left: 60, inset: 0, parted: true };
const paragraph = (text: string, own?: Look): Node => ({ kind: 'paragraph', words: words(text), term: 0, ...(own && { look: own }) });

test('blocks count the words of the whole document, markers and calls of notes among them', () => {
  const item: Node = { kind: 'item', depth: 0, glyph: '-', marker: words('-'), words: words('le prix'), look };
  const note: Node = { kind: 'footnote', mark: '1', call: [word('1', { raised: true })], words: words('hors taxe') };
  const blocks = printedBlocks([paragraph('Le contrat', look), item, note]);
  expect(blocks.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['paragraph', 0, 2],
    ['item', 2, 5],
    ['note', 5, 8],
  ]);
});

test('a block is set as ingest judged it', () =>
  expect(printedBlocks([{ kind: 'heading', level: 2, words: words('Prix'), look }])[0]).toMatchObject({ kind: 'heading', ...look }));

test('a table with lines between its cells says where each cell with words begins', () =>
  expect(
    printedBlocks([
      table(
        [
          ['Jour', 'Prix'],
          ['', 'un deux'],
          ['mardi', 'trois'],
        ],
        { ruled: true },
      ),
    ])[0],
  ).toMatchObject({
    kind: 'table',
    from: 0,
    to: 6,
    cells: [0, 1, 2, 4, 5],
  }));

test.each([
  ['without lines', [['Jour', 'Prix'], ['mardi', 'trois']], false], // biome-ignore format: two rows
  ['in a frame, whose rows have one cell with words', [['Jour', ''], ['mardi', 'trois']], true], // biome-ignore format: two rows
])('a table %s is columns, without cells', (_, rows, ruled) => {
  const [block] = printedBlocks([table(rows, { ruled })]);
  expect(block).toMatchObject({ kind: 'columns' });
  expect(block).not.toHaveProperty('cells');
});

test('a block without words is none', () => expect(printedBlocks([paragraph('Le prix'), table([['']]), paragraph('Fin')])).toHaveLength(2));
