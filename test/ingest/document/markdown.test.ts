import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeInline, escapeStart, inline, type Printing, print, toDigits } from '../../../compiler/ingest/document/markdown.ts';
import type { Node } from '../../../compiler/ingest/record/records.ts';
import { fc } from '../property.ts';
import { table, word, words } from '../typeset.ts';

const plain: Printing = { definitions: 'blocks', notes: new Set() };
const paragraphOf = (text: string): Node => ({ kind: 'paragraph', words: words(text), term: 0 });

type Tree = { readonly type: string; readonly value?: string; readonly children?: readonly Tree[] };
const textOf = (tree: Tree): string => tree.value ?? (tree.children ?? []).map(textOf).join('');
const parse = (markdown: string): Tree => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Tree;

test.each([
  '+ 3 heures : 50 %',
  '1. Objet',
  '- un',
  '# 5',
  '> 3',
  '[ [temps] / [total] ] x 100',
  '*important*',
  '_____',
  'a_b',
  '`code`',
  '<b>',
  '&amp;',
  '~~non~~',
  '1) un',
  '| a | b |',
  '===',
  '--',
  'C:\\temp',
])('the text of %s survives being Markdown', (text) => {
  const tree = parse(print([paragraphOf(text)], plain));
  expect([tree.children!.map((child) => child.type), textOf(tree)]).toEqual([['paragraph'], text]);
});

test('any text survives being Markdown', () => {
  fc.assert(
    fc.property(fc.text(), (text) => {
      expect(textOf(parse(print([paragraphOf(text)], plain)))).toBe(text);
    }),
    { seed: 1, numRuns: 400 },
  );
});

test('only what would be syntax is escaped', () => {
  expect([escapeInline('l’hébergement (géré) - 99,9 % !'), escapeStart('Le client'), escapeStart('+ 3 heures')]).toEqual([
    'l’hébergement (géré) - 99,9 % !',
    'Le client',
    '\\+ 3 heures',
  ]);
});

test('headings, items, definitions and notes have their syntax', () => {
  const nodes: Node[] = [
    { kind: 'heading', level: 3, words: words('3.1. Serveurs') },
    { kind: 'paragraph', words: words('Log : un fichier'), term: 1 },
    { kind: 'item', depth: 0, glyph: '*', marker: [], words: words('un service') },
    { kind: 'item', depth: 1, glyph: '*', marker: [], words: words('un autre') },
    { kind: 'footnote', mark: '1', call: [word('1')], words: words('Les délais') },
  ];
  expect(print(nodes, plain)).toBe('### 3.1. Serveurs\n\n**Log** : un fichier\n\n* un service\n  * un autre\n\n[^1]: Les délais\n');
});

test('a call that has its note sticks to its word', () => {
  const list = [word('codage'), word('1', { raised: true }), word('lourd')];
  expect([inline(list, { ...plain, notes: new Set(['1']) }), inline(list, plain)]).toEqual(['codage[^1] lourd', 'codage 1 lourd']);
  expect(['¹', '(2)', '12', 'er'].map(toDigits)).toEqual(['1', '2', '12', undefined]);
});

test('a table is a GFM table, its bars escaped', () => {
  expect(
    print(
      [
        table([
          ['Niveau', 'Délai'],
          ['a|b', ''],
        ]),
      ],
      plain,
    ),
  ).toBe('| Niveau | Délai |\n| --- | --- |\n| a\\|b |  |\n');
});

test('definitions are blocks or rows', () => {
  const node = table([['Log', 'Un fichier.']], { definitions: true, head: false });
  expect(print([node], plain)).toBe('**Log**\n\nUn fichier.\n');
  expect(print([node], { ...plain, definitions: 'table' })).toBe('|  |  |\n| --- | --- |\n| Log | Un fichier. |\n');
});

test('suggested marks become links around the same words', () => {
  const suggest = (text: string) => [
    { start: text.indexOf('99,9%'), end: text.indexOf('99,9%') + 5, scheme: 'val' as const, id: 'availability', title: 'taux "garanti"' },
  ];
  const node: Node = { kind: 'paragraph', words: [...words('SLA : 99,9% [net]'), word('1', { raised: true })], term: 1 };
  expect(print([node], { ...plain, suggest, notes: new Set(['1']) })).toBe(
    '**SLA** : [99,9%](val:availability "taux \\"garanti\\"") \\[net\\][^1]\n',
  );
});

test('marks that overlap or leave the text are left out', () => {
  const suggest = () => [
    { start: 0, end: 5, scheme: 'val' as const, id: 'a' },
    { start: 3, end: 8, scheme: 'val' as const, id: 'b' },
    { start: 6, end: 99, scheme: 'ref' as const, id: 'c' },
  ];
  expect(print([paragraphOf('14 jours ouvrés')], { ...plain, suggest })).toBe('[14 jo](val:a)urs ouvrés\n');
});
