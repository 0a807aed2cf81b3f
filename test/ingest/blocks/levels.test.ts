import { expect, test } from 'vitest';
import { HeadingLevels } from '../../../compiler/ingest/blocks/levels.ts';
import type { Numbered } from '../../../compiler/ingest/blocks/numbers.ts';
import { paragraph, plain } from '../typeset.ts';

const levels = (sizes: readonly number[] = []) => new HeadingLevels(plain, sizes, ['annexe'], ['article']);
const decimal = (...path: number[]): Numbered => ({ kind: 'decimal', path, words: 1 });
const division = (name: string, number: string): Numbered => ({ kind: 'division', name, number, words: 2 });
const title = (size: number) => paragraph('Titre', { size });

test('a number gives its level', () => {
  const grammar = levels();
  expect([decimal(1), decimal(1, 1), decimal(1, 1, 1), decimal(2)].map((opening) => grammar.numbered(opening, title(10)))).toEqual([
    2, 3, 4, 2,
  ]);
});

test('the next number is a successor, a first child or a sibling of an ancestor', () => {
  const grammar = levels();
  grammar.numbered(decimal(3, 1, 5), title(10));
  expect(
    [decimal(3, 1, 6), decimal(3, 2), decimal(4), decimal(3, 1, 5, 1), decimal(3, 1, 4), decimal(9), decimal(2)].map((opening) =>
      grammar.follows(opening),
    ),
  ).toEqual([true, true, true, true, false, false, false]);
});

test('the first large title is the title of the document', () => {
  const grammar = levels([20]);
  expect([grammar.unnumbered(title(20)), grammar.numbered(decimal(1), title(12))]).toEqual([1, 2]);
});

test('a title without a number stands below the numbered one above it, a larger one beside it', () => {
  const grammar = levels([16, 11]);
  grammar.numbered(decimal(3), title(12));
  expect([grammar.unnumbered(title(11)), grammar.unnumbered(title(16))]).toEqual([3, 2]);
});

test('titles without numbers stand below that of the document, larger ones higher', () => {
  const grammar = levels([18, 13, 11]);
  expect([18, 13, 11, 13].map((size) => grammar.unnumbered(title(size)))).toEqual([1, 2, 3, 2]);
});

test('so is a first title in the middle of the page, however small', () => {
  expect(levels([10]).unnumbered(paragraph('Titre', { bold: true, centred: true }))).toBe(1);
  expect(levels([10]).unnumbered(paragraph('Titre', { bold: true }))).toBe(2);
});

test('a size that titles before any number have is not one more level below the numbers', () => {
  const grammar = levels([18, 15, 11]);
  expect([18, 15].map((size) => grammar.unnumbered(title(size)))).toEqual([1, 2]);
  expect([grammar.numbered(decimal(1), title(15)), grammar.unnumbered(title(11))]).toEqual([2, 3]);
});

test.each([
  ['Annexe', 2],
  ['ANNEXE : formulaire', 2],
  ['Annexe – Formulaire', 2],
  ['Annexe technique', 3],
])('« %s » without a number stands at level %i under an article', (text, level) => {
  const grammar = levels([12]);
  grammar.numbered(division('article', '1'), title(12));
  expect(grammar.unnumbered(paragraph(text, { size: 12 }))).toBe(level);
});

test('divisions nest in the order they appear, annexes stand beside', () => {
  const grammar = levels();
  expect(
    [division('titre', '1'), division('article', '1'), division('annexe', '1')].map((opening) => grammar.numbered(opening, title(10))),
  ).toEqual([2, 3, 2]);
});

test('parts above articles count as a level, and so does an annex', () => {
  const grammar = levels();
  const openings = [
    ...[decimal(1), division('titre', 'I'), decimal(2), decimal(2, 1), division('chapitre', '1'), division('article', '3'), decimal(3, 1)],
    ...[division('titre', 'II'), division('article', '4'), division('annexe', '1'), decimal(1), decimal(1, 1)],
  ];
  expect(openings.map((opening) => grammar.numbered(opening, title(10)))).toEqual([2, 2, 3, 4, 3, 4, 5, 2, 3, 2, 3, 4]);
});
