import { expect, test } from 'vitest';
import { withDropCaps } from '../../../compiler/ingest/page/drop-caps.ts';
import { toWords } from '../../../compiler/ingest/page/words.ts';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { numbered, run } from '../typeset.ts';

/** A letter of 30 points from 50 to 65 beside two lines of ten points, and a third under it. */
const set = (letter: Run, first: string, second = 'le client', more: Run[] = []) =>
  withDropCaps(toWords(numbered([letter, run(first, 68, 85), run(second, 68, 97), run('au terme', 50, 109), ...more])));
const cap = (text: string, size = 30, x = 50): Run => run(text, x, 97, { size });
const told = (words: ReturnType<typeof set>): string => words.map(({ text }) => text).join(' ');

test('a letter over two lines opens the word beside it, and both lines begin where it does', () => {
  const words = set(cap('L'), 'e contrat dure');
  expect(told(words)).toBe('Le contrat dure le client au terme');
  expect(words.filter(({ text }) => ['Le', 'le'].includes(text)).map(({ box, size }) => [box.x0, size])).toEqual([
    [50, 10],
    [50, 10],
  ]);
  expect(words[0]!.sources.map(({ run: id }) => id)).toEqual([0, 1]);
});

test('it is a word of its own where the page knows the rest as a word, and not the whole', () => {
  expect(told(set(cap('À'), 'la date', 'de la pose'))).toBe('À la date de la pose au terme');
  expect(told(set(cap('A'), 'près la date', 'près ou', [run('après', 50, 130)]))).toContain('Après la date');
});

test.each([
  ['of the size of a title', cap('L', 16)],
  ['that stands apart', cap('L', 30, 30)],
  ['of two', cap('LE')],
])('a letter %s is none', (_, letter) => expect(told(set(letter, 'e contrat'))).toMatch(/^LE? e contrat/));

test('one line beside it is not enough', () =>
  expect(told(withDropCaps(toWords(numbered([cap('L'), run('e contrat', 68, 97)]))))).toBe('L e contrat'));
