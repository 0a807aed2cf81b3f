import { expect, test } from 'vitest';
import { lineNumbers } from '../../../compiler/ingest/page/line-numbers.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { chunks, run } from '../typeset.ts';

/** Twenty lines of text at 60, twelve points apart, a number at 30 beside those that `numberOf` gives one. */
const page = (numberOf: (line: number) => number | undefined, text = 'suite de la phrase', x = 30): Run[] =>
  Array.from({ length: 20 }, (_, i) => i + 1).flatMap((line) => {
    const number = numberOf(line);
    return [...(number === undefined ? [] : [run(String(number), x, 100 + 12 * line, { size: 8 })]), run(text, 60, 100 + 12 * line)];
  });
const found = (runs: readonly Run[]): string[] => lineNumbers(chunks(runs)).map(({ words }) => words[0]!.text);
const fifth = (line: number): number | undefined => (line % 5 === 0 ? line : undefined);

test('numbers in the margin that count the lines are none of the text', () => expect(found(page(fifth))).toEqual(['5', '10', '15', '20']));

test('a title above them may stand further left', () => expect(found([...page(fifth), run('Convention', 20, 90)])).toHaveLength(4));

test('they may go on from the page before', () => expect(found(page((line) => (line % 5 === 0 ? 40 + line : undefined)))).toHaveLength(4));

test('where each line has one, some lines begin within a sentence', () => {
  expect(found(page((line) => line))).toHaveLength(20);
  expect(found(page((line) => line, 'Fourniture de café'))).toEqual([]);
});

test.each([
  ['three', page((line) => (line < 16 ? fifth(line) : undefined))],
  ['that do not count the lines', page((line) => (line % 5 === 0 ? line / 5 : undefined))],
  ['that miss a line here and there', page((line) => (line % 5 === 0 ? line + (line > 10 ? 3 : 0) : undefined))],
  ['within the text', [...page(fifth), run('Article', 20, 190)]],
])('%s are left alone: %#', (_, runs) => expect(found(runs)).toEqual([]));
