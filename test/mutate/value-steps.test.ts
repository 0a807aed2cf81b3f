/** The values next to a value: one step of its last written digit, another unit, another of its kind. */
import { expect, test } from 'vitest';
import type { Type } from '../../compiler/model/type.ts';
import type { Value } from '../../compiler/model/value.ts';
import { valueSteps } from '../../compiler/mutate/value-steps.ts';
import * as s from '../interpret/sample.ts';

const steps = (value: Value, type: Type): string[] => valueSteps(value, type).map(({ path, words }) => `${path} ${words}`.trim());
const time: Type = { kind: 'time' };
const text = (format: 'version' | 'timeZone' | 'text'): Type => ({ kind: 'text', format });

test.each<[string, Value, Type, string[]]>([
  ['money in its last digit', s.rational(100n), s.money, ['100.00 EUR → 101.00 EUR', '100.00 EUR → 99.00 EUR']],
  ['a percentage in its last decimal', s.rational(5n, 2n), s.percent, ['2.5 % → 2.6 %', '2.5 % → 2.4 %']],
  ['hours by a minute', s.rational(14_400n), s.duration, ['PT4H → PT4H1M', 'PT4H → PT3H59M']],
  ['minutes by a minute', s.rational(900n), s.duration, ['PT15M → PT16M', 'PT15M → PT14M']],
  ['seconds by a second', s.rational(61n), s.duration, ['PT1M1S → PT1M2S', 'PT1M1S → PT1M']],
  [
    'euros by a euro, whatever they are a multiple of',
    s.rational(3600n),
    s.money,
    ['3600.00 EUR → 3601.00 EUR', '3600.00 EUR → 3599.00 EUR'],
  ],
  ['a fraction of a second by its last digit', s.rational(14_401n, 2n), s.duration, ['PT2H0.5S → PT2H0.6S', 'PT2H0.5S → PT2H0.4S']],
  ['no time at all by a second', s.rational(0n), s.duration, ['PT0S → PT1S', 'PT0S → -PT1S']],
  ['a truth by the other', true, s.boolean, ['true → false']],
  ['a date by a day', { kind: 'date', day: 19_723 }, { kind: 'date' }, ['2024-01-01 → 2024-01-02', '2024-01-01 → 2023-12-31']],
  ['a clock time by a minute', { kind: 'time', minutes: 480 }, time, ['08:00 → 08:01', '08:00 → 07:59']],
  ['a period of days by a day', { kind: 'period', months: 0, days: 14 }, { kind: 'period' }, ['P14D → P15D', 'P14D → P13D']],
  ['one of months by a month', { kind: 'period', months: 6, days: 0 }, { kind: 'period' }, ['P6M → P7M', 'P6M → P5M']],
  ['an enum by the next, the last by the first', 'b', s.oneOf('a', 'b'), ['b → a']],
  ['an enum of one by nothing', 'a', s.oneOf('a'), []],
  ['a version by nothing', '1.0', text('version'), []],
  ['free words by nothing', 'x', text('text'), []],
  ['an absent value by nothing', null, { kind: 'optional', of: s.money }, []],
  [
    'an optional value as its own',
    s.rational(100n),
    { kind: 'optional', of: s.money },
    ['100.00 EUR → 101.00 EUR', '100.00 EUR → 99.00 EUR'],
  ],
])('%s', (_, value, type, expected) => expect(steps(value, type)).toEqual(expected));

test('an instant moves by a second, an allowance by one and to the other unit', () => {
  const instant = { kind: 'instant', ms: 1_704_110_400_000 } as const;
  expect(valueSteps(instant, { kind: 'instant' }).map(({ value }) => value)).toEqual([
    { kind: 'instant', ms: instant.ms + 1000 },
    { kind: 'instant', ms: instant.ms - 1000 },
  ]);
  const allowance = (value: number, unit: 'working-day' | 'working-hour') => ({ kind: 'allowance', value, unit }) as const;
  expect(valueSteps(allowance(2, 'working-day'), { kind: 'allowance' }).map(({ value }) => value)).toEqual([
    allowance(3, 'working-day'),
    allowance(1, 'working-day'),
    allowance(2, 'working-hour'),
  ]);
  expect(valueSteps(allowance(2, 'working-hour'), { kind: 'allowance' })[2]?.value).toEqual(allowance(2, 'working-day'));
});

test('a value that the wire writes in parts is told in them', () => {
  expect(steps({ kind: 'allowance', value: 2, unit: 'working-day' }, { kind: 'allowance' })[0]).toBe(
    '{"value":2,"unit":"working-day"} → {"value":3,"unit":"working-day"}',
  );
});

test('a value that no decimal ends moves by one of its parts', () => {
  expect(valueSteps(s.rational(1n, 3n), s.number).map(({ value }) => value)).toEqual([s.rational(2n, 3n), s.rational(0n)]);
});

test('a record moves field by field, a variant in its own fields, whatever nests', () => {
  const type: Type = { kind: 'record', fields: [{ name: 'window', type: { kind: 'record', fields: [{ name: 'from', type: time }] } }] };
  const value: Value = { kind: 'record', fields: { window: { kind: 'record', fields: { from: { kind: 'time', minutes: 480 } } } } };
  expect(steps(value, type)).toEqual(['.window.from 08:00 → 08:01', '.window.from 08:00 → 07:59']);
  const union: Type = {
    kind: 'union',
    variants: [
      { kind: 'free', fields: [] },
      { kind: 'paid', fields: [{ name: 'on', type: s.boolean }] },
    ],
  };
  expect(steps({ kind: 'record', fields: { kind: 'paid', on: true } }, union)).toEqual(['.on true → false']);
  expect(steps({ kind: 'record', fields: { kind: 'free' } }, union)).toEqual([]);
});

test('a list loses each item, and gains each other that its enum has', () => {
  const days: Value = { kind: 'list', items: ['a', 'c'] };
  expect(steps(days, s.list(s.oneOf('a', 'b', 'c')))).toEqual(['without a', 'without c', 'with b']);
  const amounts: Value = { kind: 'list', items: [s.rational(1n), s.rational(2n)] };
  expect(valueSteps(amounts, s.list(s.money)).map(({ value }) => value)).toEqual([
    { kind: 'list', items: [s.rational(2n)] },
    { kind: 'list', items: [s.rational(1n)] },
  ]);
});
