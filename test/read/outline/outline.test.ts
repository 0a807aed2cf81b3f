/** Ids from numbers: unique, and the same whatever Markdown's depth. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const ids = (markdown: string): string =>
  readText(markdown)
    .contract.clauses.map(({ id }) => id)
    .join(' ');
const front = [
  '---',
  'title: T',
  'provider: P',
  'parties: { client: C, provider: P }',
  'edition: "1"',
  'language: en',
  'jurisdiction: GB',
  'currency: GBP',
  'furniture: []',
  'names: []',
  'calendars: {}',
  '---',
].join('\n');
/** Headings alone, each a line. */
const headings = (...lines: string[]): string => ids(lines.map((line) => `# ${line}`).join('\n\n'));

describe('a number that recurs takes the id of its part, at every place', () => {
  test.each([
    ['1. A|2. B|Annexe 1|1. C|2. D|Annexe 2|1. E', '1 2 annexe-1 annexe-1/1 annexe-1/2 annexe-2 annexe-2/1'],
    ['Annexe 1|1. C|Annexe 2|1. E|1.1 F', 'annexe-1 annexe-1/1 annexe-2 annexe-2/1 annexe-2/1.1'],
    ['Titre I|Article 1|Article 2|Titre II|Article 3', 'titre-i 1 2 titre-ii 3'],
    ['Titre I|Chapitre 1|Article 1|Titre II|Chapitre 1|Article 2', 'titre-i titre-i/chapitre-1 1 titre-ii titre-ii/chapitre-1 2'],
    ['Partie I|1. A|Partie II|1. B|2. C', 'partie-i partie-i/1 partie-ii partie-ii/1 2'],
    ['I. A|A. B|B. C|II. D|A. E', 'i i/a b ii ii/a'],
    ['Chapitre 1|Section 1 - A|Article 1|Section 2 - B|Article 2', 'chapitre-1 section-1 1 section-2 2'],
    ['Article 1|1. A|Article 2|1. B|3. C', '1 1/1 2 2/1 3'],
    ['Annexe 1|Fiche 1 - A|1. B|Fiche 2 - C|1. D', 'annexe-1 fiche-1 fiche-1/1 fiche-2 fiche-2/1'],
    ['Article 1 - A|Lot 1 - B|Lot 2 - C|Article 2 - D|Annexe 1|Article 2 - E', '1 lot-1 lot-2 2 annexe-1 annexe-1/2'],
    ['Annexe technique|1. A|Annexe 2|1. B', 'annexe-technique annexe-technique/1 annexe-2 annexe-2/1'],
  ])('%s', (lines, expected) => expect(headings(...lines.split('|'))).toBe(expected));

  test('two sequences under titles without a number take the titles', () => {
    expect(ids('# Vente\n\n## 1. A\n\n## 2. B\n\n# Location\n\n## 1. C')).toBe('vente vente/1 2 location location/1');
  });

  test('at any depth of Markdown', () => {
    for (const depth of ['#', '##', '####'])
      expect(ids(`# Annexe 1\n\n${depth} 1. A\n\n# Annexe 2\n\n${depth} 1. B`)).toBe('annexe-1 annexe-1/1 annexe-2 annexe-2/1');
    expect(ids('# Article 1 - A\n\n#### Article 2 - B\n\n## Article 3 - C')).toBe('1 2 3');
  });

  test('an id mark takes one out of the count', () => {
    expect(ids('# Annexe 1\n\n## 1. A\n\n# Annexe 2\n\n## [1](id:delais). B')).toBe('annexe-1 1 annexe-2 annexe-2/delais');
  });
});

test('an English section stands in an article, a French article in a section', () => {
  const lines = ['# ARTICLE I', '# Section 1. A', '# ARTICLE II', '# Section 1. B'];
  expect(ids([front, ...lines].join('\n\n'))).toBe('i i/1 ii ii/1');
  expect(headings('Section 1 - A', 'Article 1', 'Section 2 - B', 'Article 2')).toBe('section-1 1 section-2 2');
});

describe('the initial of a person is a number only where it goes on from the letter before it', () => {
  test.each([
    ['M. Dupont', 'm-dupont'],
    ['C. Martin, gérant', 'c-martin-gerant'],
    ['L. Dubois et associés', 'l-dubois-et-associes'],
    ['J. P. Leroy', 'j-p-leroy'],
    ['C. Facturation', 'c'],
    ['A. Prix|B. Durée, renouvellement|C. Martin, gérant', 'a b c'],
    ['A. Prix|C. Martin, gérant', 'a c-martin-gerant'],
    ['L. Litiges|M. Divers', 'l m'],
  ])('%s', (lines, expected) => expect(headings(...lines.split('|'))).toBe(expected));
});

test('a letter in lower case labels alone, an abbreviation does not', () => {
  expect(ids('# 1. A\n\nb. le dépôt ;')).toBe('1 1/b');
  expect(ids('# 1. A\n\n2°/ le dépôt ;\n\n# 2. B\n\na.- le dépôt ;')).toBe('1 1/2 2 2/a');
  expect(ids('# 1. A\n\np. 3 du devis.\n\ns. d. au contrat.')).toBe('1 1/p1 1/p2');
});

