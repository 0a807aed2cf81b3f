/** Sentences in another language than the front matter's are told once, at the first. */
import { expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';

const told = (language: string, words: string): string[] => {
  const text = `---\ntitle: T\nprovider: P\nedition: "1"\nlanguage: ${language}\njurisdiction: FR\ncurrency: EUR\n---\n\n# 1. X\n\n${words}\n`;
  const { diagnostics } = compile({ id: 'c', files: [{ file: 'contract.md', text }] });
  return diagnostics.filter(({ code }) => code === 'check/other-language').map(({ message }) => message);
};

test('one English sentence in a French contract', () =>
  expect(told('fr', 'Le prix est décrit ici. The price of the service is set out in the schedule.')).toEqual([
    'Unexpected sentence in "en", expected "fr" as the front matter says',
  ]));

test('a French text under "language: en" is counted', () =>
  expect(told('en', 'Le prix est dû à la livraison du bien. Le client paie le prix dans les trente jours.')).toEqual([
    'Unexpected 2 sentences in "fr", expected "en" as the front matter says',
  ]));

test.each([
  ['fr', 'Le terme « the price of the service and the fees » est anglais.'],
  ['fr', 'Le Client utilise Google Cloud Platform et Office of the Future.'],
  ['en', 'The force majeure clause is known as “clause de force majeure du contrat”.'],
  ['en', 'Fees are due on the date of the invoice.'],
])('names and quoted words tell nothing: %s %s', (language, words) => expect(told(language, words)).toEqual([]));
