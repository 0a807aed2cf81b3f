import { expect, test } from 'vitest';
import { captionTitles } from '../../../compiler/ingest/blocks/captions.ts';
import type { Block } from '../../../compiler/ingest/record/records.ts';
import { paragraph, plain, readsOf, table } from '../typeset.ts';

const label = (text: string, bold = true): Block => paragraph(text, { bold });
const grid = table([['a', 'b']]);
const body = paragraph('Le client paie chaque facture sous trente jours.');
const titles = (...blocks: Block[]): number[] => [...captionTitles(readsOf(blocks), plain)];

test('labels that stand right above tables are their titles, and so are those set alike', () =>
  expect(titles(label('Hébergement :'), grid, label('Télécom :'), grid, label('Divers :'), body)).toEqual([0, 2, 4]));

test.each([
  ['one alone', [label('Hébergement :'), grid, body]],
  ['half of them above a table', [label('A b :'), grid, label('C d :'), grid, label('E f :'), body, label('G h :'), body]],
  ['in plain type', [label('Hébergement :', false), grid, label('Télécom :', false), grid]],
  ['of many words', [label('Les prix dus sont donc les suivants :'), grid, label('Les frais dus sont donc les suivants :'), grid]],
  ['without a colon', [label('Hébergement'), grid, label('Télécom'), grid]],
])('labels %s are none', (_, blocks) => expect(titles(...blocks)).toEqual([]));
