/**
 * In: the glyphs of a word and the page drawn without its text. Out: whether a line strikes the word.
 * Law: a line through letters is a dark row between half their height, lighter above and below; an underline or a box is none.
 */
import type { Picture } from '../pdfium/render.ts';
import type { Glyph } from './glyph.ts';
import { darkestAt, INK } from './ink.ts';

/** In em above the baseline. */
const LOWEST = 0.15;
const HIGHEST = 0.45;
const SHARE = 0.8;

/** Only upright words are looked at. */
export function isStruck(glyphs: readonly Glyph[], without: Picture): boolean {
  const upright = glyphs.filter(({ angle }) => angle === 0);
  if (upright.length === 0 || upright.length < glyphs.length) return false;
  const first = upright[0]!;
  const bottom = Math.ceil(first.y - LOWEST * first.size);
  for (let y = Math.floor(first.y - HIGHEST * first.size); y <= bottom; y++)
    if (upright.filter((glyph) => isLineAt(glyph, y, without)).length >= SHARE * upright.length) return true;
  return false;
}

/** The row is darker than the paper on both sides of the line, which is at most three pixels thick, across the glyph. */
function isLineAt({ box, size }: Glyph, y: number, without: Picture): boolean {
  const reach = Math.max(2, Math.round(0.12 * size) + 1);
  if (y - reach < 0 || y + reach >= without.height) return false;
  const [from, to] = [Math.max(0, Math.floor(box.x0)), Math.min(without.width, Math.ceil(box.x1))];
  for (let x = from; x < to; x++) {
    const dark = (row: number): number => darkestAt(4 * (row * without.width + x), without);
    const line = dark(y);
    if (dark(y - reach) - line < INK || dark(y + reach) - line < INK) return false;
  }
  return to > from;
}
