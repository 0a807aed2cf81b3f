/** Whole numbers of a plan: plain operators where the bounds allow them, guarded calls elsewhere, bounds that hold every value. */
import { expect, test } from 'vitest';
import {
  absoluteWhole,
  addWhole,
  divideWhole,
  literal,
  multiplyWhole,
  pickWhole,
  plainFactors,
  subtractWhole,
  type Whole,
} from '../../../compiler/lower/quantity/whole.ts';
import { call, named, runtime } from '../../../compiler/model/plan/operations.ts';
import type { Operation } from '../../../compiler/model/plan/plan.ts';

const most = BigInt(Number.MAX_SAFE_INTEGER);
const of = (name: string, low: bigint, high: bigint, wide = false): Whole => ({ operation: named(name), range: { low, high }, wide });
const [small, signed] = [of('small', 0n, 10n), of('signed', -7n, 7n)];
const kindOf = ({ operation }: Whole): string => {
  const inner: Operation = operation.kind === 'cast' ? operation.of : operation;
  if (inner.kind === 'binary') return inner.operator;
  if (inner.kind !== 'call') return inner.kind;
  return inner.callee.kind === 'symbol' ? inner.callee.symbol : inner.callee.kind === 'member' ? `Math.${inner.callee.name}` : 'call';
};

test('a sum is plain up to the last number that is exact, and guarded from the next one', () => {
  const almost = of('almost', 0n, most - 10n);
  expect(addWhole(almost, small)).toMatchObject({ range: { low: 0n, high: most }, wide: false });
  expect(kindOf(addWhole(almost, small))).toBe('+');
  expect(addWhole(of('almost', 0n, most - 9n), small)).toMatchObject({ range: { low: 0n, high: most + 1n }, wide: true });
  expect(kindOf(addWhole(of('almost', 0n, most - 9n), small))).toBe('add');
});

test('the bounds of a difference and of a product are those of its corners', () => {
  expect(subtractWhole(small, signed).range).toEqual({ low: -7n, high: 17n });
  expect(multiplyWhole(small, signed).range).toEqual({ low: -70n, high: 70n });
  expect(multiplyWhole(signed, signed).range).toEqual({ low: -49n, high: 49n });
  expect(multiplyWhole(of('a', -3n, -2n), of('b', -5n, 4n)).range).toEqual({ low: -12n, high: 15n });
});

test('nothing is computed with what changes nothing', () => {
  expect(addWhole(small, literal(0n))).toBe(small);
  expect(addWhole(literal(0n), small)).toBe(small);
  expect(subtractWhole(small, literal(0n))).toBe(small);
  expect(multiplyWhole(literal(1n), small)).toBe(small);
  expect(multiplyWhole(small, literal(1n))).toBe(small);
  expect(multiplyWhole(small, literal(0n))).toEqual(literal(0n));
  expect(divideWhole('floor', small, literal(1n))).toBe(small);
});

test('a quotient is rounded the way it is asked for, below zero too', () => {
  const two = of('two', 2n, 2n);
  expect(divideWhole('floor', signed, two).range).toEqual({ low: -4n, high: 3n });
  expect(divideWhole('ceil', signed, two).range).toEqual({ low: -3n, high: 4n });
  expect(kindOf(divideWhole('floor', signed, two))).toBe('Math.floor');
  expect(kindOf(divideWhole('ceil', of('w', 0n, most * 4n, true), two))).toBe('ceilDivide');
});

test('the lesser of two is known where their bounds do not meet', () => {
  const great = of('great', 10n, 20n);
  expect(pickWhole('lesser', small, great)).toBe(small);
  expect(pickWhole('greater', small, great)).toBe(great);
  expect(pickWhole('lesser', of('high', 30n, 40n), great)).toBe(great);
  expect(pickWhole('greater', small, signed).range).toEqual({ low: 0n, high: 10n });
  expect(pickWhole('lesser', small, signed)).toMatchObject({ range: { low: -7n, high: 7n }, wide: false });
});

test('a wide product under a safe bound that is not negative is capped as a double', () => {
  const product = multiplyWhole(of('a', 0n, most), of('b', 0n, most));
  expect(product.wide).toBe(true);
  const capped = pickWhole('lesser', product, of('cap', 0n, 1_000n));
  expect([kindOf(capped), capped.wide]).toEqual(['Math.min', false]);
  expect(kindOf(pickWhole('lesser', multiplyWhole(of('a', -1n, most), of('b', 0n, most)), of('cap', 0n, 1_000n)))).toBe('lesser');
  expect(kindOf(pickWhole('greater', product, of('cap', 0n, 1_000n)))).toBe('greater');
});

test('a name that both products have, never negative, is multiplied once', () => {
  const fee = of('fee', 0n, most);
  const [x, y] = [of('x', 0n, 2n * most, true), of('y', 0n, 10n)];
  const picked = pickWhole('lesser', multiplyWhole(fee, x), multiplyWhole(fee, y));
  expect(JSON.stringify(picked.operation, (_, value) => (typeof value === 'bigint' ? `${value}` : value)).match(/"fee"/g)).toHaveLength(1);
  const negative = of('fee', -1n, most);
  const twice = pickWhole('lesser', multiplyWhole(negative, x), multiplyWhole(negative, y));
  expect(JSON.stringify(twice.operation, (_, value) => (typeof value === 'bigint' ? `${value}` : value)).match(/"fee"/g)).toHaveLength(2);
});

test('only a wide product of plain numbers is given as two of them', () => {
  const [a, b] = [of('a', 0n, most), of('b', 0n, most)];
  expect(plainFactors(multiplyWhole(a, b))).toEqual([a, b]);
  expect(plainFactors(multiplyWhole(small, signed))).toBeUndefined();
  expect(plainFactors(multiplyWhole(of('w', 0n, most * 2n, true), b))).toBeUndefined();
});

test('an absolute value is bounded by the farther end', () => {
  expect(absoluteWhole(of('a', -9n, 4n))).toMatchObject({ range: { low: 0n, high: 9n }, wide: false });
  expect(absoluteWhole(of('a', -3n, 4n)).range).toEqual({ low: 0n, high: 4n });
  expect(absoluteWhole(of('a', -9n, most * 2n, true)).operation).toEqual(runtime('absolute', named('a')));
});

test('a number is read as a double where it may be a bigint', () => {
  const wide = of('w', 0n, most * 2n, true);
  const capped = pickWhole('lesser', wide, small);
  expect(capped.operation).toMatchObject({ kind: 'call', arguments: [named('small'), call(named('Number'), named('w'))] });
});
