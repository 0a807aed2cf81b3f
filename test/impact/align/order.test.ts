import { expect, test } from 'vitest';
import { movedLinks } from '../../../compiler/impact/align/order.ts';

const moved = (places: readonly number[], weights: readonly number[] = []): number[] =>
  [...movedLinks(places.map((place, old) => ({ old, new: place, weight: weights[old] ?? 1 })))].sort();

test('links in the same order have not moved', () => {
  expect(moved([0, 1, 2, 3])).toEqual([]);
});

test('the one link out of order moved', () => {
  expect(moved([0, 3, 1, 2])).toEqual([1]);
  expect(moved([1, 2, 3, 0])).toEqual([3]);
});

test('of two that change places the lighter moved', () => {
  expect(moved([0, 2, 1, 3], [1, 9, 1, 1])).toEqual([2]);
  expect(moved([0, 2, 1, 3], [1, 1, 9, 1])).toEqual([1]);
});

test('nothing and one thing have an order', () => {
  expect(moved([])).toEqual([]);
  expect(moved([5])).toEqual([]);
});
