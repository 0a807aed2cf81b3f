/**
 * Words that were meant as a mark and that Markdown reads as words: its bracket or its parenthesis not closed, a title in curly quotes or in none, a space
 * before the parenthesis. In: the source of a text. Out: where each stands, what it says and what is wrong with it.
 */
import type { MarkScheme } from '../../model/contract.ts';

/** Offsets in the text searched; `words` are what stands between the brackets. */
export type BrokenMark = {
  readonly start: number;
  readonly end: number;
  readonly words: { readonly start: number; readonly end: number };
  readonly scheme: MarkScheme;
  readonly id: string;
  readonly title?: string;
  /** "Unexpected FOUND of mark "val:id", expected EXPECTED". */
  readonly found: string;
  readonly expected: string;
  readonly help: string;
};

const head = /\[(?:([^[\]]*)\]([ \t\u00a0\u202f]*)|([^[\]()]*))\((val|term|ref|formula|id|skip):([^\s"“”«»„()]*)/g;
const opening = '"“”«»„‟';

export function brokenMarks(text: string): BrokenMark[] {
  return [...text.matchAll(head)].map((match) => {
    const [whole, closed, space = '', inside = closed ?? '', scheme = '', id = ''] = match;
    const after = match.index + whole.length;
    const rest = restOf(text.slice(after));
    const title = rest.title === undefined ? {} : { title: rest.title };
    const words = { start: match.index + 1, end: match.index + 1 + inside.length };
    const told = closed === undefined ? open : space !== '' && rest.closed ? spaced : rest;
    return { start: match.index, end: after + rest.length, words, scheme: scheme as MarkScheme, id, ...title, ...tellOf(told) };
  });
}

type Told = { readonly found: string; readonly expected: string; readonly help: string };
type Rest = Told & { readonly length: number; readonly title?: string; readonly closed: boolean };

const tellOf = ({ found, expected, help }: Told): Told => ({ found, expected, help });

const spaced: Told = {
  found: 'space before the parenthesis',
  expected: 'none',
  help: 'Take the space between ] and ( away.',
};
const open: Told = {
  found: 'parenthesis',
  expected: 'the bracket that closes its words before it',
  help: 'Close the words of the mark: [words](val:name "title").',
};
const unclosed: Told = {
  found: 'end',
  expected: 'its closing parenthesis',
  help: 'Close the mark where its title ends: [words](val:name "title").',
};
const curly: Told = {
  found: 'curly quotes around the title',
  expected: 'straight ones',
  help: 'Put the title between straight quotes: [words](val:name "title").',
};
const bare: Told = {
  found: 'words after the id',
  expected: 'a title in straight quotes, or none',
  help: 'Write the id as one word, and put a title between straight quotes: [words](val:name "title").',
};
const inner: Told = {
  found: 'straight quote inside the title',
  expected: '« » there',
  help: 'Quote inside a title with « ».',
};

/** What follows the id, as far as it belongs to the mark. */
function restOf(text: string): Rest {
  const title = /^\s+"([^"\n]*)"\s*/.exec(text);
  const closed = /^\s*\)/.exec(text) ?? /^\s+"[^"\n]*"\s*\)/.exec(text);
  if (closed) return { ...spaced, length: closed[0].length, closed: true, ...(title ? { title: title[1]! } : {}) };
  const paired = /^\s+"([^\n]*?)"\s*\)/.exec(text);
  if (paired && title && !/^\s*[,.;:]/.test(text.slice(title[0].length)))
    return { ...inner, length: paired[0].length, title: paired[1]!, closed: false };
  if (title) return { ...unclosed, length: title[0].trimEnd().length, title: title[1]!, closed: false };
  const quoted = new RegExp(`^\\s+[${opening}]([^${opening}\\n]*)[${opening}]\\s*\\)?`).exec(text);
  if (quoted) return { ...curly, length: quoted[0].trimEnd().length, title: quoted[1]!.trim(), closed: false };
  const words = /^\s+([^\s()[\]][^()[\]\n]*)\)/.exec(text);
  if (words) return { ...bare, length: words[0].length, title: words[1]!, closed: false };
  return { ...unclosed, length: 0, closed: false };
}
