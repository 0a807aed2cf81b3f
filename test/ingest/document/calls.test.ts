/** Raised words of a document known to the character: calls of its notes, or parts of words. */
import { expect, test } from 'vitest';
import { settleCalls } from '../../../compiler/ingest/document/calls.ts';
import type { Word } from '../../../compiler/ingest/record/records.ts';
import { table, word } from '../typeset.ts';

const at = (text: string, x0: number, raised = false): Word => word(text, { raised, box: { x0, y0: 4, x1: x0 + text.length, y1: 5 } });
const settled = (words: readonly Word[], marks: readonly string[]): Word[] => {
  const [node] = settleCalls([{ kind: 'paragraph', words, term: 0 }], new Set(marks));
  return node?.kind === 'paragraph' ? [...node.words] : [];
};
const told = (words: readonly Word[]): string[] => words.map(({ text, raised }) => (raised ? `^${text}` : text));

test('a raised mark of a note is its call, and stands against the word before it', () => {
  const words = settled([at('codage', 0), at('1', 7, true), at('du', 9)], ['1']);
  expect(told(words)).toEqual(['codage', '^1', 'du']);
  expect(words[1]!.box.x0).toBe(6);
});

test('a raised word that calls no note is part of the words it touches', () =>
  expect(told(settled([at('m', 0), at('2', 1, true), at(',', 2), at('soit', 4)], ['1']))).toEqual(['m2,', 'soit']));

test('one that touches nothing stays a word, on the line', () =>
  expect(told(settled([at('m', 0), at('2', 2, true)], []))).toEqual(['m', '2']));

test('nothing is called before the first word', () =>
  expect(told(settled([at('1', 0, true), at('voir', 2)], ['1']))).toEqual(['1', 'voir']));

test('cells are read as paragraphs are', () => {
  const rows = [[{ words: [at('m', 0), at('2', 1, true)] }]];
  const [node] = settleCalls([{ ...table([['']]), rows }], new Set());
  expect(node?.kind === 'table' && told(node.rows[0]![0]!.words)).toEqual(['m2']);
});
