/**
 * In: a box, and the page drawn with the text and without it. Out: how much of the text shows there.
 * Law: what makes no pixel differ, no reader sees; what lies off the page is off it.
 */
import type { Picture } from '../pdfium/render.ts';
import { type Box, heightOf, widthOf } from './glyph.ts';

/** Below it, the largest difference of a channel is no ink: measured on forty-eight documents, without a false one. */
export const INK = 32;
/** Below this one too it is paper's own grain, above it something pale. */
export const PALE = 6;

const INSET_SHARE = 0.06;
const MOST_INSET = 0.4;

/** The largest difference of a channel within the box, 0 to 255; 0 where it lies off the page. */
export function inkOf(box: Box, withText: Picture, without: Picture): number {
  let most = 0;
  eachPixel(inset(box), withText, (at) => {
    most = Math.max(most, differenceAt(at, withText, without));
  });
  return most;
}

/** PDFium's boxes hold the shape itself, whose stem or foot may be all of its ink: only a neighbour's grey is kept out. */
function inset(box: Box): Box {
  const [x, y] = [widthOf(box), heightOf(box)].map((side) => Math.min(INSET_SHARE * side, MOST_INSET)) as [number, number];
  return { x0: box.x0 + x, y0: box.y0 + y, x1: box.x1 - x, y1: box.y1 - y };
}

/** Calls with the place in `pixels` of every pixel that the box touches. */
function eachPixel(box: Box, { width, height }: Pick<Picture, 'width' | 'height'>, call: (at: number) => void): void {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const [x0, x1] = [clamp(Math.floor(box.x0), width), clamp(Math.ceil(box.x1), width)];
  const [y0, y1] = [clamp(Math.floor(box.y0), height), clamp(Math.ceil(box.y1), height)];
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) call(4 * (y * width + x));
}

function differenceAt(at: number, { pixels: a }: Picture, { pixels: b }: Picture): number {
  return Math.max(Math.abs(a[at]! - b[at]!), Math.abs(a[at + 1]! - b[at + 1]!), Math.abs(a[at + 2]! - b[at + 2]!));
}

export const darkestAt = (at: number, { pixels }: Picture): number => Math.min(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);

const DARK = 128;

/** Dark pixels of the text drawn alone in black, and how many of them show on the page. */
export function coverOf(box: Box, alone: Picture, withText: Picture, without: Picture): { readonly dark: number; readonly seen: number } {
  let [dark, seen] = [0, 0];
  eachPixel(box, alone, (at) => {
    if (darkestAt(at, alone) >= DARK) return;
    dark++;
    if (differenceAt(at, withText, without) >= INK) seen++;
  });
  return { dark, seen };
}
