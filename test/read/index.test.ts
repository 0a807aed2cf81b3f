import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import clauseIds from '../golden/clause-ids.json' with { type: 'json' };
import { readText } from './read-text.ts';

const blocks = [
  '# [5.1](id:x) **SLA** 99,9%\n',
  '* a [b](val:c "d")\n  - e\n\n    f\n',
  '| a | [b](id:c) |\n|:--|--:|\n| d[^1] | e |\n\n[^1]: f\n',
  '```yaml rule\nid: x\ntitle: "a\\u00e9b"\nkind: sla\noutput: { type: record, fields: { a: money } }\ntable: |\n  | a |\n```\n',
  '---\ntitle: T\nfurniture:\n  - { text: "●", count: 1, what: x }\n---\n',
  '[[ [a – b] / [c] ] x 100](formula:d) <b>é</b> &amp; \\[ ~~x~~ ![y](z) `w`\n',
  '1. un\n2. deux\n\n> cité [x]: y\n\n[x]: http://y "z"\n',
];

test.each(blocks)('every prefix of %j is read without throwing', (block) => {
  for (let end = 0; end <= block.length; end++) {
    const { contract } = readText(block.slice(0, end));
    for (const { text, runs, span } of contract.clauses) {
      expect(runs.at(-1)?.end ?? 0).toBe(text.length);
      expect(span.end).toBeLessThanOrEqual(end);
    }
  }
});

test('an empty contract is reported', () => {
  expect(readText('').codes).toEqual(['read/no-text']);
});

test('deeply nested Markdown is reported, not followed', () => {
  for (const deep of ['> '.repeat(5000), '- '.repeat(5000), '*a '.repeat(5000) + 'a* '.repeat(5000), '['.repeat(5000)]) {
    expect(() => readText(`${deep}x`)).not.toThrow();
  }
  expect(readText(`${'> '.repeat(100)}x`).codes).toContain('read/too-deep');
  const list = (depth: number, step: string): string => Array.from({ length: depth }, (_, at) => `${step.repeat(at)}- point\n`).join('');
  for (const step of ['  ', '\t', '> ']) expect(readText(list(5000, step)).codes).toEqual(['read/too-deep', 'read/no-text']);
  expect(readText(list(20, '  ')).codes).toEqual([]);
  expect(readText(`${list(20, '  ')}\n# 2. Titre\n\n`.repeat(10)).codes).not.toContain('read/too-deep');
});

test('line ends of any kind give the same words', () => {
  const text = '# 1. X\n\na\nb\n\n```yaml values\nx: { type: money, quote: a }\n```\n\n* c\n';
  const words = (markdown: string): string[] => readText(markdown).contract.clauses.map((clause) => clause.text);
  expect(words(text.replaceAll('\n', '\r\n'))).toEqual(words(text));
});

test.each(['alteo', 'telenet'] as const)('every clause the catalogue names is a clause of %s', (id) => {
  const text = readFileSync(join(import.meta.dirname, '../../contracts', id, 'contract.md'), 'utf8');
  const ids = new Set(readText(text).contract.clauses.map((clause) => clause.id));
  expect(clauseIds[id].filter((wanted) => !ids.has(wanted))).toEqual([]);
});

test('a contract without words is told of in its text, else in its first file', () => {
  const file = (markdown: string, more: Record<string, string>): string | undefined =>
    readText(markdown, more).diagnostics.find(({ code }) => code === 'read/no-text')?.places[0]?.span.file;
  expect(file('', { 'norms.yml': 'norms: []' })).toBe('contract.md');
});
