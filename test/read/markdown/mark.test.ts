import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

test('a mark says its scheme, id, title and words', () => {
  const { contract, codes } = readText('Taux de [99,9%](val:target "taux garanti") par mois');
  expect(contract.marks).toEqual([
    {
      scheme: 'val',
      id: 'target',
      title: 'taux garanti',
      clause: 'preambule/p1',
      start: 8,
      end: 13,
      text: '99,9%',
      span: { file: 'contract.md', start: 8, end: 42 },
    },
  ]);
  expect(codes).toEqual([]);
});

test('words with brackets of their own can be marked', () => {
  const { contract } = readText('[[ [temps total – x] / [y] ] x 100](formula:rate)');
  expect(contract.marks[0]?.text).toBe('[ [temps total – x] / [y] ] x 100');
});

test('a skip needs no id but a reason', () => {
  expect(readText('[24h/24](skip: "durée d’accès")').contract.marks[0]).toMatchObject({ scheme: 'skip', id: '', title: 'durée d’accès' });
  expect(readText('[24h/24](skip:)').codes).toEqual(['read/skip-reason']);
});

test('the words of a mark begin after the space before it', () => {
  const [mark] = readText('a\n[b c](val:x)').contract.marks;
  expect([mark?.start, mark?.end, mark?.text]).toEqual([2, 5, 'b c']);
});

test.each([
  ['[a](valu:x)', 'read/unknown-mark'],
  ['[a](http://example.org)', 'read/link'],
  ['[a](page.html)', 'read/link'],
  ['[a](javascript:alert)', 'read/link'],
  ['<https://example.org>', 'read/link'],
  ['[a](val:two-words)', 'read/mark-id'],
  ['[a](id:CamelCase)', 'read/mark-id'],
  ['[](val:x)', 'read/empty-mark'],
  ['[a [b](val:x) c](term:y)', 'read/nested-mark'],
  ['[a](val:two words)', 'read/broken-mark'],
  ['![a](b.png)', 'read/image'],
  ['`a`', 'read/markup'],
  ['~~a~~', 'read/markup'],
  ['[a][b]\n\n[b]: val:x', 'read/reference-link'],
])('%j is reported', (markdown, code) => {
  expect(readText(markdown).codes).toContain(code);
});

test('a misspelt scheme suggests the right one', () => {
  expect(readText('[a](valu:x)').diagnostics[0]?.help).toContain('Did you mean "val"?');
});

test.each([
  [
    'Voir https://www.alixans.com ou www.telenet.be, sales@alixans.com.',
    'Voir https://www.alixans.com ou www.telenet.be, sales@alixans.com.',
  ],
  ['Le site «\u00a0www.alixans.com\u00a0». Et `sales@alixans.com`', 'Le site « www.alixans.com ». Et sales@alixans.com'],
  ['Le *site* www.alixans.com/\\_a\\_ et www\\.b.be', 'Le site www.alixans.com/_a_ et www.b.be'],
])('a bare address is words: %s', (written, words) => {
  expect(readText(written).contract.clauses[0]?.text).toBe(words);
});
