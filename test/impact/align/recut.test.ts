import { expect, test } from 'vitest';
import { recut } from '../../../compiler/impact/align/recut.ts';
import { edition } from '../editions.ts';

const texts = (old: string, fresh: string): string[] => recut(edition(old), edition(fresh)).map(({ text }) => text);
const first = 'Le prestataire donne un accès au portail.';
const second = 'Le client paie chaque facture sous 30 jours.';
const third = 'Une sauvegarde est faite chaque nuit.';

test('paragraphs that layout joined are cut as the old edition cuts them', () => {
  expect(texts(`${first}\n\n${second}\n\n${third}`, `${first} ${second.replace('30', '60')}\n\n${third}`)).toEqual([
    first,
    second.replace('30', '60'),
    third,
  ]);
});

test('a paragraph that layout parted is whole again, with the id it had', () => {
  const whole = recut(edition(`# 1. A\n\n${first} ${second}\n`), edition(`# 1. A\n\n${first}\n\n${second}\n`));
  expect(whole.map(({ id, text }) => [id, text])).toEqual([
    ['1', '1. A'],
    ['1/p1', `${first} ${second}`],
  ]);
});

test('a numbered paragraph begins where it says', () => {
  const old = `# 1. A\n\n1.1. ${first} ${second}\n`;
  expect(texts(old, `# 1. A\n\n1.1. ${first}\n\n1.2. ${second}\n`)).toEqual(['1. A', `1.1. ${first}`, `1.2. ${second}`]);
});

test('a table that an extraction flattened has its rows again', () => {
  const table = '| Motif | Délai |\n| --- | --- |\n| Incident | 4 heures |\n| Demande | 2 jours |\n';
  expect(texts(table, 'Motif Délai Incident 8 heures Demande 2 jours')).toEqual(['Motif Délai', 'Incident 8 heures', 'Demande 2 jours']);
});

test('a number that layout parted from its clause comes back to it', () => {
  expect(texts(`# 1. A\n\n1.1. ${first}\n`, `# 1. A\n\n1.1.\n\n${first}\n`)).toEqual(['1. A', `1.1. ${first}`]);
});

test('new words keep their own beginnings', () => {
  expect(texts(`${first}\n\n${second}`, `${first}\n\nRien de tel ne figurait avant.\n\n${second}`)).toEqual([
    first,
    'Rien de tel ne figurait avant.',
    second,
  ]);
});

test('a clause begins where what replaces its first words does', () => {
  const reworded = 'Chaque abonné règle sa facture sous 30 jours.';
  const old = `${first}\n\nLe client paie sa facture sous 30 jours.\n\n${third}`;
  expect(texts(old, `${first} ${reworded} ${third}`)).toEqual([first, reworded, third]);
});

test('words put before the first of a row that the new edition begins are its own', () => {
  const table = (rows: string): string => `| Taux | Crédit |\n| --- | --- |\n${rows}`;
  const old = table('| moins de 99 % | 10 % |\n| moins de 95 % | 40 % |\n');
  const fresh = 'Taux Crédit\n\nmoins de 99 % 10 %\n\n90 % au moins, mais moins de 95 % 40 %';
  expect(texts(old, fresh)).toEqual(['Taux Crédit', 'moins de 99 % 10 %', '90 % au moins, mais moins de 95 % 40 %']);
});
