import { expect, test } from 'vitest';
import { areRows, findRegions, toItems } from '../../../compiler/ingest/page/columns.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { chunks, run } from '../typeset.ts';

const full = 'une ligne de texte qui remplit sa colonne';
const rows = (x: number, from: number, count: number, text = full): Run[] =>
  Array.from({ length: count }, (_, i) => run(text, x, from + 12 * i));
const regions = (runs: readonly Run[]) => findRegions(toItems(chunks(runs), []), () => 12).map((region) => region.items.length);

test('one column is one region', () => expect(regions(rows(50, 100, 8))).toEqual([8]));

test('two columns are read one after the other', () => {
  const found = findRegions(toItems(chunks([...rows(50, 100, 8), ...rows(300, 100, 8)]), []), () => 12);
  expect(found.map((region) => Math.round(region.left))).toEqual([50, 300]);
});

test('a title across the columns comes first', () => {
  expect(regions([run(`${full} ${full}`, 50, 80, { size: 12 }), ...rows(50, 100, 8), ...rows(300, 100, 8)])).toEqual([1, 8, 8]);
});

test('three columns are three regions', () => expect(regions([50, 270, 490].flatMap((x) => rows(x, 100, 8)))).toEqual([8, 8, 8]));

test('labels whose answers start on their lines are rows, not columns', () => {
  const labels = [100, 148, 196, 244].map((y) => run('Portail de gestion', 50, y));
  const answers = [100, 148, 196, 244].flatMap((y) => rows(200, y, 3));
  expect(regions([...labels, ...answers])).toEqual([16]);
  expect(areRows(toItems(chunks(labels), []), toItems(chunks(answers), []), 12)).toBe(true);
});
