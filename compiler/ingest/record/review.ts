/** What ingest leaves to a person: a place of the document and what is doubtful there. */
import type { Box, Notice } from './records.ts';

/** Something a human has to look at: `text` holds the words in question, `cause` says why unseen ones are. */
export type Review =
  | Notice
  | {
      readonly kind:
        | 'unmapped-glyph'
        | 'no-text'
        | 'flattened-table'
        | 'order'
        | 'encoding'
        | 'tracked-change'
        | 'comment'
        /** What may print words that are not in the text: a picture, another file, numbers of a style sheet or of a rare format. */
        | 'picture'
        | 'outside'
        | 'numbering'
        | 'nested-table'
        /** Nothing in a page says which of its text is the main one. */
        | 'main-text';
      readonly page: number;
      readonly box?: Box;
      readonly text: string;
    };
