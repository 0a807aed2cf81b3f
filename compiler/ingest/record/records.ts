/**
 * The plain records every ingest step exchanges; no step keeps state of its own.
 * Boxes are in points with the origin at the top left of the upright page, y growing downwards.
 * Law: text is never detached from the characters it came from: a word carries its `sources`.
 */

import type { RemovalReason } from '../../language/locale.ts';

export type { RemovalReason } from '../../language/locale.ts';

export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Characters `start`..`end` (UTF-16, end excluded) of run `run`. */
export type Source = { readonly run: number; readonly start: number; readonly end: number };

/** Why no reader sees words that a file holds. */
export type Cause =
  | 'invisible-mode'
  | 'switched-off'
  | 'transparent'
  | 'same-colour'
  | 'covered'
  | 'clipped'
  | 'off-page'
  | 'tiny'
  | 'superseded';

/** A string of glyphs as the page draws it, in stream order; `angle` in quarter turns is not assumed, it is in degrees. */
export type Run = {
  readonly id: number;
  readonly page: number;
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly angle: number;
  readonly artifact: boolean;
  readonly spaceBefore: boolean;
  /** Why it is none of the text that a reader takes from the page. */
  readonly unseen?: Cause | 'struck';
  /** Pale or half transparent, as a watermark is. */
  readonly pale?: boolean;
};

/** A ruling line or the edge of a filled cell; one of its sides is near zero. */
export type Edge = { readonly across: boolean; readonly at: number; readonly from: number; readonly to: number };

export type PageInput = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly edges: readonly Edge[];
  /** What the page shows beside its runs, or hides, for a person to look at. */
  readonly notices?: readonly Notice[];
};

/** What a page holds that a person has to know of, told where it was seen; `text` are the words in question. */
export type Notice = {
  readonly kind: 'unseen' | 'struck' | 'recognised-layer' | 'form-value' | 'annotation' | 'right-to-left';
  readonly page: number;
  readonly box?: Box;
  readonly text: string;
  readonly cause?: Cause;
};

export type Word = {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  readonly size: number;
  readonly bold: boolean;
  /** A footnote call or an ordinal set above the line. */
  readonly raised: boolean;
  readonly sources: readonly Source[];
};

/** Words of one baseline with no gap wide enough to separate columns or cells. */
export type Chunk = {
  readonly page: number;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** Stream index of the first run. */
  readonly order: number;
  readonly words: readonly Word[];
  /** A line is drawn under all of it. */
  readonly underlined?: boolean;
};

/** A line of running text in its column; `left` and `right` are the edges of that column, whose lines all reach it when `justified`. */
export type Line = Chunk & { readonly column: number; readonly left: number; readonly right: number; readonly justified: boolean };

export type Cell = { readonly words: readonly Word[] };

export type Table = {
  readonly kind: 'table';
  readonly page: number;
  readonly box: Box;
  readonly order: number;
  readonly column: number;
  readonly head: boolean;
  readonly definitions: boolean;
  /** Lines are drawn between its cells. */
  readonly ruled?: boolean;
  readonly rows: readonly (readonly Cell[])[];
};

/** What reading order yields: lines and whole tables. */
export type Flow = { readonly kind: 'line'; readonly line: Line } | Table;

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly page: number;
  readonly box: Box;
  readonly size: number;
  readonly bold: boolean;
  readonly words: readonly Word[];
  /** Left edge minus that of the column, in points. */
  readonly indent: number;
  /** The same for its leftmost line: above zero, the whole paragraph is set in. */
  readonly inset: number;
  readonly lines: number;
  readonly centred: boolean;
  /** A row of a table that an extraction flattened. */
  readonly item?: boolean;
  readonly underlined?: boolean;
  /** Stands alone like a title, though no style says so. */
  readonly titled?: boolean;
  /** What the document itself says of it: 0 for its title, 1 to 9 for a heading's rank, or that it is none. */
  readonly outline?: number | 'none';
  /** In its column, space or a line that had room for more stands before it. */
  readonly parted?: boolean;
};

/** How a node is set: what of it shows that it is a title, an item, a paragraph of its own. */
export type Look = Pick<Paragraph, 'size' | 'bold' | 'lines'> & {
  /** Size of type over that of running text. */
  readonly scale: number;
  /** Left edge of its first line on the page, in points; how far the whole is set in from its column, in em. */
  readonly left: number;
  readonly inset: number;
  readonly parted: boolean;
  readonly glyph?: string;
};

export type Block = Paragraph | Table;

export type Removal = {
  readonly reason: RemovalReason;
  readonly page: number;
  readonly box: Box;
  readonly text: string;
  readonly sources: readonly Source[];
};

export type Node =
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly Word[]; readonly look?: Look }
  | { readonly kind: 'paragraph'; readonly words: readonly Word[]; readonly term: number; readonly look?: Look }
  | {
      readonly kind: 'item';
      readonly look?: Look;
      readonly depth: number;
      readonly glyph: '-' | '*';
      readonly marker: readonly Word[];
      readonly words: readonly Word[];
    }
  | { readonly kind: 'footnote'; readonly mark: string; readonly call: readonly Word[]; readonly words: readonly Word[] }
  | Table;

export const union = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

/** The box around a non-empty list of boxed things. */
export const boxOf = (things: readonly { readonly box: Box }[]): Box => things.map((thing) => thing.box).reduce(union);

/** The words of a block; those of a table row after row. */
export const wordsOfBlock = (block: Block): readonly Word[] =>
  block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.words) : block.words;

/** Whether nothing stands between two words of a line. */
export const touches = (left: Word | undefined, right: Word): boolean =>
  left !== undefined && left.box.y0 === right.box.y0 && left.box.x1 === right.box.x0;

export const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** What is taken out: its words, where they stand unless it is said otherwise. */
export const removalOf = (
  reason: RemovalReason,
  words: readonly Word[],
  { page, box }: { readonly page: number; readonly box: Box } = { page: words[0]!.page, box: boxOf(words) },
): Removal => ({ reason, page, box, text: textOf(words), sources: words.flatMap(({ sources }) => sources) });

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** A copy of a word with some of it changed; words may be views, so they are never spread. */
export function reword<W extends Word>(word: W, changes: Partial<W>): W {
  const { text, page, box, size, bold, raised, sources } = word;
  const { baseline, order } = word as { readonly baseline?: unknown; readonly order?: unknown };
  const placed = baseline === undefined ? {} : { baseline, order };
  return { text, page, box, size, bold, raised, sources, ...placed, ...changes } as W;
}
