/** In: the glyphs of a page and the pairs of them on one spot. Out: those that stand behind the text of the page, or askew on it. */
import { type Glyph, isAskew, isLarge } from './glyph.ts';
import type { Pair } from './layers.ts';

/** In times of what stands on them, how large words behind others are at least. */
const TIMES = 2;

/** Indices of the glyphs of words as large as no line is, with smaller ones on them, or written askew. */
export function behindText(glyphs: readonly Glyph[], pairs: readonly Pair[]): Set<number> {
  const isBehind = (one: Glyph, other: Glyph): boolean => isLarge(one) && one.size > TIMES * other.size;
  const objects = new Set(
    pairs.flatMap(([earlier, later]) => {
      const [one, other] = [glyphs[earlier]!, glyphs[later]!];
      return isBehind(one, other) ? [one.object] : isBehind(other, one) ? [other.object] : [];
    }),
  );
  const rows = glyphs.filter(({ object }) => objects.has(object));
  const isBeside = ({ y, size }: Glyph): boolean => rows.some((row) => Math.abs(row.y - y) < 1 && Math.abs(row.size - size) < 1);
  return new Set(glyphs.flatMap((glyph, index) => (isLarge(glyph) && (isAskew(glyph) || isBeside(glyph)) ? [index] : [])));
}
