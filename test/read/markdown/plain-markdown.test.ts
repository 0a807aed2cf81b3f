import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { footnoteLabels, parseFully } from '../../../compiler/read/markdown/markdown.ts';
import type { MarkdownNode } from '../../../compiler/read/markdown/markdown-node.ts';
import { readPlainMarkdown } from '../../../compiler/read/markdown/plain-markdown.ts';
import { splitMarkdown } from '../../../compiler/read/markdown/split-markdown.ts';

const full = (text: string): MarkdownNode[] => parseFully(text, { start: 0, end: text.length }, [], () => {});
const quick = (text: string): MarkdownNode[] | undefined => readPlainMarkdown(text, { start: 0, end: text.length });

const samples = [
  '# 5.1. SLA [99,9%](val:target "taux") ou **Garantie**\n\nLe taux\nest de 2 (deux) ; voir [ici](ref:5.1).\n',
  '**[Adresse IP](term:ip)** : Numéro\n\n* un\n* deux\n\n- trois\n\n(i) quatre & cinq\n',
];

test.each(samples)('the quick reading of %j is the full one', (text) => {
  expect(quick(text)).toBeDefined();
  expect(quick(text)).toEqual(full(text));
});

test('whatever the quick reader gives of a broken text is the full reading', () => {
  const signs = [
    ...' \n*-#[]()":!1.+>=_x',
    '\n\n',
    '\n* ',
    '**',
    '[a](val:b)',
    '\n1. ',
    '](',
    'www.',
    '\na\n===',
    '[^1]',
    '&amp;',
    '\n    x',
  ];
  let seed = 7;
  const pick = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let round = 0; round < 2000; round++) {
    const sample = samples[pick(samples.length)]!;
    const at = pick(sample.length);
    const text = sample.slice(0, at) + signs[pick(signs.length)] + sample.slice(at + pick(3));
    if (/\n#{1,6}(?:[ \t]|$)/m.test(text)) continue;
    const nodes = quick(text);
    if (nodes) expect([text, nodes]).toEqual([text, full(text)]);
  }
});

test.each(['alteo', 'telenet'])('most of %s is read quickly, and as the full parser reads it', (id) => {
  const text = readFileSync(join(import.meta.dirname, '../../../contracts', id, 'contract.md'), 'utf8');
  const stretches = splitMarkdown(text).pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.stretch] : []));
  const read = stretches.filter((stretch) => readPlainMarkdown(text, stretch));
  expect(read.length / stretches.length).toBeGreaterThan(0.5);
  for (const stretch of read) expect(readPlainMarkdown(text, stretch)).toEqual(parseFully(text, stretch, footnoteLabels(text), () => {}));
});

test.each([
  'a\\b',
  '`a`',
  '| a |\n|---|',
  '1. a',
  'a  \nb',
  '> a',
  'a <b>',
  'a &amp; b',
  'www.a.be',
  '[a][b]',
  '[a',
  '*a*',
  '* a\nb',
  '- [ ] a',
  'a\n---',
])('of %j the full parser decides', (text) => {
  expect(quick(text)).toBeUndefined();
});
