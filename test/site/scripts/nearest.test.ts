import { expect, test } from 'vitest';
import { nearest } from '../../../site/scripts/nearest.ts';

test('the nearest address shares the longest beginning', () => {
  expect(nearest('/alteo/clauses/5.2/p99', ['/alteo/clauses/5', '/alteo/clauses/5.2', '/telenet/clauses/5.2'])).toBe('/alteo/clauses/5.2');
});

test('of equals, the nearest number wins', () => {
  expect(nearest('/alteo/clauses/5.9', ['/alteo/clauses/5.1', '/alteo/clauses/5.5', '/alteo/clauses/5', '/alteo/clauses/4.9'])).toBe(
    '/alteo/clauses/5.5',
  );
  expect(nearest('5.1/p99', ['5.1/p1', '5.1/p9', '5.1/p98-bis'])).toBe('5.1/p98-bis');
});

test('of equals in that too, the one closest in length wins', () => {
  expect(nearest('5.1/x', ['5.1/p11', '5.1/p1'])).toBe('5.1/p1');
});

test('nothing in common gives nothing', () => {
  expect(nearest('x', ['a', 'b'])).toBeUndefined();
});
