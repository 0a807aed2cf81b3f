import { expect, test } from 'vitest';
import { orderCalls } from '../../compiler/measure/call-circles.ts';

const calls = (all: Readonly<Record<string, readonly string[]>>) => orderCalls(new Map(Object.entries(all)));

test('a rule stands after those it calls', () => {
  expect(calls({ a: ['b', 'c'], b: ['c'], c: [], d: ['x'] })).toEqual({ order: ['c', 'b', 'a', 'd'], circles: [] });
});

test('a circle is told once, and what stands on it or above it has no place', () => {
  expect(calls({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'] })).toEqual({
    order: ['d'],
    circles: [
      ['b', 'c', 'b'],
      ['e', 'e'],
    ],
  });
});

test('a chain as long as a contract does not exhaust the stack', () => {
  const chain = new Map(Array.from({ length: 50_000 }, (_, at) => [`r${at}`, [`r${at + 1}`]] as const));
  expect(orderCalls(chain).order).toHaveLength(50_000);
});
