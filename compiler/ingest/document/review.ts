/** What ingest leaves to a person: a place of the document and what is doubtful there. */
import type { Box } from '../record/records.ts';

/** Something a human has to look at. */
export type Review = {
  readonly kind:
    | 'unmapped-glyph'
    | 'no-text'
    | 'flattened-table'
    | 'order'
    /** Words that a word processor or a page keeps from its reader, or shows as struck out. */
    | 'hidden'
    | 'struck'
    | 'tracked-change'
    | 'comment'
    /** What may print words that are not in the text. */
    | 'picture'
    | 'outside'
    | 'nested-table'
    | 'numbering'
    | 'main-text';
  readonly page: number;
  readonly box?: Box;
  readonly text: string;
};
