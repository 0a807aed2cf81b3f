import { expect, test } from 'vitest';
import { toBlocks } from '../../../compiler/ingest/blocks/blocks.ts';
import type { Flow, Line } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { line, table, texts } from '../typeset.ts';

const read = (lines: readonly Line[]) =>
  toBlocks(
    lines.map((one): Flow => ({ kind: 'line', line: one })),
    () => 12,
    frenchLocale,
  );
const paragraphs = (lines: readonly Line[]): string[] =>
  texts(read(lines).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])));

test('lines make paragraphs', () => {
  expect(paragraphs([line('Le client est seul', 100, { end: 398 }), line('responsable.', 112), line('Telenet encaisse.', 130)])).toEqual([
    'Le client est seul responsable.',
    'Telenet encaisse.',
  ]);
});

test('a word cut between two lines is whole again, its hyphen a named removal', () => {
  const { blocks, removals } = read([line('la Telenet Busi-', 100, { end: 398 }), line('ness du client', 112)]);
  expect(texts(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])))).toEqual(['la Telenet Business du client']);
  expect(removals.map((removal) => removal.reason)).toEqual(['hyphen']);
});

test('a table ends the paragraph before it', () => {
  const { blocks } = toBlocks(
    [{ kind: 'line', line: line('Voici', 100, { end: 398 }) }, table([['a', 'b']]), { kind: 'line', line: line('suite', 112) }],
    () => 12,
    frenchLocale,
  );
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
});
