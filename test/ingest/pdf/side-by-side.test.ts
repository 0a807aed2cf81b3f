import { expect, test } from 'vitest';
import { standsSideBySide } from '../../../compiler/ingest/pdf/side-by-side.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { run } from '../typeset.ts';

const lines = (x: number, count: number, text = 'une ligne de texte qui remplit sa colonne'): Run[] =>
  Array.from({ length: count }, (_, i) => run(text, x, 100 + 12 * i));

test('a single column has no neighbours, markers aside', () => {
  expect(standsSideBySide([...lines(80, 12), run('●', 50, 100), run('3.1.2.', 20, 124)])).toBe(false);
});

test('two columns of running text are no table', () => expect(standsSideBySide([...lines(50, 12), ...lines(290, 12)])).toBe(false));

test('short cells side by side are one', () =>
  expect(standsSideBySide([...lines(50, 3, 'Standard'), ...lines(290, 3, '1 jour')])).toBe(true));

test('a table inside a column is seen', () => {
  expect(standsSideBySide([...lines(50, 12), ...lines(290, 12), run('Niveau', 290, 300), run('Délai', 400, 300)])).toBe(true);
});
