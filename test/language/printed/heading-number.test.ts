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
    ['I.A – Champ', 'bare i.a | Champ'],
    ['Article 2bis. Révision', 'clause article 2-bis | Révision'],
    ['4bis. Pénalités', 'bare 4-bis | Pénalités'],
    ['4 ter – Primes', 'bare 4-ter | Primes'],
    ['N° 4 – Assurances', 'bare 4 | Assurances'],
    ['6-1. Définition', 'bare 6-1 | Définition'],
    ['12 .- Définition', 'bare 12 | Définition'],
    ['12a. Définition', 'bare 12a | Définition'],
    ['Titre IV bis – Sanctions', 'part titre iv-bis | Sanctions'],
    ['Article douzième : Fin', 'clause article 12 | Fin'],
    ['Clause sixième – Prix', 'clause clause 6 | Prix'],
    ['§ 1er – Objet', 'clause § 1 | Objet'],
    ['Article 1er.- Objet', 'clause article 1 | Objet'],
    ['TITRE Ier – Objet', 'part titre i | Objet'],
    ['Article Ier – Objet', 'clause article 1 | Objet'],
    ['Lot n° 2 – Gros œuvre', 'part lot 2 | Gros œuvre'],
    ['Section A – Périmètre', 'clause section a | Périmètre'],
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
  'ANNEXE A LA CONVENTION',
  '5 bis rue Neuve',
  '5G',
  '4G et fibre',
])('%s opens with no number', (text) => expect(inFrench(text)).toBeUndefined());

test.each([
  ['ARTICLE FIVE: TERM', '5'],
  ['FIRST SCHEDULE', '1'],
  ['Section 4A – Data', '4a'],
  ['3 Main Street', undefined],
  ['Part payments', undefined],
  ['Section 4(a) Scope', '4/a'],
  ['Section 4(a)(ii). Scope', '4/a/ii'],
  ['Paragraph (b)', 'b'],
  ['Item 5 – Deliverables', '5'],
  ['No. 4 – Insurance', '4'],
  ['5G Services', undefined],
  ['SCHEDULE A CERTIFICATES', 'a'],
  ['The First Schedule', '1'],
])('%s', (text, number) => expect(inEnglish(text)).toBe(number));

test('a paragraph needs more than a figure to be numbered', () => {
  const numberOf = (text: string): string | undefined => paragraphNumber(text, french.locale.numbering)?.number;
  expect(['5.1 Le prix', '5.1. le prix', '5. Le prix', 'Article 5 - Le prix'].map(numberOf)).toEqual(['5.1', '5.1', '5', '5']);
  expect(['5 jours', '5.5 Mo', '(5) Le prix', '5) Le prix', 'Titre I - Le prix', 'Article 5 du code'].map(numberOf)).toEqual(
    Array(6).fill(undefined),
  );
});

test('a paragraph that begins in lower case is numbered where its number or its end says so', () => {
  const numberOf = (text: string): string | undefined => paragraphNumber(text, english.locale.numbering)?.number;
  expect(['3.1.1 the Goods', '3.1 the Goods;', '3.1 the Goods; and', '3(1) The Supplier delivers.'].map(numberOf)).toEqual([
    '3.1.1',
    '3.1',
    '3.1',
    '3/1',
  ]);
  expect(['3.2 million units are sold.', '7.5 hours make a day;', '3.1 the Goods are late.'].map(numberOf)).toEqual(
    Array(3).fill(undefined),
  );
});
