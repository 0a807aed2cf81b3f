/** Stretches of a paragraph, kept or gone → its words, and what was taken out. */
import { expect, test } from 'vitest';
import { type Piece, wordsOf } from '../../../compiler/ingest/record/pieces.ts';

let runs = 0;
const piece = (text: string, more: Partial<Piece> & { readonly capitals?: boolean } = {}): Piece => {
  const { capitals = false, ...rest } = more;
  return { text, run: runs++, look: { size: 10, bold: false, capitals }, ...rest };
};
const read = (...pieces: Piece[]) => {
  const { words, removals } = wordsOf(pieces, 7, 'fr');
  return {
    words: words.map(({ text, raised }) => (raised ? `^${text}` : text)),
    gone: removals.map(({ reason, text }) => `${reason}: ${text}`),
  };
};

test('words run on from one piece to the next, and remember each', () => {
  const { words } = wordsOf([piece('le con'), piece('trat signé')], 7, 'fr');
  expect(words.map(({ text }) => text)).toEqual(['le', 'contrat', 'signé']);
  expect(words[1]!.sources.map(({ start, end }) => [start, end])).toEqual([[3, 6], [0, 4]]); // biome-ignore format: two sources
  expect(words[1]!.box).toEqual({ x0: 3, y0: 7, x1: 10, y1: 8 });
});

test('what is gone parts no word', () =>
  expect(read(piece('con'), piece('xx', { gone: 'struck' }), piece('trat'))).toEqual({ words: ['contrat'], gone: ['struck: xx'] }));

test('neighbours gone for one reason are one removal, white space alone is none', () =>
  expect(
    read(piece('a', { gone: 'deleted' }), piece('  ', { gone: 'deleted' }), piece('b', { gone: 'deleted' }), piece(' ', { gone: 'unseen' }))
      .gone,
  ).toEqual(['deleted: a b']));

test('a call is a word of its own', () =>
  expect(read(piece('codage'), piece('1', { call: true }), piece('.')).words).toEqual(['codage', '^1', '.']));

test('a space that does not break parts words as any other', () =>
  expect(read(piece('1\u00a0000 euros')).words).toEqual(['1', '000', 'euros']));

test('capitals are those of the language', () => expect(read(piece('ça', { capitals: true })).words).toEqual(['ÇA']));

test('a hyphen that only shows at the end of a line is taken out, and named', () =>
  expect(read(piece('\u00ad'))).toEqual({ words: [], gone: ['hyphen: \u00ad'] }));
