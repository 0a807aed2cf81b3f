import { expect, test } from 'vitest';
import { toWords } from '../../../compiler/ingest/page/words.ts';
import { numbered, run } from '../typeset.ts';

const textsOf = (list: readonly { readonly text: string }[]): string[] => list.map((word) => word.text);

test('white space separates words, and each knows its characters', () => {
  const [first, second] = toWords([run('le client', 0, 10)]);
  expect(first).toMatchObject({ text: 'le', sources: [{ run: 0, start: 0, end: 2 }] });
  expect(second).toMatchObject({ text: 'client', sources: [{ run: 0, start: 3, end: 9 }] });
});

test('runs that touch without white space are one word', () => {
  expect(textsOf(toWords(numbered([run('contrac', 0, 10), run('tuel', 35, 10, { spaceBefore: false })])))).toEqual(['contractuel']);
});

test('runs apart on one baseline stay apart', () => {
  expect(textsOf(toWords(numbered([run('du', 0, 10), run('client', 14, 10, { spaceBefore: false })])))).toEqual(['du', 'client']);
});

test('a word stands where its letters stand in the run', () => {
  const second = toWords([run('nnnn nnnn', 0, 10)])[1]!;
  expect(second.box.x0).toBeGreaterThan(20);
  expect(second.box.x1).toBe(45);
});

test('letters set apart are one word', () => {
  const spaced = numbered([run('A R T I C L E', 0, 10), run('E T', 90, 10), run('A B', 0, 200)]);
  expect(textsOf(toWords(spaced))).toEqual(['ARTICLE', 'ET', 'A', 'B']);
});

test.each([
  ['a sign', '.', true],
  ['letters', 'es', false],
])('%s in plain type against a bold word leaves it bold: %#', (_, text, bold) =>
  expect(toWords(numbered([run('activité', 0, 10, { bold: true }), run(text, 40, 10, { spaceBefore: false })]))).toMatchObject([{ bold }]),
);
