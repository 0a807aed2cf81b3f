import { expect, test } from 'vitest';
import { editDistance } from '../../../compiler/diagnostic/suggest.ts';
import { nearestWord } from '../../../site/search/spelling.ts';

const known = ['hebergement', 'sauvegarde', 'spam', 'avoir', '99,9'];

test.each([
  ['hebergment', 'hebergement'],
  ['herbegement', 'hebergement'],
  ['sauvgarde', 'sauvegarde'],
  ['spma', 'spam'],
  ['avoi', 'avoir'],
  ['xavoir', undefined],
  ['spn', undefined],
  ['99,8', undefined],
  ['heergmnt', undefined],
])('« %s » was meant as « %s »', (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant);
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'xbcd', 2],
])('« %s » is so many changes from « %s »', (left, right, changes) => {
  expect(editDistance(left, right, Number.POSITIVE_INFINITY)).toBe(changes);
  expect(editDistance(right, left, Number.POSITIVE_INFINITY)).toBe(changes);
});
