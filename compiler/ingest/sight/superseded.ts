/**
 * In: the glyphs of a page that show. Out: those over which others of the same size were printed later: of two versions on one spot the later counts.
 * Law: the same sign again on its spot is faux bold or a shadow, no second version.
 */
import { comesBack } from './comes-back.ts';
import { glyphOf, type Show } from './painted.ts';

/** A sign on its spot, its width cut where the next begins: fonts may claim more than they take. */
type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly at: readonly [show: number, glyph: number];
};

/** `version` where another sign lies over it, `twin` where the same does. */
export type Overprint = 'version' | 'twin' | undefined;

/** Points a side of the squares that neighbours are looked up by. */
const square = 12;
/** Shares of the smaller sign's width and height that two signs have in common; offset of twins, in em. */
const wide = 0.3;
const high = 0.6;
const offset = 0.25;
const alike = 1.7;
/** A sign that begins this soon after another, in em, is the next of its line. */
const nextAfter = 0.12;

/** By show, then by glyph; nothing for a show that nothing was printed over. */
export function overprints(
  shows: readonly Show[],
  isSeen: (show: number, glyph: number) => boolean,
): ((Overprint | undefined)[] | undefined)[] {
  const found: (Overprint | undefined)[][] = [];
  if (!comesBack(shows)) return found;
  const cells = new Map<number, Placed[]>();
  for (const sign of placedOf(shows, isSeen)) {
    for (const before of neighbours(cells, sign)) {
      if (!lieOnEachOther(before, sign)) continue;
      const [show, glyph] = before.at;
      found[show] ??= shows[show]!.texts.map(() => undefined);
      if (found[show][glyph] !== 'twin') found[show][glyph] = isTwin(before, sign) ? 'twin' : 'version';
    }
    const key = keyOf(column(sign.x), row(sign.y));
    const cell = cells.get(key);
    if (cell) cell.push(sign);
    else cells.set(key, [sign]);
  }
  return found;
}

const column = (x: number): number => Math.floor(x / square);
const row = (y: number): number => Math.floor(y / square);
const keyOf = (x: number, y: number): number => y * 100_000 + x;

function placedOf(shows: readonly Show[], isSeen: (show: number, glyph: number) => boolean): Placed[] {
  const flat = shows.flatMap((show, i) =>
    show.texts.flatMap((text, j) =>
      isUpright(show) && /^[\p{L}\p{N}]/u.test(text) && isSeen(i, j) ? [{ ...glyphOf(show, j), at: [i, j] as const }] : [],
    ),
  );
  return flat.map(({ text, x, y, ax, uy, at }, i) => {
    const next = flat[i + 1];
    const step = next && Math.abs(next.y - y) < -0.1 * uy ? next.x - x : ax;
    return { text, x, y, width: step > -nextAfter * uy && step < ax ? step : ax, size: -uy, at };
  });
}

const isUpright = ({ places, ux, uy }: Show): boolean =>
  uy < 0 && Math.abs(ux) < -0.5 * uy && places[2]! > 0 && Math.abs(places[3]!) < 0.05 * places[2]!;

function neighbours(cells: ReadonlyMap<number, Placed[]>, { x, y, size, width }: Placed): Placed[] {
  const near: Placed[] = [];
  for (let across = column(x - alike * size); across <= column(x + width); across++)
    for (let down = row(y - size); down <= row(y + size); down++) near.push(...(cells.get(keyOf(across, down)) ?? []));
  return near;
}

function lieOnEachOther(a: Placed, b: Placed): boolean {
  if (Math.max(a.size, b.size) > alike * Math.min(a.size, b.size)) return false;
  const common = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  if (common <= wide * Math.min(a.width, b.width)) return false;
  const height = 0.5 * Math.min(a.size, b.size);
  return Math.min(a.y, b.y) - Math.max(a.y - 0.5 * a.size, b.y - 0.5 * b.size) > high * height;
}

const isTwin = (a: Placed, b: Placed): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < offset * a.size && Math.abs(a.y - b.y) < offset * a.size;
