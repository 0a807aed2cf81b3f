import { expect, test } from 'vitest';
import { structure } from '../../../compiler/ingest/blocks/structure.ts';
import type { Block } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { paragraph, words } from '../typeset.ts';

const prose = paragraph('le client paie les services fournis au titre du contrat dans les trente jours de la facture reçue.');
const read = (blocks: readonly Block[]) =>
  structure(blocks, frenchLocale).nodes.map((node) => {
    const text = node.kind === 'table' ? '' : node.words.map((word) => word.text).join(' ');
    return node.kind === 'heading'
      ? `${'#'.repeat(node.level)} ${text}`
      : node.kind === 'item'
        ? `${' '.repeat(node.depth)}${node.glyph} ${text}`
        : text;
  });

test('bold numbered titles are headings, numbered sentences are not', () => {
  const clause = paragraph('1.1. Le client paie les services fournis au titre du contrat, sauf accord contraire écrit des deux parties.');
  expect(read([paragraph('1. Prix', { bold: true }), clause, prose])).toEqual([
    '## 1. Prix',
    clause.words.map((word) => word.text).join(' '),
    expect.any(String),
  ]);
});

test('without styles a short numbered line is a heading', () => expect(read([paragraph('1. Prix'), prose])[0]).toBe('## 1. Prix'));

test('a number out of order is text', () => {
  expect(read([paragraph('1. Prix', { bold: true }), prose, paragraph('27. Avril', { bold: true }), prose])[2]).toBe('27. Avril');
});

test('a bold line without a number is a heading, a bold sentence is not', () => {
  const sentence = paragraph('Le client paie toujours.', { bold: true });
  const lines = read([paragraph('1. Serveurs', { bold: true }), prose, paragraph('Équipements', { bold: true }), prose, sentence, prose]);
  expect(lines.filter((text) => text.startsWith('#'))).toEqual(['## 1. Serveurs', '### Équipements']);
});

test('bullets go, dashes stay, and deeper items are set in', () => {
  const { nodes, removals } = structure(
    [prose, paragraph('● un service', { indent: 10 }), paragraph('● un autre', { indent: 30 }), paragraph('- un tiret', { indent: 10 })],
    frenchLocale,
  );
  expect(nodes.slice(1)).toMatchObject([
    { glyph: '*', depth: 0, marker: [] },
    { glyph: '*', depth: 1 },
    { glyph: '-', depth: 0, marker: [{ text: '-' }] },
  ]);
  expect(removals.map((removal) => removal.reason)).toEqual(['list-marker', 'list-marker']);
});

test('three `Terme : …` in a row are definitions', () => {
  const terms = ['Adresse IP : numéro qui identifie', 'CPU : processeur de la machine', 'Log : fichier de texte classique'].map((text) =>
    paragraph(text),
  );
  expect(structure(terms, frenchLocale).nodes.map((node) => (node.kind === 'paragraph' ? node.term : -1))).toEqual([2, 1, 1]);
  expect(structure([paragraph('Attention : ceci reste du texte'), prose], frenchLocale).nodes[0]).toMatchObject({ term: 0 });
});

test('a raised figure is no clause number', () => {
  const note = paragraph('', { words: [...words('1', { raised: true }), ...words('Les délais ne sont pas d’application')] });
  expect(read([prose, note])[1]).toMatch(/^1 Les/);
});

test('items whose bullets were drawn are known by their inset after a colon', () => {
  const list = [
    paragraph('Sont exclus :'),
    paragraph('les frais ;', { inset: 20, indent: 20 }),
    paragraph('dont :', { inset: 20, indent: 20 }),
    paragraph('le port.', { inset: 40, indent: 40 }),
    prose,
  ];
  expect(read(list).slice(1, 4)).toEqual(['* les frais ;', '* dont :', ' * le port.']);
});

test('a bullet before a bold numbered title is an ornament', () => {
  const title = paragraph('', { words: [...words('●'), ...words('8.1. Description', { bold: true })] });
  expect(read([paragraph('8. Prestations', { bold: true }), title, prose]).slice(0, 2)).toEqual([
    '## 8. Prestations',
    '### 8.1. Description',
  ]);
});

test('a count that starts anew is followed where its next title counts on', () => {
  const titles = ['8. Fin', '1. Objet', '2. Prix', '30. Avril'].flatMap((text) => [paragraph(text, { bold: true }), prose]);
  expect(read(titles).filter((text) => text.startsWith('#'))).toEqual(['## 8. Fin', '## 1. Objet', '## 2. Prix']);
});
