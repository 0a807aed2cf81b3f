/**
 * A source is a named text; a span is a half-open range of UTF-16 offsets in it.
 * Lines and columns are computed only when a person is to read them.
 */

export type Source = { readonly file: string; readonly text: string };

/** `start` and `end` are UTF-16 offsets in the text of `file`; `end` is exclusive. */
export type Span = { readonly file: string; readonly start: number; readonly end: number };

/** One-based line and column, as editors show them. */
export type Position = { readonly line: number; readonly column: number };

export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/** Offset → one-based position. Offsets beyond the text give its last position. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const lastBreak = before.lastIndexOf('\n');
  return { line: countBreaks(before) + 1, column: before.length - lastBreak };
}

export function lineAt(text: string, line: number): string {
  return text.split('\n', line)[line - 1]?.replace(/\r$/, '') ?? '';
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A word of a PDF in reading order; its box is in points from the page's top left. */
export type PlacedWord = {
  readonly text: string;
  readonly page: number;
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
};

/** The PDF that the front matter names; no `words` where it is not there. `layout` counts the words that ingest took out as layout. */
export type PdfOriginal = {
  readonly file: string;
  readonly sha256?: string;
  readonly words?: readonly PlacedWord[];
  readonly layout?: number;
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
  /** `sha256` is that of the file's bytes, where it was read from one. */
  readonly original?: Source & { readonly sha256?: string };
  readonly pdf?: PdfOriginal;
  readonly before?: OriginalsBefore;
  /** Files of the contract's folder that are links to a place outside it; they are not read. */
  readonly outside?: readonly string[];
  /** Other editions of the contract, each as Markdown; `ingested` if it was read from a PDF or a text. */
  readonly editions?: readonly (Source & { readonly ingested: boolean })[];
};
