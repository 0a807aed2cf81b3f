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

test('a part of one word has no order: it is contained where its word stands, and nowhere else', () => {
  const [word, absent, none] = ['facture', 'rançon', ''].map((text) => profileOf(tokensOf(text), weigh)) as [never, never, never];
  expect([containment(word, first, weigh), containment(absent, first, weigh), containment(none, first, weigh)]).toEqual([1, 0, 0]);
});

test('fewer than four words are compared without their order, four with it', () => {
  const profile = (text: string) => profileOf(tokensOf(text), weigh);
  expect(similarity(profile('la facture payée'), profile('payée la facture'), weigh)).toBe(1);
  expect(similarity(profile('la facture est payée'), profile('payée est la facture'), weigh)).toBeLessThan(1);
  expect(containment(profile('client le doit'), first, weigh)).toBe(1);
  expect(containment(profile('payer doit client le'), first, weigh)).toBe(1 / 2);
});

test('two clauses without any word are alike, one without is like none', () => {
  const empty = profileOf([], weigh);
  expect([similarity(empty, empty, weigh), similarity(empty, first, weigh)]).toEqual([1, 0]);
});

test('a word repeated is shared as often as both have it', () => {
  const [twice, once] = ['facture facture', 'facture'].map((text) => profileOf(tokensOf(text), weigh)) as [never, never];
  expect([similarity(twice, once, weigh), containment(twice, once, weigh), containment(once, twice, weigh)]).toEqual([2 / 3, 1 / 2, 1]);
});
