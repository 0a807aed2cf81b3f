import { expect, test } from 'vitest';
import { findRunning, isPageNumber } from '../../../compiler/ingest/page/running.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { chunks, run } from '../typeset.ts';

const running = (pages: readonly (readonly Run[])[]): string[] => {
  const read = pages.map((runs, i) => ({ page: i + 1, height: 840, chunks: chunks(runs.map((one) => ({ ...one, page: i + 1 }))) }));
  return [...findRunning(read, frenchLocale)].map(([chunk, reason]) => `${reason}: ${chunk.words.map((word) => word.text).join(' ')}`);
};
const body = run('Le client paie.', 50, 400);

test('the same line at the same place of every page is a running head', () => {
  expect(running([1, 2, 3].map(() => [run('TELENET BUSINESS', 400, 30), body]))).toHaveLength(3);
});

test('digits may differ from page to page', () => {
  expect(running([1, 2].map((n) => [body, run(`Version 2022 page ${n}`, 50, 800)]))).toEqual([
    'running-head: Version 2022 page 1',
    'running-head: Version 2022 page 2',
  ]);
});

test('a numbered title at the top of pages is none', () => {
  expect(
    running([1, 2, 3].map((n) => [run(`Article ${n} - Objet`, 50, 40), run(`${n}. Objet`, 50, 60), body])).filter((text) =>
      text.includes('. Objet'),
    ),
  ).toEqual([]);
});

test('the same words in the body are none', () => expect(running([1, 2, 3].map(() => [body]))).toEqual([]));

test('a title larger than the running head stays', () => {
  expect(
    running([
      [run('Conditions', 50, 40, { size: 20 }), body],
      [run('Conditions', 50, 40), body],
      [run('Conditions', 50, 40), body],
    ]),
  ).toHaveLength(2);
});

test('a lone page number goes even on a single page', () => {
  expect(running([[body, run('3', 300, 810)]])).toEqual(['page-number: 3']);
  expect(['3', '- 3 -', '3/9', 'Page 3 sur 9', '14 jours', 'Page'].map((text) => isPageNumber(text, frenchLocale))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

const imprint = run('© 2015 Exemple | www.exemple.fr', 50, 800);
const textAt = (y: number): Run => run('Le client paie chaque facture.', 50, y);

test('a line of copyright well under the text of a single page is its imprint', () =>
  expect(running([[body, textAt(775), imprint]])).toEqual(['running-head: © 2015 Exemple | www.exemple.fr']));

test.each([
  ['right under the text', [body, textAt(780), imprint]],
  ['with text under it', [body, imprint, textAt(815)]],
  ['higher up the page', [body, run('© 2015 Exemple', 50, 600)]],
  ['that is all a page holds', [imprint]],
])('a line of copyright %s is text', (_, runs) => expect(running([runs])).toEqual([]));
