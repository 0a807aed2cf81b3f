import { expect, test } from 'vitest';
import { foldQuery } from '../../../site/search/fold-query.ts';

test.each([
  ['l’hébergement', 'hébergement'],
  ["d'Alteo", 'Alteo'],
  ['qu’il n’y a', 'il y a'],
  ['Œuvre', 'OEuvre'],
  ["aujourd'hui", "aujourd'hui"],
  ['5.2', '5.2'],
  ['  ', ''],
])('« %s » is asked as « %s »', (typed, asked) => {
  expect(foldQuery(typed)).toBe(asked);
});
