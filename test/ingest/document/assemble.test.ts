import { expect, test } from 'vitest';
import { type Assembly, assemble } from '../../../compiler/ingest/document/assemble.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { paragraph, word } from '../typeset.ts';

const input = (more: Partial<Assembly>): Assembly => ({
  blocks: [],
  removals: [],
  texts: new Map(),
  pages: 1,
  notes: [],
  empty: [],
  ...more,
});
const result = (more: Partial<Assembly>) => assemble(input(more), { locale: frenchLocale });

test('nothing read is no text', () =>
  expect(result({ empty: [1] })).toEqual({ ok: false, error: { code: 'no-text', message: expect.any(String), pages: [1] } }));

test('a glyph without a character is reported with its page and place', () => {
  const box = { x0: 10.4, y0: 20, x1: 30, y1: 40 };
  const words = [...paragraph('le client paie les services du contrat').words, word('é\ufffd', { page: 3, box })];
  expect(result({ blocks: [{ ...paragraph(''), words }] })).toMatchObject({
    ok: true,
    report: { reviews: [{ kind: 'unmapped-glyph', page: 3, box, text: 'é\ufffd' }] },
  });
});

test('too many of them are an error', () => {
  expect(result({ blocks: [{ ...paragraph(''), words: [word('\ufffd\ufffd\ufffd', { page: 2 })] }] })).toMatchObject({
    ok: false,
    error: { code: 'unmapped-glyphs', pages: [2] },
  });
});

test('pages without text are told to a human where others have some', () => {
  expect(result({ blocks: [paragraph('Le client paie.')], empty: [2], pages: 2 })).toMatchObject({
    ok: true,
    report: { pages: 2, reviews: [{ kind: 'no-text', page: 2 }] },
  });
});

test('places are told to the point', () => {
  const placed = result({ blocks: [{ ...paragraph(''), words: [word('Objet', { box: { x0: 10.4, y0: 20.6, x1: 30, y1: 40 } })] }] });
  expect(placed).toMatchObject({ words: [{ text: 'Objet', page: 1, box: { x0: 10, y0: 21, x1: 30, y1: 40 } }] });
});
