/** What glyphs are shown with: an em upwards, and what the rendering mode lays down, the fill, the stroke of outlines or nothing. */
import type { Colour } from '../sight/painted.ts';
import type { GraphicsState, Ink } from './graphics-state.ts';
import { placeOf, typeOf } from './setting.ts';

/** The same object as long as nothing of it changes. */
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
