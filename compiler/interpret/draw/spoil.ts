/** A good call → one that is wrong in one place: a missing or strange entry, a wrong type, a value beyond the limits, an unknown reading. */
import type { Rule } from '../../model/program.ts';
import type { Type, WireQuantity } from '../../model/type.ts';
import { isKind } from '../wire/wire-forms.ts';
import type { Draw } from './drawn.ts';
import { typeKey } from './known-values.ts';
import type { Random } from './random.ts';
import { wrongQuantities } from './wrong-quantities.ts';

const wrong: Readonly<Record<string, readonly unknown[]>> = {
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

function wrongOf(type: Type): readonly unknown[] {
  const key = typeKey(type);
  return isKind(key) ? wrongQuantities(key as WireQuantity) : (wrong[key] ?? [null]);
}

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
    const spoilt = (): unknown => random.pick(wrongOf(type));
    for (let times = 0; times < 6; times++) ways.push(() => ({ input: { ...input, [name]: spoilt() }, readings }));
    const inside = type.kind === 'list' ? wrongOf(type.of) : [];
    if (inside.length > 0)
      for (let times = 0; times < 3; times++) ways.push(() => ({ input: { ...input, [name]: [random.pick(inside)] }, readings }));
  }
  return random.pick(ways)();
}
