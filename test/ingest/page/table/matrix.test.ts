import { expect, test } from 'vitest';
import { toRows } from '../../../../compiler/ingest/page/chunks.ts';
import { takeMatrix } from '../../../../compiler/ingest/page/table/matrix.ts';
import { chunks, run } from '../../typeset.ts';

/** Crosses by their middles, rows 14 apart. */
const matrix = (...rows: [label: string, ...middles: number[]][]): string[][] | undefined => {
  const runs = rows.flatMap(([label, ...middles], i) => [
    run(label, 50, 100 + 14 * i),
    ...middles.map((x) => run('X', x - 2.5, 100 + 14 * i)),
  ]);
  return takeMatrix(toRows(chunks(runs)), 0, 12)?.map(({ cells }) =>
    cells.map((cell) => cell.map(({ words }) => words[0]!.text).join(' ')),
  );
};

test('crosses under two middles are two columns beside the labels', () =>
  expect(matrix(['Sauvegarde', 300], ['Restauration', 300], ['Licences', 400], ['Postes', 400])).toEqual([
    ['Sauvegarde', 'X', ''],
    ['Restauration', 'X', ''],
    ['Licences', '', 'X'],
    ['Postes', '', 'X'],
  ]));

test('a row without a cross is a row of it, unless it is the last', () => {
  expect(matrix(['Sauvegarde', 300], ['Licences'], ['Postes', 400], ['Accès', 300], ['Badges', 400], ['Le contrat'])).toHaveLength(5);
});

test.each([
  [
    'one column',
    [
      ['Un tel', 300],
      ['Une telle', 300],
      ['Un autre', 300],
    ],
  ],
  [
    'two rows',
    [
      ['Un tel', 300],
      ['Une telle', 400],
    ],
  ],
  [
    'a column of one cross',
    [
      ['Un tel', 300],
      ['Une telle', 300],
      ['Un autre', 400],
    ],
  ],
  [
    'labels that are numbers',
    [
      ['1', 300],
      ['2', 400],
      ['3', 300],
      ['4', 400],
    ],
  ],
] as [string, [string, ...number[]][]][])('%s is no matrix', (_, rows) => expect(matrix(...rows)).toBeUndefined());
