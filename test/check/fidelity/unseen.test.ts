/** Differences that the eye can't see are told in code points; those it sees are not. */
import { expect, test } from 'vitest';
import { codePointsApart } from '../../../compiler/check/fidelity/unseen.ts';

test.each([
  ['p\u0430s', 'pas', 'U+0430 in place of U+0061'],
  ['l’an', "l'an", 'U+2019 in place of U+0027'],
  ['sécurité\u0301', 'sécurité', 'U+0301 added'],
  ['sécurité', 'sécurité\u0301', 'U+0301 missing'],
  ['1\u00b2', '12', 'U+00B2 in place of U+0032'],
])('%j for %j is %s', (found, expected, told) => {
  expect(codePointsApart(found, expected)).toBe(told);
});

test.each([
  ['pas', 'par'],
  ['répond', 'repond'],
  ['99,8', '99,9'],
  ['un', 'une'],
  ['pas', 'pas'],
])('%j for %j is seen', (found, expected) => {
  expect(codePointsApart(found, expected)).toBeUndefined();
});
