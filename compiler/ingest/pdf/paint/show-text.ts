/**
 * In: the graphics state and the glyphs that an operation shows. Out: each glyph that has ink, where it stands; the state moves on.
 * Law: a glyph's advance is reckoned as pdf.js' own drawing does, so that both find it at one place.
 */

import type { Matrix } from '../matrix.ts';
import type { GraphicsState } from './graphics-state.ts';
import { placeOf } from './setting.ts';

type PdfGlyph = { readonly unicode?: unknown; readonly width?: unknown; readonly isSpace?: unknown; readonly vmetric?: unknown };

/** White space and format marks leave no ink. */
const inkless = /^[\s\p{Cf}]*$/u;
const white = /^\s/;

/** A sign on the page, what it advances by, and whether white space stands before it. */
export type Glyph = {
  readonly text: string;
  readonly spaced: boolean;
  readonly x: number;
  readonly y: number;
  readonly ax: number;
  readonly ay: number;
};

/** `open` says that white space stands before the first glyph; gives whether some stands after the last. `take` is told each glyph. */
export function showText(state: GraphicsState, glyphs: unknown, open: boolean, take: (glyph: Glyph) => void): boolean {
  const list = (Array.isArray(glyphs) ? glyphs : []) as (PdfGlyph | number)[];
  const { vertical } = state.font;
  const size = Math.abs(state.size);
  const place = placeOf(state);
  const turn = state.size < 0 ? -1 : 1;
  let along = 0;
  let isOpen = open;
  for (const glyph of list) {
    if (typeof glyph === 'number') {
      along += ((vertical ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const step = stepOf(state, glyph);
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
    if (isInkless(text)) isOpen ||= white.test(text);
    else {
      take(placed(text, isOpen, state, place, along, step));
      isOpen = false;
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    along += step + (vertical ? -spacing : spacing * turn);
  }
  if (vertical) state.y -= along;
  else state.x += along * state.stretch * turn;
  return isOpen;
}

const isInkless = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return text.length === 1 && code > 32 && code < 127 ? false : inkless.test(text);
};

function stepOf({ font, size }: GraphicsState, { width, vmetric }: PdfGlyph): number {
  const across = font.vertical && Array.isArray(vmetric) ? -Number(vmetric[0]) : Number(width ?? 0);
  return across * font.scale * Math.abs(size);
}

/** Where a glyph begins and what it advances by; one that is set downwards stands under its place, an em wide. */
function placed(text: string, spaced: boolean, state: GraphicsState, place: Matrix, along: number, step: number): Glyph {
  const turn = state.size < 0 ? -state.stretch : state.stretch;
  const em = state.size;
  const { vertical } = state.font;
  const x = vertical ? state.x - em / 2 : state.x + along * turn;
  const y = vertical ? state.y - along + state.rise - em * 0.88 : state.y + state.rise;
  const across = vertical ? em : step * turn;
  return {
    text,
    spaced,
    x: place[0] * x + place[2] * y + place[4],
    y: place[1] * x + place[3] * y + place[5],
    ax: place[0] * across,
    ay: place[1] * across,
  };
}
