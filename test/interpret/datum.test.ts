/** Equality of what the oracle computes with: by content alone. */
import { expect, test } from 'vitest';
import { date, equal, list, quantity } from '../../compiler/interpret/datum.ts';
import { rational } from '../../compiler/interpret/rational.ts';
import type { Value } from '../../compiler/model/value.ts';

const half = quantity(rational(1n, 2n));
const record = (fields: Record<string, Value>): Value => ({ kind: 'record', fields });

test('lists are equal item by item, whatever each knows of other days', () => {
  const days = [date(1), date(2)];
  expect(equal(list(days, { from: 0, until: 10 }), list(days))).toBe(true);
  for (const other of [[date(1)], [date(2), date(1)], [...days, date(3)]]) expect(equal(list(days), list(other))).toBe(false);
  expect(equal(list([]), record({}))).toBe(false);
});

test('records are equal field by field, in any order', () => {
  const [a, b] = [record({ x: half, y: 'oui' }), record({ y: 'oui', x: quantity(rational(2n, 4n)) })];
  expect([equal(a, b), equal(record({ at: a }), record({ at: b }))]).toEqual([true, true]);
  for (const other of [record({ x: half }), record({ x: half, y: 'non' }), record({ x: half, z: 'oui' })])
    expect(equal(a, other)).toBe(false);
});

test('values of different kinds are different', () => {
  const allowance: Value = { kind: 'allowance', value: 1, unit: 'working-day' };
  expect(equal(allowance, { ...allowance })).toBe(true);
  for (const other of [half, date(1), 'oui', true, null, list([]), { ...allowance, unit: 'working-hour' as const }])
    expect(equal(allowance, other)).toBe(false);
  expect([equal(null, null), equal(null, half), equal('a', 'a'), equal(date(1), { kind: 'instant', ms: 1 })]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
