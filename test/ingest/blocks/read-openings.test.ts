import { expect, test } from 'vitest';
import { readOpenings } from '../../../compiler/ingest/blocks/read-openings.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { paragraph, plain } from '../typeset.ts';

const read = (...texts: string[]) => {
  const blocks = texts.map((text) => paragraph(text.replace(/^\*/, ''), { bold: text.startsWith('*') }));
  const { reads, removals } = readOpenings(blocks, plain, frenchLocale);
  return { kinds: reads.map(({ opening }) => opening?.kind), bullets: removals.map(({ text }) => text) };
};

test('a bullet before the next number under a clause is an ornament of its title', () =>
  expect(read('*17. Propriété', '● 17.1 Créations', '● 17.2 Logiciels')).toEqual({
    kinds: ['decimal', 'decimal', 'decimal'],
    bullets: ['●', '●'],
  }));

test.each([
  ['of another clause', '● 3.1 Créations'],
  ['that is not next', '● 17.9 Créations'],
  ['before a sentence', '● 17.1 Créations remises au client ;'],
  ['before a quantity', '● 17.1 millions'],
  ['before a number of the first depth', '● 18. Créations'],
])('a bullet before a number %s begins an item', (_, item) =>
  expect(read('*17. Propriété', item)).toEqual({ kinds: ['decimal', 'bullet'], bullets: [] }),
);

test('set apart, a number needs not be the next', () =>
  expect(read('*17. Propriété', '*● 3.1 Créations').kinds).toEqual(['decimal', 'decimal']));
