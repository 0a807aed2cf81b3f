/** Type tells titles: larger than running text from 1.15 on, or bold on two lines at most; running text is no title. */
import { expect, test } from 'vitest';
import { look, type SetBlock } from './set-page.ts';

const text: SetBlock = { text: 'Un mot.' };
const title = (how: Partial<SetBlock>): SetBlock => ({ kind: 'heading', text: 'Objet', ...how });

test.each<[string, Partial<SetBlock>, boolean]>([
  ['type of 1.15', { scale: 1.15 }, true],
  ['type of 1.14', { scale: 1.14 }, false],
  ['bold on one line', { bold: true }, true],
  ['bold on two lines', { bold: true, lines: 2 }, true],
  ['bold on three lines', { bold: true, lines: 3 }, false],
  ['large type on three lines', { scale: 1.2, lines: 3 }, true],
  ['large type that ingest took for a paragraph', { scale: 1.2, kind: 'paragraph' }, false],
])('%s is a title: %s', (_, how, isTitle) => {
  expect(look('Objet\n\nUn mot.', title(how), text)).toEqual(isTitle ? ['title as running text: Objet'] : []);
  expect(look('# Objet\n\nUn mot.', title(how), text)).toEqual([]);
});

test('a defined term may stand out by weight, not by size', () => {
  const [markdown, head] = ['# Définitions\n\n**Accès**\n\nUn mot.', title({ text: 'Définitions', scale: 1.3 })];
  expect(look(markdown, head, title({ text: 'Accès', bold: true, scale: 1.14 }), text)).toEqual([]);
  expect(look(markdown, head, title({ text: 'Accès', bold: true, scale: 1.15 }), text)).toEqual(['title as running text: Accès']);
});

/** Words of this number of letters each, so many. */
const words = (count: number): string => `Le ${Array.from({ length: count - 1 }, () => 'mot').join(' ')}`;

/** What is told of a second title, set as this, below one that type shows. */
const second = (written: string, how: Partial<SetBlock> = {}): string[] =>
  look(`# Objet\n\n# ${written}\n\nUn mot.`, title({ scale: 1.3 }), { text: written, ...how }, text).map((told) => told.split(':')[0]!);

const plain = ['running text as a heading'];

test.each<[string, string, Partial<SetBlock>, readonly string[]]>([
  ['a few words on a line of their own', words(12), {}, []],
  ['more than a title has', words(13), {}, plain],
  ['a sentence', 'Le client paie.', {}, plain],
  ['words with a sign in their midst', 'Prix, taxe comprise', {}, []],
  ['three lines', words(6), { lines: 3 }, plain],
  ['two lines', words(6), { lines: 2 }, []],
  ['what nothing parts from the text before', words(6), { parted: false }, plain],
  ['an item that ends a sentence', 'Le client paie.', { kind: 'item' }, plain],
  ['a sentence in bold', 'Le client paie.', { bold: true }, []],
  ['a sentence in type of 1.07', 'Le client paie.', { scale: 1.07 }, []],
  ['a sentence in type of 1.06', 'Le client paie.', { scale: 1.06 }, plain],
  ['a sentence in type of 0.95', 'Le client paie.', { scale: 0.95 }, plain],
  ['a sentence in type of 0.94', 'Le client paie.', { scale: 0.94 }, []],
  ['a sentence in capitals', 'LE CLIENT PAIE.', {}, []],
  ['a sentence in a table', 'Le client paie.', { kind: 'columns' }, []],
  ['a numbered sentence of twelve words', `1. ${words(11)}.`, {}, []],
  ['a numbered sentence of thirteen words', `1. ${words(12)}.`, {}, plain],
  ['thirteen numbered words that end no sentence', `1. ${words(12)}`, {}, []],
])('%s as a title', (_, written, how, told) => {
  expect(second(written, how)).toEqual(told);
});

test('a part of a paragraph is no title', () => {
  const page = [title({ scale: 1.3 }), { text: 'Le client\npaie le prix.' }];
  expect(look('# Objet\n\n# Le client\n\nPaie le prix.'.replace('Paie', 'paie'), ...page)).toContain(
    'running text as a heading: Le client',
  );
});

test('where type shows no title at all, the author tells them', () => {
  expect(look('# Le client paie.\n\nUn mot.', { text: 'Le client paie.' }, text)).toEqual([]);
});
