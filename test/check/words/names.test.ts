/** Names under `names` are proper names: none of them hides a number of the contract. */
import { expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';

const front = (name: string): string =>
  `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: FR\ncurrency: EUR\nnames:\n  - { name: ${JSON.stringify(name)}, reason: nom }\n---\n\n`;

const refused = (name: string, words = `Le service ${name} est rendu.`): string[] =>
  compile({ id: 'sample', files: [{ file: 'contract.md', text: front(name) + words }] })
    .diagnostics.filter(({ code }) => code === 'check/names-number')
    .map(({ message }) => /covers "(.*?)"/.exec(message)![1]!);

test.each(['Microsoft 365', 'M365', 'Windows Server 2019', 'ISO 27001', 'IPv4', 'Office'])('%s is a proper name', (name) => {
  expect(refused(name)).toEqual([]);
});

test.each([
  ['14 jours', '14 jours'],
  ['deuxième', 'deuxième'],
  ['500 €', '500 €'],
  ['Forfait 500 €', '500 €'],
  ['Les Trois Jours', 'Trois Jours'],
  ['six (6)', 'six (6)'],
  ['24h/24', '24h/24'],
  ['1er janvier 2024', '1er janvier 2024'],
  ['14', '14'],
  ['de 14', 'de 14'],
])('%s hides a number', (name, words) => {
  expect(refused(name)).toEqual([words]);
});

test('a name that takes the figure of an amount where it stands hides it', () => {
  expect(refused('Sauvegarde 14', 'La Sauvegarde 14 jours est gratuite.')).toEqual(['14 jours']);
  expect(refused('Sauvegarde 14', 'La Sauvegarde 14 est gratuite.')).toEqual([]);
});

test('the first place where a name covers an amount is shown beside the name, and no other', () => {
  const text = `${front('Sauvegarde 14')}La Sauvegarde 14 suffit.\n\nLa Sauvegarde 14 jours est gratuite.\n\nUne Sauvegarde 14 heures aussi.\n`;
  const found = compile({ id: 'sample', files: [{ file: 'contract.md', text }] }).diagnostics.filter(
    ({ code }) => code === 'check/names-number',
  );
  expect(found.map(({ places }) => places.map(({ span }) => text.slice(span.start, span.end)))).toEqual(
    [['Sauvegarde 14', '14 jours']].map(([name, words]) => [expect.stringContaining(name!), words]),
  );
});

test('words of a tag, and a name that stands nowhere, hide nothing', () => {
  expect(refused('<b x="1">', 'Un mot.')).toEqual([]);
  expect(refused('Office 14', 'La durée est de 14 jours.')).toEqual([]);
});
