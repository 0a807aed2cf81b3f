/** Every quantity of running French text is found, whole; what measures nothing is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectQuantities } from '../../../../compiler/language/fr/quantity/detect-quantities.ts';

const found = (text: string): string[] => detectQuantities(text).map(({ text: words }) => words);
const forms = (text: string): string[] => detectQuantities(text).map(({ form, text: words }) => `${form} ${words}`);

describe('quantities are found as long as the grammar reads them', () => {
  test.each<[string, string[]]>([
    ['Le loyer de 1 250,00 € HT est payé sous quinze (15) jours ouvrés.', ['1 250,00 € HT', 'quinze (15) jours ouvrés']],
    ['une remise de 12,5 % après 3 mois et 10 jours', ['12,5 %', '3 mois et 10 jours']],
    ["un arrêt de 8'30'' par an", ["8'30''"]],
    ['de 09h00 à 17h30 CET le samedi', ['de 09h00 à 17h30 CET le samedi']],
    ['deux heures et demie, trois quarts d’heure, une demi-heure', ['deux heures et demie', 'trois quarts d’heure', 'une demi-heure']],
    ['soixante-dix-sept clients et quatre-vingts sites', ['soixante-dix-sept', 'quatre-vingts']],
    ['4 crédits de service / 30 min. ou 2 crédits / intervention', ['4 crédits de service / 30 min.', '2 crédits / intervention']],
    ['au 3e étage, 2ème digit, vingt et unième jour', ['3e', '2ème digit', 'vingt et unième']],
    ['support de niveau 2, 3 ou 4', ['niveau 2', '3', '4']],
    ['une pièce jointe de 25 Mo à 50 Mbps', ['25 Mo', '50 Mbps']],
    ['+ 3 heures : 50 %', ['3 heures', '50 %']],
    ['la moitié du prix, le double du tarif, une dizaine de jours', ['moitié', 'double', 'dizaine']],
    ['au taux x 100', ['100']],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));

  test('with the value they state', () => {
    expect(detectQuantities('préavis de trois (3) mois')[0]).toEqual({
      start: 11,
      end: 25,
      text: 'trois (3) mois',
      form: 'quantity',
      quantity: { kind: 'period', months: 3, days: 0 },
    });
  });

  test('a clash of words and digits has no value over both', () => {
    expect(detectQuantities('huit (9) jours')).toEqual([{ start: 0, end: 14, text: 'huit (9) jours', form: 'number' }]);
  });
});

describe('numbers that state no value are found too, and say what they are', () => {
  test.each<[string, string[]]>([
    ['ouvert 24h/24, 7j/7', ['quantity 24h/24, 7j/7']],
    ['24 heures sur 24 et 7 jours sur 7', ['quantity 24 heures sur 24 et 7 jours sur 7']],
    ['le 14 juillet 1998, le 1er mars, en mai 2010', ['date 14 juillet 1998', 'date 1er mars', 'date mai 2010']],
    ['le 03/04/2021 ou 2021-04-03', ['date 03/04/2021', 'date 2021-04-03']],
    ['le premier janvier 2024', ['date premier janvier 2024']],
    ['tél. 02/555.12.12 ou +33 (0)1 99 00 11 22', ['phone 02/555.12.12', 'phone +33 (0)1 99 00 11 22']],
    ['la loi du 12 mars 1999', ['law loi du 12 mars 1999']],
    ['le règlement (UE) 2016/679', ['law règlement (UE) 2016/679']],
    ['en version 8.2 et v 2023/04', ['version version 8.2', 'version v 2023/04']],
    ['au 3.14.1', ['version 3.14.1']],
    ['IPv4, MP3 et Office 2019', ['code IPv4', 'code MP3', 'designation Office 2019']],
    ['Remise en étatʼ des appels2 à part', ['number 2']],
    [
      'certifié ISO/IEC 27001:2022, TLS 1.3 et NF C 15-100',
      ['designation ISO/IEC 27001:2022', 'designation TLS 1.3', 'designation NF C 15-100'],
    ],
    ['RCS de Lyon sous le numéro 812 345 678', ['designation RCS de Lyon sous le numéro 812 345 678']],
    ['au 14 bis rue des Carmes, 44000 Nantes', ['designation 14 bis rue des Carmes, 44000']],
    ['TVA de 20 %, EN 30 JOURS', ['quantity 20 %', 'quantity 30 JOURS']],
    ['en 2024, 2 024 unités', ['date 2024', 'quantity 2 024']],
    [
      '12 000 requêtes par mois, 10 To par mois, 5 Go/jour',
      ['quantity 12 000 requêtes par mois', 'quantity 10 To par mois', 'quantity 5 Go/jour'],
    ],
    ['100 Go par utilisateur', ['quantity 100 Go']],
    ['les 3/8 du lot', ['fraction 3/8']],
    ['½ journée, 2½ pages', ['number ½ journée', 'quantity 2½']],
    ['deux fois par an, une fois payé', ['quantity deux fois par an']],
    ['entre 19 h et 23 h', ['quantity entre 19 h et 23 h']],
    ['livre 3 bouteilles de 500 ml', ['quantity 3', 'quantity 500 ml']],
    ['au 27 rue des Ormes, loué onze mois', ['designation 27 rue des Ormes', 'quantity onze mois']],
    ['9 $ CA, 5 000 frs', ['quantity 9 $ CA', 'number 5 000 frs']],
  ])('%s', (text, words) => expect(forms(text)).toEqual(words));
});

describe('what measures nothing is left out', () => {
  test.each([
    ['un client et une offre'],
    ['l’un ou l’autre, l’une des parties'],
    ['à la première demande, en second lieu, dans un premier temps'],
    ['une seconde demande'],
    ['le client dispose d’un crédit temps'],
    ['après plusieurs relances'],
    ['une remise à neuf'],
    ['conformément à l’article 9.1.3. du bail et aux annexes 1 et 2'],
    ['4.2.1. Le bail est signé'],
    ['3 - Les lots'],
    ['voir https://example.com/2024/08?page=12 ou contact2@example.com'],
    ['constructor et toString'],
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test.each<[string, string[]]>([
    ['un an, une (1) semaine, un jour ouvré', ['un an', 'une (1) semaine', 'un jour ouvré']],
    ['le premier jour du mois', ['premier']],
    ['un deuxième compte', ['deuxième']],
    ['un à trois mois', ['un à trois mois']],
    ['l’article 5 et 30 jours', ['30 jours']],
  ])('but %s is', (text, words) => expect(found(text)).toEqual(words));
});

describe('on any input', () => {
  const piece = fc.constantFrom(
    '12',
    ' ',
    '1/4 d’heure',
    'un ',
    'an',
    'article ',
    '5.1',
    '. ',
    'huit',
    ' (8)',
    ' jours',
    '\u00a0',
    '%',
    'h',
    '24h/24',
    'İ',
    '+',
    '(',
    ')',
    'M365',
    'dix-',
    'mille ',
    '/',
    '@',
    '’’',
    "'",
  );

  test('spans are slices of the text, in order, not overlapping, and no digit is lost', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, text: words } of detectQuantities(text)) {
            expect(text.slice(start, end)).toBe(words);
            expect(start >= last && end > start).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('every digit of a plain sentence is in a span', () => {
    const word = fc.constantFrom('le', 'prix', 'de', 'jours', 'et', '12', '3,5', '08h00', '7', 'M365', '%', '€', '(4)', '1er', '2/3');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
        const text = `mot ${parts.join(' ')}`;
        const covered = detectQuantities(text)
          .map(({ text: words }) => words)
          .join('');
        expect(covered.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
      }),
      { numRuns: 1000, seed: 8 },
    );
  });

  test.each(['1 ', 'cent ', '1 234 ', '1.1.', '+1 ', 'a1-', 'article 1, ', "1'", '0 1 '])('a long run of “%s” comes to an end', (text) => {
    expect(detectQuantities(text.repeat(5000)).length).toBeLessThanOrEqual(5000 * text.length);
  });
});

test.each([
  ['portées à deux fois et demie le montant', 'deux fois et demie'],
  ['au prix de 15 € HT par utilisateur et mois', '15 € HT par utilisateur et mois'],
])('%s: a part is never the whole', (text, whole) => expect(detectQuantities(text).map((each) => each.text)).toEqual([whole]));

test('a half after a declared unit is no part of its own', () => {
  const found = detectQuantities('au-delà de 4 mois et demi.', { units: new Map([['mois', 'month']]) });
  expect(found.map(({ text, quantity }) => [text, quantity])).toEqual([['4 mois et demi', undefined]]);
});
