import { expect, test } from 'vitest';
import { toLayout } from '../../../compiler/ingest/page/layout.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { page, run } from '../typeset.ts';

const read = (pages: Parameters<typeof toLayout>[0]) => toLayout(pages, frenchLocale);

test('artifacts, watermarks and running heads leave the flow under their own names', () => {
  const pages = [1, 2].map((number) =>
    page(
      [
        run('TELENET BUSINESS', 400, 30),
        run('Le client paie.', 50, 400 + number),
        run('PROJET', 100, 500, { angle: 45 }),
        run('filet', 10, 820, { artifact: true }),
      ].map((one) => ({ ...one, page: number })),
      { page: number },
    ),
  );
  const pagesWithIds = pages.map((one, i) => ({ ...one, runs: one.runs.map((r) => ({ ...r, id: r.id + 10 * i })) }));
  const { flow, removals } = read(pagesWithIds);
  expect(flow.map((item) => (item.kind === 'line' ? item.line.words.length : 0))).toEqual([3, 3]);
  expect(removals.map((removal) => removal.reason).sort()).toEqual([
    'artifact',
    'artifact',
    'running-head',
    'running-head',
    'watermark',
    'watermark',
  ]);
});

test('a page without a character is named', () => expect(read([page([]), page([run('Un', 50, 400)], { page: 2 })]).empty).toEqual([1]));
