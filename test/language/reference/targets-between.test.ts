/** What stands between the ends of a range. */
import { expect, test } from 'vitest';
import { targetsBetween } from '../../../compiler/language/reference/targets-between.ts';

const clause = (number: string, ...points: string[]) => ({
  kind: 'clause' as const,
  word: 'article',
  number,
  points: points.map((name) => ({ name })),
});

test.each([
  [clause('7'), clause('9'), ['8']],
  [clause('5.1'), clause('5.4'), ['5.2', '5.3']],
  [clause('1.01'), clause('1.03'), ['1.02']],
  [clause('i'), clause('iv'), ['ii', 'iii']],
  [clause('11', 'b'), clause('11', 'd'), ['11/c']],
  [clause('11', 'a', 'i'), clause('11', 'a', 'iii'), ['11/a/ii']],
  [clause('c'), clause('f'), ['d', 'e']],
  [clause('h'), clause('j'), ['i']],
  [clause('viii'), clause('xi'), ['ix', 'x']],
  [clause('8'), clause('11'), ['9', '10']],
  [clause('a'), clause('dd'), []],
  [clause('a'), clause('4'), []],
  [clause('9'), clause('7'), []],
  [clause('5.1'), clause('6.4'), []],
])('%j – %j', (from, to, expected) => {
  const shown = targetsBetween(from, to).map(({ number, points = [] }) => [number, ...points.map(({ name }) => name)].join('/'));
  expect(shown).toEqual(expected);
});
