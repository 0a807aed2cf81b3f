/**
 * A source is a named text; a span is a half-open range of UTF-16 offsets in it.
 * Lines and columns are computed only when a person is to read them.
 */

import type { PrintedBlock } from './language/printed/printed-block.ts';
import type { Verdict } from './model/witness.ts';

export type Source = { readonly file: string; readonly text: string };

/** `start` and `end` are UTF-16 offsets in the text of `file`; `end` is exclusive. */
export type Span = { readonly file: string; readonly start: number; readonly end: number };

/** Half-open, in a text that is known. */
export type Range = Omit<Span, 'file'>;

/** Whether two ranges of one text have a place in common. */
export const overlaps = (left: Range, right: Range): boolean => left.start < right.end && right.start < left.end;

/** One-based line and column, as editors show them. */
export type Position = { readonly line: number; readonly column: number };

export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/** Offset → one-based position. Offsets beyond the text give its last position. */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = lastUpTo(lineStarts(source), at);
  return { line: line + 1, column: at - lineStarts(source)[line]! + 1 };
}

/** A line without its end. */
export function lineAt(source: Source, line: number): string {
  return source.text.slice(lineStarts(source)[line - 1] ?? source.text.length, lineEnd(source, line)).replace(/\r$/, '');
}

/** Where a line ends, its feed not counted. */
export function lineEnd(source: Source, line: number): number {
  const next = lineStarts(source)[line];
  return next === undefined ? source.text.length : next - 1;
}

/** A text has many places to show, and one table of its lines. */
const known = new WeakMap<Source, readonly number[]>();

function lineStarts(source: Source): readonly number[] {
  const before = known.get(source);
  if (before) return before;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  known.set(source, starts);
  return starts;
}

/** The index of the last of ascending numbers that is not above a value; the first where all are. */
export function lastUpTo(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A word of a PDF in reading order; its box is in points from the page's top left. */
export type PlacedWord = {
  readonly text: string;
  readonly page: number;
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
};

/**
 * The PDF, Word document or web page that the front matter names; no `words` where it is not there. `layout` counts the words that
 * ingest took out as layout. What is no PDF has no pages until it is set: its words are on one, and the boxes count paragraphs and characters.
 */
export type PdfOriginal = {
  readonly file: string;
  readonly unit?: 'page' | 'paragraph';
  readonly sha256?: string;
  /** The side of its tracked changes that is read. */
  readonly changes?: 'accepted' | 'rejected';
  /** Lines that a person keeps, of those that ingest takes for layout. */
  readonly kept?: readonly { readonly page: number; readonly quote: string }[];
  readonly words?: readonly PlacedWord[];
  readonly blocks?: readonly PrintedBlock[];
  readonly layout?: number;
  /** What the witness saw of it, as stored beside it; left out where it was not looked for. */
  readonly witness?: Verdict | 'missing' | 'unreadable';
};

/** What a git reference has of a contract's originals: their paths there and digests, a text's whatever its line ends. */
export type OriginalsBefore = {
  readonly reference: string;
  readonly text?: { readonly file: string; readonly sha256: string };
  readonly pdf?: { readonly file: string; readonly sha256: string };
};

/** All that a contract is compiled from: its Markdown and YAML files, the original document's text, and its PDF if it was looked at. */
export type ContractFiles = {
  readonly id: string;
  readonly files: readonly Source[];
  /** The language of a text that has no front matter to say one; French unless said. */
  readonly language?: string;
  /** `sha256` is that of the file's bytes, where it was read from one. */
  readonly original?: Source & { readonly sha256?: string };
  readonly pdf?: PdfOriginal;
  readonly before?: OriginalsBefore;
  /** Files of the contract's folder that are links to a place outside it; they are not read. */
  readonly outside?: readonly string[];
  /** Other editions of the contract, each as Markdown; `ingested` if it was read from a PDF or a text. */
  readonly editions?: readonly (Source & { readonly ingested: boolean })[];
};
