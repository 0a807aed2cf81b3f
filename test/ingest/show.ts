/** What a page paints, for the tests: text and a place → glyphs half their size wide; a box → a filled shape. */
import { type FontFacts, type GraphicsState, initialState, type Type } from '../../compiler/ingest/pdf/paint/graphics-state.ts';
import type { Setting } from '../../compiler/ingest/pdf/paint/setting.ts';
import type { Box } from '../../compiler/ingest/record/records.ts';
import { boxOfRings, type Shape, type Show } from '../../compiler/ingest/sight/painted.ts';

export const a4: Box = { x0: 0, y0: 0, x1: 595, y1: 842 };

/** At (50, 100) from the top left of a page, in ten points, unless it is said otherwise. */
export function stateOf(more: Partial<GraphicsState> = {}, font: Partial<FontFacts> = {}): GraphicsState {
  const state = initialState([1, 0, 0, -1, 0, 800], undefined);
  return { ...state, size: 10, x: 50, y: 700, ...more, font: { ...state.font, ...font } };
}

type Place = Partial<Show> & { readonly x?: number; readonly y?: number };

/** At (100, 200) in black of ten points, painted first, unless it is said otherwise. */
export function show(text: string, { x = 100, y = 200, ...more }: Place = {}): Show {
  const size = more.size ?? 10;
  const width = 0.5 * size;
  return {
    order: 1,
    texts: [...text],
    places: [...text].flatMap((_, i) => [x + i * width, y, width, 0]),
    ux: 0,
    uy: -size,
    size,
    bare: false,
    off: false,
    colour: [0, 0, 0],
    alpha: 1,
    clip: a4,
    ...more,
  };
}

export const shape = (box: Box, more: Partial<Shape> = {}): Shape => {
  const { x0, y0, x1, y1 } = box;
  const rings = more.rings ?? [[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]]; // biome-ignore format: one ring
  return {
    kind: 'fill',
    order: 0,
    rings,
    box: boxOfRings(rings),
    evenOdd: false,
    mixes: false,
    colour: [255, 255, 255],
    alpha: 1,
    clip: a4,
    ...more,
  };
};

type Set = Partial<Omit<Setting, 'type' | 'spaced'>> & Partial<Type> & { readonly spaced?: readonly number[] };

/** How glyphs of that text are set; `spaced` counts those that white space stands before. */
export function setting({ texts, size }: Show, { stream = 0, apart = false, artifact = false, spaced = [], ...type }: Set = {}): Setting {
  return {
    type: { font: 'f1', typeface: 'Times', vertical: false, asked: size, em: size, height: size, dx: 1, dy: 0, ...type },
    stream,
    apart,
    artifact,
    spaced: texts.map((_, i) => spaced.includes(i)),
  };
}
