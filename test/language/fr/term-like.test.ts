import { describe, expect, test } from 'vitest';
import { detectTermLike, isSpelledOut } from '../../../compiler/language/fr/term-like.ts';

const found = (text: string): string[] => detectTermLike(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ['Le locataire accepte les CGU et la PSSI du bailleur.', ['acronym CGU', 'acronym PSSI']],
  ['Les KPIs sont mesurés chaque mois.', ['acronym KPIs']],
  ['Le loyer figure sur le Bulletin de Livraison du mois.', ['phrase Bulletin de Livraison']],
  ['La charte d’Usage du Réseau s’applique.', ['word Usage', 'word Réseau']],
  ['Une copie de la Politique de Bon Usage est remise.', ['phrase Politique de Bon Usage']],
  ['Le terme est fixé par l’Annexe Tarifaire.', ['phrase Annexe Tarifaire']],
  ['À défaut, le Mandataire (ou Délégué) décide.', ['word Mandataire', 'word Délégué']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

describe('left out', () => {
  test.each([
    ['what begins a sentence', 'Le bailleur agit. Le Conseil : Un avis. (i) Le tout ; 2. Un autre.'],
    ['currencies, taxes, zones and legal forms', 'Soit 500 EUR HT, à 18h00 CET, dus à la SARL et à la SA.'],
    ['roman numbers', 'Voir les titres II, IV et XIX.'],
    ['titles in capitals', 'CONDITIONS GÉNÉRALES DE VENTE'],
    ['capitals beside capitals', 'Voici les CONDITIONS PARTICULIÈRES du bail.'],
    ['addresses', 'Voir https://www.exemple.fr/CGU/Bon ou écrire à un.Service@exemple.fr demain.'],
    ['signs in brackets', 'Le sujet commence par [URGENT] toujours.'],
    ['words without capitals', 'le locataire et le bailleur'],
  ])('%s', (_, text) => {
    const expected = text.includes('Conseil') ? ['word Conseil'] : [];
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ['Le Plan de Continuité Informatique (PCI) est tenu.', true],
  ['Le PCI (Plan de Continuité Informatique) est tenu.', true],
  ['Le PCI est tenu.', false],
  ['Le plan de secours (PCI) est tenu.', false],
])('an acronym is spelled out by the words beside it: %s', (text, expected) => {
  const acronym = detectTermLike(text).find(({ kind }) => kind === 'acronym');
  expect(acronym && isSpelledOut(text, acronym)).toBe(expected);
});

test('every stretch slices to words, in order, whatever the text', () => {
  const text = '\u0000É\u0301A Bon de\u00a0Commande\ud800 [X] İI ß (CGU';
  let last = 0;
  for (const { start, end } of detectTermLike(text)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
});
