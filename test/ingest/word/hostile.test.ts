/** Archives made to harm, or to deceive, end in the closed set of errors, soon and without growing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestFileGuarded } from '../../../compiler/ingest/guard.ts';
import { ingestWord } from '../../../compiler/ingest/ingest.ts';
import { kindOf } from '../../../compiler/ingest/signature.ts';
import { docx, list, p, r, style, zip } from './make-docx.ts';

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await ingestWord(bytes);
  return result.ok ? 'ok' : result.error.code;
};
const kind = (name: string, bytes: Uint8Array | string): string => {
  const found = kindOf(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name);
  return typeof found === 'string' ? found : found.code;
};
const withBody = (document: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  docx({ body: '', more: { 'word/document.xml': document, ...more } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const whole = docx({ body: p('Les parties signent.') });
const changed = (at: (view: DataView, entry: number) => void): Uint8Array => {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  for (let entry = bytes.length - 22; entry >= 0; entry--) if (view.getUint32(entry, true) === 0x02014b50) at(view, entry);
  return bytes;
};

test.each<[string, string, Uint8Array]>([
  ['corrupt', 'a cut archive', whole.subarray(0, whole.length - 40)],
  [
    'corrupt',
    'an archive that is cut within an entry and given an end',
    new Uint8Array([...whole.subarray(0, 200), ...whole.subarray(-22)]),
  ],
  ['corrupt', 'entries that overlap', changed((view, entry) => view.setUint32(entry + 42, 0, true))],
  ['corrupt', 'content that is not what its sum says', changed((view, entry) => view.setUint32(entry + 16, 7, true))],
  ['encrypted', 'entries behind a password', changed((view, entry) => view.setUint16(entry + 8, 1, true))],
  ['too-large', 'an entry that has more bytes than it says', changed((view, entry) => view.setUint32(entry + 24, 3, true))],
  ['too-large', 'entries said to be of gigabytes', changed((view, entry) => view.setUint32(entry + 24, 0xf0000000, true))],
  [
    'corrupt',
    'entities of its own',
    withBody(
      `<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ],
  ['corrupt', 'a cut part', withBody(`<w:document ${W}><w:body><w:p>`)],
  ['corrupt', 'bytes that are no characters', docx({ body: '', more: { 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) } })],
  ['too-large', 'absurd nesting', withBody(`<w:document ${W}><w:body>${'<w:sdt>'.repeat(50_000)}</w:body></w:document>`)],
  ['not-a-docx', 'macros', docx({ body: p('Texte.'), more: { 'word/vbaProject.bin': 'x' } })],
  ['not-a-docx', 'another archive', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })],
  ['not-a-docx', 'a document that is missing', zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' })],
  ['no-text', 'a document without words', docx({ body: '<w:p/>' })],
  ['too-large', 'too many entries', zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, ''])))],
])('%s: %s', async (code, _, bytes) => {
  expect(await codeOf(bytes)).toBe(code);
});

const times = (count: number, print: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => print(index)).join('');
const inBody = (inner: string): Uint8Array => withBody(`<w:document ${W}><w:body>${inner}</w:body></w:document>`);
/** Numbers that do not pack, so that no archive is refused for its density. */
const unlike = (index: number): number => Math.imul(index, 2_654_435_761) >>> 0;

describe('what would take long or much is counted, and refused by its count', () => {
  test.each<[string, string, Uint8Array]>([
    ['1000000 elements', 'more tags than any document', inBody(times(1_000_001, (index) => `<w:r a="${unlike(index)}"/>`))],
    ['hardly any words', 'elements that hold no words', inBody(`<w:p>${times(200_010, (index) => `<w:r a="${unlike(index)}"/>`)}</w:p>`)],
    ['256 attributes', 'attributes without end', inBody(`<w:p ${times(5000, (index) => `a${index}="1" `)}/>`)],
    [
      'namespaces',
      'prefixes declared at each depth',
      inBody(`${times(40, (depth) => `<w:sdt ${times(10, (index) => `xmlns:p${depth}-${index}="u" `)}>`)}${'</w:sdt>'.repeat(40)}`),
    ],
    ['256 things', 'properties without end', inBody(`<w:p><w:r><w:rPr>${times(300, (index) => `<w:x${index}/>`)}</w:rPr></w:r></w:p>`)],
    ['64 fields', 'fields within one another', inBody(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(65)}</w:p>`)],
    ['3500000 characters', 'one text without end', inBody(p(r(times(360_000, (index) => `${unlike(index)} `))))],
    ['30000 paragraphs', 'paragraphs without end', inBody(times(30_001, (index) => p(`${unlike(index)}`)))],
    [
      'characters to look at',
      'one change told at each depth',
      inBody(`<w:p>${'<w:ins>'.repeat(200)}${r(times(2000, (index) => `${unlike(index)} `))}${'</w:ins>'.repeat(200)}</w:p>`),
    ],
    [
      'characters',
      'a label that repeats its number without end',
      docx({ body: times(2000, () => p('a', { list: [1, 0] })), numbering: list(1, [['decimal', '%1'.repeat(200_000)]]) }),
    ],
    ['2000 parts', 'parts without end', docx({ body: p('Texte.'), ...headers(2000) })],
  ])('%s: %s', async (told, _, bytes) => {
    const result = await ingestWord(bytes);
    expect(result.ok ? 'ok' : result.error).toMatchObject({ code: 'too-large', message: expect.stringContaining(told) });
  });

  function headers(count: number) {
    return {
      relations: times(
        count,
        (index) =>
          `<Relationship Id="h${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="h${index}.xml"/>`,
      ),
      more: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`word/h${index}.xml`, `<w:hdr ${W}>${p(`En-tête ${index}`)}</w:hdr>`]),
      ),
    };
  }
});

