import { expect, test } from 'vitest';
import { cornersOf, identity, isMatrix, type Matrix, multiply, subpaths, transform } from '../../../compiler/ingest/pdf/matrix.ts';

const scaled: Matrix = [2, 0, 0, 3, 0, 0];
const moved: Matrix = [1, 0, 0, 1, 10, 20];

test('a product does its second matrix first', () => {
  expect(transform(multiply(scaled, moved), 1, 1)).toEqual([22, 63]);
  expect(transform(multiply(moved, scaled), 1, 1)).toEqual([12, 23]);
});

test('the identity changes nothing, on either side', () => {
  expect(multiply(identity, scaled)).toEqual(scaled);
  expect(multiply(scaled, identity)).toEqual(scaled);
});

test('corners come in turn, around a box that is moved', () =>
  expect(cornersOf(moved, 0, 0, 5, 6)).toEqual([
    [10, 20],
    [15, 20],
    [15, 26],
    [10, 26],
  ]));

test.each([
  [[1, 0, 0, 1, 0, 0], true],
  [new Float32Array(6), true],
  [new Float32Array(5), false],
  [[1, 0, 0, 1, 0], false],
  [[1, 0, 0, 1, 0, '0'], false],
  [null, false],
])('%j: a matrix is six numbers', (value, expected) => expect(isMatrix(value)).toBe(expected));

test('a path is read sub-path by sub-path; a curve counts by where it ends', () => {
  const [move, line, cubic, quadratic, close] = [0, 1, 2, 3, 4];
  const buffer = [move, 0, 0, line, 4, 0, cubic, 9, 9, 9, 9, 4, 4, close, move, 1, 1, quadratic, 9, 9, 2, 2];
  expect(subpaths(buffer as number[], identity)).toEqual([
    [
      [0, 0],
      [4, 0],
      [4, 4],
    ],
    [
      [1, 1],
      [2, 2],
    ],
  ]);
});

test('a path ends where a code is none, and what comes before the first move is left out', () =>
  expect(subpaths([1, 5, 5, 0, 1, 2, 7, 0, 9, 9], moved)).toEqual([[[11, 22]]]));
