import { expect, test } from 'vitest';
import { identity } from '../../../../compiler/ingest/pdf/matrix.ts';
import { type GraphicsState, initialState } from '../../../../compiler/ingest/pdf/paint/graphics-state.ts';
import { stateChanges } from '../../../../compiler/ingest/pdf/paint/state-changes.ts';

const after = (...operators: readonly (readonly [name: string, ...args: unknown[]])[]): GraphicsState => {
  const state = initialState(identity, undefined);
  for (const [name, ...args] of operators) stateChanges[name]!(state, args);
  return state;
};

test('lines are moved from where the last began, not from where its glyphs end', () => {
  const state = after(['moveText', 50, 700]);
  state.x += 120;
  stateChanges.moveText!(state, [0, -14]);
  expect(state).toMatchObject({ x: 50, y: 686 });
});

test('a move that sets the leading sets it for the lines after it', () =>
  expect(after(['setLeadingMoveText', 10, -12], ['nextLine'])).toMatchObject({ x: 10, y: -24, leading: -12 }));

test('a leading is told downwards', () => expect(after(['setLeading', 14], ['nextLine'], ['nextLine'])).toMatchObject({ y: -28 }));

test('a text matrix begins a line of its own, whether given as one or as six numbers', () => {
  const matrix = [2, 0, 0, 2, 5, 5];
  for (const args of [[matrix], matrix])
    expect(after(['moveText', 50, 700], ['setTextMatrix', ...args])).toMatchObject({ text: matrix, x: 0, lineY: 0 });
  expect(after(['setTextMatrix', matrix], ['beginText']).text).toEqual(identity);
});

test('a pattern has a colour that nobody knows', () =>
  expect(after(['setFillRGBColor', '#ff0000'], ['setStrokeRGBColor', '#00ff00'], ['setFillColorN'])).toMatchObject({
    fill: undefined,
    stroke: [0, 255, 0],
  }));

test('a stretch is told in percent', () => expect(after(['setHScale', 80]).stretch).toBe(0.8));
