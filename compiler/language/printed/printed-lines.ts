/**
 * A document's text → its printed lines: words, indent, and which blank lines part paragraphs. The non-obvious law: an
 * extraction may put a blank line after every line, so a line stands apart where more blank lines precede it than usual.
 */

/** `start` and `end` bound the words, without the white space around them; `indent` is in columns. */
export type PrintedLine = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** More blank lines than usual, a page break or the document's edge stand before it. */
  readonly apart: boolean;
  /** A form feed or the document's edge stands before it. */
  readonly opensPage: boolean;
};

type Draft = Omit<PrintedLine, 'apart' | 'opensPage'> & { readonly blanks: number; readonly fed: boolean };

const tabWidth = 4;
/** Share of line ends inside sentences above which a blank line after every line is the extraction's. */
const insideSentences = 0.25;
/** Fewer lines than these tell nothing of what is usual. */
const enough = 10;
/** Share of the lines that may have fewer blank lines before them than the extraction puts. */
const exceptions = 0.1;

export function readPrintedLines(text: string): PrintedLine[] {
  const drafts = draftLines(text);
  const usual = usualBlanks(drafts);
  return drafts.map(({ blanks, fed, ...line }, at) => ({ ...line, apart: at === 0 || fed || blanks > usual, opensPage: at === 0 || fed }));
}

function draftLines(text: string): Draft[] {
  const drafts: Draft[] = [];
  let [blanks, fed] = [0, false];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]*(?:\r\n|\n|\r|$)/g)) {
    fed ||= line.includes('\f');
    const words = trimmed(line);
    if (words === '') {
      blanks++;
      continue;
    }
    const before = line.indexOf(words);
    const start = index + before;
    drafts.push({ text: words, start, end: start + words.length, indent: columns(line.slice(0, before)), blanks, fed });
    [blanks, fed] = [0, false];
  }
  return drafts;
}

const trimmed = (line: string): string => /(?:\S|\ufeff)(?:.*(?:\S|\ufeff))?/su.exec(line)?.[0] ?? '';

const columns = (blank: string): number =>
  [...blank.replace(/[\f\r\n]/g, '')].reduce((sum, sign) => sum + (sign === '\t' ? tabWidth : 1), 0);

/** The number of blank lines that all lines but a few have before them, where it can't be that of paragraphs. */
function usualBlanks(lines: readonly Draft[]): number {
  const counts = lines.slice(1).map(({ blanks }) => blanks);
  const usual = counts.sort((a, b) => a - b)[Math.floor(exceptions * counts.length)] ?? 0;
  const open = lines.filter(({ text }, at) => /[\p{L},]$/u.test(text) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? '')).length;
  return lines.length > enough && open > insideSentences * lines.length ? usual : 0;
}
