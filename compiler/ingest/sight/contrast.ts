/**
 * In: the shapes around a point, in painting order. Out: how much of the ink laid there still shows once all is painted, 0 to 255.
 * Law: where nobody knows a colour (an image, a pattern), ink shows.
 */
import type { Box } from '../record/records.ts';
import { type Colour, holds, type Paint, type Ring, type Shape } from './painted.ts';

const white: Colour = [255, 255, 255];

/** Before what covers it, and after. */
export type Contrast = { readonly laid: number; readonly left: number; readonly image?: 'read' | 'unread' | undefined };

/** What is laid at a point: glyphs, or a line. */
type Ink = Pick<Paint, 'colour' | 'alpha'> & { readonly order: number };

/** `shapes` in painting order, those that may lie over or under the point. */
export function contrastAt(x: number, y: number, ink: Ink, shapes: readonly Shape[]): Contrast {
  let ground: Colour | undefined = white;
  let laid: number | undefined;
  let left = 0;
  let image: Contrast['image'];
  for (const shape of shapes) {
    if (!covers(shape, x, y)) continue;
    if (shape.order < ink.order) {
      ground = paintedOver(ground, shape);
      continue;
    }
    if (laid === undefined) {
      laid = contrastOf(ink, ground);
      left = laid;
    }
    left *= letThrough(shape);
    if (shape.kind === 'image') image = shape.unread ? 'unread' : (image ?? 'read');
  }
  if (laid !== undefined) return { laid, left, image };
  const open = contrastOf(ink, ground);
  return { laid: open, left: open };
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** The ground's colour under one more shape. */
function paintedOver(ground: Colour | undefined, { colour, alpha, mixes }: Shape): Colour | undefined {
  if (alpha === 0 || (mixes && colour?.every((part) => part === 255))) return ground;
  if (!colour || !ground) return alpha < 0.999 || !colour ? undefined : colour;
  const over = mixes ? colour.map((part, i) => (part * ground[i]!) / 255) : colour;
  return [mix(ground[0], over[0]!, alpha), mix(ground[1], over[1]!, alpha), mix(ground[2], over[2]!, alpha)];
}

function contrastOf({ colour, alpha }: Ink, ground: Colour | undefined): number {
  if (!colour || !ground) return 255 * alpha;
  const [red, green, blue] = [colour[0] - ground[0], colour[1] - ground[1], colour[2] - ground[2]];
  return alpha * Math.max(Math.abs(red), Math.abs(green), Math.abs(blue));
}

/** The share of what lies under a shape that still shows through it. */
function letThrough({ colour, alpha, mixes }: Shape): number {
  if (!mixes) return 1 - alpha;
  return colour ? mix(1, Math.max(...colour) / 255, alpha) : 1;
}

/** Whether a shape's area, as far as its clip lets it, holds a point. */
export function covers(shape: Shape, x: number, y: number): boolean {
  if (!holds(shape.box, x, y) || (shape.clip && !holds(shape.clip, x, y))) return false;
  if (shape.kind === 'stroke') return shape.rings.some((ring) => winding(ring, x, y) !== 0);
  const turns = shape.rings.map((ring) => winding(ring, x, y));
  if (shape.evenOdd) return turns.filter((turn) => turn % 2 !== 0).length % 2 === 1;
  return turns.reduce((sum, turn) => sum + turn, 0) !== 0;
}

/** Whether a shape is one upright rectangle, so that all it holds fares alike. */
export function isPlain({ rings, box }: Shape): boolean {
  const [ring, ...more] = rings;
  if (!ring || more.length > 0 || ring.length < 4) return false;
  const isCorner = ([x, y]: Ring[number]): boolean => (x === box.x0 || x === box.x1) && (y === box.y0 || y === box.y1);
  return ring.every(isCorner) && new Set(ring.map(([x, y]) => `${x}:${y}`)).size === 4 && !crosses(ring);
}

export const encloses = (outer: Box, { x0, y0, x1, y1 }: Box): boolean => holds(outer, x0, y0) && holds(outer, x1, y1);

/** A side of the ring leads to the corner across. */
const crosses = (ring: Ring): boolean =>
  ring.some(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return x !== nextX && y !== nextY;
  });

/** How often a ring goes around a point. */
function winding(ring: Ring, x: number, y: number): number {
  let turns = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
    if (ay <= y && by > y && side > 0) turns++;
    else if (ay > y && by <= y && side < 0) turns--;
  }
  return turns;
}
