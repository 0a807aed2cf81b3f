import { expect, test } from 'vitest';
import { authorOf, changeIn, propertiesOn, sideOf, wordsIn } from '../../../compiler/ingest/word/side.ts';
import { xml } from './parts.ts';

test.each([
  ['w:ins', 'accepted'],
  ['w:moveTo', 'accepted'],
  ['w:del', 'rejected'],
  ['w:cellDel', 'rejected'],
  ['w:r', undefined],
])('%s is on the side %s', (name, side) => expect(sideOf(xml(`<${name}/>`))).toBe(side));

test('a change is found among properties', () => {
  expect(changeIn(xml('<w:trPr><w:cantSplit/><w:del w:id="1"/></w:trPr>'))?.name).toBe('w:del');
  expect(changeIn(xml('<w:trPr><w:cantSplit/></w:trPr>'))).toBeUndefined();
});

test('properties before a change are those of the side that rejects it', () => {
  const run = xml('<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr></w:r>');
  expect(propertiesOn('accepted', run, 'w:rPr')?.children[0]).toMatchObject({ name: 'w:b' });
  expect(propertiesOn('rejected', run, 'w:rPr')?.children).toMatchObject([{ name: 'w:i' }]);
});

test('all words of an element are told, whatever side they are on, those of cells apart', () =>
  expect(wordsIn(xml('<w:tr><w:tc><w:t>un</w:t></w:tc><w:tc><w:del><w:delText>deux</w:delText></w:del></w:tc></w:tr>'))).toBe('un deux'));

test('a change has its author and its day, as far as they are known', () => {
  expect(authorOf(xml('<w:ins w:author="A. Martin" w:date="2024-05-06T10:00:00Z"/>'))).toBe('A. Martin, 2024-05-06');
  expect(authorOf(xml('<w:ins/>'))).toBe('');
});
