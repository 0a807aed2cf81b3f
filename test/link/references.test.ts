import { expect, test } from 'vitest';
import { linkText } from './link-text.ts';

const targets = (markdown: string): unknown => linkText(markdown).linked.references.map(({ anchor, target }) => [anchor.text, target]);

test('a reference between clauses lands', () => {
  expect(targets('# 5.1. X\n\nVoir l’article 5.1 et l’annexe 1.\n\n# Annexe 1')).toEqual([
    ['l’article 5.1', { kind: 'clause', clause: '5.1' }],
    ['l’annexe 1', { kind: 'clause', clause: 'annexe-1' }],
  ]);
});

test('a reference to a document that is not here is listed', () => {
  expect(targets("l'article 9.1.3. des conditions générales")).toEqual([
    ["l'article 9.1.3. des conditions générales", { kind: 'outside', document: 'conditions générales', number: '9.1.3' }],
  ]);
});

test('a reference that leads nowhere is reported', () => {
  expect(linkText('# 5.1. X\n\nVoir l’article 5.2.').codes).toEqual(['link/unknown-reference']);
});

test('a ref mark resolves what the detector cannot, and a skip mark silences it', () => {
  expect(targets('# 5.1. X\n\nVoir [ci-dessous](ref:5.1) et [l’annexe 9](ref:external:Tarifs).')).toEqual([
    ['ci-dessous', { kind: 'clause', clause: '5.1' }],
    ['l’annexe 9', { kind: 'outside', document: 'Tarifs' }],
  ]);
  expect(linkText('Voir [l’article 9](skip: "d’un autre contrat").').codes).toEqual([]);
  expect(linkText('Voir [ici](ref:9.9).').codes).toEqual(['link/unknown-clause']);
});

test('a note is the one of the same section, else the first of its number', () => {
  const section = (title: string, notes: string): string => `# ${title}\n\nUn mot[^1]. Voir la note 1.\n\n${notes}`;
  const note = (clause: string): unknown => ['note 1', { kind: 'clause', clause }];
  expect(targets(section('1. X', '[^1]: Sauf urgence.\n\n') + section('2. Y', ''))).toEqual([note('1/note-1'), note('1/note-1')]);
  expect(targets(section('1. X', '') + section('2. Y', '[^1]: Sauf urgence.\n'))).toEqual([note('2/note-1'), note('2/note-1')]);
  expect(linkText('# 1. X\n\n(1) un point\n\nVoir note 1.').codes).toEqual(['link/unknown-reference']);
});

test('a number of a clause is no reference, an annex is found whatever its case', () => {
  expect(targets('# Article 5.1 Prix\n\nVoir l’ANNEXE 1.\n\n# Annexe 1')).toEqual([['l’ANNEXE 1', { kind: 'clause', clause: 'annexe-1' }]]);
});

test('a reference that nearly lands suggests where, and is underlined', () => {
  const markdown = '# 5.1. X\n\nVoir l’article 5.11 svp.';
  const [found] = linkText(markdown).diagnostics;
  expect([found?.help, markdown.slice(found!.places[0]!.span.start, found!.places[0]!.span.end)]).toEqual([
    expect.stringContaining('5.1'),
    'l’article 5.11',
  ]);
});

test('references stand in the order of the words, marked and found alike', () => {
  expect(targets('# 5.1. X\n\nVoir [ici](ref:5.1), l’article 5.1 et [là](ref:5.1).')).toEqual(
    ['ici', 'l’article 5.1', 'là'].map((words) => [words, { kind: 'clause', clause: '5.1' }]),
  );
});
