/** A value of an example beside its type: the first fault, where it is and what was expected there. */
import { expect, test } from 'vitest';
import { faultOf } from '../../../compiler/check/examples/wire-shape.ts';
import type { Type } from '../../../compiler/model/type.ts';
import { typeOf } from '../../build-linked.ts';

const fault = (value: unknown, type: Type): string | undefined => {
  const found = faultOf(value, type);
  return found && `${found.path}: ${found.problem}, expected ${found.expected}`;
};

test.each<[string, unknown[], unknown[]]>([
  ['money', ['1.00 EUR', '-1 EUR', '0.5 EUR'], ['1.00', '1.00EUR', '1,00 EUR', '1. EUR', 'x EUR', 1, null]],
  ['percent', ['99.9 %', '-5 %'], ['99.9%', '99.9', 99.9]],
  ['duration', ['PT1H', 'P1DT2H3M4.5S', '-PT1S', 'P2D'], ['P', 'PT', 'P1M', '1H', 'PT1H30', 'PT1.5H', 'P1DT']],
  ['count', [0, -3, Number.MAX_SAFE_INTEGER], [1.5, '1', 2 ** 53, null]],
  ['mbps', [100.125, 1], ['100']],
  ['boolean', [true, false], ['true', 0, null]],
  [
    'date',
    ['2024-01-31', '2024-12-09', '2024-10-20'],
    ['2024-13-01', '2024-00-10', '2024-01-00', '2024-01-32', '2024-1-1', '2024-01-01T00:00:00Z', 20240101],
  ],
  [
    'instant',
    ['2024-05-31T12:00:00+02:00', '2024-05-31T12:00Z', '2024-05-31T12:00:00.250Z'],
    ['2024-05-31T12:00:00', '2024-05-31 12:00:00Z', '2024-05-31'],
  ],
  ['period', ['P1M', 'P14D', 'P1Y2M', 'P12Y', 'P2W'], ['P', 'PT1H', 'P1D1M', '1M', 'P-1M']],
  [
    'allowance',
    [{ value: 4, unit: 'working-hour' }],
    [{ value: 4 }, { value: 4, unit: 'hour' }, { value: 4, unit: 'working-day', more: 1 }, [], '4'],
  ],
  ['time', ['00:00', '08:00', '23:59'], ['24:00', '8:00', '08:60', '08:00:00', 8]],
  ['timeZone', ['Europe/Paris', 'UTC', 'Etc/GMT-1', 'America/Argentina/Ushuaia'], ['+02:00', 'Europe/', '', 3]],
  ['country', ['FR'], ['fr', 'FRA', 'F']],
  ['version', ['7', '7.4.1'], ['7.', 'v7', '7.4-1', 7]],
  ['text', ['', 'deux\nlignes'], [1, null]],
  ['enum(a|b)', ['a', 'b'], ['c', '', 1, null]],
  ['list<count>', [[], [1, 2]], [[1, 'x'], { 0: 1 }, 1]],
])('%s is one of %j, none of %j', (name, right, wrong) => {
  for (const value of right) expect([value, fault(value, typeOf(name))]).toEqual([value, undefined]);
  for (const value of wrong) expect([value, fault(value, typeOf(name))]).toEqual([value, expect.any(String)]);
});

const record: Type = {
  kind: 'record',
  fields: [
    { name: 'a', type: typeOf('count') },
    { name: 'b', type: typeOf('list<count>'), optional: true },
    { name: 'c', type: { kind: 'optional', of: typeOf('count') } },
  ],
};
const union: Type = {
  kind: 'union',
  variants: [
    { kind: 'free', fields: [] },
    { kind: 'paid', fields: [{ name: 'price', type: typeOf('money') }] },
  ],
};

test.each<[unknown, Type, string | undefined]>([
  [{ a: 1 }, record, undefined],
  [{ a: 1, b: [1], c: 2 }, record, undefined],
  [{}, record, 'a: a is missing, expected a value for it'],
  [{ a: 1, d: 1 }, record, 'd: unknown name d, expected one of a, b, c'],
  [{ a: 1, b: [1, 'x'] }, record, 'b[1]: b[1] is "x", expected a whole number'],
  [{ a: 1, c: 'x' }, record, 'c: c is "x", expected a whole number'],
  [[], record, ': [], expected a record'],
  [{ kind: 'free' }, union, undefined],
  [{ kind: 'paid', price: '1 EUR' }, union, undefined],
  [{ kind: 'free', price: '1 EUR' }, union, 'price: unknown name price, expected one of '],
  [{ kind: 'paid' }, union, 'price: price is missing, expected a value for it'],
  [{ kind: 'lent' }, union, 'kind: kind is "lent", expected one of free, paid'],
  ['free', union, ': "free", expected an object with a kind'],
  [1, { kind: 'schedule' }, ': 1, expected a value of a type that has a wire form, which schedule has not'],
])('%j: %#', (value, type, expected) => expect(fault(value, type)).toBe(expected));

test('a misspelt value or name comes with those that are known, a long value is cut', () => {
  expect(faultOf('aa', typeOf('enum(a|b)'))).toMatchObject({ name: 'aa', known: ['a', 'b'] });
  expect(faultOf({ x: { a: 1, bb: [] } }, { kind: 'record', fields: [{ name: 'x', type: record }] })).toMatchObject({
    path: 'x.bb',
    name: 'bb',
    known: ['a', 'b', 'c'],
  });
  expect(faultOf(1, typeOf('enum(a|b)'))).not.toHaveProperty('name');
  expect(faultOf('x'.repeat(100), typeOf('count'))?.problem).toHaveLength(58);
  expect(faultOf('x', typeOf(`enum(${[...'abcdefgh'].join('|')})`))?.expected).toBe('one of a, b, c, d, e, f, g, h');
  expect(faultOf('x', typeOf(`enum(${[...'abcdefghi'].join('|')})`))?.expected).toBe('one of a, b, c, d, e, f, g, h …');
});
