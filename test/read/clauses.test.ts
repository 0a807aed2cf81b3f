import { expect, test } from 'vitest';
import { clausesOf, readText } from './read-text.ts';

const ids = (markdown: string): string[] => readText(markdown).contract.clauses.map(({ id }) => id);

test('a numbered heading is known by its number, whatever parts them', () => {
  expect(clausesOf('# 1 - OBJET\n# 5- SLA\n## 5.1. GTD\n# 2. Durée')).toEqual([
    '1: 1 - OBJET',
    '5: 5- SLA',
    '5.1: 5.1. GTD',
    '2: 2. Durée',
  ]);
});

test('a heading without a number is known by its slug below the heading above it', () => {
  expect(ids('# 3 - X\n## 3.1. Y\n#### Équipements d’accès')).toEqual(['3', '3.1', '3.1/equipements-d-acces']);
});

test('an id mark on part of a heading names it', () => {
  expect(ids('# 4.1.1. X\n#### [Niveau 1](id:niveau-1) - Basic\n\nTexte.')).toEqual(['4.1.1', '4.1.1/niveau-1', '4.1.1/niveau-1/p1']);
});

test('an annex is known by its number', () => {
  expect(ids('# Titre\n## Annexe 1 - Interventions typiques')).toEqual(['titre', 'annexe-1']);
});

test('paragraphs are counted under their heading, a formula is not', () => {
  expect(ids('# 5.1. X\n\na\n\n[[a] / [b]](formula:rate)\n\nb')).toEqual(['5.1', '5.1/p1', '5.1/formule', '5.1/p2']);
});

test('a numbered paragraph holds the paragraphs after it', () => {
  expect(ids('## 3. X\n\n3.1.1. Un\n\nDeux\n\nTrois\n\n3.1.2. Quatre')).toEqual(['3', '3.1.1', '3.1.1/al2', '3.1.1/al3', '3.1.2']);
});

test('a decimal number that is not the section’s opens no numbered paragraph', () => {
  expect(ids('# 5. X\n\n99.9. est un taux')).toEqual(['5', '5/p1']);
});

test('a numbered paragraph belongs to the section its number continues', () => {
  const { contract } = readText('# 3. A\n## 3.4. B\n\n3.4.1. x\n\n3.5. y');
  expect(contract.clauses.map(({ id, parent }) => [id, parent])).toEqual([
    ['3', undefined],
    ['3.4', '3'],
    ['3.4.1', '3.4'],
    ['3.5', '3'],
  ]);
});

test('bullets and dashes are counted apart across all lists of a clause', () => {
  const markdown = '# 1. X\n\n* a\n* b\n\ntexte\n\n- c\n  * d\n- e\n\n* f';
  expect(ids(markdown)).toEqual(['1', '1/bullet-1', '1/bullet-2', '1/p1', '1/tiret-1', '1/bullet-3', '1/tiret-2', '1/bullet-4']);
});

test('an item knows the glyph the original prints', () => {
  const { contract } = readText('# 1. X\n\n* a\n\n- b\n\n(i) c\n\n- (ii) d');
  expect(contract.clauses.slice(1).map(({ id, glyph, kind }) => [id, glyph, kind])).toEqual([
    ['1/bullet-1', '●', 'item'],
    ['1/tiret-1', '-', 'item'],
    ['1/i', '(i)', 'item'],
    ['1/ii', '(ii)', 'item'],
  ]);
});

test('a second paragraph of an item stands below it', () => {
  expect(ids('# 1. X\n\n* a\n\n  b')).toEqual(['1', '1/bullet-1', '1/bullet-1/p2']);
});

test('a named paragraph holds the paragraphs after it until the next heading', () => {
  const markdown = '## 4.6. X\n\na\n\n[Restauration](id:restauration) : b\n\nc\n\n## 4.7. Y\n\nd';
  expect(ids(markdown)).toEqual(['4.6', '4.6/p1', '4.6/restauration', '4.6/restauration/p2', '4.7', '4.7/p1']);
});

test('a definition is known by its bold term', () => {
  expect(clausesOf('# 2 - DÉFINITIONS\n\n**Adresse IP** : Numéro\n\n* un')).toEqual([
    '2: 2 - DÉFINITIONS',
    'def:adresse-ip: Adresse IP : Numéro',
    'def:adresse-ip/bullet-1: un',
  ]);
});

test('a bold term alone is defined by the blocks after it', () => {
  const markdown = '## 1. Définitions\n\nIntro\n\n**Modification**\n\nTexte\n\n- x\n\n**[Niveau 1](id:support-1)** : y';
  expect(ids(markdown)).toEqual(['1', '1/p1', 'def:modification', 'def:modification/p1', 'def:modification/tiret-1', 'def:support-1']);
});

test('bold words elsewhere define nothing', () => {
  expect(ids('# 3. X\n\n**Gras** : texte')).toEqual(['3', '3/p1']);
});

