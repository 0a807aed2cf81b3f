/** What ingest leaves to a person: a place of the document and what is doubtful there. */
import type { Box, Notice } from './records.ts';

/** Something a human has to look at: `text` holds the words in question, `cause` says why unseen ones are. */
export type Review =
  | Notice
  | {
      readonly kind: 'unmapped-glyph' | 'no-text' | 'flattened-table' | 'order' | 'encoding';
      readonly page: number;
      readonly box?: Box;
      readonly text: string;
    };
