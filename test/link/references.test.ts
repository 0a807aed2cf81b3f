import { expect, test } from 'vitest';
import { linkText } from './link-text.ts';

const targets = (markdown: string): unknown => linkText(markdown).linked.references.map(({ anchor, target }) => [anchor.text, target]);

test('a reference between clauses lands', () => {
  expect(targets('# 5.1. X\n\nVoir l’article 5.1 et l’annexe 1.\n\n# Annexe 1')).toEqual([
    ['l’article 5.1', { kind: 'clause', clause: '5.1' }],
    ['l’annexe 1', { kind: 'clause', clause: 'annexe-1' }],
  ]);
});

test('a reference to a document that is not here is listed', () => {
  expect(targets("l'article 9.1.3. des conditions générales")).toEqual([
    ["l'article 9.1.3. des conditions générales", { kind: 'outside', document: 'conditions générales', number: '9.1.3' }],
  ]);
});

test('a reference that leads nowhere is reported', () => {
  expect(linkText('# 5.1. X\n\nVoir l’article 5.2.').codes).toEqual(['link/unknown-reference']);
});

test('a ref mark resolves what the detector cannot, and a skip mark silences it', () => {
  expect(targets('# 5.1. X\n\nVoir [ci-dessous](ref:5.1) et [l’annexe 9](ref:external:Tarifs).')).toEqual([
    ['ci-dessous', { kind: 'clause', clause: '5.1' }],
    ['l’annexe 9', { kind: 'outside', document: 'Tarifs' }],
  ]);
  expect(linkText('Voir [l’article 9](skip: "d’un autre contrat").').codes).toEqual([]);
  expect(linkText('Voir [ici](ref:9.9).').codes).toEqual(['link/unknown-clause']);
});
