/**
 * How the glyphs of one operation are set: their typeface and size, which way they run, and what parts them from those before.
 */
import type { Colour } from '../../sight/painted.ts';
import { type Matrix, multiply } from '../matrix.ts';
import type { GraphicsState, Ink, Type } from './graphics-state.ts';

export type Setting = {
  readonly type: Type;
  /** The content of the page, or of a form in it, counted as they begin. */
  readonly stream: number;
  /** A mark, a form or an image stands between these glyphs and those before. */
  readonly apart: boolean;
  readonly artifact: boolean;
  /** For each glyph that has ink: whether white space is set before it. */
  readonly spaced: readonly boolean[];
};

/** Maps the text's own space to the page. */
export function placeOf(state: GraphicsState): Matrix {
  const { matrix, text, placed } = state;
  if (placed.matrix !== matrix || placed.text !== text) state.placed = { matrix, text, place: multiply(matrix, text) };
  return state.placed.place;
}

/** The same object as long as nothing of it changes: glyphs are often shown one by one. */
export function typeOf(state: GraphicsState): Type {
  const place = placeOf(state);
  const { font, size, stretch, typed } = state;
  if (typed && typed.place === place && typed.font === font && typed.size === size && typed.stretch === stretch) return typed.type;
  const type = readType(font, size, stretch, place);
  state.typed = { place, font, size, stretch, type };
  return type;
}

function readType(font: GraphicsState['font'], size: number, stretch: number, place: Matrix): Type {
  const [across, up] = [Math.hypot(place[0], place[1]), Math.hypot(place[2], place[3])];
  const em = Math.abs(size) * across;
  const height = Math.abs(size) * up * (font.procedures && Math.abs(size) <= 1 ? font.drawn : 1);
  const turn = (size < 0 !== stretch < 0 ? -1 : 1) / (across || 1);
  return {
    font: font.name,
    typeface: font.typeface,
    vertical: font.vertical,
    asked: size,
    em,
    height: height || em || 1,
    dx: font.vertical ? -place[2] / (up || 1) : turn * place[0],
    dy: font.vertical ? -place[3] / (up || 1) : turn * place[1],
  };
}

/** What glyphs are shown with: the same object as long as nothing of it changes. */
export function inkOf(state: GraphicsState): Ink {
  const type = typeOf(state);
  const { inked, fill, stroke, fillAlpha, strokeAlpha, groupAlpha, mode } = state;
  const isSame = inked?.type === type && inked.fill === fill && inked.stroke === stroke && inked.mode === mode;
  if (isSame && inked.fillAlpha === fillAlpha && inked.strokeAlpha === strokeAlpha && inked.groupAlpha === groupAlpha) return inked.ink;
  const ink = readInk(state);
  state.inked = { type, ink, fill, stroke, fillAlpha, strokeAlpha, groupAlpha, mode };
  return ink;
}

function readInk(state: GraphicsState): Ink {
  const place = placeOf(state);
  const [ux, uy] = [place[2] * state.size, place[3] * state.size];
  const painted = state.mode % 4;
  const [colour, alpha] = painted === 1 ? [state.stroke, state.strokeAlpha] : [state.fill, state.fillAlpha];
  const { procedures } = state.font;
  return {
    ux,
    uy,
    size: procedures ? 0 : Math.hypot(ux, uy),
    bare: painted === 3,
    colour: procedures ? undefined : mixedInk(state, painted, colour),
    alpha: alpha * state.groupAlpha,
  };
}

/** Filled and stroked in two colours, either may show. */
const mixedInk = (state: GraphicsState, painted: number, colour: Colour | undefined): Colour | undefined =>
  painted === 2 && state.fill?.join() !== state.stroke?.join() ? undefined : colour;