describe('what goes round or far is read as far as it says something', () => {
  const circle = times(50, (index) => style(`S${index}`, `s${index}`, `<w:basedOn w:val="S${(index + 1) % 50}"/>`));
  const levels = (...indices: number[]): string =>
    `<w:abstractNum w:abstractNumId="1">${indices.map((index) => `<w:lvl w:ilvl="${index}"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

  test.each<[string, string, Uint8Array]>([
    ['Texte.', 'styles based on one another', docx({ styles: circle, body: p('Texte.', { style: 'S7' }) })],
    [
      'Texte.',
      'list styles that stand for one another',
      docx({
        body: p('Texte.', { list: [1, 0] }),
        styles:
          style('A', 'a', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>') +
          style('B', 'b', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        numbering: `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="B"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
      }),
    ],
    [
      '1. un Texte.',
      'a level that no list has',
      docx({ numbering: levels(0, 2_000_000_000), body: p('un', { list: [1, 0] }) + p('Texte.', { list: [1, 2_000_000_000] }) }),
    ],
    ['Texte.', 'a part of another format', docx({ body: `${p('Texte.')}<w:altChunk r:id="c"/>` })],
  ])('%s: %s', async (words, _, bytes) => {
    const result = await ingestWord(bytes);
    expect(result.ok && result.words.map(({ text }) => text).join(' ')).toBe(words);
  });
});

test('what another word processor saved is refused with the way to give it', async () => {
  const odt = await ingestWord(zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }));
  expect(odt.ok ? '' : odt.error.message).toContain('(.odt): save it as a .docx');
  const rtf = kindOf(new TextEncoder().encode('{\\rtf1\\ansi Les parties signent.}'), 'contrat.docx');
  expect(rtf).toMatchObject({ code: 'not-a-docx', message: expect.stringContaining('(RTF): save it as a .docx') });
});

test('what is refused by its count needs no more memory than a document', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'clausier-hostile-')), 'dense.docx');
  writeFileSync(path, inBody(`<w:p>${times(400_000, (index) => `<w:r a="${unlike(index)}"/>`)}</w:p>`));
  const result = await ingestFileGuarded(path, { heapMb: 96 });
  rmSync(dirname(path), { recursive: true });
  expect(result.ok ? 'ok' : result.error.message).toContain('hardly any words');
});

test('a part that unpacks to far more than a document has is refused before it is unpacked', async () => {
  const bomb = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': new Uint8Array(41 * 1024 * 1024) });
  expect(await codeOf(bomb)).toBe('too-large');
});

test('nothing outside the file is asked for', async () => {
  const relations =
    '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://exemple.invalid/t.dotm" TargetMode="External"/><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="u" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="../../../etc/passwd"/>';
  expect(await codeOf(docx({ body: p('Les parties signent.'), relations }))).toBe('ok');
});

test('a file is known by what it holds, whatever its name says', () => {
  expect(kind('contrat.pdf', whole)).toBe('word');
  expect(kind('contrat.docx', '<!doctype html><p>Les parties signent.')).toBe('web');
  expect(kind('contrat.docx', '%PDF-1.7')).toBe('pdf');
  expect([kind('a.docx', 'Les parties'), kind('a.html', 'Les parties'), kind('a.txt', 'Les parties')]).toEqual([
    'not-a-docx',
    'not-html',
    'text',
  ]);
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  expect(kind('ancien.doc', compound)).toBe('not-a-docx');
  compound.set(Buffer.from('EncryptedPackage', 'utf16le'), 512);
  expect(kind('ferme.docx', compound)).toBe('encrypted');
});
