/**
 * What a page paints, in painting order and page space: glyphs by the operation that shows them, and shapes.
 * Law: what pdf.js can't tell (a pattern's colour, an image that was not decoded) is undefined, never guessed.
 */
import type { Box } from '../record/records.ts';

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `x`, `y` is its origin on the baseline; (`ax`, `ay`) leads to the next origin, (`ux`, `uy`) is one em upwards. */
export type Glyph = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ax: number;
  readonly ay: number;
  readonly ux: number;
  readonly uy: number;
};

/** How marks are made: what of them the page lets through. */
export type Paint = {
  /** Unknown where a pattern or a glyph's own procedure paints. */
  readonly colour: Colour | undefined;
  /** 0 to 1, that of the groups it stands in included. */
  readonly alpha: number;
  readonly clip: Box | undefined;
};

/** Glyphs that one operation shows, in arrays: a page has thousands. */
export type Show = Paint & {
  readonly order: number;
  readonly texts: readonly string[];
  /** Four numbers a glyph: `x`, `y`, `ax`, `ay`. */
  readonly places: readonly number[];
  readonly ux: number;
  readonly uy: number;
  /** Points; 0 where a font of procedures doesn't tell. */
  readonly size: number;
  /** Neither filled nor stroked, by its rendering mode. */
  readonly bare: boolean;
  /** In a layer that is switched off. */
  readonly off: boolean;
};

export const glyphOf = ({ texts, places, ux, uy }: Show, i: number): Glyph => ({
  text: texts[i]!,
  x: places[4 * i]!,
  y: places[4 * i + 1]!,
  ax: places[4 * i + 2]!,
  ay: places[4 * i + 3]!,
  ux,
  uy,
});

/** Around the small letters of what is shown. */
export function boxOfShow({ places, ux, uy }: Show): Box {
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < places.length; at += 4) {
    const x = places[at]!;
    const y = places[at + 1]!;
    const right = x + places[at + 2]! + ux / 2;
    const top = y + places[at + 3]! + uy / 2;
    x0 = Math.min(x0, x, right);
    y0 = Math.min(y0, y, top);
    x1 = Math.max(x1, x, right);
    y1 = Math.max(y1, y, top);
  }
  return { x0, y0, x1, y1 };
}

/** Corners of an area, each ring closed by itself. */
export type Ring = readonly (readonly [x: number, y: number])[];

export type Shape = Paint & {
  readonly kind: 'fill' | 'stroke' | 'image';
  readonly order: number;
  readonly box: Box;
  readonly rings: readonly Ring[];
  readonly evenOdd: boolean;
  /** Its marks mix with what lies under them: a highlighter's ink, a soft mask. */
  readonly mixes: boolean;
  /** An image whose pixels were not looked at. */
  readonly unread?: boolean;
};

export type Painting = { readonly shows: readonly Show[]; readonly shapes: readonly Shape[] };

export const boxOfRings = (rings: readonly Ring[]): Box => {
  const box = {
    x0: Number.POSITIVE_INFINITY,
    y0: Number.POSITIVE_INFINITY,
    x1: Number.NEGATIVE_INFINITY,
    y1: Number.NEGATIVE_INFINITY,
  };
  for (const ring of rings)
    for (const [x, y] of ring) {
      box.x0 = Math.min(box.x0, x);
      box.y0 = Math.min(box.y0, y);
      box.x1 = Math.max(box.x1, x);
      box.y1 = Math.max(box.y1, y);
    }
  return box;
};

/** The area of both, empty where they are apart. */
export const overlapOf = (a: Box, b: Box | undefined): Box =>
  b ? { x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) } : a;

export const holds = (box: Box, x: number, y: number): boolean => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
