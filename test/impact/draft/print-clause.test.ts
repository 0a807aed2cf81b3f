import { describe, expect, test } from 'vitest';
import { type Dressing, printClause } from '../../../compiler/impact/draft/print-clause.ts';
import { clausesOf } from '../editions.ts';

type MarkDressing = Extract<Dressing, { kind: 'mark' }>;
const val = (start: number, end: number, id = 'x', title?: string): MarkDressing => ({
  start,
  end,
  kind: 'mark',
  scheme: 'val',
  id,
  title,
});

describe('a printed clause', () => {
  test.each([
    ['section', 'Objet # du * contrat'],
    ['paragraph', '1. Ceci [est] un *mot* _ et <x> & un \\'],
    ['paragraph', '# pas un titre'],
    ['paragraph', '+ 3 heures : 50 %'],
    ['item', '- 3 heures et * rien'],
  ] as const)('%s « %s » has its words once read again', (kind, text) => {
    const markdown = printClause(text, { kind, level: 2, ...(kind === 'item' ? { bullet: '-' } : {}) }, []);
    expect(clausesOf(markdown).map((clause) => clause.text)).toEqual([text]);
  });

  test('bears its marks, with their titles', () => {
    expect(printClause('Le taux est de 99,5% ici', { kind: 'paragraph' }, [val(15, 20, 'rate', 'taux "garanti"')])).toBe(
      'Le taux est de [99,5%](val:rate "taux \\"garanti\\"") ici',
    );
  });

  test('has a mark within bold words, and a reason alone for words left out', () => {
    const bold: Dressing = { start: 0, end: 5, kind: 'bold' };
    expect(printClause('Terme : 24h', { kind: 'definition' }, [bold, { ...val(0, 5, 'term'), scheme: 'term' }])).toBe(
      '**[Terme](term:term)** : 24h',
    );
    expect(printClause('24h', { kind: 'paragraph' }, [{ ...val(0, 3, '', 'durée'), scheme: 'skip' }])).toBe('[24h](skip: "durée")');
  });

  test('keeps the first of two marks that overlap', () => {
    expect(printClause('un deux trois', { kind: 'paragraph' }, [val(0, 7, 'a'), val(3, 13, 'b')])).toBe('[un deux](val:a) trois');
  });

  test('a row has its cells and footnote calls', () => {
    const cells = [
      { start: 0, end: 7, note: '1' },
      { start: 9, end: 14 },
    ];
    expect(printClause('Conseil1 a | b', { kind: 'row', cells }, [])).toBe('| Conseil[^1] | a \\| b |');
    expect(printClause('Conseil1 a | b', { kind: 'table', cells }, [])).toBe('| Conseil[^1] | a \\| b |\n| --- | --- |');
    expect(printClause('1 Une note.', { kind: 'note', note: '1' }, [])).toBe('[^1]: Une note.');
  });
});

test('a heading is of its depth, of the second where none is known', () => {
  expect([1, 3].map((level) => printClause('Objet', { kind: 'section', level }, []))).toEqual(['# Objet', '### Objet']);
  expect(printClause('Objet', { kind: 'section' }, [])).toBe('## Objet');
});

test('a mark that begins outside a cell or ends beyond it is left out, one that touches its edges is not', () => {
  const cells = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ];
  const row = (start: number, end: number): string => printClause('2 Mo 3 Mo', { kind: 'row', cells }, [val(start, end)]);
  expect(row(0, 4)).toBe('| [2 Mo](val:x) | 3 Mo |');
  expect(row(5, 9)).toBe('| 2 Mo | [3 Mo](val:x) |');
  expect([row(2, 6), row(3, 3)]).toEqual(['| 2 Mo | 3 Mo |', '| 2 Mo | 3 Mo |']);
});

test('of two marks that overlap the first stays, the longer where both begin alike', () => {
  const print = (...dressings: Dressing[]): string => printClause('un deux trois', { kind: 'paragraph' }, dressings);
  expect(print(val(3, 7, 'a'), val(5, 13, 'b'))).toBe('un [deux](val:a) trois');
  expect(print(val(3, 7, 'a'), val(3, 13, 'b'))).toBe('un [deux trois](val:b)');
  expect(print(val(3, 7, 'a'), val(8, 13, 'b'))).toBe('un [deux](val:a) [trois](val:b)');
});

test('a mark stands in a bold stretch, never across its edge', () => {
  const bold = (start: number, end: number): Dressing => ({ start, end, kind: 'bold' });
  const print = (...dressings: Dressing[]): string => printClause('un deux trois', { kind: 'paragraph' }, dressings);
  expect(print(bold(3, 13), val(3, 7, 'a'))).toBe('un **[deux](val:a) trois**');
  expect(print(bold(3, 7), bold(8, 13))).toBe('un **deux** **trois**');
  expect(print(bold(3, 7), bold(3, 13))).toBe('un **deux** trois');
});
