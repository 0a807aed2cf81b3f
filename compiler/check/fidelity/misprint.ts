/** Where the structure of a text is not what its original shows: the clause, and the word of the original. */

/** What the annotated text makes of the words, against what is printed. */
type StructureKind =
  | 'quote'
  | 'nested'
  | 'flat'
  | 'item'
  | 'no-item'
  | 'glyph'
  | 'joined'
  | 'parted'
  | 'title'
  | 'sentence'
  | 'styled-title'
  | 'plain-title'
  | 'cells'
  | 'cell-edge'
  | 'no-table';

/** A clause that differs; `word` is the printed word where it shows. */
export type Misprint = { readonly kind: StructureKind; readonly clause: number; readonly word: number };
