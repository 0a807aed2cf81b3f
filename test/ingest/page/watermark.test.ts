import { expect, test } from 'vitest';
import { findWatermarks } from '../../../compiler/ingest/page/watermark.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { run } from '../typeset.ts';

const body = (page: number): Run[] =>
  [100, 112, 124, 136].map((y) => run('Le client paie chaque facture sous trente jours.', 50, y, { page }));
const marksIn = (...pages: Run[][]): string[] =>
  [...findWatermarks(pages.map((runs, i) => ({ page: i + 1, runs })))].map(({ text, page }) => `${text} ${page}`);

test('large type across the text is a watermark', () =>
  expect(marksIn([...body(1), run('PROJET', 60, 130, { size: 60 })])).toEqual(['PROJET 1']));

test('pale type that comes back on its spot is one', () => {
  const pale = (page: number): Run => ({ ...run('COPIE', 60, 700, { size: 40, page }), pale: true });
  expect(marksIn([...body(1), pale(1)], [...body(2), pale(2)])).toEqual(['COPIE 1', 'COPIE 2']);
  expect(marksIn([...body(1), pale(1)], body(2))).toEqual([]);
});

test.each([
  ['a title above the text', run('CONTRAT', 60, 60, { size: 30 })],
  ['type less than twice as large', run('PROJET', 60, 118, { size: 18 })],
])('%s is none', (_, one) => expect(marksIn([...body(1), one])).toEqual([]));
