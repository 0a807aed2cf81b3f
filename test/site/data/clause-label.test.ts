import { expect, test } from 'vitest';
import { labelOf, numberEnd, plainTitle, titleOf } from '../../../site/data/clause/clause-label.ts';
import { clauseOf } from '../../../site/data/clause/clause-tree.ts';
import { contracts } from '../../../site/data/load.ts';

const [alteo, telenet] = contracts.map(({ manifest }) => manifest);
const plain = (text: string): string => text.replace(/\s/g, ' ');

test.each([
  ['5.1', '5.1'],
  ['5.1/p6', '5.1, alinéa 6'],
  ['5.2/bullet-1', '5.2, puce 1'],
  ['5.1/formule', '5.1, formule'],
  ['def:incident', '« Incident »'],
])('Alteo %s is called %s', (id, label) => {
  expect(plain(labelOf(alteo!, id))).toBe(label);
});

test('a table row is called by its place in its table', () => {
  expect(plain(labelOf(telenet!, '7.6/table/row-3'))).toBe('7.6, tableau, ligne 3');
});

test('a short label shortens the paragraph', () => {
  expect(plain(labelOf(alteo!, '5.1/p6', 'short'))).toBe('5.1, al. 6');
});

test('a heading without its number keeps all its other words', () => {
  const clause = clauseOf(alteo!, '5.3');
  expect(clause.text.slice(0, numberEnd(clause)) + clause.text.slice(numberEnd(clause))).toBe(clause.text);
  expect(titleOf(clause)).toMatch(/^Modalités de calcul/);
});

test('capitals become lower case in lists only', () => {
  expect(plainTitle(clauseOf(alteo!, '5'))).toBe('Engagement de qualité de service');
});
