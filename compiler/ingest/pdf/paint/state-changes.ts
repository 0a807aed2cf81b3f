/** What operators change of the graphics state alone, by their names: type, colours, the place of the next glyph. */

import { identity, isMatrix } from '../matrix.ts';
import { colourOf, type GraphicsState } from './graphics-state.ts';

type Change = (state: GraphicsState, args: readonly unknown[]) => void;

const number = (
  key: 'charSpacing' | 'wordSpacing' | 'rise' | 'mode' | 'lineWidth',
  [value]: readonly unknown[],
  state: GraphicsState,
): void => {
  state[key] = Number(value);
};

export const stateChanges: Readonly<Record<string, Change>> = {
  setCharSpacing: (state, args) => number('charSpacing', args, state),
  setWordSpacing: (state, args) => number('wordSpacing', args, state),
  setTextRise: (state, args) => number('rise', args, state),
  setTextRenderingMode: (state, args) => number('mode', args, state),
  setLineWidth: (state, args) => number('lineWidth', args, state),
  setHScale: (state, [percent]) => {
    state.stretch = Number(percent) / 100;
  },
  setFillRGBColor: (state, [colour]) => {
    state.fill = colourOf(colour);
  },
  setStrokeRGBColor: (state, [colour]) => {
    state.stroke = colourOf(colour);
  },
  setFillColorN: (state) => {
    state.fill = undefined;
  },
  setStrokeColorN: (state) => {
    state.stroke = undefined;
  },
  beginText: (state) => setMatrix(state, undefined),
  setTextMatrix: (state, args) => setMatrix(state, args.length === 1 ? args[0] : args),
  moveText: (state, args) => move(state, Number(args[0]), Number(args[1])),
  setLeading: (state, args) => {
    state.leading = -Number(args[0]);
  },
  setLeadingMoveText: (state, args) => {
    state.leading = Number(args[1]);
    move(state, Number(args[0]), Number(args[1]));
  },
  nextLine: (state) => move(state, 0, state.leading),
};

function setMatrix(state: GraphicsState, matrix: unknown): void {
  state.text = isMatrix(matrix) ? matrix : identity;
  state.x = state.lineX = 0;
  state.y = state.lineY = 0;
}

function move(state: GraphicsState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}
