import { expect, test } from 'vitest';
import { findLattices, mergeEdges } from '../../../../compiler/ingest/page/table/lattice.ts';
import { toWords } from '../../../../compiler/ingest/page/words.ts';
import type { Edge } from '../../../../compiler/ingest/record/records.ts';
import { numbered, run, texts } from '../../typeset.ts';

const h = (at: number, from = 0, to = 300): Edge => ({ across: true, at, from, to });
const v = (at: number, from = 0, to = 60): Edge => ({ across: false, at, from, to });
const cells = toWords(
  numbered([run('Niveau', 5, 20), run('Délai', 155, 20), run('Standard', 5, 50), run('1 jour', 155, 45), run('ouvrable', 155, 56)]),
);
const rowsOf = (edges: readonly Edge[]) => findLattices(edges, cells, 1).tables.map((table) => table.rows.map(texts));

test('a grid of lines is a table, cells read line by line', () => {
  expect(rowsOf([h(0), h(30), h(60), v(0), v(150), v(300)])).toEqual([
    [
      ['Niveau', 'Délai'],
      ['Standard', '1 jour ouvrable'],
    ],
  ]);
});

test('cells without an edge between them are one', () => {
  expect(rowsOf([h(0), h(30), h(60), v(0), v(150, 30, 60), v(300)])).toEqual([
    [
      ['Niveau Délai', ''],
      ['Standard', '1 jour ouvrable'],
    ],
  ]);
});

test('a frame is no table', () => expect(rowsOf([h(0), h(60), v(0), v(300)])).toEqual([]));

test('words outside the grid are left', () => {
  const { rest } = findLattices([h(0), h(30), v(0), v(150), v(300)], cells, 1);
  expect(rest.map((word) => word.text)).toContain('Standard');
});

test('collinear edges that touch are one', () => expect(mergeEdges([h(10, 0, 50), h(10.5, 50, 90), h(40)])).toHaveLength(2));
