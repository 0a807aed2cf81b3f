/** What a heading is numbered with, and what only looks like a number. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../compiler/language/english.ts';
import { french } from '../../../compiler/language/french.ts';
import { headingNumber, paragraphNumber } from '../../../compiler/language/printed/heading-number.ts';

const inFrench = (text: string): string | undefined => {
  const found = headingNumber(text, french.locale.numbering);
  return found && `${found.kind} ${found.word} ${found.number} | ${text.slice(found.end)}`.replace('  ', ' ');
};
const inEnglish = (text: string): string | undefined => headingNumber(text, english.locale.numbering)?.number;

describe('a heading has the number that its first words say, and its title after it', () => {
  test.each([
    ['ARTICLE 5 : DURÉE', 'clause article 5 | DURÉE'],
    ['Article 5 bis - Révision', 'clause article 5-bis | Révision'],
    ['TITRE II. Prix', 'part titre ii | Prix'],
    ['Annexe n° 2 – Délais', 'annex annexe 2 | Délais'],
    ['Première partie : Objet', 'part partie 1 | Objet'],
    ['V. Durée', 'bare v | Durée'],
    ['5.1 Durée', 'bare 5.1 | Durée'],
    ['7.Résiliation', 'bare 7 | Résiliation'],
    ['§5. Durée', 'clause § 5 | Durée'],
    ['I.2 Champ', 'bare i.2 | Champ'],
  ])('%s', (text, number) => expect(inFrench(text)).toBe(number));
});

test.each([
  '5 jours ouvrés',
  '2025 : tarifs',
  '1 000 EUR',
  '3 rue de la Paix',
  '24/7 et astreinte',
  '1er avril 2025',
  'Annexe technique',
  'Titre de séjour',
  '99,9 %',
  'C’est-à-dire',
])('%s opens with no number', (text) => expect(inFrench(text)).toBeUndefined());

test.each([
  ['ARTICLE FIVE: TERM', '5'],
  ['FIRST SCHEDULE', '1'],
  ['Section 4A – Data', '4a'],
  ['3 Main Street', undefined],
  ['Part payments', undefined],
])('%s', (text, number) => expect(inEnglish(text)).toBe(number));

test('a paragraph needs more than a figure to be numbered', () => {
  const numberOf = (text: string): string | undefined => paragraphNumber(text, french.locale.numbering)?.number;
  expect(['5.1 Le prix', '5.1. le prix', '5. Le prix', 'Article 5 - Le prix'].map(numberOf)).toEqual(['5.1', '5.1', '5', '5']);
  expect(['5 jours', '5.5 Mo', '(5) Le prix', '5) Le prix', 'Titre I - Le prix', 'Article 5 du code'].map(numberOf)).toEqual(
    Array(6).fill(undefined),
  );
});
