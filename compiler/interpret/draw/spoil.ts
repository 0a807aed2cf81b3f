/** A good call → one that is wrong in one place: a missing or strange entry, a wrong type, a value beyond the limits, an unknown reading. */
import type { Rule } from '../../model/program.ts';
import type { Draw } from './drawn.ts';
import { typeKey } from './known-values.ts';
import type { Random } from './random.ts';

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  money: [
    '-1.00 EUR',
    '1.00 USD',
    100,
    '1000000000.01 EUR',
    '0.0000001 EUR',
    '1,00 EUR',
    '1.00EUR',
    '+1.00 EUR',
    ' 1.00 EUR',
    '.5 EUR',
    '1. EUR',
    '1e3 EUR',
  ],
  percent: ['99.9', 99.9, '-1 %', '1000000.1 %', '0.0000001 %', '99,9 %', '99.9%'],
  duration: [
    '-PT1S',
    'PT',
    'P',
    '',
    'PT1',
    '1H',
    'P1M',
    'P1Y',
    'PT1.5H3M',
    'PT0.0001S',
    'PT1000000H1S',
    'pt1h',
    'PT1H ',
    60,
    'P1W',
    'PT1M1H',
    'PT1,5S',
    'P1D',
    'PT0.5M',
  ],
  count: [-1, 1.5, '1', 1e9 + 1, -1e9 - 1, 1e300, true],
  credits: [-1, 1.5, '1', 1e9 + 1],
  bytes: [-1, 1.5, '1', 2 ** 53, 1e300],
  mbps: [-1, '1', 0.0001, 1_000_000.001, 1e-9, 1e300],
  date: [
    '2023-02-29',
    '1899-12-31',
    '2200-01-01',
    '2023-13-01',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    20230101,
    '',
    '2023-00-10',
    '2024-04-31',
    '٢٠٢٣-٠١-٠١',
  ],
  instant: [
    '2023-03-14T08:00:00',
    '2023-03-14 08:00:00Z',
    '2023-03-14T24:00:00Z',
    '2023-03-14T08:00:60Z',
    '2023-03-14T08:00Z',
    '1899-12-31T23:00:00Z',
    '2200-01-01T00:00:00Z',
    '2023-02-29T08:00:00Z',
    '2023-03-14T08:00:00.0001Z',
    '2023-03-14T08:00:00+2:00',
    '2023-03-14T08:00:00+24:00',
    '2023-03-14T08:00:00.5000-00:30',
    1_678_780_800_000,
  ],
  period: ['P', 'P1.5M', '-P1M', 'PT1H', 'P1M1Y', 'P1DT1H', '', 14, 'P99999999D', 'P301Y', 'P300Y1M', 'P109574D', 'p1m'],
  boolean: ['true', 1, 0],
  enum: ['', 'constructor', '__proto__', 1, 'STANDARD'],
  timeZone: ['+02:00', 'Mars/Olympus', '', 'PST', 1, 'Europe/Paris '],
  country: ['be', 'BEL', '', 'B', 1, 'B1', 'XX', 'ZZ', 'UK', 'EU', 'A ', ' A', 'D A'],
  version: ['', '1.', '.1', '1..2', 'v1', '1.2-beta', 1.2, ' 1'],
  list: [{}, '', null, [null], 'a', [[]]],
  record: [[], '', null, { strange: 1 }],
  union: [{}, { kind: 'constructor' }, '', null],
  allowance: [{}, { value: 1.5, unit: 'working-day' }, { value: 1, unit: 'day' }],
};

export function spoil(rule: Rule, draw: Draw, random: Random): Draw {
  const { input, readings } = draw;
  const chosen = rule.inputs.length > 0 ? random.pick(rule.inputs) : undefined;
  const ways: (() => Draw)[] = [
    () => ({ input, readings: { ...readings, strange: 'a' } }),
    () => ({ input: { ...input, strange: 1 }, readings }),
  ];
  const reading = rule.readings.length > 0 ? random.pick(rule.readings) : undefined;
  if (reading) ways.push(() => ({ input, readings: { ...readings, [reading.choice]: random.pick(['', 'strange', '__proto__']) } }));
  if (chosen) {
    const { name, type } = chosen;
    const others = Object.fromEntries(Object.entries(input).filter(([key]) => key !== name));
    ways.push(
      () => ({ input: others, readings }),
      () => ({ input: { ...input, [name]: null }, readings }),
    );
    const spoilt = (): unknown => random.pick(wrong[typeKey(type)] ?? [null]);
    for (let times = 0; times < 6; times++) ways.push(() => ({ input: { ...input, [name]: spoilt() }, readings }));
    const inside = type.kind === 'list' ? (wrong[typeKey(type.of)] ?? [null]) : [];
    if (inside.length > 0)
      for (let times = 0; times < 3; times++) ways.push(() => ({ input: { ...input, [name]: [random.pick(inside)] }, readings }));
  }
  return random.pick(ways)();
}
