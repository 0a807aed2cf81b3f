/**
 * The words of another edition, clause by clause: what a page at its address shows. It crosses a border, hence zod. Nothing is
 * marked in it, since nothing is bound to its words.
 */
import { z } from 'zod';
import { clauseModel } from './manifest.ts';

const text = z.string();

export const editionTextModel = z.object({
  edition: text,
  title: text,
  /** Of the contract's folder `editions/`. */
  file: text,
  /** Made up to show what a page of editions is: nobody published it. */
  isDemonstration: z.boolean(),
  clauses: z.array(
    clauseModel.pick({
      id: true,
      kind: true,
      number: true,
      parent: true,
      level: true,
      glyph: true,
      text: true,
      cells: true,
      bold: true,
    }),
  ),
});

export type EditionText = z.infer<typeof editionTextModel>;
