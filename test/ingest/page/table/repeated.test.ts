import { expect, test } from 'vitest';
import { dropRepeatedHeads } from '../../../../compiler/ingest/page/table/repeated.ts';
import { table, texts } from '../../typeset.ts';

const rows = (from: number, ...cells: string[]) => table([['Niveau', 'Délai'], ...cells.map((cell) => [cell, '1 jour'])], { page: from });

test('a head repeated on the next page is dropped, and told', () => {
  const { flow, removals } = dropRepeatedHeads([rows(1, 'Standard'), rows(2, 'Express'), rows(3, 'Urgent')]);
  expect(flow).toHaveLength(1);
  expect(flow.flatMap((item) => (item.kind === 'table' ? item.rows.map((row) => texts(row)[0]) : []))).toEqual([
    'Niveau',
    'Standard',
    'Express',
    'Urgent',
  ]);
  expect(removals.map((removal) => [removal.reason, removal.page])).toEqual([
    ['repeated-table-head', 2],
    ['repeated-table-head', 3],
  ]);
});

test('tables of one page stay apart', () => expect(dropRepeatedHeads([rows(1, 'Standard'), rows(1, 'Express')]).flow).toHaveLength(2));

test('a table of another width stays apart', () => {
  expect(
    dropRepeatedHeads([
      rows(1, 'Standard'),
      table(
        [
          ['a', 'b', 'c'],
          ['d', 'e', 'f'],
        ],
        { page: 2 },
      ),
    ]).flow,
  ).toHaveLength(2);
});

test('a row cut by the page is put together', () => {
  const first = table([['Incident', 'Un événement']], { head: false, definitions: true });
  const second = table(
    [
      ['', 'anormal.'],
      ['Trade', 'Un transfert.'],
    ],
    { page: 2, head: false, definitions: true },
  );
  const [whole] = dropRepeatedHeads([first, second]).flow;
  expect(whole?.kind === 'table' && whole.rows.map(texts)).toEqual([
    ['Incident', 'Un événement anormal.'],
    ['Trade', 'Un transfert.'],
  ]);
});
