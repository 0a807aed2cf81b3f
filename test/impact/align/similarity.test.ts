import { expect, test } from 'vitest';
import { containment, profileOf, similarity, weightsOf } from '../../../compiler/impact/align/similarity.ts';
import { tokensOf } from '../../../compiler/impact/align/tokens.ts';

const texts = [
  'le client doit payer la facture dans les 30 jours',
  'le client doit payer la facture dans les 15 jours',
  'le prestataire sauvegarde les données du client chaque nuit',
  'facture la payer doit client le jours 30 les dans',
];
const tokens = texts.map((text) => tokensOf(text));
const weigh = weightsOf(tokens);
const [first, figure, other, shuffled] = tokens.map((each) => profileOf(each, weigh)) as [never, never, never, never];

test('a clause is like itself, and like nothing that shares no rare word', () => {
  expect(similarity(first, first, weigh)).toBe(1);
  expect(similarity(first, other, weigh)).toBeLessThan(0.35);
});

test('a changed figure leaves a clause nearly the same', () => {
  expect(similarity(first, figure, weigh)).toBeGreaterThan(0.75);
});

test('the order of words counts', () => {
  expect(similarity(first, shuffled, weigh)).toBeLessThan(similarity(first, figure, weigh));
});

test('a part is contained in its whole, not the whole in its part', () => {
  const part = profileOf(tokensOf('payer la facture'), weigh);
  expect(containment(part, first, weigh)).toBe(1);
  expect(containment(first, part, weigh)).toBeLessThan(0.6);
});
