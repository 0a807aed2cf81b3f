/** Archives made to harm, or to deceive, end in the closed set of errors, soon and without growing. */
import { expect, test } from 'vitest';
import { ingestWord } from '../../../compiler/ingest/ingest.ts';
import { kindOf } from '../../../compiler/ingest/signature.ts';
import { docx, p, zip } from './make-docx.ts';

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

test('a part that unpacks to far more than a document has is refused before it is unpacked', async () => {
  const bomb = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': new Uint8Array(41 * 1024 * 1024) });
  const start = performance.now();
  expect(await codeOf(bomb)).toBe('too-large');
  expect(performance.now() - start).toBeLessThan(2000);
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
