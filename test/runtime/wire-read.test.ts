/** A reader takes what the catalogue's table says and refuses the rest, naming where and what. */
import { expect, test } from 'vitest';
import { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { makeReader } from '../../compiler/runtime/wire/wire-read.ts';
import type { WireType } from '../../compiler/runtime/wire/wire-type.ts';

const read = (type: WireType, json: unknown): unknown => {
  try {
    return makeReader(type)(json);
  } catch (error) {
    return error instanceof InvalidInput ? `refused ${error.field}` : error;
  }
};

test.each([null, undefined, [], [1], 'a', 1, true])('%j is no record', (json) => {
  expect(read({ record: { a: { optional: 'count' } } }, json)).toBe('refused ');
});

test.each<[WireType, unknown, unknown]>([
  ['money', '1000000000.00 EUR', 1e15],
  ['percent', '-1000000 %', -1e12],
  ['duration', 'PT1000000H', 3.6e12],
  ['count', -1_000_000_000, -1_000_000_000],
  ['bytes', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ['mbps', 100.125, 100_125],
  ['country', 'BE', 'BE'],
  ['version', '4.1.2', '4.1.2'],
  ['version', '10.11.123', '10.11.123'],
  ['version', '7', '7'],
  ['timeZone', 'Europe/Paris', 'Europe/Paris'],
  ['allowance', { value: 4, unit: 'working-hour' }, { value: 4, unit: 'working-hour' }],
  [{ union: { free: {}, metered: { credits: 'credits' } } }, { kind: 'metered', credits: 2 }, { kind: 'metered', credits: 2 }],
  [{ record: { a: 'count', b: { optional: 'count' } } }, { a: 1 }, { a: 1 }],
])('%j reads %j', (type, json, value) => {
  expect(read(type, json)).toEqual(value);
});

test.each<[WireType, unknown]>([
  ['money', '1000000000.01 EUR'],
  ['money', '1.00EUR'],
  ['money', '1,00 EUR'],
  ['money', '1.0000001 EUR'],
  ['money', 1],
  ['percent', '99.9%'],
  ['duration', 'PT1000000H0.001S'],
  ['duration', 'P1M'],
  ['count', 1.5],
  ['count', '1'],
  ['count', 1_000_000_001],
  ['mbps', 1.2345],
  ['mbps', Number.NaN],
  ['bytes', 2 ** 53],
  ['timeZone', '+02:00'],
  ['timeZone', 'Europe/Nowhere'],
  ['period', 'P301Y'],
  ['period', 'P109574D'],
  ['country', 'be'],
  ['country', 'XX'],
  ['country', 'UK'],
  ['country', 'EU'],
  ['version', '4..1'],
  ['version', '4.1.'],
  ['version', 'v4'],
  ['allowance', { value: 4, unit: 'hour' }],
  ['allowance', { value: 4, unit: 'working-day', more: 1 }],
  [{ enum: ['a', 'b'] }, 'c'],
  [{ list: 'count' }, { 0: 1 }],
  ['boolean', 'true'],
  ['boolean', null],
])('%j refuses %j', (type, json) => {
  expect(read(type, json)).toBe('refused ');
});

test('a refusal names the way to the value', () => {
  const type: WireType = { record: { payments: { list: { record: { amount: 'money' } } } } };
  expect(read(type, { payments: [{ amount: '1.00 EUR' }, { amount: 'x' }] })).toBe('refused payments[1].amount');
  expect(read(type, { payments: [{}] })).toBe('refused payments[0].amount');
  expect(read(type, { payments: [], more: 1 })).toBe('refused more');
});

test('names that every object inherits are no fields', () => {
  const type = { record: JSON.parse('{"constructor": {"optional": "count"}}') } as WireType;
  expect(read(type, {})).toEqual({});
  expect(read({ record: {} }, JSON.parse('{"__proto__": {"a": 1}}'))).toBe('refused __proto__');
});

test('a list has at most 100,000 items', () => {
  expect(read({ list: 'count' }, Array(100_000).fill(1))).toHaveLength(100_000);
  expect(read({ list: 'count' }, Array(100_001).fill(1))).toBe('refused ');
});

test.each([null, [], 'x', 3, undefined])('a record is an object, %j is none', (json) => {
  expect(read({ record: { a: { optional: 'count' } } }, json)).toBe('refused ');
});

test('an allowance has both its fields, and its value within its limits', () => {
  const unit = 'working-day';
  expect([1e9, -1e9, 0].map((value) => read('allowance', { value, unit }))).toEqual([1e9, -1e9, 0].map((value) => ({ value, unit })));
  for (const json of [
    { value: 1e9 + 1, unit },
    { value: -1e9 - 1, unit },
    { value: 0.5, unit },
    { value: '1', unit },
    { unit },
    { value: 1 },
  ])
    expect([json, read('allowance', json)]).toEqual([json, 'refused ']);
  expect(read('allowance', { value: 1, unit, more: undefined })).toBe('refused ');
  expect([read('allowance', null), read('allowance', []), read('allowance', '4')]).toEqual(['refused ', 'refused ', 'refused ']);
});

test('a text is any text and nothing else, a version is numbers between dots', () => {
  expect(['', 'é', '1'].map((text) => read('text', text))).toEqual(['', 'é', '1']);
  expect([1, null, ['a']].map((json) => read('text', json))).toEqual(['refused ', 'refused ', 'refused ']);
  expect(['1', '10.2', '1.', '.1', '1..2', 'v1', '1.2a'].map((text) => read('version', text))).toEqual([
    '1',
    '10.2',
    ...Array(5).fill('refused '),
  ]);
});

test('a name too many is named, whether an optional one is absent or not', () => {
  const type: WireType = { record: { a: 'count', b: { optional: 'count' } } };
  for (const json of [
    { a: 1, c: 2 },
    { c: 2, a: 1 },
    { a: 1, b: 2, c: 3 },
    { a: 1, b: undefined, c: 3 },
  ])
    expect(read(type, json)).toBe('refused c');
  expect(read(type, { a: 1, b: undefined })).toEqual({ a: 1 });
  expect(read({ union: { due: { a: 'count' }, none: {} } }, { kind: 'due', a: 1, b: 2 })).toBe('refused b');
  expect(read({ union: { due: { a: 'count' }, none: {} } }, { kind: 'none', a: 1 })).toBe('refused a');
  expect(read({ union: { due: { a: 'count' }, none: {} } }, { kind: 'other' })).toBe('refused ');
  expect(read(type, Object.create({ a: 1 }))).toBe('refused a');
});

test('a duration is refused for its form, its fineness or its length', () => {
  const why = (json: unknown): string => {
    try {
      return String(makeReader('duration')(json));
    } catch (error) {
      return (error as { asked?: string }).asked ?? '';
    }
  };
  expect([why('1 h'), why(1), why('PT0.0001S'), why('PT1000000H0.001S'), why('-PT1000001H'), why('PT1H')]).toEqual([
    'quantity',
    'quantity',
    'milliseconds',
    'hours',
    'hours',
    '3600000',
  ]);
});
