/**
 * In: a grey picture of one character. Out: its silhouette, stretched to a grid of one size, and how wide it is for its height.
 * Law: what is compared is the shape alone, whatever its size, weight of the paper and place.
 */
import { type Box, heightOf, widthOf } from '../page/glyph.ts';

/** How dark each cell of the grid is, 0 to 1, row by row; `aspect` is width over height. */
export type Silhouette = { readonly cells: Float32Array; readonly aspect: number };

/** Row by row, 0 is paper and 255 is ink. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly ink: Uint8Array };

const ACROSS = 12;
const DOWN = 16;
const INKED = 80;
const LEAST = 6;

/** Undefined where there is no ink, or less than can be told apart. */
export function silhouetteOf(picture: GreyPicture): Silhouette | undefined {
  const box = inkedBox(picture);
  if (!box) return undefined;
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height < LEAST) return undefined;
  const cells = new Float32Array(ACROSS * DOWN);
  for (let row = 0; row < DOWN; row++)
    for (let column = 0; column < ACROSS; column++) {
      const [x0, x1] = [box.x0 + (column * width) / ACROSS, box.x0 + ((column + 1) * width) / ACROSS];
      const [y0, y1] = [box.y0 + (row * height) / DOWN, box.y0 + ((row + 1) * height) / DOWN];
      cells[row * ACROSS + column] = meanOf(picture, x0, y0, x1, y1);
    }
  return { cells, aspect: width / height };
}

function inkedBox({ width, height, ink }: GreyPicture): Box | undefined {
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x]! < INKED) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x + 1);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y + 1);
    }
  return x1 > x0 ? { x0, y0, x1, y1 } : undefined;
}

/** Mean ink between two corners, pixels that lie partly inside counted by their share. */
function meanOf({ width, ink }: GreyPicture, x0: number, y0: number, x1: number, y1: number): number {
  let [sum, area] = [0, 0];
  for (let y = Math.floor(y0); y < y1; y++)
    for (let x = Math.floor(x0); x < x1; x++) {
      const share = (Math.min(x + 1, x1) - Math.max(x, x0)) * (Math.min(y + 1, y1) - Math.max(y, y0));
      sum += share * ink[y * width + x]!;
      area += share;
    }
  return area === 0 ? 0 : sum / area / 255;
}

const STRETCH = 0.25;

/** 0 for the same shape; two that nobody takes for each other are above a third. */
export function apart(one: Silhouette, other: Silhouette): number {
  let sum = 0;
  for (let i = 0; i < one.cells.length; i++) sum += Math.abs(one.cells[i]! - other.cells[i]!);
  return sum / one.cells.length + STRETCH * Math.abs(Math.log(one.aspect / other.aspect));
}
