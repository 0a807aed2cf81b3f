/** When two answers on the wire are one, whoever wrote them. */
import { expect, test } from 'vitest';
import { sameAnswer, sameWire } from '../../compiler/interpret/same-answer.ts';
import type { Type } from '../../compiler/model/type.ts';
import * as s from './sample.ts';

const instant: Type = { kind: 'instant' };
const [noon, paris, later] = ['2024-01-01T12:00:00Z', '2024-01-01T13:00:00.000+01:00', '2024-01-01T12:00:00.001Z'];

test('instants agree by their moment, wherever they stand, everything else to the letter', () => {
  const places: ((value: unknown) => [unknown, Type])[] = [
    (value) => [value, instant],
    (value) => [value, { kind: 'optional', of: instant }],
    (value) => [[value, noon], s.list(instant)],
    (value) => [{ at: value }, { kind: 'record', fields: [{ name: 'at', type: instant }] }],
    (value) => [{ at: value }, { kind: 'record', fields: [{ name: 'at', type: { kind: 'optional', of: instant } }] }],
    (value) => [
      { kind: 'due', at: value },
      { kind: 'union', variants: [{ kind: 'due', fields: [{ name: 'at', type: instant }] }] },
    ],
  ];
  for (const place of places) {
    const [[left, type], [same], [other], [text]] = [place(noon), place(paris), place(later), place('noon')];
    expect([sameWire(left, same, type), sameWire(left, other, type), sameWire(left, text, type)]).toEqual([true, false, false]);
  }
  expect(sameWire('1.0 EUR', '1.00 EUR', s.money)).toBe(false);
});

test('a list is its items in order, all of them', () => {
  const of = s.list(s.money);
  const [a, b] = ['1.00 EUR', '2.00 EUR'];
  expect([sameWire([a, b], [a, b], of), sameWire([], [], of)]).toEqual([true, true]);
  for (const other of [[a], [b, a], [a, b, b], [], undefined, a, { 0: a, 1: b, length: 2 }])
    expect(sameWire([a, b], other, of)).toBe(false);
});

test('a record is its fields, an absent one absent on both sides', () => {
  const optional: Type = { kind: 'optional', of: s.money };
  const type: Type = {
    kind: 'record',
    fields: [
      { name: 'a', type: s.money },
      { name: 'b', type: optional, optional: true },
    ],
  };
  const [alone, both] = [{ a: '1.00 EUR' }, { a: '1.00 EUR', b: '2.00 EUR' }];
  expect([sameWire(alone, { ...alone }, type), sameWire(both, { ...both }, type)]).toEqual([true, true]);
  for (const [left, right] of [
    [alone, both],
    [both, alone],
    [both, { ...both, b: '3.00 EUR' }],
    [both, { ...both, c: 1 }],
    [alone, null],
    [alone, undefined],
    [undefined, alone],
    ['1.00 EUR', alone],
  ]) {
    expect(sameWire(left, right, type), JSON.stringify([left, right])).toBe(false);
  }
});

test('an optional result is given on both sides or on neither', () => {
  const type: Type = { kind: 'optional', of: s.money };
  expect([sameWire(undefined, undefined, type), sameWire('1.00 EUR', '1.00 EUR', type)]).toEqual([true, true]);
  expect([sameWire(undefined, '1.00 EUR', type), sameWire('1.00 EUR', undefined, type), sameWire('1.00 EUR', '2.00 EUR', type)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a union is its variant and that variant’s fields', () => {
  const type: Type = {
    kind: 'union',
    variants: [
      { kind: 'free', fields: [] },
      { kind: 'paid', fields: [{ name: 'price', type: s.money }] },
    ],
  };
  const paid = { kind: 'paid', price: '1.00 EUR' };
  expect([sameWire({ kind: 'free' }, { kind: 'free' }, type), sameWire(paid, { ...paid }, type)]).toEqual([true, true]);
  for (const other of [{ kind: 'free' }, { ...paid, price: '2.00 EUR' }, { kind: 'other', price: '1.00 EUR' }, null, undefined])
    expect(sameWire(paid, other, type)).toBe(false);
  expect(sameWire({ kind: 'other' }, { kind: 'other' }, type)).toBe(false);
});

test('answers agree when both refuse, or give one result rounded alike; what is thrown agrees with nothing', () => {
  const [exact, rounded] = [{ result: '0.333333 EUR' }, { result: '0.333333 EUR', rounded: true as const }];
  const [refused, also] = [
    { error: 'invalid-input', message: 'a' },
    { error: 'invalid-input', message: 'b' },
  ];
  expect([sameAnswer(rounded, { ...rounded }, s.money), sameAnswer(refused, also, s.money)]).toEqual([true, true]);
  for (const [left, right] of [
    [exact, rounded],
    [rounded, exact],
    [exact, refused],
    [refused, exact],
    [{ thrown: 'a' }, { thrown: 'a' }],
    [exact, { thrown: 'a' }],
    [{ thrown: 'a' }, refused],
  ]) {
    expect(sameAnswer(left, right, s.money), JSON.stringify([left, right])).toBe(false);
  }
});
