/** Paragraphs end where the page ends them; cells are what it draws, or sets apart by more than 0.9 em. */
import { expect, test } from 'vitest';
import { look, type SetBlock } from './set-page.ts';

test('a numbered paragraph that the page parts is one of its own, another break is the author’s', () => {
  const told = (first: string, second: string, parted = true): string[] =>
    look(`${first} ${second}`, { text: first }, { text: second, parted });
  expect(told('Il paie.', '(b) Il part.')).toEqual(['joined paragraph: Il paie. (b) Il part.']);
  expect(told('Il paie.', '3.2. Il part.')).toEqual(['joined paragraph: Il paie. 3.2. Il part.']);
  expect(told('Il paie.', 'Il part.')).toEqual([]);
  expect(told('Il paie.', '(b) Il part.', false)).toEqual([]);
  expect(told('Il paie le', '(b) lot.')).toEqual([]);
});

test('what follows a title is joined with it where a number opens it, a title of two lines is one', () => {
  const told = (second: Partial<SetBlock>): string[] =>
    look('# Prix 2. Durée', { kind: 'heading', text: 'Prix' }, { text: '2. Durée', ...second }).map((each) => each.split(':')[0]!);
  expect(told({ kind: 'paragraph' })).toEqual(['joined paragraph']);
  expect(told({ kind: 'heading' })).toEqual([]);
});

test('a paragraph breaks at no place within a line, nor within a sentence that goes on', () => {
  const told = (text: string, second: string): string[] => {
    const [first] = text.replace('\n', ' ').split(` ${second}`);
    return look(`${first}\n\n${second}`, { text }).map((each) => each.split(':')[0]!);
  };
  expect(told('Il paie. Il part.', 'Il part.')).toEqual(['paragraph break']);
  expect(told('Il paie\nle prix.', 'le prix.')).toEqual(['paragraph break']);
  expect(told('Il paie.\nIl part.', 'Il part.')).toEqual([]);
  expect(told('Il paie :\nle prix.', 'le prix.')).toEqual([]);
  expect(told('Il paie\nLe Prix.', 'Le Prix.')).toEqual([]);
  expect(told('Nom : ______ Prénom : ______', 'Prénom : ______')).toEqual([]);
});

test('a drawn table is a table, unless it sets definitions', () => {
  const drawn: SetBlock = { kind: 'table', text: 'Acte | Prix\nPose | 2 €' };
  expect(look('Acte Prix\n\nPose 2 €', drawn)).toEqual(['running text: Acte Prix']);
  expect(look('| Acte | Prix |\n|---|---|\n| Pose | 2 € |', drawn)).toEqual([]);
  expect(look('# Définitions\n\n**Accès** un mot', { text: 'Définitions' }, { kind: 'table', text: 'Accès | un mot' })).toEqual([]);
});

test('cells of running text stand side by side, more than 0.9 em apart', () => {
  const told = (gap: number): string[] =>
    look('| Acte | Prix |\n|---|---|\n| Pose | Deux |', { text: 'Acte | Prix', gap }, { text: 'Pose | Deux', gap }).map(
      (each) => each.split(':')[0]!,
    );
  expect(told(9)).toEqual(['cells of a table', 'cells of a table']);
  expect(told(9.1)).toEqual([]);
});

test('a table of one column is none, unless the page draws it', () => {
  const told = (how: Partial<SetBlock>): string[] =>
    look('| Acte |\n|---|\n| Pose |', { text: 'Acte', ...how }, { text: 'Pose', ...how }).map((each) => each.split(':')[0]!);
  expect(told({})).toEqual(['cells of a table', 'cells of a table']);
  for (const kind of ['table', 'columns', 'note'] as const) expect([kind, told({ kind })]).toEqual([kind, []]);
});

test('the edges of cells are those that the page draws', () => {
  const drawn: SetBlock = { kind: 'table', text: 'Acte | Prix\nPose du mât | 2 €' };
  const told = (row: string): string[] => look(`| Acte | Prix |\n|---|---|\n| ${row} |`, drawn).map((each) => each.split(':')[0]!);
  expect(told('Pose du mât | 2 €')).toEqual([]);
  expect(told('Pose du | mât 2 €')).toEqual(['edge of a cell in the row']);
  expect(told('Pose du mât 2 € |')).toEqual(['edge of a cell in the row']);
});

test('a dash between two words is a word, a glyph that opens a clause is layout', () => {
  const codes = (markdown: string, text: string): string[] => look(markdown, { text }).map((each) => each.split(':')[0]!);
  expect(codes('Nom - prénom', 'Nom - prénom')).toEqual([]);
  expect(codes('Nom prénom', 'Nom - prénom')).toEqual(['check/fidelity-pdf']);
  expect(codes('Nom - prénom', 'Nom prénom')).toEqual(['check/fidelity-pdf']);
  expect(codes('Nom prénom', '- Nom prénom')).toEqual([]);
});

test('a dash that the page prints as an item’s glyph is no dash too many', () => {
  const codes = (block: Partial<SetBlock>): string[] =>
    look('\\- Nom', { kind: 'item', text: 'Nom', ...block }).filter((told) => told.startsWith('check/fidelity'));
  expect(codes({ glyph: '-' })).toEqual([]);
  expect(codes({ kind: 'paragraph' })).toHaveLength(1);
});

test('where the page sets cells, columns or a note, paragraphs break as the author has them', () => {
  const told = (kind: 'paragraph' | 'columns' | 'note'): string[] =>
    look('Il paie\n\nle prix.', { kind, text: 'Il paie\nle prix.' }).map((each) => each.split(':')[0]!);
  expect([told('paragraph'), told('columns'), told('note')]).toEqual([['paragraph break'], [], []]);
});

test('what follows a glyph opens its item, though the glyph stands among the words', () => {
  expect(look('un\n\n* deux', { text: 'un' }, { kind: 'item', glyph: '●', text: '● deux', inset: 1, left: 60 })).toEqual([]);
});
