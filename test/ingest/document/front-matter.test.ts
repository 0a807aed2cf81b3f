import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter, furnitureOf } from '../../../compiler/ingest/document/front-matter.ts';
import type { Removal, RemovalReason } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { words } from '../typeset.ts';

const removal = (reason: RemovalReason, text: string): Removal => ({
  reason,
  page: 1,
  box: { x0: 0, y0: 0, x1: 1, y1: 1 },
  text,
  sources: [],
});

test('the first heading is the title, the file is the caller’s to tell, the rest a person’s', () => {
  const head = frontMatter([{ kind: 'heading', level: 1, words: words('Conditions : vente') }], [], {
    locale: frenchLocale,
    original: { file: 'a.pdf', sha256: 'f00d' },
  });
  expect(parse(head.replaceAll('---', ''))).toEqual({
    title: 'Conditions : vente',
    provider: 'à compléter',
    edition: 'à compléter',
    language: 'fr',
    jurisdiction: 'à compléter',
    currency: 'EUR',
    original: { file: 'a.pdf', sha256: 'f00d' },
    furniture: [],
  });
});

test('printed dashes of a list are layout, each counted', () => {
  const items = ['un', 'deux'].map((text) => ({
    kind: 'item' as const,
    depth: 0,
    glyph: '-' as const,
    marker: words('-'),
    words: words(text),
  }));
  const head = frontMatter(items, [], { locale: frenchLocale });
  expect(parse(head.replaceAll('---', '')).furniture).toEqual([{ text: '-', count: 2, what: 'puce de liste' }]);
});

test('what was removed is counted and named', () => {
  expect(furnitureOf([removal('list-marker', '●'), removal('list-marker', '●')], frenchLocale)).toEqual([
    { text: '●', count: 2, what: 'puce de liste' },
  ]);
});

test('many texts that differ by their digits are told once', () => {
  expect(
    furnitureOf(
      ['1', '2', '3', '4'].map((text) => removal('page-number', text)),
      frenchLocale,
    ),
  ).toEqual([{ text: '#', count: 4, what: 'numéro de page' }]);
});
