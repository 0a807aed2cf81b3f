import { expect, test } from 'vitest';
import { toItems } from '../../../compiler/ingest/page/columns.ts';
import { flowOfPage } from '../../../compiler/ingest/page/page-flow.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { chunks, run } from '../typeset.ts';

const linesOf = (runs: readonly Run[]) =>
  flowOfPage(1, toItems(chunks(runs), []), () => 12, frenchLocale, undefined).flow.flatMap((item) =>
    item.kind === 'line' ? [item.line] : [],
  );

test('lines know the edges of their column', () => {
  const [first] = linesOf([run('une ligne', 50, 100), run('une ligne plus longue', 50, 112)]);
  expect(first).toMatchObject({ left: 50, right: 155, justified: false });
});

test('a column whose lines end at one edge is justified, one line of dots aside', () => {
  const lines = [100, 112, 124, 136, 148, 160].map((y) => run('une ligne de la colonne', 50, y));
  expect(linesOf([...lines, run('.'.repeat(60), 50, 172)])[0]).toMatchObject({ right: 165, justified: true });
});