test('the words of a table are its head, and its rows are counted below it', () => {
  expect(clausesOf('# 7.2. X\n\n| A | B |\n|---|---|\n| c | d e |\n| f | g |')).toEqual([
    '7.2: 7.2. X',
    '7.2/table: A B',
    '7.2/table/row-1: c d e',
    '7.2/table/row-2: f g',
  ]);
});

test('an id mark in its head names a table', () => {
  expect(ids('# Annexe 1\n\n| [Web](id:web) | B |\n|---|---|\n| c | d |')).toEqual(['annexe-1', 'annexe-1/web', 'annexe-1/web/row-1']);
});

test('a footnote call reads as its digit, and the note begins with it', () => {
  const { contract } = readText('# Annexe 1\n\n| A | B |\n|---|---|\n| Codage[^1] | d |\n\n[^1]: Sans délai');
  const [, , row, note] = contract.clauses;
  expect([row?.text, row?.cells?.[0], note?.id, note?.text]).toEqual([
    'Codage1 d',
    { start: 0, end: 6, note: '1' },
    'annexe-1/note-1',
    '1 Sans délai',
  ]);
});

test('a footnote defined under another heading is known', () => {
  expect(clausesOf('# 1. A\n\nmot[^1]\n\n# 2. B\n\n[^1]: note')).toEqual(['1: 1. A', '1/p1: mot1', '2: 2. B', '2/note-1: 1 note']);
});

test('two clauses with one id are reported, both shown', () => {
  const { diagnostics } = readText('# 1. A\n\n# 1. B');
  expect(diagnostics.map(({ code, places }) => [code, places.length])).toEqual([['read/duplicate-clause', 2]]);
});

test('a clause bears one name', () => {
  expect(readText('# [A](id:a) [B](id:b)').codes).toEqual(['read/several-ids']);
  expect(readText('| A |\n|---|\n| [b](id:b) |').codes).toEqual(['read/several-ids']);
});

test.each([
  ['+ 3 heures', 'read/list-marker'],
  ['1. un', 'read/ordered-list'],
  ['- [ ] un', 'read/markup'],
  ['a\n\n---\n\nb', 'read/block'],
  ['a\n\n    code', 'read/block'],
  ['[a]: http://b', 'read/reference-link'],
])('%j would lose words, and is reported', (markdown, code) => {
  expect(readText(markdown).codes).toContain(code);
});

test('what Markdown takes for syntax is escaped and stays a word', () => {
  expect(clausesOf('- \\+ 3 heures\n\n1\\. un\n\n\\_\\_\\_\n\n\\[ [a] \\]')).toEqual([
    'preambule/tiret-1: + 3 heures',
    'preambule/p1: 1. un',
    'preambule/p2: ___',
    'preambule/p3: [ [a] ]',
  ]);
});

test('HTML is words', () => {
  expect(clausesOf('un <b>deux</b>\n\n<div onclick="x()">trois</div>')).toEqual([
    'preambule/p1: un <b>deux</b>',
    'preambule/p2: <div onclick="x()">trois</div>',
  ]);
});

test('a fence cuts no words and stands under the clause that holds it', () => {
  const markdown = '# 5.2. X\n\n* GTR + 1 heure\n\n```yaml values\nx: { quote: GTR }\n```\n\n* GTR + 2 heures';
  const { contract, codes } = readText(markdown);
  expect(contract.clauses.map(({ id }) => id)).toEqual(['5.2', '5.2/bullet-1', '5.2/bullet-2']);
  expect([contract.values[0]?.clause?.value, codes]).toEqual(['5.2', []]);
});

test('a number of several digits is one number', () => {
  expect(ids('# 12. X\n## 12.10. Y\n\n12.10.11. z')).toEqual(['12', '12.10', '12.10.11']);
});

test('a note stands under its section, what follows its first words under the note', () => {
  const { contract } = readText('# 1. X\n\nmot[^1] et[^2]\n\n[^1]: un\n\n    deux\n\n[^2]: - a\n    - b');
  expect(contract.clauses.slice(2).map(({ id, parent, text }) => [id, parent, text])).toEqual([
    ['1/note-1', '1', '1 un'],
    ['1/note-1/p2', '1/note-1', 'deux'],
    ['1/note-2', '1', '2'],
    ['1/tiret-1', '1', 'a'],
    ['1/tiret-2', '1', 'b'],
  ]);
});

test('what stands in a quote is quoted, what follows it is not', () => {
  const { contract } = readText('# 1. X\n\n> cité\n>\n> > encore\n\nhors\n\n> cité');
  expect(contract.clauses.map(({ text, quoted }) => [text, quoted ?? false])).toEqual([
    ['1. X', false],
    ['cité', true],
    ['encore', true],
    ['hors', false],
    ['cité', true],
  ]);
});

/** `id < parent` of every clause. */
const holders = (markdown: string): string[] => readText(markdown).contract.clauses.map(({ id, parent }) => `${id} < ${parent ?? '-'}`);

