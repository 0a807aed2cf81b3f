import { expect, test } from 'vitest';
import { toItems } from '../../../../compiler/ingest/page/columns.ts';
import { withAlignedTables } from '../../../../compiler/ingest/page/table/aligned.ts';
import type { Run } from '../../../../compiler/ingest/record/records.ts';
import { chunks, run, texts } from '../../typeset.ts';

const read = (runs: readonly Run[], carried?: readonly number[]) =>
  withAlignedTables({ items: toItems(chunks(runs), []), left: 50, right: 400 }, 1, () => 12, carried);
const tables = (runs: readonly Run[], carried?: readonly number[]) => read(runs, carried).tables.map((table) => table.rows.map(texts));

const definitions = [
  run('Incident', 50, 100),
  run('Un événement qui cause', 150, 100),
  run('une interruption.', 150, 112),
  run('Demande', 50, 130),
  run('Une demande du client', 150, 130),
  run('de changement', 50, 142),
  run('de modifier.', 150, 142),
  run('Trade', 50, 160),
  run('Un transfert.', 150, 160),
];

test('rows that share their starts are a table of definitions', () => {
  expect(tables(definitions)).toEqual([
    [
      ['Incident', 'Un événement qui cause une interruption.'],
      ['Demande de changement', 'Une demande du client de modifier.'],
      ['Trade', 'Un transfert.'],
    ],
  ]);
});

test('text that crosses an edge ends the table', () => {
  const { lines } = read([...definitions, run('Le contrat est conclu pour une durée de', 50, 190)]);
  expect(texts(lines)).toEqual(['Le contrat est conclu pour une durée de']);
});

test('a bold row opens another table', () => {
  const grid = [100, 118, 136, 154].flatMap((y, i) => [run('Niveau', 50, y, { bold: i === 2 }), run('Délai', 150, y, { bold: i === 2 })]);
  expect(tables(grid).map((table) => table.length)).toEqual([2, 2]);
});

test('markers before items are no table', () => {
  expect(tables([100, 112, 124].flatMap((y) => [run('●', 50, y), run('une intervention', 70, y)]))).toEqual([]);
});

test('one row is enough where a table of the same edges ran to the end of the column before', () => {
  const row = [run('Spécification', 50, 100), run('Ce que le client consulte', 150, 100)];
  expect(tables(row)).toEqual([]);
  expect(tables(row, read(definitions).carried)).toHaveLength(1);
});

test('figures at one right edge are a column', () => {
  const rows = [
    ['Sauvegarde', '9,00 €'],
    ['Adresse IP', '112,50 €'],
    ['Certificat', '1,00 €'],
  ] as const;
  const grid = rows.flatMap(([label, figure], i) => [run(label, 50, 100 + 12 * i), run(figure, 400 - 5 * figure.length, 100 + 12 * i)]);
  expect(tables(grid)).toEqual([rows.map((row) => [...row])]);
});

test('short cells beside short cells define nothing', () => {
  const grid = ['Pour le Client', 'Nom', 'Date'].flatMap((label, i) => [run(label, 50, 100 + 12 * i), run(label, 250, 100 + 12 * i)]);
  expect(read(grid).tables).toMatchObject([{ definitions: false, rows: [{}, {}, {}] }]);
});

/** Cells close to each other, as their widest words need: `n` rows of `columns`. */
const dense = (n: number, columns: number): Run[] =>
  ['Niveau', 'Critique', 'Majeur', 'Mineur', 'Autre']
    .slice(0, n)
    .flatMap((label, i) =>
      [label, `Délai ${i}`, `Taux ${i}`].slice(0, columns).map((text, column) => run(text, 50 + 47 * column, 100 + 14 * i)),
    );

test.each([
  [4, 3, 1],
  [3, 3, 0],
  [4, 2, 0],
])('%i full rows of %i columns without a wide gap are %i table', (n, columns, count) =>
  expect(tables(dense(n, columns))).toHaveLength(count),
);
