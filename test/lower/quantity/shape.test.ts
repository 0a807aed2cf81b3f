/** Shapes: how a value stands at run time, from what it is proved to be. */
import { expect, test } from 'vitest';
import { isWithin, joinShapes, measuredShape, type Shape, shapeOf, summed, wireShape } from '../../../compiler/lower/quantity/shape.ts';
import { literal } from '../../../compiler/lower/quantity/whole.ts';
import type { Measure } from '../../../compiler/model/measure.ts';
import { named } from '../../../compiler/model/plan/operations.ts';
import { listLimit, type Type } from '../../../compiler/model/type.ts';
import * as e from '../../emit/build.ts';

const measure = (min: bigint, max: bigint, scale: number | 'fraction', more: object = {}): Measure => ({
  kind: 'quantity',
  min: { numerator: min, denominator: 1n },
  max: { numerator: max, denominator: 1n },
  scale,
  ...more,
});

test('an amount stands in millionths, a plain number while they are exact', () => {
  expect(measuredShape(e.money, measure(0n, 10n, 2))).toEqual({ kind: 'quantity', form: 'number', range: { low: 0n, high: 10_000_000n } });
  expect(measuredShape(e.money, measure(-1n, 9_007_199_254n, 6))).toMatchObject({ form: 'number' });
  expect(measuredShape(e.money, measure(-1n, 9_007_199_255n, 6))).toMatchObject({ form: 'wide' });
});

test('more digits than are stored, or a quotient, stand as a fraction', () => {
  expect(measuredShape(e.money, measure(0n, 10n, 7))).toMatchObject({ form: 'exact' });
  expect(measuredShape(e.money, measure(0n, 10n, 'fraction'))).toMatchObject({ form: 'exact' });
  expect(measuredShape(e.duration, measure(0n, 10n, 3))).toMatchObject({ form: 'number', range: { low: 0n, high: 10_000n } });
  expect(measuredShape(e.duration, measure(0n, 10n, 4))).toMatchObject({ form: 'exact' });
});

test('an end without bound is wide, an end that is not reached is left out', () => {
  expect(measuredShape(e.count, { kind: 'quantity', min: null, max: null, scale: 0 })).toMatchObject({ form: 'wide' });
  expect(measuredShape(e.count, measure(0n, 5n, 0, { minOpen: true }))).toMatchObject({ range: { low: 1n, high: 5n } });
  expect(measuredShape(e.count, measure(0n, 5n, 0))).toMatchObject({ range: { low: 0n, high: 5n } });
});

test('items of lists and fields of records have the shape of their own measure', () => {
  const list: Measure = { kind: 'list', of: measure(0n, 5n, 'fraction'), length: 3 };
  expect(measuredShape(e.listOf(e.count), list)).toMatchObject({ kind: 'list', of: { form: 'exact' } });
  const type: Type = {
    kind: 'record',
    fields: [
      { name: 'a', type: e.count },
      { name: 'b', type: e.count },
    ],
  };
  const fields: Measure = { kind: 'record', fields: new Map([['a', measure(0n, 5n, 0)]]) };
  expect(measuredShape(type, fields)).toMatchObject({ fields: { a: { range: { high: 5n } }, b: wireShape(e.count) } });
});

const [number, wide, exact] = (['number', 'wide', 'exact'] as const).map(
  (form): Shape => ({ kind: 'quantity', form, range: { low: 0n, high: 1n } }),
);

test('a value stands wherever more is expected, never where less is', () => {
  expect([isWithin(number!, wide!), isWithin(wide!, exact!), isWithin(number!, number!)]).toEqual([true, true, true]);
  expect([isWithin(wide!, number!), isWithin(exact!, wide!)]).toEqual([false, false]);
  expect(isWithin({ kind: 'list', of: exact! }, { kind: 'list', of: number! })).toBe(false);
  expect(isWithin({ kind: 'record', fields: { a: wide! } }, { kind: 'record', fields: { a: number! } })).toBe(false);
  expect(isWithin({ kind: 'plain' }, number!)).toBe(true);
});

test('of two shapes the joined one holds both', () => {
  const low: Shape = { kind: 'quantity', form: 'number', range: { low: -5n, high: 0n } };
  expect(joinShapes(low, exact!)).toEqual({ kind: 'quantity', form: 'exact', range: { low: -5n, high: 1n } });
  for (const one of [wide!, { kind: 'list', of: number! }, { kind: 'record', fields: { a: number! } }] as const) {
    expect([joinShapes({ kind: 'plain' }, one), joinShapes(one, { kind: 'plain' })]).toEqual([one, one]);
  }
  const joined = joinShapes({ kind: 'record', fields: { a: number! } }, { kind: 'record', fields: { a: wide!, b: exact! } });
  expect(joined).toMatchObject({ fields: { a: { form: 'wide' }, b: { form: 'exact' } } });
});

test('a sum over the longest list holds nothing, too', () => {
  const many = BigInt(listLimit);
  expect(summed({ low: 2n, high: 3n })).toEqual({ low: 0n, high: 3n * many });
  expect(summed({ low: -2n, high: -1n })).toEqual({ low: -2n * many, high: 0n });
});

test('what comes from the wire is within its limits, of either sign', () => {
  expect(wireShape(e.count)).toMatchObject({ range: { low: -1_000_000_000n, high: 1_000_000_000n } });
  expect(wireShape(e.listOf(e.count))).toMatchObject({ of: { range: { low: -1_000_000_000n } } });
});

test('a whole number that is stored is wide where its bounds are', () => {
  const scale = { numerator: 1n, denominator: 1n };
  expect(shapeOf({ form: 'whole', n: literal(5n), scale })).toEqual({ kind: 'quantity', form: 'number', range: { low: 5n, high: 5n } });
  expect(shapeOf({ form: 'whole', n: { operation: named('a'), range: { low: 0n, high: 2n ** 60n }, wide: false }, scale })).toMatchObject({
    form: 'wide',
  });
  expect(shapeOf({ form: 'exact', operation: named('a'), scale })).toMatchObject({ form: 'exact' });
});

test('what may be absent stands as its value does, in a field and in a list', () => {
  const optional = e.optionalOf(e.money);
  expect(wireShape(optional)).toEqual(wireShape(e.money));
  const record: Type = { kind: 'record', fields: [{ name: 'a', type: optional }] };
  expect(wireShape(record)).toEqual({ kind: 'record', fields: { a: wireShape(e.money) } });
  expect(measuredShape(optional, measure(0n, 10n, 2))).toEqual(measuredShape(e.money, measure(0n, 10n, 2)));
});