test('what opens a scope stands in the innermost section, a name in the definition that it follows', () => {
  expect(holders('# 1. A\n\n## 1.1. Définitions\n\n**Accès** : un mot\n\n* deux\n\n[Web](id:web) trois')).toEqual([
    '1 < -',
    '1.1 < 1',
    'def:acces < 1.1',
    'def:acces/bullet-1 < def:acces',
    'def:acces/web < def:acces',
  ]);
  expect(holders('# 1. A\n\n## B\n\nun[^1]\n\n[^1]: deux')).toEqual(['1 < -', '1/b < 1', '1/b/p1 < 1/b', '1/b/note-1 < 1/b']);
});

test('before any heading words stand in the preamble, which is no clause', () => {
  expect(holders('un\n\n* deux\n\n| a |\n|---|\n| b |')).toEqual([
    'preambule/p1 < -',
    'preambule/bullet-1 < -',
    'preambule/table < -',
    'preambule/table/row-1 < preambule/table',
  ]);
});

test('a named paragraph is beside the one before it, a second formula and a second table are counted', () => {
  expect(ids('# 1. X\n\n[A](id:a) un\n\n[B](id:b) deux\n\ntrois\n\n[[x] / [y]](formula:f)\n\n[[x] / [z]](formula:g)')).toEqual([
    '1',
    '1/a',
    '1/b',
    '1/b/p2',
    '1/b/formule',
    '1/b/formule-2',
  ]);
  expect(ids('# 1. X\n\n| a |\n|---|\n\nun\n\n| b |\n|---|')).toEqual(['1', '1/table', '1/p1', '1/table-2']);
});

test('a kind is what opens a clause, its nesting the items around it', () => {
  const { contract } = readText('# 1. X\n\na\n\n* b\n\n  c\n\n  * d\n\n[[x]](formula:f)\n\n| e |\n|---|\n| g[^1] |\n\n[^1]: h');
  expect(contract.clauses.map(({ text, kind, nesting }) => [text, kind, nesting ?? 0])).toEqual([
    ['1. X', 'section', 0],
    ['a', 'paragraph', 0],
    ['b', 'item', 0],
    ['c', 'paragraph', 1],
    ['d', 'item', 1],
    ['[x]', 'formula', 0],
    ['e', 'table', 0],
    ['g1', 'row', 0],
    ['1 h', 'note', 0],
  ]);
});

test('cells are the words between bars, empty ones too; a note called in the midst of a cell is a word of it', () => {
  const { contract } = readText('| **A** | B |\n|---|---|\n|  | c[^1] d |\n| e [f](skip: "g") |\n\n[^1]: h');
  const rows = contract.clauses
    .slice(0, 3)
    .map(({ text, cells }) => (cells ?? []).map(({ start, end, note }) => `${text.slice(start, end)}${note ? ` (${note})` : ''}`));
  expect(rows).toEqual([['A', 'B'], ['', 'c1 d'], ['e f']]);
});

test('a heading knows its depth, its number and where its words begin', () => {
  const { contract } = readText('# Titre I - A\n\n## Article 2 : B\n\n### C');
  expect(contract.clauses.map(({ level, number, numberEnd, text }) => [level, number, text.slice(numberEnd ?? 0)])).toEqual([
    [1, undefined, expect.stringMatching(/A$/)],
    [2, '2', 'B'],
    [3, undefined, 'C'],
  ]);
});

test('what stands below a clause that is doubled is not told again', () => {
  expect(readText('# 1. A\n\nun\n\n# 1. B\n\ndeux').codes).toEqual(['read/duplicate-clause']);
  expect(readText('# 1. A\n\n# 1. B\n\n# 1. C').codes).toEqual(['read/duplicate-clause', 'read/duplicate-clause']);
});

test('what is refused is underlined alone: a list’s number, its plus, a box, a name too many', () => {
  const underlined = (markdown: string): string[] =>
    readText(markdown).diagnostics.map(({ places: [place] }) => markdown.slice(place!.span.start, place!.span.end));
  expect(underlined('12. un')).toEqual(['12.']);
  expect(underlined('1) un')).toEqual([]);
  expect(underlined('+ un\n+ deux')).toEqual(['+', '+']);
  expect(underlined('- [x] un')).toEqual(['- [x] un']);
  expect(underlined('# [A](id:a) [B](id:b)')).toEqual(['[B](id:b)']);
  expect(underlined('| [a](id:a) |\n|---|\n| [b](id:b) |')).toEqual(['[b](id:b)']);
  expect(underlined('un\n\n```js\nx\n```\n')).toEqual(['js']);
  expect(underlined('un\n\n```yaml rule\nid: x')).toEqual(['```']);
  const what = (markdown: string): string => readText(markdown).diagnostics[0]!.message;
  expect([what('a\n\n---\n\nb'), what('a\n\n    code')]).toEqual([expect.stringContaining('rule'), expect.stringContaining('code block')]);
});
