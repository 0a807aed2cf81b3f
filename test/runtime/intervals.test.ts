import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { intersectIntervals, intervalsLength, mergeIntervals } from '../../compiler/runtime/time/intervals.ts';

const { rule: words } = frenchMessages;
const of = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([from, to]) => ({ from, to }));

test('what touches is one, what is empty is none, and the list given stays as it is', () => {
  const given = of([5, 9], [1, 3], [3, 5], [12, 12], [6, 7]);
  expect(mergeIntervals(given, words)).toEqual(of([1, 9]));
  expect(given).toEqual(of([5, 9], [1, 3], [3, 5], [12, 12], [6, 7]));
  expect(mergeIntervals(of([4, 4], [-2, -1]), words)).toEqual(of([-2, -1]));
});

test('two lists meet in what both cover, never in a point', () => {
  expect(intersectIntervals(of([0, 10], [20, 30]), of([5, 22], [22, 25], [30, 40]), words)).toEqual(of([5, 10], [20, 25]));
  expect(intersectIntervals(of([0, 5]), of([5, 9]), words)).toEqual([]);
  expect(intersectIntervals([], of([5, 9]), words)).toEqual([]);
});

test('what overlaps is measured once', () => {
  expect(intervalsLength(of([0, 10], [5, 12], [20, 21]), words)).toBe(13);
  expect(intervalsLength([], words)).toBe(0);
});

test('an interval that ends before it begins is refused', () => {
  expect(() => mergeIntervals(of([2, 1]), words, 'outages')).toThrow(words.endsFirst);
  expect(() => intersectIntervals([], of([2, 1]), words, 'outages')).toThrow(words.endsFirst);
});
