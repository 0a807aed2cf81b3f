import { expect, test } from 'vitest';
import { isContentsStyle, outlineOf, stylesOf } from '../../../compiler/ingest/word/styles.ts';
import { xml } from './parts.ts';

const style = (id: string, inner = '', more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}" ${more}>${inner}</w:style>`;
const based = (on: string): string => `<w:basedOn w:val="${on}"/>`;
const read = (...styles: string[]) => stylesOf(xml(`<w:styles>${styles.join('')}</w:styles>`));
const ids = (styles: ReturnType<typeof read>, id: string): string[] => styles.chain(id).map((one) => one.id);

test('a style is followed through those that it is based on, nearest first', () =>
  expect(ids(read(style('a', based('b')), style('b', based('c')), style('c')), 'a')).toEqual(['a', 'b', 'c']));

test('a circle ends where it meets itself, a chain after thirty-two', () => {
  expect(ids(read(style('a', based('b')), style('b', based('a'))), 'a')).toEqual(['a', 'b']);
  expect(ids(read(...Array.from({ length: 40 }, (_, i) => style(`s${i}`, based(`s${i + 1}`)))), 's0')).toHaveLength(32);
});

test('a style that is not there is based on nothing', () => expect(ids(read(style('a')), 'b')).toEqual([]));

test('the usual style is the paragraph style that says so', () => {
  expect(read(style('a'), style('b', '', 'w:default="1"')).usual).toBe('b');
  expect(read(style('a')).usual).toBeUndefined();
});

test.each([
  ['heading 2', '', 2],
  ['Titre 3', '', 3],
  ['Überschrift1', '', 1],
  ['Title', '', 0],
  ['Corps', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 2],
  ['heading 1', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', undefined],
  ['heading 10', '', undefined],
  ['Corps', '', undefined],
])('a paragraph in « %s » %s has the rank %s', (name, inner, rank) =>
  expect(outlineOf(undefined, read(style('x', `<w:name w:val="${name}"/>${inner}`)).chain('x'))).toBe(rank),
);

test('what a paragraph says itself comes first', () =>
  expect(outlineOf(xml('<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'), read(style('x', '<w:name w:val="heading 1"/>')).chain('x'))).toBe(4));

test.each([
  ['toc 2', true],
  ['TOC Heading', true],
  ['toc 10', false],
  ['heading 1', false],
])('%s is of a table of contents: %s', (name, expected) =>
  expect(isContentsStyle(read(style('x', `<w:name w:val="${name}"/>`)).chain('x'))).toBe(expected),
);
