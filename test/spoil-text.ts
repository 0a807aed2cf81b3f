/** A text → the same with one accident: a line gone or doubled, characters swapped, noise, other line ends, odd signs. */
export type Accident = (text: string, random: (limit: number) => number) => string;

function splice(text: string, at: number, count: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + count);
}

function editLines(text: string, random: (limit: number) => number, edit: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  edit(lines, random(lines.length));
  return lines.join('\n');
}

const odd = [
  '\u0000',
  '\ud800',
  '\u202e',
  '\ufeff',
  '\u00ad',
  'e\u0301',
  '🏛',
  '\u2028',
  '\u200b',
  '\t',
  '\r',
  'ﬁ',
  'İ',
  '\u0085',
  '\uffff',
];
const syntax = [
  '`',
  '```',
  '[',
  '](val:',
  '](',
  ')',
  '|',
  '"',
  "'",
  ': ',
  '- ',
  '{',
  '}',
  '&a ',
  '*a',
  '!!js/function ',
  '<',
  '#',
  '---\n',
  '\\',
  '→',
  '@',
  '%',
  '..',
  '[^1]',
];

export const accidents: Readonly<Record<string, Accident>> = {
  'a line is gone': (text, random) => editLines(text, random, (lines, at) => lines.splice(at, 1)),
  'a line is doubled': (text, random) => editLines(text, random, (lines, at) => lines.splice(at, 0, lines[at]!)),
  'two lines are swapped': (text, random) =>
    editLines(text, random, (lines, at) => {
      const other = random(lines.length);
      [lines[at], lines[other]] = [lines[other]!, lines[at]!];
    }),
  'a line is indented': (text, random) => editLines(text, random, (lines, at) => (lines[at] = `  ${lines[at]}`)),
  'a stretch is gone': (text, random) => splice(text, random(text.length), random(400), ''),
  'a stretch is copied': (text, random) => {
    const from = random(text.length);
    return splice(text, random(text.length), 0, text.slice(from, from + random(400)));
  },
  'two characters are swapped': (text, random) => {
    const at = random(text.length - 1);
    return splice(text, at, 2, `${text[at + 1] ?? ''}${text[at] ?? ''}`);
  },
  'a number is another': (text, random) => {
    const from = random(text.length);
    const at = text.slice(from).search(/\d/);
    return at === -1 ? text : splice(text, from + at, 1, ['', '0', '-9', '99999999999999999999', '1,5', '1e9'][random(6)]!);
  },
  'syntax stands where it should not': (text, random) => splice(text, random(text.length), random(3), syntax[random(syntax.length)]!),
  'odd signs stand among the words': (text, random) => splice(text, random(text.length), random(2), odd[random(odd.length)]!),
  'noise stands among the words': (text, random) =>
    splice(text, random(text.length), random(40), Array.from({ length: 64 }, () => String.fromCharCode(random(256))).join('')),
  'a name is another': (text, random) => {
    const names = text.match(/\b[a-z]+[A-Z]\w+\b/g) ?? [];
    const [from, to] = [names[random(names.length)], names[random(names.length)]];
    return from === undefined || to === undefined ? text : text.replace(from, to);
  },
};
