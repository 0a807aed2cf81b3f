import { expect, test } from 'vitest';
import { type Hit, ranked } from '../../../site/search/ranking.ts';

const hit = (id: string, score: number): Hit<string> => ({ id, score, data: () => Promise.resolve(id) });
const order = (...terms: Parameters<typeof ranked<string>>[0]): string[] => ranked(terms).map(({ id }) => id);

test('what speaks of every term comes before what speaks more of one', () => {
  expect(order([{ weight: 1, hits: [hit('one', 3), hit('both', 1)] }], [{ weight: 1, hits: [hit('both', 1)] }])).toEqual(['both', 'one']);
});

test('a term counts once, by the best of its ways', () => {
  const [first] = ranked([
    [
      { weight: 1, hits: [hit('a', 2)] },
      { weight: 0.5, hits: [hit('a', 6)] },
    ],
  ]);
  expect(first).toMatchObject({ id: 'a', matched: 1, score: 3 });
  expect(first?.sources).toHaveLength(2);
});

test('nothing asked finds nothing', () => expect(ranked([])).toEqual([]));
