/**
 * In: what a page paints. Out: for each glyph, why no reader sees it, or nothing.
 * Law: a glyph is unseen when no ink of it contrasts with what it stands on once the whole page is painted.
 */
import type { Box, Cause } from '../record/records.ts';
import { type Contrast, contrastAt, encloses, isPlain } from './contrast.ts';
import { pointsOf, type Spot } from './glyph-points.ts';
import { boxOfShow, type Glyph, glyphOf, holds, type Painting, type Shape, type Show } from './painted.ts';

/** `sure` says that hardly any part of the glyph shows; `image`, that an image hides it, which may be one that nobody has looked at. */
export type Verdict = { readonly cause: Cause; readonly sure: boolean; readonly image?: Contrast['image'] };

/** By show, then by glyph; nothing for a show that is seen whole. */
export type Verdicts = readonly (readonly (Verdict | undefined)[] | undefined)[];

/** Of 255: less than this between ink and ground is no ink. */
const leastContrast = 32;
/** Of the five points of a glyph. */
const most = 3;
const nearlyAll = 4;
/** Opacity under which the ink itself, not its colour, is what lacks. */
const faint = 0.2;

export function unseenGlyphs({ shows, shapes }: Painting, area: Box): Verdicts {
  const limit = leastSize(shows, area);
  const plain = new Set(shapes.filter(isPlain));
  return shows.map((show) => {
    const whole = wholeVerdict(show, limit);
    if (whole) return show.texts.map(() => whole);
    const box = boxOfShow(show);
    const near = nearOf(shapes, box, show.size);
    if (encloses(show.clip ?? area, box) && near.every((shape) => plain.has(shape) && coversAll(shape, box))) {
      const alike = verdictAt([(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2], show, near, area);
      return alike && show.texts.map(() => ({ ...alike, sure: true }));
    }
    const verdicts = show.texts.map((_, i) => verdictOf(glyphOf(show, i), show, near, area));
    return verdicts.some((verdict) => verdict !== undefined) ? verdicts : undefined;
  });
}

const coversAll = ({ box, clip }: Shape, inner: Box): boolean => encloses(box, inner) && (!clip || encloses(clip, inner));

function wholeVerdict(show: Show, limit: number): Verdict | undefined {
  if (show.off) return { cause: 'switched-off', sure: true };
  if (show.bare) return { cause: 'invisible-mode', sure: true };
  return show.size > 0 && show.size < limit ? { cause: 'tiny', sure: true } : undefined;
}

/** Points; type is tiny under three, or under three tenths of the running text up to four. Units other than points show in the page. */
const tiny = 3;
const far = 0.3;
const readable = 4;
const never = 1.5;
/** Points that the longer side of a page has at least. */
const leastPage = 400;
/** Glyphs of a size that anyone reads, which show that the page is not all set small. */
const proofs = 10;
const clearly = 6;

/** The size under which type is not read, by the sizes of the page's other type. */
export function leastSize(shows: readonly Show[], { x0, y0, x1, y1 }: Box): number {
  const letters = new Map<number, number>();
  for (const { size, texts } of shows) if (size > 0) letters.set(size, (letters.get(size) ?? 0) + texts.length);
  const unit = Math.min(1, Math.max(x1 - x0, y1 - y0) / leastPage);
  const sizes = [...letters].sort(([a], [b]) => a - b);
  const clear = sizes.filter(([size]) => size >= clearly * unit);
  if (clear.reduce((sum, [, count]) => sum + count, 0) < proofs) return Math.max(never * unit, far * middleOf(sizes));
  return Math.max(tiny * unit, Math.min(readable * unit, far * middleOf(clear)));
}

/** The size of the letter in the middle, of sizes that rise. */
function middleOf(sizes: readonly (readonly [size: number, count: number])[]): number {
  const half = sizes.reduce((sum, [, count]) => sum + count, 0) / 2;
  let passed = 0;
  for (const [size, count] of sizes) {
    passed += count;
    if (passed >= half) return size;
  }
  return 0;
}

/** The shapes that touch a show, in painting order; one too thin to hide a letter strikes or rules it. */
function nearOf(shapes: readonly Shape[], show: Box, size: number): Shape[] {
  const near: Shape[] = [];
  for (const shape of shapes) {
    const { x0, y0, x1, y1 } = shape.box;
    if (x0 > show.x1 || x1 < show.x0 || y0 > show.y1 || y1 < show.y0) continue;
    if (Math.min(x1 - x0, y1 - y0) >= 0.15 * (size || 6)) near.push(shape);
  }
  return near;
}

function verdictOf(glyph: Glyph, show: Show, shapes: readonly Shape[], area: Box): Verdict | undefined {
  const found = pointsOf(glyph).flatMap((point) => verdictAt(point, show, shapes, area) ?? []);
  if (found.length < most) return undefined;
  const causes = found.map(({ cause }) => cause);
  const cause = causes.toSorted((a, b) => count(causes, b) - count(causes, a))[0]!;
  const image = found.find((one) => one.image === 'unread')?.image ?? found.find((one) => one.image)?.image;
  return { cause, sure: found.length >= nearlyAll, image };
}

const count = (causes: readonly Cause[], cause: Cause): number => causes.filter((one) => one === cause).length;

function verdictAt([x, y]: Spot, show: Show, shapes: readonly Shape[], area: Box): Omit<Verdict, 'sure'> | undefined {
  if (!holds(area, x, y)) return { cause: 'off-page' };
  if (show.clip && !holds(show.clip, x, y)) return { cause: 'clipped' };
  const { laid, left, image } = contrastAt(x, y, show, shapes);
  if (left >= leastContrast) return undefined;
  if (laid >= leastContrast) return { cause: 'covered', image };
  return { cause: show.alpha < faint ? 'transparent' : 'same-colour' };
}
