/**
 * Matrices of PDF, as [a b c d e f], and the sub-paths that pdf.js writes into one buffer.
 */

export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `n` first, then `m`. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const transform = (m: Matrix, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The corners of a box, in turn. */
export const cornersOf = (m: Matrix, x0: number, y0: number, x1: number, y1: number): Point[] => [
  transform(m, x0, y0),
  transform(m, x1, y0),
  transform(m, x1, y1),
  transform(m, x0, y1),
];

export function isMatrix(value: unknown): value is Matrix {
  if (value instanceof Float32Array) return value.length >= 6;
  return Array.isArray(value) && value.length >= 6 && value.every((n) => typeof n === 'number');
}

/** Numbers that follow each path code: move, line, cubic, quadratic, close. */
const arity = [2, 2, 6, 4, 0];

/** The sub-paths of a path buffer, each as its corner points; curves count by their end point only. */
export function subpaths(buffer: ArrayLike<number>, m: Matrix): Point[][] {
  const paths: Point[][] = [];
  for (let i = 0; i < buffer.length; ) {
    const code = buffer[i]!;
    const count = arity[code];
    if (count === undefined) return paths;
    if (code === 0) paths.push([]);
    if (count > 0) paths.at(-1)?.push(transform(m, buffer[i + count - 1]!, buffer[i + count]!));
    i += count + 1;
  }
  return paths;
}
