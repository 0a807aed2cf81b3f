import { describe, expect, test } from 'vitest';
import { createDrawer } from '../../../compiler/interpret/draw/draw.ts';
import { interpretRule } from '../../../compiler/interpret/interpret-rule.ts';
import type { Type } from '../../../compiler/model/type.ts';
import * as s from '../sample.ts';

const hour = s.constant('tier', s.duration, s.rational(3600n));
const late = s.binary('-', s.input('spent', s.duration), s.input('allowed', s.duration), s.duration);
const inputs = [s.given('spent', s.duration, { sign: 'nonnegative' }), s.given('allowed', s.duration, { sign: 'nonnegative' })];
const tiers = s.rule('tiers', inputs, s.compare(late, '<=', hour));
const program = s.program(tiers);

const drawn = (seed: number, count: number) => Array.from({ length: count }, createDrawer(program, tiers, seed));
const seconds = (text: unknown): number => {
  const [, hours = 0, minutes = 0, rest = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(String(text)) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
};

test('the same seed draws the same', () => {
  expect(drawn(1, 50)).toEqual(drawn(1, 50));
  expect(drawn(1, 50)).not.toEqual(drawn(2, 50));
});

test('both sides of a threshold are drawn, and the threshold itself', () => {
  const over = new Set(drawn(1, 2000).map(({ input }) => Math.round((seconds(input.spent) - seconds(input.allowed)) * 1000) - 3_600_000));
  expect([-1, 0, 1].filter((ms) => over.has(ms))).toEqual([-1, 0, 1]);
});

test('most draws are good input, and some must be refused', () => {
  const refused = drawn(3, 2000).filter(({ input, readings }) => 'error' in interpretRule(program, 'tiers', input, readings)).length;
  expect(refused).toBeGreaterThan(40);
  expect(refused).toBeLessThan(500);
});

describe('draws go outside what a rule expects', () => {
  const of = (type: Type, count = 4000): unknown[] => {
    const same = s.rule(
      'same',
      [s.given('a', type, type.kind === 'quantity' ? { sign: 'nonnegative' } : {}), s.given('b', type)],
      s.input('a', type),
    );
    const draw = createDrawer(s.program(same), same, 5);
    return Array.from({ length: count }, () => draw().input).flatMap(({ a, b }) => [a, b]);
  };

  test.each<[string, Type, readonly unknown[]]>([
    ['numbers', s.number, [0, 1, -1, 1e9, -1e9, 999_999_999]],
    ['amounts', s.money, ['0.00 EUR', '0.000001 EUR', '-0.000001 EUR', '1000000000.00 EUR', '-1000000000.00 EUR']],
    ['durations', s.duration, ['PT0S', '-PT0.001S', 'PT1000000H', '-PT1000000H']],
    ['dates', { kind: 'date' }, ['1900-01-01', '2199-12-31', '2000-02-29']],
    ['instants', { kind: 'instant' }, ['2199-12-31T23:59:59.999Z', '2199-12-31T00:00:00.001Z', '1900-01-01T00:00:00Z']],
    ['periods', { kind: 'period' }, ['P0D', 'P300Y', 'P109573D']],
    ['allowances', { kind: 'allowance' }, [0, -1, 1e9, -1e9]],
  ])('%s', (_, type, expected) => {
    const drawn = of(type).map((value) => (type.kind === 'allowance' ? (value as { value?: number } | undefined)?.value : value));
    expect(expected.filter((value) => !drawn.includes(value))).toEqual([]);
  });

  test('lists are empty, and long', () => {
    const lengths = of(s.list(s.number)).map((list) => (Array.isArray(list) ? list.length : undefined));
    expect([0, 200].filter((length) => !lengths.includes(length))).toEqual([]);
  });

  test('dates come in the wrong order', () => {
    const period = s.rule('period', [s.given('a', { kind: 'date' }), s.given('b', { kind: 'date' })], s.input('a', { kind: 'date' }));
    const draw = createDrawer(s.program(period), period, 7);
    const pairs = Array.from({ length: 500 }, () => draw().input).filter(({ a, b }) => String(a) > String(b));
    expect(pairs.length).toBeGreaterThan(50);
  });

  test('days around the ends of a calendar that the rule reads', () => {
    const [from, until] = [18_993, 22_280];
    const dates = s.list({ kind: 'date' });
    const calendar = {
      ...s.constant('days', dates, { kind: 'list', items: [{ kind: 'date', day: 19_000 }], known: { from, until } }),
      origin: 'calendar' as const,
    };
    const body = s.call(
      'addWorkingDays',
      { kind: 'date' },
      s.input('a', { kind: 'date' }),
      s.input('n', s.number),
      s.input('days', s.list(s.oneOf('monday'))),
      calendar as never,
    );
    const walk = s.rule('walk', [s.given('a', { kind: 'date' }), s.given('n', s.number), s.given('days', s.list(s.oneOf('monday')))], body);
    const draw = createDrawer(s.program(walk), walk, 3);
    const drawn = new Set(Array.from({ length: 2000 }, () => String(draw().input.a)));
    expect(['2021-12-31', '2022-01-01', '2029-12-31', '2030-12-31', '2031-01-01'].filter((date) => !drawn.has(date))).toEqual([]);
  });
});

test.each<[string, Type]>([
  ['dates', s.list({ kind: 'date' })],
  ['instants', { kind: 'instant' }],
  ['periods', { kind: 'period' }],
  ['versions', { kind: 'text', format: 'version' }],
  ['zones', { kind: 'text', format: 'timeZone' }],
  ['bandwidths', s.quantity({ Mbps: 1 })],
  [
    'unions',
    {
      kind: 'union',
      variants: [
        { kind: 'a', fields: [{ name: 'x', type: s.money }] },
        { kind: 'b', fields: [] },
      ],
    },
  ],
  [
    'records',
    {
      kind: 'record',
      fields: [
        { name: 'x', type: s.percent, optional: true },
        { name: 'y', type: { kind: 'allowance' } },
      ],
    },
  ],
])('%s are drawn as the wire writes them', (_, type) => {
  const same = s.rule('same', [s.given('x', type)], s.input('x', type));
  const draw = createDrawer(s.program(same), same, 1);
  const answers = Array.from({ length: 400 }, () => draw()).map(({ input, readings }) => [
    input.x,
    interpretRule(s.program(same), 'same', input, readings),
  ]);
  const good = answers.filter(([x, answer]) => JSON.stringify((answer as { result?: unknown }).result) === JSON.stringify(x));
  expect(good.length).toBeGreaterThan(300);
});
