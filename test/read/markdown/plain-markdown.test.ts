import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { footnoteLabels, parseFully } from '../../../compiler/read/markdown/markdown.ts';
import type { MarkdownNode } from '../../../compiler/read/markdown/markdown-node.ts';
import { readPlainMarkdown } from '../../../compiler/read/markdown/plain-markdown.ts';
import { type Stretch, splitMarkdown } from '../../../compiler/read/markdown/split-markdown.ts';

const full = (text: string): MarkdownNode[] => parseFully(text, { start: 0, end: text.length }, footnoteLabels(text), () => {});
const quick = (text: string): MarkdownNode[] | undefined => readPlainMarkdown(text, { start: 0, end: text.length }, footnoteLabels(text));

const samples = [
  '# 5.1. SLA [99,9%](val:target "taux") ou **Garantie**\n\nLe taux\nest de 2 (deux) ; voir [ici](ref:5.1).\n',
  '**[Adresse IP](term:ip)** : Numéro\n\n* un\n* deux\n\n- trois\n\n(i) quatre & cinq\n',
  '| **Nom** | Prix [1](id:a) |\n| --- | :-: |\n| a b | [2 €](val:b "prix") |\n|  | c |\n\nAprès | tout\n',
  'Appel[^1], et [^b].\n\n[^1]: Une note\n[^b]: [Deux](val:c) notes\n\nAprès.\n',
  '1\\. Objet \\[SPAM\\] ou \\* **gras** \\&amp; reste\n\n* \\+ [\\[3\\] heures](val:d) \\_b_c\\_ \\<i> \\~ \\`x\\` \\\\\n',
  '## Deux **mots** \n\nUn [mot](val:a)\nsuit \n\n* item \n\n* autre  \n\nFin **grasse** \n\n| a |\n| - |\n| b |\n\nAppel[^1]\n\n[^1]: Note ',
  'Sur www.a.be, https://b.fr/c-d/?e=f&g=h_i. et « www.j.be » (k.l@m-n.eu).\n\nhttps://o.fr\n',
];

test.each(samples)('the quick reading of %j is the full one', (text) => {
  expect(quick(text)).toBeDefined();
  expect(quick(text)).toEqual(full(text));
});

const signs = [
  ...' \n*-#[]()":!1.+>=_x|\\^@&~',
  '\n\n',
  '\n* ',
  '**',
  '[a](val:b)',
  '\n1. ',
  '](',
  'www.',
  'https://a.b',
  '\na\n===',
  '[^1]',
  '\n[^1]: ',
  ' | ',
  '\n| a |',
  '\n|---|',
  '\\[',
  '&amp;',
  '\n    x',
];

test('whatever the quick reader gives of a broken text is the full reading', () => {
  let seed = 7;
  const pick = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const spoil = (text: string): string => {
    const at = pick(text.length);
    return text.slice(0, at) + signs[pick(signs.length)] + text.slice(at + pick(3));
  };
  let given = 0;
  for (let round = 0; round < 3000; round++) {
    const once = spoil(samples[pick(samples.length)]!);
    const text = pick(2) === 0 ? once : spoil(once);
    if (/\n#{1,6}(?:[ \t]|$)/m.test(text)) continue;
    const nodes = quick(text);
    if (nodes) expect([text, nodes]).toEqual([text, full(text)]);
    if (nodes) given++;
  }
  expect(given).toBeGreaterThan(600);
});

const root = join(import.meta.dirname, '../../..');
const stretchesOf = (text: string): Stretch[] =>
  splitMarkdown(text).pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.stretch] : []));
const texts = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

test.each(['alteo', 'telenet'])('the whole of %s is read quickly', (id) => {
  const text = readFileSync(join(root, 'contracts', id, 'contract.md'), 'utf8');
  const left = stretchesOf(text).filter((stretch) => !readPlainMarkdown(text, stretch, footnoteLabels(text)));
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test.each([...texts('contracts'), ...texts('test/fixtures')])('what is read quickly of %s is what the full parser reads', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const labels = footnoteLabels(text);
  for (const stretch of stretchesOf(text)) {
    const nodes = readPlainMarkdown(text, stretch, labels);
    if (nodes) expect(nodes).toEqual(parseFully(text, stretch, labels, () => {}));
  }
});

test.each([
  'a\\b',
  'a\\\nb',
  '`a`',
  '| a |\n| b |',
  '| a | b |\n|---|',
  '| a |\n|---|\n| b | c |',
  '| a |\n|---|\nb',
  '| a\\|b |\n|---|',
  'a\n| b |\n|---|',
  'a[^1]',
  '[^1]: a\nb',
  '1. a',
  'a  \nb',
  '> a',
  'a <b>',
  'a &amp; b',
  '[a][b]',
  '[a',
  '*a*',
  '** a**',
  '***a***',
  '**a **b',
  '* a\nb',
  '- [ ] a',
  'a\n---',
])('of %j the full parser decides', (text) => {
  expect(quick(text)).toBeUndefined();
});
