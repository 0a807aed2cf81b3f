import { expect, test } from 'vitest';
import { rightToLeftNotices } from '../../../compiler/ingest/sight/right-to-left.ts';
import { run } from '../typeset.ts';

test('each line that is written from right to left is told once, with its words', () =>
  expect(
    rightToLeftNotices([run('שלום', 300, 100), run('עולם', 250, 100.2), run('le prix', 100, 120), run('عقد', 300, 140)]),
  ).toMatchObject([{ kind: 'right-to-left', text: 'שלום עולם', box: { x0: 250, x1: 320 } }, { text: 'عقد' }]));

test('what no reader sees is not told again', () => expect(rightToLeftNotices([{ ...run('שלום', 300, 100), unseen: 'tiny' }])).toEqual([]));
