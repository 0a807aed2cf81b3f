import { expect, test } from 'vitest';
import { balance, wordsOf } from '../../../compiler/ingest/document/ledger.ts';
import type { Node, Removal } from '../../../compiler/ingest/record/records.ts';
import { table, word, words } from '../typeset.ts';

const texts = new Map([
  [0, 'le client'],
  [1, '3'],
]);
const node: Node = { kind: 'paragraph', term: 0, words: [word('le'), word('client', { sources: [{ run: 0, start: 3, end: 9 }] })] };
const removal: Removal = {
  reason: 'page-number',
  page: 1,
  box: { x0: 0, y0: 0, x1: 1, y1: 1 },
  text: '3',
  sources: [{ run: 1, start: 0, end: 1 }],
};

test('every character is in one node or one removal', () => {
  expect(balance(texts, [node], [removal])).toEqual({ input: 9, output: 8, removed: { 'page-number': 1 }, misfits: [], balance: 100 });
});

test('a forgotten character is told', () => {
  expect(balance(texts, [node], []).misfits).toEqual([{ run: 1, at: 0, character: '3', times: 0 }]);
});

test('a character told twice is a misfit too', () => expect(balance(texts, [node, node], [removal]).balance).toBeLessThan(20));

test('cells, calls and kept markers count as words', () => {
  const item: Node = { kind: 'item', depth: 0, glyph: '-', marker: words('-'), words: words('un') };
  const note: Node = { kind: 'footnote', mark: '1', call: words('1'), words: words('Les délais') };
  expect(wordsOf([item, note, table([['a b', 'c']])]).map((one) => one.text)).toEqual(['-', 'un', '1', 'Les', 'délais', 'a', 'b', 'c']);
});
