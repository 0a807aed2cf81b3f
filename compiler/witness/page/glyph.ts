/** What the witness's steps on a page exchange. Places are in points from the top left of the page as it is shown. */

export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** A glyph as PDFium reads and places it. */
export type Glyph = {
  /** The character that the document says it is; a space has one too, and no shape. */
  readonly text: string;
  /** Which of the page's text objects draws it, in painting order. */
  readonly object: number;
  /** Of its shape, or of its line where the font tells none. */
  readonly box: Box;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** Of the type as drawn, in points. */
  readonly size: number;
  /** Degrees, clockwise, in which it is written; 0 is upright. */
  readonly angle: number;
  /** PDFium finds no character for it. */
  readonly unmapped: boolean;
};

export const widthOf = ({ x0, x1 }: Box): number => x1 - x0;
export const heightOf = ({ y0, y1 }: Box): number => y1 - y0;

export const around = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)),
  y0: Math.min(...boxes.map(({ y0 }) => y0)),
  x1: Math.max(...boxes.map(({ x1 }) => x1)),
  y1: Math.max(...boxes.map(({ y1 }) => y1)),
});

/** Share of the smaller one's width, and of the smaller one's height, that two boxes have in common. */
export function sharedBy(a: Box, b: Box): { readonly across: number; readonly down: number } {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  const least = (x: number, y: number): number => Math.max(0.01, Math.min(x, y));
  return { across: across / least(widthOf(a), widthOf(b)), down: down / least(heightOf(a), heightOf(b)) };
}

/** A character without a shape: white space, signs of format, or none at all. */
export const isSpace = ({ text, unmapped }: Glyph): boolean => !unmapped && /^[\s\p{Cf}]*$/u.test(text);

/** As large as no line is: 24 points, or more. */
export const isLarge = ({ size }: Glyph): boolean => size >= 24;

/** Written neither along nor across the page. */
export const isAskew = ({ angle }: Glyph): boolean => angle % 90 !== 0;
