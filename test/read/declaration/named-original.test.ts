/** The original is what the front matter names, whatever else stands in the contract's files. */
import { expect, test } from 'vitest';
import { leadsOut, namedLanguage, namedOriginal, slashed } from '../../../compiler/read/declaration/named-original.ts';

const named = (text: string, file = 'contract.md') => namedOriginal([{ file, text }]);
const front = (line: string): string => `---\ntitle: T\noriginal: ${line}\n---\n\n# 1. X\n`;

test.each<[string, object]>([
  [front('{ file: a.txt }'), { text: 'a.txt' }],
  [front('{ file: a.pdf }'), { pdf: 'a.pdf' }],
  [front('{ file: A.PDF }'), { pdf: 'A.PDF' }],
  [front('{ file: a.txt, pdf: b.pdf }'), { text: 'a.txt', pdf: 'b.pdf' }],
  [front('{ file: a.pdf, pdf: b.pdf }'), { pdf: 'b.pdf' }],
  [front('{ file: x\\a.txt }'), { text: 'x/a.txt' }],
  [front('{ sha256: "0" }'), {}],
  ['\ufeff---\r\noriginal: { file: a.txt }\r\n---\r\n', { text: 'a.txt' }],
  ['--- \noriginal: { file: a.txt }\n...\n', { text: 'a.txt' }],
  ['# 1. X\n\n---\noriginal: { file: a.txt }\n---\n', {}],
  ['---\ntitle: T\n---\n\noriginal: { file: a.txt }\n', {}],
])('%j', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('the first Markdown file that names one is asked, no other kind of file', () => {
  expect(named(front('{ file: a.txt }'), 'norms.yml')).toEqual({});
  const files = [
    { file: 'notes.md', text: '# 1. X' },
    { file: 'contract.md', text: front('{ file: a.txt }') },
    { file: 'later.md', text: front('{ file: b.txt }') },
  ];
  expect(namedOriginal(files)).toEqual({ text: 'a.txt' });
});

test('a path that can lead out of the folder is known', () => {
  for (const path of ['/a', 'C:a', 'c:\\a', 'file:///a', 'https://x/a', '..', '../a', 'a/../b', '..\\a', 'a\\..'])
    expect([path, leadsOut(path)]).toEqual([path, true]);
  for (const path of ['a', 'a/b.txt', '..a', 'a..', 'a/..b', 'a\\b']) expect([path, leadsOut(path)]).toEqual([path, false]);
  expect(slashed('a\\b\\c')).toBe('a/b/c');
});

test('what the front matter says of changes and of kept lines is told, and nothing else of them', () => {
  const kept = 'kept:\n  - { page: 3, quote: "Fin.", reason: clause }';
  expect(named(front(`{ file: a.docx, changes: accepted }\n${kept}`))).toEqual({
    pdf: 'a.docx',
    changes: 'accepted',
    kept: [{ page: 3, quote: 'Fin.' }],
  });
  expect(named(front('{ file: a.docx, changes: rejected }'))).toEqual({ pdf: 'a.docx', changes: 'rejected' });
  expect(named(front('{ file: a.docx, changes: some }\nkept: []'))).toEqual({ pdf: 'a.docx' });
  for (const file of ['a.html', 'a.XHTML', 'a.htm', 'a.docx']) expect(named(front(`{ file: ${file} }`))).toEqual({ pdf: file });
});

test('the language is that of the first file that says one', () => {
  const said = (...texts: string[]): string => namedLanguage(texts.map((text, at) => ({ file: `${at}.md`, text })));
  expect(said('---\nlanguage: en\n---\n')).toBe('en');
  expect(said('---\ntitle: T\n---\n', '---\nlanguage: en\n---\n', '---\nlanguage: fr\n---\n')).toBe('en');
  expect(said('# 1. X')).toBe('');
});
