/**
 * The graphics state that a page's operators change, as far as it says what is seen: matrices, colours, opacity, clip, type.
 */
import type { Box } from '../../record/records.ts';
import { type Colour, overlapOf, type Show } from '../../sight/painted.ts';
import { identity, type Matrix } from '../matrix.ts';

/** What a font says of itself and of how its glyphs advance. */
export type FontFacts = {
  /** As pdf.js named it, and as it names itself. */
  readonly name: string;
  readonly typeface: string;
  readonly vertical: boolean;
  readonly scale: number;
  /** Where it has no outlines, procedures paint its glyphs, `drawn` high at a size of 1. */
  readonly procedures: boolean;
  readonly drawn: number;
};

/** Their typeface and size, and which way they run. */
export type Type = {
  /** As pdf.js named the font, and as the font names itself. */
  readonly font: string;
  readonly typeface: string;
  readonly vertical: boolean;
  /** As the operator asks for it, before any matrix. */
  readonly asked: number;
  /** Points: an em along the line, and the height of the type. */
  readonly em: number;
  readonly height: number;
  /** One point along the line. */
  readonly dx: number;
  readonly dy: number;
};

export type GraphicsState = {
  /** From the space of text to the page, while neither of the two matrices changes; the type and the ink that glyphs were set in last. */
  placed: { readonly matrix: Matrix; readonly text: Matrix; readonly place: Matrix };
  typed:
    | { readonly place: Matrix; readonly font: FontFacts; readonly size: number; readonly stretch: number; readonly type: Type }
    | undefined;
  inked: Inked | undefined;
  matrix: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  fill: Colour | undefined;
  stroke: Colour | undefined;
  fillAlpha: number;
  strokeAlpha: number;
  /** Opacity of the groups around. */
  groupAlpha: number;
  mixes: boolean;
  lineWidth: number;
  clip: Box | undefined;
  /** What is shown by glyphs that later marks are clipped to: unseen until something is painted in them. */
  outlined: readonly { readonly shown: { bare: boolean; colour: Colour | undefined }; readonly matrix: Matrix }[];
};

/** What glyphs are shown with, and all that it comes from. */
type Inked = Pick<GraphicsState, 'fill' | 'stroke' | 'fillAlpha' | 'strokeAlpha' | 'groupAlpha' | 'mode'> & {
  readonly type: Type;
  readonly ink: Ink;
};

/** An em upwards on the page, points; and what the rendering mode lays down. */
export type Ink = Pick<Show, 'ux' | 'uy' | 'size' | 'bare' | 'colour' | 'alpha'>;

const usualFont: FontFacts = { name: '', typeface: '', vertical: false, scale: 0.001, procedures: false, drawn: 1 };

export const initialState = (matrix: Matrix, clip: Box | undefined): GraphicsState => ({
  placed: { matrix, text: identity, place: matrix },
  typed: undefined,
  inked: undefined,
  matrix,
  text: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: usualFont,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: [0, 0, 0],
  stroke: [0, 0, 0],
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  mixes: false,
  lineWidth: 1,
  clip,
  outlined: [],
});

export function clipTo(state: GraphicsState, box: Box): void {
  state.clip = overlapOf(box, state.clip);
}

/** `#rrggbb` → its parts; unknown for what is no such colour. */
export function colourOf(value: unknown): Colour | undefined {
  const digits = typeof value === 'string' ? /^#([\da-f]{6})$/i.exec(value)?.[1] : undefined;
  if (digits === undefined) return undefined;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The entries of a graphics state dictionary that bear on what is seen. */
export function applyEntries(state: GraphicsState, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    const [key, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (key === 'ca' && isNumber(value)) state.fillAlpha = value;
    else if (key === 'CA' && isNumber(value)) state.strokeAlpha = value;
    else if (key === 'LW' && isNumber(value)) state.lineWidth = value;
    else if (key === 'BM') state.mixes = value !== 'source-over';
    else if (key === 'SMask' && value) state.mixes = true;
    else if (key === 'SMask') state.mixes = false;
  }
}
