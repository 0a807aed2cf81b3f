/**
 * In: what a page paints. Out: the glyphs that a thin line crosses in the middle of their small letters, as it strikes words out.
 * Law: a line strikes where it can be seen and runs along the type; under the baseline it underlines, over the letters it rules.
 */
import type { Box } from '../record/records.ts';
import { contrastAt } from './contrast.ts';
import { pointsOf } from './glyph-points.ts';
import { type Glyph, glyphOf, holds, type Painting, type Shape, type Show } from './painted.ts';

/** Of an em, above the baseline. */
const lowest = 0.14;
const highest = 0.52;
/** Of an em, or points. */
const thin = 0.16;
const thinnest = 1.2;
/** Of 255: a line paler than that on its ground is none. */
const visible = 32;

/** By show, then by glyph; nothing for a show that no line crosses and no area holds. */
export function struckGlyphs({ shows, shapes }: Painting, areas: readonly Box[] = []): (readonly boolean[] | undefined)[] {
  const lines = shapes.filter(({ kind, box }) => kind !== 'image' && box.x1 - box.x0 > 3 * (box.y1 - box.y0) && box.y1 - box.y0 < 6);
  const known = new Map<Shape, boolean>();
  const shown = (line: Shape): boolean => known.get(line) ?? known.set(line, isSeen(line, shapes)).get(line)!;
  return shows.map((show) => {
    const level = lines.filter((line) => isAtHeight(line, show) && shown(line));
    if (level.length === 0 && areas.length === 0) return undefined;
    const struck = show.texts.map((_, i) => isStruck(glyphOf(show, i), level, areas));
    return struck.includes(true) ? struck : undefined;
  });
}

const isStruck = (glyph: Glyph, lines: readonly Shape[], areas: readonly Box[]): boolean =>
  lines.some(({ box }) => crosses(box, glyph)) || areas.some((area) => holds(area, ...pointsOf(glyph)[0]!));

function isAtHeight({ box }: Shape, { places, uy, ux }: Show): boolean {
  if (uy >= 0 || Math.abs(ux) > -0.5 * uy || Math.abs(places[3]!) > 0.02 * places[2]!) return false;
  const height = (places[1]! - (box.y0 + box.y1) / 2) / -uy;
  return height >= lowest && height <= highest && box.y1 - box.y0 <= Math.max(thin * -uy, thinnest);
}

const crosses = ({ x0, x1 }: Box, { x, ax }: Glyph): boolean => x + ax / 2 >= x0 && x + ax / 2 <= x1;

/** Whether the line's own ink shows, as that of a glyph in its place would. */
function isSeen(line: Shape, shapes: readonly Shape[]): boolean {
  const { x0, y0, x1, y1 } = line.box;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (line.clip && !holds(line.clip, x, y)) return false;
  const others = shapes.filter((shape) => shape !== line && holds(shape.box, x, y));
  return contrastAt(x, y, line, others).left >= visible;
}
