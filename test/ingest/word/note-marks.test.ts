import { expect, test } from 'vitest';
import { NoteMarks } from '../../../compiler/ingest/word/note-marks.ts';
import { xml } from './parts.ts';

const note = (words: string) => xml(`<w:footnote><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote>`);
const marks = (settings = ''): NoteMarks =>
  new NoteMarks(xml(`<w:settings>${settings}</w:settings>`), { footnote: new Map([['2', note('Les délais')], ['3', note(' ')]]), endnote: new Map() }); // biome-ignore format: two notes

test('notes are counted as they are called, and keep their first mark', () => {
  const all = marks();
  expect(['2', '3', '2'].map((id) => all.call('footnote', id))).toEqual(['1', '2', '1']);
  expect(all.calls).toHaveLength(2);
});

test('endnotes are counted apart, in numerals', () => {
  const all = marks();
  expect([all.call('footnote', '2'), all.call('endnote', '2'), all.call('endnote', '3')]).toEqual(['1', 'i', 'ii']);
});

test('the document says how its notes are counted, and from where', () =>
  expect(marks('<w:footnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="3"/></w:footnotePr>').call('footnote', '2')).toBe('C'));

test('a mark that the document prints itself takes no number', () => {
  const all = marks();
  expect([all.call('footnote', '2', '*'), all.call('footnote', '3')]).toEqual(['*', '1']);
});

test('a note without words is none', () => expect(['2', '3', '4'].map((id) => marks().has('footnote', id))).toEqual([true, false, false]));

test('a section that marks notes anew is told once some were called', () => {
  const section = xml('<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>');
  const all = marks();
  expect(all.strayIn(section)).toBeUndefined();
  all.call('footnote', '2');
  expect(all.strayIn(section)).toContain('footnotes marked anew');
});
