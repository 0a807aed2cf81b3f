/** Parts of a document as XML: names under known prefixes, and bounds on what is held. */
import { expect, test } from 'vitest';
import { Budget } from '../../../compiler/ingest/word/budget.ts';
import { childOf, isOn, readXml, textIn, valIn } from '../../../compiler/ingest/word/xml.ts';
import { xml } from './parts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readXml(bytes(text), new Budget());

test('elements are known by their namespaces, whatever the file calls them', () => {
  const own = 'xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:b="http://example.org/b"';
  const root = read(`<a:p ${own} a:rsidR="1" b:x="1"><b:t a:val="2">mot</b:t></a:p>`);
  expect(root).toMatchObject({ name: 'w:p', attributes: {}, children: [{ name: '?:t', attributes: { 'w:val': '2' }, children: ['mot'] }] });
});

test('a declaration holds to the end of its element', () => {
  const root = read('<p><x:r xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"/><x:r xmlns:x="urn:y"/></p>');
  expect(root.children).toMatchObject([{ name: 'w:r' }, { name: '?:r' }]);
});

test('children that are taken are not kept', () => {
  const taken: string[] = [];
  const root = readXml(bytes('<p><body><a>un</a><b/></body><c/></p>'), new Budget(), 'body', (child) => taken.push(child.name));
  expect(taken).toEqual(['a', 'b']);
  expect(root).toMatchObject({ children: [{ name: 'body', children: [] }, { name: 'c' }] });
});

test.each([
  ['corrupt', '<!DOCTYPE p [<!ENTITY a "b">]><p/>'],
  ['corrupt', '<p><q></p>'],
  ['corrupt', ''],
  ['too-large', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`],
  ['too-large', `<p ${Array.from({ length: 257 }, (_, i) => `a${i}=""`).join(' ')}/>`],
  ['too-large', `<rPr>${'<b/>'.repeat(257)}</rPr>`],
])('%s: %.30s', (code, text) => expect(() => read(text)).toThrow(expect.objectContaining({ code })));

test('256 of each are read', () => {
  expect(read(`${'<a>'.repeat(256)}${'</a>'.repeat(256)}`).name).toBe('a');
  expect(read(`<rPr>${'<b/>'.repeat(256)}</rPr>`).children).toHaveLength(256);
});

test.each([
  ['<w:rPr><w:b/></w:rPr>', true],
  ['<w:rPr><w:b w:val="1"/></w:rPr>', true],
  ['<w:rPr><w:b w:val="off"/></w:rPr>', false],
  ['<w:rPr/>', undefined],
])('%s is on: %s', (text, expected) => expect(isOn(xml(text), 'w:b')).toBe(expected));

test('values and words are read from below', () => {
  const element = xml('<w:p><w:jc w:val="center"/><w:r><w:t>un </w:t><w:t>mot</w:t></w:r></w:p>');
  expect(valIn(element, 'w:jc')).toBe('center');
  expect(textIn(childOf(element, 'w:r')!)).toBe('un mot');
});
