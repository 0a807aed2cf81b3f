/**
 * In: a path that is stroked, and the graphics state. Out: each of its sides as the area that the pen covers.
 */
import type { Ring } from '../../sight/painted.ts';
import type { GraphicsState } from './graphics-state.ts';

export function pensOf({ matrix, lineWidth }: GraphicsState, rings: readonly Ring[], closes: boolean): Ring[] {
  const half = Math.max(0.15, (lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))) / 2);
  return rings.flatMap((ring) => {
    const points = closes ? [...ring, ring[0]!] : ring;
    return points.slice(1).flatMap((to, i) => penOf(points[i]!, to, half));
  });
}

function penOf(from: Ring[number], to: Ring[number], half: number): Ring[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return [];
  const [x, y] = [(-(to[1] - from[1]) * half) / length, ((to[0] - from[0]) * half) / length];
  return [
    [
      [from[0] + x, from[1] + y],
      [to[0] + x, to[1] + y],
      [to[0] - x, to[1] - y],
      [from[0] - x, from[1] - y],
    ],
  ];
}
