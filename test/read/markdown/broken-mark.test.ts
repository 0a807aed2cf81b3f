import { expect, test } from 'vitest';
import { brokenMarks } from '../../../compiler/read/markdown/broken-mark.ts';
import { readText } from '../read-text.ts';

test.each([
  ['[15 mn](val:block "une tranche", et la suite.', 'end', '[15 mn](val:block "une tranche"'],
  ['[15 mn](val:block, et la suite.', 'end', '[15 mn](val:block,'],
  ['[15 mn](val:block “une tranche”), et', 'curly quotes around the title', '[15 mn](val:block “une tranche”)'],
  ['[15 mn](val:block « une tranche »), et', 'curly quotes around the title', '[15 mn](val:block « une tranche »)'],
  ['[15 mn](val:block une tranche), et', 'words after the id', '[15 mn](val:block une tranche)'],
  ['[15 mn] (val:block), et', 'space before the parenthesis', '[15 mn] (val:block)'],
  ['[15 mn](val:block "la "vraie" tranche"), et', 'straight quote inside the title', '[15 mn](val:block "la "vraie" tranche")'],
  ['[15 mn (val:block "une tranche"), et', 'parenthesis', '[15 mn (val:block "une tranche")'],
  ['[15 mn(val:block), et [deux](val:two)', 'parenthesis', '[15 mn(val:block)'],
])('%s is broken by its %s', (text, found, whole) => {
  const [mark] = brokenMarks(text);
  expect([mark?.found, text.slice(mark?.start, mark?.end)]).toEqual([found, whole]);
});

test('a mark that is broken still marks its words, and adds none', () => {
  const { contract, codes } = readText('Par [15 mn](val:block “tranche”) due, par [2 h](val:other "x" puis.');
  expect(contract.clauses.map(({ text }) => text)).toEqual(['Par 15 mn due, par 2 h puis.']);
  expect(contract.marks.map(({ id, text, title }) => [id, text, title])).toEqual([
    ['block', '15 mn', 'tranche'],
    ['other', '2 h', 'x'],
  ]);
  expect(codes).toEqual(['read/broken-mark', 'read/broken-mark']);
});

test('words in brackets before a parenthesis are words', () => {
  expect(readText('Le délai [article 5] (voir l’annexe) court.').codes).toEqual([]);
});

test('spaces without end after a mark, or after its bracket, take no time', () => {
  const spaces = ' '.repeat(300_000);
  const found = (text: string): string[] => brokenMarks(text).map((mark) => mark.found);
  expect(found(`[15 mn](val:block${spaces}`)).toEqual(['end']);
  expect(found(`[15 mn${spaces}(val:block)`)).toEqual(['parenthesis']);
  expect(found('['.repeat(100_000) + spaces)).toEqual([]);
});
