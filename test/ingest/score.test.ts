import { expect, test } from 'vitest';
import { accuracy, structure, words } from '../../compiler/ingest/score.ts';

test('Markdown, quotes and dashes are no words', () => {
  expect(words('## 1\\. **Objet** – [99,9%](val:a "b") « d’ici » [^1]')).toEqual(['1', 'Objet', '99,9', "d'ici", '1']);
});

test('accuracy is one minus the edit distance over the longer length', () => {
  expect([accuracy(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'x']), accuracy(['a'], ['a']), accuracy([], [])]).toEqual([50, 100, 100]);
});

test('headings, rows and paragraphs count when they are exact', () => {
  const markdown = '# Titre\n\n## Faux\n\nun texte\n\n- un item\n- un autre\n\n| a | b |\n| --- | --- |\n| c | d |\n';
  const blocks = [
    { t: 'h', text: 'Titre' },
    { t: 'p', text: 'un texte' },
    { t: 'li', text: 'un autre' },
    { t: 'p', text: 'absent' },
    { t: 'table', head: ['a', 'b'], rows: [['c', 'd']] },
  ] as const;
  expect(structure(markdown, blocks)).toEqual({ headings: [1, 1], falseHeadings: 1, rows: [2, 2], paragraphs: [2, 3] });
});
