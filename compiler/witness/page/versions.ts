/** Pairs of glyphs on one spot → those of which both show, and which are not the same character: two versions of a word. */
import { type Glyph, heightOf, sharedBy, widthOf } from './glyph.ts';
import { INK } from './ink.ts';
import type { Pair } from './layers.ts';

const NEARLY = 0.5;
const readable = /[\p{L}\p{N}]/u;

export function versionsOf(pairs: readonly Pair[], glyphs: readonly Glyph[], ink: readonly number[]): Pair[] {
  return pairs.filter(([earlier, later]) => {
    const [one, other] = [glyphs[earlier]!, glyphs[later]!];
    if (ink[earlier]! < INK || ink[later]! < INK) return false;
    return readable.test(one.text) && readable.test(other.text) && one.text !== other.text && isOneSpot(one, other);
  });
}

/** Alike in size and way, and half of the smaller one on the other: a watermark behind a line is none. */
function isOneSpot(one: Glyph, other: Glyph): boolean {
  const { across, down } = sharedBy(one.box, other.box);
  const alike = Math.max(one.size, other.size) < 1.5 * Math.min(one.size, other.size) && one.angle === other.angle && one.angle % 90 === 0;
  const solid = [one, other].every(({ box }) => widthOf(box) > 0 && heightOf(box) > 0);
  return alike && solid && across > NEARLY && down > NEARLY;
}
