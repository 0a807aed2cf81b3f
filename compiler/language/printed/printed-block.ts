/** How a PDF sets its words, as far as it shows what they are: what ingest reads and check compares. */

/** A block of a PDF as it is set, and what ingest made of it; `from` is the index of its first word, `to` that of the next block's. */
export type PrintedBlock = {
  readonly from: number;
  readonly to: number;
  /** `table`: lines are drawn between its cells; `columns`: cells that stand side by side. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'columns' | 'note';
  /** In points, and over that of running text. */
  readonly size: number;
  readonly scale: number;
  /** All bold, where running text is not. */
  readonly bold: boolean;
  readonly lines: number;
  /** Left edge of its first line on the page, in points. */
  readonly left: number;
  /** How far all of it is set in from its column, in em. */
  readonly inset: number;
  /** Space, or a line that had room for more, stands before it in its column. */
  readonly parted: boolean;
  /** The indices of the words that cells of a table begin with. */
  readonly cells?: readonly number[];
  /** The glyph printed before an item, among the words or not. */
  readonly glyph?: string;
};
