import { expect, test } from 'vitest';
import { nearest } from '../../../site/scripts/nearest.ts';

test('the nearest address shares the longest beginning', () => {
  expect(nearest('/alteo/clauses/5.2/p99', ['/alteo/clauses/5', '/alteo/clauses/5.2', '/telenet/clauses/5.2'])).toBe('/alteo/clauses/5.2');
});

test('of equals, the one closest in length wins', () => {
  expect(nearest('5.1/p99', ['5.1/p1', '5.1/p9', '5.1/p98-bis'])).toBe('5.1/p9');
});

test('nothing in common gives nothing', () => {
  expect(nearest('x', ['a', 'b'])).toBeUndefined();
});