test('numbered paragraphs recur as headings do', () => {
  expect(ids('# Annexe 1\n\n1\\. Un.\n\n2\\. Deux.\n\n# Annexe 2\n\n1\\. Un.')).toBe('annexe-1 annexe-1/1 2 annexe-2 annexe-2/1');
});

test('labels stand in the one above, and two lists that count alike under what announces them', () => {
  expect(ids('# 3. A\n\n(a) un\n\n(i) deux\n\n(ii) trois\n\n(b) quatre')).toBe('3 3/a 3/a/i 3/a/ii 3/b');
  expect(ids('# 3. A\n\nL’un doit :\n\na) un\n\nL’autre doit :\n\na) un\n\nb) deux')).toBe('3 3/p1 3/p1/a 3/p2 3/p2/a 3/b');
  expect(ids('# 3. A\n\n3.1 L’un doit :\n\na) un\n\n3.2 L’autre doit :\n\na) un')).toBe('3 3.1 3.1/a 3.2 3.2/a');
});

test('a number that Markdown takes for its own is read as printed', () => {
  expect(ids('# 5. A\n\n1) un\n2) deux\n   suite')).toBe('5 5/1 5/2');
  expect(readText('# 5. A\n\n1) un').contract.clauses.at(-1)).toMatchObject({ text: '1) un', glyph: '1)' });
});

test('two clauses of one number in one part are reported, both shown', () => {
  const { diagnostics } = readText('# Annexe 1\n\n# 1. A\n\n# 1. B');
  expect(diagnostics.map(({ code, places }) => [code, places.length])).toEqual([['read/duplicate-clause', 2]]);
});

test('an id mark names a clause of any kind, at any depth', () => {
  expect(ids('# 1. A\n\n- un\n\n  [deux](id:frais)\n\n(a) un\n\n(i) [deux](id:taxe)\n\n[[a] / [b]](formula:rate) [c](id:taux)')).toBe(
    '1 1/tiret-1 1/tiret-1/frais 1/a 1/taxe 1/taux',
  );
});

test('a later paragraph of an item opens with no label, nor does a note', () => {
  expect(ids('# 1. A\n\n- un\n\n  (a) deux')).toBe('1 1/tiret-1 1/tiret-1/p2');
  expect(ids('# 1. A\n\nun[^1]\n\n[^1]: (a) deux')).toBe('1 1/p1 1/note-1');
});

test('labels begin anew below each clause of its own, numbered, named or defined', () => {
  expect(ids('# 1. A\n\n1.1. un\n\na) deux\n\n1.2. trois\n\na) quatre')).toBe('1 1.1 1.1/a 1.2 1.2/a');
  expect(ids('# 1. A\n\na) un\n\n[B](id:b) deux\n\na) trois')).toBe('1 1/a 1/b 1/b/a');
  expect(ids('# Définitions\n\n**Un** : x\n\na) deux\n\n**Trois** : y\n\na) quatre')).toBe(
    'definitions def:un def:un/a def:trois def:trois/a',
  );
});

test('figures in paragraphs are numbers below a heading, where a capital follows, and where they go on', () => {
  expect(ids('# 1. A\n\n1.1. un')).toBe('1 1.1');
  expect(ids('# A\n\n1\\. Un.\n\n2\\. Deux.')).toBe('a 1 2');
  expect(ids('# A\n\n1\\. un\n\n2\\. deux')).toBe('a a/1 a/2');
  expect(ids('# 1. A\n\nMots.\n\n# 2. B\n\n1.2. un')).toBe('1 1/p1 2 2/p1');
  expect(ids('# V. A\n\n5.1. un')).toBe('v 5.1');
});

test('what an annex without a number holds stands in it, a title alone holds no number', () => {
  expect(ids('# 1. A\n\n# Annexe technique\n\n# 1. B')).toBe('1 annexe-technique annexe-technique/1');
  expect(ids('# 1. A\n\n# Objet\n\n# 2. B')).toBe('1 objet 2');
});

test('a paragraph’s number goes on from its heading’s by one, not by more', () => {
  expect(ids('# 1. A\n\n2\\. Deux.')).toBe('1 2');
  expect(ids('# 1. A\n\n7\\. Sept.')).toBe('1 1/7');
  expect(ids('# 1. A\n\n## 1.1. B\n\n2\\. Deux.')).toBe('1 1.1 1.1/2');
});

test('a part closes the parts that are as far out or further in, and none further out', () => {
  expect(
    headings(
      'Titre I',
      'Chapitre 1',
      'Section 1',
      'Article 1',
      'Chapitre 2',
      'Section 1',
      'Article 2',
      'Titre II',
      'Chapitre 1',
      'Article 3',
    ),
  ).toBe('titre-i titre-i/chapitre-1 titre-i/chapitre-1/section-1 1 chapitre-2 chapitre-2/section-1 2 titre-ii titre-ii/chapitre-1 3');
  expect(headings('Annexe 1', 'Titre I', 'Fiche 1 - A', 'Fiche 2 - B', 'Titre II', 'Fiche 1 - C')).toBe(
    'annexe-1 titre-i titre-i/fiche-1 fiche-2 titre-ii titre-ii/fiche-1',
  );
});

test('bold words begin a clause of their own among definitions alone', () => {
  expect(ids('# 1. A\n\nUn :\n\na) deux\n\n**Trois** :\n\na) quatre')).toBe('1 1/p1 1/p1/a 1/p2 1/p2/a');
});
