import { expect, test } from 'vitest';
import { alignText, Words } from '../../../compiler/read/markdown/words.ts';
import { readText } from '../read-text.ts';

/** The text a run's source stands for: escapes and entities read, white space collapsed. */
function unescaped(source: string): string {
  return source
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&eacute;/g, 'é')
    .replace(/&#233;/g, 'é')
    .replace(/\s+(?:> *)?/g, ' ');
}

const samples = [
  'Le  client\n  paie [**2 Mo**](val:size "taille") \\[x\\] A &amp; B caf&eacute; &#233;.',
  '> cité\n> encore\n\n* un\n  deux\n\n| a | b \\| c |\n|---|---|\n| d[^1] | [e](val:x) |\n\n[^1]: note\n  suite',
  '# 1. Titre  \n\nligne\\\nautre https://www.alixans.com sales@alixans.com <b>x</b>',
  'tab\tvers\u2009fine \u00a0insécable',
];

test.each(samples)('every run of %j is a slice of its source', (markdown) => {
  const { contract } = readText(markdown);
  for (const { text, runs } of contract.clauses) {
    expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end, span } of runs) {
      const slice = unescaped(markdown.slice(span.start, span.end));
      expect([text.slice(start, end), ' ']).toContain(slice === '' || slice === '\\ ' ? ' ' : slice);
    }
  }
});

test('white space collapses to one space and none is left at the ends', () => {
  const [clause] = readText('  un \n   deux\u2009trois  ').contract.clauses;
  expect(clause?.text).toBe('un deux trois');
});

test('bold words are runs of their own', () => {
  const [clause] = readText('un **deux** trois').contract.clauses;
  expect(clause?.runs.filter(({ bold }) => bold).map(({ start, end }) => [start, end])).toEqual([[3, 7]]);
});

test('an escaped character is one character of text and two of source', () => {
  expect(alignText('a+b', 'a\\+b', 0, 4).map(({ text, start, end }) => [text, start, end])).toEqual([
    ['a', 0, 1],
    ['+', 1, 3],
    ['b', 3, 4],
  ]);
});

test('words that follow one another in the source are one run', () => {
  const words = new Words('x.md');
  for (const piece of alignText('un deux', 'un deux', 0, 7)) words.add(piece);
  expect(words.runs).toEqual([{ start: 0, end: 7, span: { file: 'x.md', start: 0, end: 7 } }]);
});

test.each(['a&nbsp;b', 'a &nbsp;b', 'a&nbsp; b', 'un&#160;&nbsp;mot é&#101; fin'])(
  'white space written as an entity in %s leaves every other place exact',
  (source) => {
    const value = source.replace(/&nbsp;|&#160;/g, '\u00a0').replace('&#101;', 'e');
    const pieces = alignText(value, source, 0, source.length);
    expect(pieces.map(({ text }) => text).join('')).toBe(value);
    for (const { text, start, end, exact } of pieces) if (exact) expect(source.slice(start, end)).toBe(text);
    expect(
      pieces
        .filter(({ text, exact }) => /[a-zé]/.test(text) && exact)
        .map(({ text }) => text)
        .join(''),
    ).toBe(value.replace(/\s|(?<=é)e/g, ''));
  },
);

test('a letter written as an entity, in figures of either kind or by name, is one letter as wide as it was written', () => {
  for (const written of ['&#xe9;', '&#XE9;', '&#233;', '&eacute;', '&#x0000e9;'])
    expect([
      written,
      alignText('aéb', `a${written}b`, 0, 2 + written.length).map(({ text, start, end, exact }) => [text, start, end, exact]),
    ]).toEqual([
      written,
      [
        ['a', 0, 1, true],
        ['é', 1, 1 + written.length, false],
        ['b', 1 + written.length, 2 + written.length, true],
      ],
    ]);
});

test('an ampersand that writes no letter is itself', () => {
  expect(
    alignText('a & b', 'a & b', 0, 5)
      .map(({ text }) => text)
      .join(''),
  ).toBe('a & b');
  expect(readText('R&D et A &foo; B').contract.clauses[0]?.text).toBe('R&D et A &foo; B');
});

test('what cannot be laid along its source goes sign by sign, and what follows keeps its place', () => {
  expect(alignText('x\ufffdy mot', 'x\0y mot', 0, 7).map(({ text, start, end, exact }) => [text, start, end, exact])).toEqual([
    ['x', 0, 1, true],
    ['\ufffd', 1, 2, false],
    ['y', 2, 3, true],
    [' ', 3, 4, true],
    ['mot', 4, 7, true],
  ]);
});

test('a backslash before a letter is a sign of its own, before another sign it is none', () => {
  const places = (value: string, source: string): unknown[] =>
    alignText(value, source, 0, source.length).map(({ text, start, end }) => [text, start, end]);
  expect(places('a\\b', 'a\\b').flat()).not.toHaveLength(0);
  expect(readText('a\\b').contract.clauses[0]?.text).toBe('a\\b');
  expect(places('a\\', 'a\\\\')).toEqual([
    ['a', 0, 1],
    ['\\', 1, 3],
  ]);
});

test('the outer spaces of words that stand in the source as they are stand apart', () => {
  expect(alignText(' un mot ', 'x un mot y', 1, 9).map(({ text, start, end, exact }) => [text, start, end, exact])).toEqual([
    [' ', 1, 2, true],
    ['un mot', 2, 8, true],
    [' ', 8, 9, true],
  ]);
  expect(alignText(' ', 'a b', 1, 2).map(({ text, start, end }) => [text, start, end])).toEqual([[' ', 1, 2]]);
});

test('a space between words that are bold is bold, one around them is not', () => {
  const [clause] = readText('un **deux trois** quatre').contract.clauses;
  expect(clause?.runs.map(({ start, end, bold }) => [clause.text.slice(start, end), bold ?? false])).toEqual([
    ['un ', false],
    ['deux trois', true],
    [' quatre', false],
  ]);
});
