import { expect, test } from 'vitest';
import { datelines, letteredTitles, setAlike } from '../../../compiler/ingest/blocks/unlike-titles.ts';
import { paragraph, plain, readsOf } from '../typeset.ts';

type Look = { readonly bold?: boolean; readonly size?: number };
const reads = (...lines: [text: string, look?: Look][]) => readsOf(lines.map(([text, look]) => paragraph(text, look)));
const body = 'Le client paie chaque facture sous trente jours.';

test('lines set alike that only follow each other, as a form does, are no titles', () => {
  const form = reads([body], ['Nom', { size: 12 }], ['Prénom', { size: 12 }], ['Adresse', { size: 12 }], [body]);
  expect([...setAlike(form, plain)]).toEqual([1, 2, 3]);
});

test.each([
  ['two in a row', [['Contrat', { bold: true }], ['Objet', { bold: true }], [body]]],
  ['type of two sizes', [[body], ['Contrat', { size: 14 }], ['Titre', { size: 12 }], ['Objet', { size: 14 }]]],
  ['running text', [[body], [body], [body]]],
] as [string, [string, Look?][]][])('%s may be titles', (_, lines) => expect(setAlike(reads(...lines), plain).size).toBe(0));

test('a lettered line between texts is a title; among other letters it is an item', () => {
  expect([...letteredTitles(reads([body], ['A) Comment adhérer'], [body]), plain)]).toEqual([1]);
  expect([...letteredTitles(reads([body], ['A) un écrit'], ['B) un appel'], [body]), plain)]).toEqual([]);
  expect([...letteredTitles(reads(['Le client choisit :'], ['A) Un écrit'], [body]), plain)]).toEqual([]);
});

test('a lettered line that its type sets apart is a title wherever it stands, a colon or not, unless its neighbours are lettered', () => {
  const large = { size: 12 };
  expect([...letteredTitles(reads(['- les serveurs'], ['a. Le client et son compte :', large], [body]), plain)]).toEqual([1]);
  expect([...letteredTitles(reads(['- les serveurs'], ['a. Le client et son compte :'], [body]), plain)]).toEqual([]);
  expect([...letteredTitles(reads(['a. Le prix', large], ['b. La durée', large], [body]), plain)]).toEqual([]);
  expect([...letteredTitles(reads([body], ['a. le prix dû', large], [body]), plain)]).toEqual([]);
});

test.each([
  ['Mis à jour le 19/01/2026', true],
  ['Date de mise à jour : 1er février 2025', true],
  ['Updated January 19, 2026', true],
  ['Conditions 2025', false],
  ['Tarifs de 2025/2026', false],
])('« %s » right under a title is a date: %s', (text, expected) => {
  const under = reads(['Conditions générales', { size: 18 }], [text, { bold: true }], [body]);
  expect(datelines(under, new Set([0, 1])).has(1)).toBe(expected);
  expect(datelines(under, new Set([1])).has(1)).toBe(false);
});
