/** What ingest leaves to a person: a place of the document and what is doubtful there. */
import type { Box } from '../record/records.ts';

/** Something a human has to look at. */
export type Review = {
  readonly kind: 'unmapped-glyph' | 'no-text' | 'flattened-table' | 'order';
  readonly page: number;
  readonly box?: Box;
  readonly text: string;
};
