/** From a page's own space to the page as it is shown: cut to its box, turned, from the top left. */
import type { Box } from '../page/glyph.ts';
import type { OpenedPage } from './document.ts';
import type { Scratch } from './scratch.ts';

export type Matrix = readonly [number, number, number, number, number, number];

/** PDFium answers in whole device units: a thousandth of a point is one. */
const FINE = 1000;

export function shownAs({ pdfium, page, width, height }: OpenedPage, scratch: Scratch): Matrix {
  const at = (x: number, y: number): readonly [number, number] => {
    const [w, h] = [Math.round(width * FINE), Math.round(height * FINE)];
    const device = scratch.integers(2, (place) => pdfium.FPDF_PageToDevice(page, 0, 0, w, h, 0, x, y, place(0), place(1)));
    return device ? [device[0]! / FINE, device[1]! / FINE] : [x, height - y];
  };
  const [e, f] = at(0, 0);
  const [right, up] = [at(100, 0), at(0, 100)];
  return [(right[0] - e) / 100, (right[1] - f) / 100, (up[0] - e) / 100, (up[1] - f) / 100, e, f];
}

export const move = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

export function boxBetween(shown: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const [[ax, ay], [bx, by]] = [move(shown, left, bottom), move(shown, right, top)];
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}
