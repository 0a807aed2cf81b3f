/** What a line or a clause opens with: a path, a division, a label, or nothing. */
import { expect, test } from 'vitest';
import { french } from '../../../compiler/language/french.ts';
import { followsPath, printedNumber as numberIn } from '../../../compiler/language/printed/printed-number.ts';

const printedNumber = (text: string) => numberIn(text, french.locale.numbering);

test.each([
  ['3.1. Objet', '3.1'],
  ['3.1 Objet', '3.1'],
  ['3. Objet', '3'],
  ['1 - OBJET', '1'],
  ['5- OBJET', '5'],
  ['Article 3 - Objet', '3'],
  ['ARTICLE 12', '12'],
])('%s is a path', (text, path) => {
  expect(printedNumber(text)).toEqual({ kind: 'path', path: path.split('.').map(Number) });
});

test.each([
  ['Annexe 1 - Prix', 'annexe', '1'],
  ['TITRE IV', 'titre', 'IV'],
  ['Annexe n° 2', 'annexe', '2'],
])('%s is a division', (text, name, number) => {
  expect(printedNumber(text)).toEqual({ kind: 'division', name, number });
});

test.each([
  ['(ii) le prix', '(i)', 2],
  ['b) le prix', 'a)', 2],
  ['(iv) le prix', '(i)', 4],
  ['3) le prix', '1)', 3],
  ['2° le prix', '1°', 2],
])('%s is a label', (text, style, at) => {
  expect(printedNumber(text)).toEqual({ kind: 'label', style, at });
});

test.each(['14 jours après', '99,9% du temps', 'Le prix', '2022', '10 000 €', 'Annexes et prix', 'Titre de séjour'])(
  '%s opens with no number',
  (text) => {
    expect(printedNumber(text)).toBeUndefined();
  },
);

test('a path is followed by its sibling, its first child or a sibling of an ancestor', () => {
  expect(followsPath([3, 1], [3, 2])).toBe(true);
  expect(followsPath([3, 1], [3, 1, 1])).toBe(true);
  expect(followsPath([3, 1, 4], [3, 2])).toBe(true);
  expect(followsPath([3, 1], [3, 3])).toBe(false);
  expect(followsPath([3, 1], [4, 1])).toBe(false);
});
