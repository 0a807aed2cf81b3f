/**
 * In: the glyphs of a page. Out: a layer for each text object, so that no two of one layer stand on the same spot; and the pairs that do.
 * Law: what two characters draw on one spot is seen apart only by drawing them apart.
 */
import { type Glyph, isSpace, sharedBy } from './glyph.ts';

/** Indices of two glyphs on one spot that are not the same character painted twice. */
export type Pair = readonly [earlier: number, later: number];

export type Layers = {
  /** By text object: the layer that it is drawn in, from 0. */
  readonly layerOf: ReadonlyMap<number, number>;
  readonly count: number;
  readonly pairs: readonly Pair[];
};

const ACROSS = 0.3;
const DOWN = 0.4;
/** Side of the squares that glyphs are looked for in, in points. */
const SQUARE = 24;
/** As many glyphs in a square are no text: an em of 24 points holds a dozen. */
const MOST_IN_SQUARE = 1200;
const MOST_LAYERS = 8;

/** Undefined where so much stands on one spot that it can't be drawn apart. */
export function layersOf(glyphs: readonly Glyph[]): Layers | undefined {
  const pairs = pairsOf(glyphs);
  if (!pairs) return undefined;
  const rivals = new Map<number, Set<number>>();
  const add = (one: number, other: number): void => {
    rivals.set(one, (rivals.get(one) ?? new Set()).add(other));
  };
  for (const [earlier, later] of pairs) {
    add(glyphs[earlier]!.object, glyphs[later]!.object);
    add(glyphs[later]!.object, glyphs[earlier]!.object);
  }
  const layerOf = new Map<number, number>();
  for (const object of [...new Set(glyphs.map((glyph) => glyph.object))].sort((a, b) => a - b)) {
    const taken = new Set([...(rivals.get(object) ?? [])].map((rival) => layerOf.get(rival)));
    let layer = 0;
    while (taken.has(layer)) layer++;
    layerOf.set(object, layer);
  }
  const count = Math.max(0, ...layerOf.values()) + 1;
  return count > MOST_LAYERS ? undefined : { layerOf, count, pairs };
}

/** The pairs of glyphs of different objects on one spot; undefined where a square holds too many. */
function pairsOf(glyphs: readonly Glyph[]): Pair[] | undefined {
  const squares = new Map<string, number[]>();
  const pairs = new Map<string, Pair>();
  for (const [index, glyph] of glyphs.entries()) {
    if (isSpace(glyph)) continue;
    const names = squaresOf(glyph);
    if (!names) return undefined;
    for (const name of names) {
      const held = squares.get(name) ?? [];
      if (held.length >= MOST_IN_SQUARE) return undefined;
      for (const other of held) if (isOnSpot(glyphs[other]!, glyph)) pairs.set(`${other} ${index}`, [other, index]);
      held.push(index);
      squares.set(name, held);
    }
  }
  return [...pairs.values()];
}

function isOnSpot(one: Glyph, other: Glyph): boolean {
  if (one.object === other.object) return false;
  const { across, down } = sharedBy(one.box, other.box);
  return across > ACROSS && down > DOWN && !(one.text === other.text && Math.abs(one.size - other.size) < 0.1 * one.size);
}

/** Large type lies in many squares; type larger than any page in none. */
function squaresOf({ box }: Glyph): string[] | undefined {
  const at = (value: number): number => Math.floor(value / SQUARE);
  const [left, right, top, bottom] = [at(box.x0), at(box.x1), at(box.y0), at(box.y1)];
  const names: string[] = [];
  if (!((right - left + 1) * (bottom - top + 1) <= 10_000)) return undefined;
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) names.push(`${x} ${y}`);
  return names;
}
