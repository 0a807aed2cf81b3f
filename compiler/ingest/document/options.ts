/** What a caller of ingest may say of a document, whichever front end reads it. */
import type { Locale } from '../../language/locale.ts';
import type { HowRead } from '../../language/printed/how-read.ts';
import type { Suggest } from './markdown.ts';

export type IngestOptions = HowRead & {
  readonly locale?: Locale;
  /** How two-column definitions are printed: a bold term then blocks, or a table row. */
  readonly definitions?: 'table' | 'blocks';
  /** The table of contents is dropped unless it is asked for, as a list. */
  readonly contents?: 'drop' | 'keep';
  /** Marks to propose for a paragraph of plain text. */
  readonly suggest?: Suggest;
  /** Name and SHA-256 of the original, for the front matter. */
  readonly original?: { readonly file: string; readonly sha256: string };
  /** What a text file is written in, where that had to be guessed. */
  readonly encoding?: string;
  readonly onProgress?: (page: number, pages: number) => void;
  /** Gives the words packed, for another thread to unpack, and `words` empty. */
  readonly packed?: boolean;
};
