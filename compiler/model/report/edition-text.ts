/**
 * The words of another edition, clause by clause: what a page at its address shows. It crosses a border, hence zod. Nothing is
 * marked in it, since nothing is bound to its words.
 */
import { z } from 'zod';

const text = z.string();

/** What a clause says and where it stands. */
export const clauseWordsModel = z.object({
  id: text,
  kind: z.enum(['section', 'paragraph', 'item', 'definition', 'formula', 'table', 'row', 'note']),
  number: text.optional(),
  parent: text.optional(),
  level: z.int().optional(),
  glyph: text.optional(),
  text,
  cells: z.array(z.object({ start: z.int(), end: z.int(), note: text.optional() })).optional(),
  /** Bold runs of the text. */
  bold: z.array(z.object({ start: z.int(), end: z.int() })),
});

export const editionTextModel = z.object({
  edition: text,
  /** Its day, where its front matter says one. */
  date: text.optional(),
  title: text,
  /** Of the contract's folder `editions/`. */
  file: text,
  /** Made up to show what a page of editions is: nobody published it. */
  isDemonstration: z.boolean(),
  clauses: z.array(clauseWordsModel),
});

export type EditionText = z.infer<typeof editionTextModel>;
