/** Lines as printed: their places, indents, and which blank lines part paragraphs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPrintedLines } from '../../../compiler/language/printed/printed-lines.ts';

const shown = (text: string): string[] => readPrintedLines(text).map(({ text: line, apart }) => (apart ? `¶ ${line}` : line));

test('a blank line parts paragraphs', () => {
  expect(shown('a b\nc\n\nd\r\ne\r\n')).toEqual(['¶ a b', 'c', '¶ d', 'e']);
});

test('where every line has a blank one after it, only more of them part', () => {
  const first = ['Le client', 'doit payer le', 'prix convenu', 'à la date de', 'la facture.'];
  const second = ['La taxe est', 'due en sus de', 'ce prix, sauf', 'accord écrit', 'de la partie', 'qui la reçoit.'];
  expect(shown([...first, '', ...second].join('\n\n'))).toEqual(['¶ Le client', ...first.slice(1), '¶ La taxe est', ...second.slice(1)]);
});

test('paragraphs of one line each are parted by one blank line', () => {
  expect(shown('Un.\n\nDeux.\n\nTrois.')).toEqual(['¶ Un.', '¶ Deux.', '¶ Trois.']);
});

test('a form feed opens a page, and an indent is counted in columns', () => {
  const lines = readPrintedLines('a\n  b\n\tc\n\f  d');
  expect(lines.map(({ indent }) => indent)).toEqual([0, 2, 4, 2]);
  expect(lines.map(({ opensPage }) => opensPage)).toEqual([true, false, false, true]);
});

test.each(['alteo', 'telenet'])('each line of %s is the slice at its place', (id) => {
  const text = readFileSync(join(import.meta.dirname, '../../../contracts', id, 'original.txt'), 'utf8');
  for (const { text: line, start, end } of readPrintedLines(text)) expect(text.slice(start, end)).toBe(line);
});
