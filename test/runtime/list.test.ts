import { expect, test } from 'vitest';
import { sorted, sortedExact } from '../../compiler/runtime/list.ts';

test('a list is sorted by value, fractions among whole numbers and wide ones, and stays as it was', () => {
  const given = [10, 9, 2n ** 70n, -1, 9];
  expect(sorted(given)).toEqual([-1, 9, 9, 10, 2n ** 70n]);
  expect(given[0]).toBe(10);
  expect(sortedExact([1, { n: 1, d: 3 }, { n: -7, d: 2 }, { n: 1, d: 2 }])).toEqual([{ n: -7, d: 2 }, { n: 1, d: 3 }, { n: 1, d: 2 }, 1]);
  expect([sorted([]), sortedExact([])]).toEqual([[], []]);
});
