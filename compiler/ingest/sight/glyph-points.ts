/**
 * Where a glyph has its ink, more or less: five points of its body, from just above the baseline to the height of small letters.
 */
import type { Glyph } from './painted.ts';

export type Spot = readonly [x: number, y: number];

/** Shares of the advance and of the em. */
const spots: readonly Spot[] = [
  [0.5, 0.25],
  [0.2, 0.1],
  [0.8, 0.1],
  [0.2, 0.42],
  [0.8, 0.42],
];

export const pointsOf = ({ x, y, ax, ay, ux, uy }: Glyph): Spot[] =>
  spots.map(([along, up]) => [x + along * ax + up * ux, y + along * ay + up * uy]);
