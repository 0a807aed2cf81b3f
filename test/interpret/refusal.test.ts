/** What the oracle refuses, it says in the contract's language. */
import { expect, test } from 'vitest';
import { asking, expecting, Refusal, ruling, saying } from '../../compiler/interpret/refusal.ts';
import { languageOf } from '../../compiler/language/languages.ts';

const told = (refusal: Refusal): string[] => ['fr', 'en'].map((language) => refusal.told(languageOf({ language }).messages));

test('a field stands before its sentence as each language writes a colon', () => {
  expect(told(new Refusal('fee', expecting('≥ 0')))).toEqual(['fee : attendu, ≥ 0', 'fee: expected ≥ 0']);
});

test('a refusal without a field is its sentence alone', () => {
  expect(told(new Refusal('', saying('required')))).toEqual(['cette entrée est requise', 'this input is required']);
});

test('values stand where the sentence has their names', () => {
  const [french, english] = told(new Refusal('', ruling('unknownHolidays', { from: 2020, until: 2030 })));
  expect(french).toMatch(/2020.*2030/);
  expect(english).toBe('holidays are known only from 2020 to 2030');
  expect(told(new Refusal('a', asking('reading', { values: 'x, $& y' })))[1]).toBe('a: expected one of the readings x, $& y');
});
