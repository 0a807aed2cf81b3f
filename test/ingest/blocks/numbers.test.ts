import { expect, test } from 'vitest';
import { openingOf } from '../../../compiler/ingest/blocks/numbers.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { words } from '../typeset.ts';

const opening = (text: string) => openingOf(words(text), frenchLocale);

test.each([
  ['1 - CONDITIONS', [1], 2],
  ['5- ENGAGEMENT', [5], 1],
  ['1. Définitions', [1], 1],
  ['3.1.2. Le client', [3, 1, 2], 1],
  ['2.1 Généralités', [2, 1], 1],
  ['2.Champ d’application', [2], 1],
])('%s opens a clause', (text, path, count) => expect(opening(text)).toEqual({ kind: 'decimal', path, words: count }));

test.each([
  ['Article 4 : Objet', 'article', '4', 3],
  ['ARTICLE 1–ACCES AU SITE', 'article', '1', 2],
  ['ARTICLE2 – ACCEPTATION', 'article', '2', 2],
  ['Annexe 1 - Interventions', 'annexe', '1', 3],
  ['Article 1er - Objet', 'article', '1er', 3],
  ['TITRE IV Des prix', 'titre', 'IV', 2],
])('%s opens a division', (text, name, number, count) => expect(opening(text)).toEqual({ kind: 'division', name, number, words: count }));

test.each(['● Réparation', '- Installation', '• un', 'o Paris'])('%s is an item', (text) => expect(opening(text)?.kind).toBe('bullet'));

test.each(['(i) la commande', 'b) le prix', '(2) le délai'])('%s is a label', (text) => expect(opening(text)?.kind).toBe('label'));

test.each([
  '14 jours ouvrables',
  '2022 marque',
  '43 minutes',
  '50 % du montant',
  'article 4 des conditions',
  'Le client',
  '99,9 % du temps',
  '1 jour ouvrable',
])('%s opens nothing', (text) => expect(opening(text)).toBeUndefined());
