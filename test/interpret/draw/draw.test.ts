import { describe, expect, test } from 'vitest';
import { createDrawer } from '../../../compiler/interpret/draw/draw.ts';
import { interpretRule } from '../../../compiler/interpret/interpret-rule.ts';
import type { Expression } from '../../../compiler/model/expression/expression.ts';
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

test.each<[string, Type, readonly RegExp[]]>([
  ['bandwidths', s.quantity({ Mbps: 1 }), [/\.\d{3}$/, /^\d+\.\d$/, /^\d+$/]],
  ['percents', s.percent, [/\.\d{3} %$/, /^\d+ %$/]],
  ['amounts', s.money, [/^\d+\.00 EUR$/, /\.\d[1-9] EUR$/, /\.\d{6} EUR$/, /^\d{1,2}\./, /^\d{6,}\./]],
  ['durations', s.duration, [/^PT\d+H$/, /^PT\d+M$/, /^PT\d+S$/, /\.\d+S$/]],
  ['sizes', s.quantity({ byte: 1 }), [/^\d{8,}$/, /^\d{1,3}$/]],
  ['numbers', s.quantity({ decimal: true }), [/^\d+$/, /\.\d{6}$/]],
  ['credits', s.quantity({ credit: 1 }), [/^\d$/, /^\d{3}$/]],
  ['dates', { kind: 'date' }, [/^202[48]-02-29$/, /-(30|31)$/, /-01$/, /-03-(2[4-9]|3[01])$/, /-10-2[5-9]$/]],
  ['instants', { kind: 'instant' }, [/:\d\d:00Z$/, /\.\d{3}Z$/, /:59\.999Z$/]],
  ['periods', { kind: 'period' }, [/^P\d+Y$/, /^P\d+M$/, /^P\d+D$/, /M\d+D$/]],
  ['allowances', { kind: 'allowance' }, [/"value":0,"unit":"working-hour"/, /"value":6,"unit":"working-day"/]],
  ['versions', { kind: 'text', format: 'version' }, [/^"\d+"$/, /^"\d+\.\d+\.\d+/, /\b01\b/]],
  ['zones', { kind: 'text', format: 'timeZone' }, [/Paris/, /UTC/, /Kolkata/, /Apia/]],
  ['countries', { kind: 'text', format: 'country' }, [/^"[A-Z]{2}"$/]],
  ['words', s.oneOf('a', 'b', 'c'), [/a/, /b/, /c/]],
  ['truths', s.boolean, [/true/, /false/]],
  ['lists', s.list(s.boolean), [/^\[\]$/, /^\[\w+\]$/, /^(?:[^,]*,){11,}/]],
  ['optional values', { kind: 'optional', of: s.boolean }, [/^undefined$/, /true/]],
])('%s are drawn in all the ways that cases have', (_, type, ways) => {
  const same = s.rule('same', [s.given('x', type)], s.input('x', type));
  const draw = createDrawer(s.program(same), same, 9);
  const shown = (value: unknown): string =>
    typeof value === 'string' && type.kind !== 'text' ? value : (JSON.stringify(value) ?? 'undefined');
  const drawn = Array.from({ length: 500 }, () => shown(draw().input.x));
  expect(ways.filter((way) => drawn.filter((each) => way.test(each)).length < 3).map(String)).toEqual([]);
});

test.each<[string, Type, number]>([
  ['dates', { kind: 'date' }, 86_400_000],
  ['instants', { kind: 'instant' }, 1],
])('%s that are compared come together, and one step apart both ways', (_, type, step) => {
  const earlier = s.rule('earlier', [s.given('a', type), s.given('b', type)], s.compare(s.input('a', type), '<', s.input('b', type)));
  const draw = createDrawer(s.program(earlier), earlier, 4);
  const apart = Array.from({ length: 3000 }, () => draw().input).map(({ a, b }) => (Date.parse(String(a)) - Date.parse(String(b))) / step);
  expect([-1, 0, 1].map((by) => apart.filter((each) => each === by).length > 20)).toEqual([true, true, true]);
});

test('a period comes to the very count that it is compared with', () => {
  const period: Type = { kind: 'period' };
  const parts = (name: string): Expression => ({ kind: 'field', of: s.input('p', period), name, type: s.number, span: tiers.span });
  for (const [name, unit] of [
    ['months', 'M'],
    ['days', 'D'],
  ] as const) {
    const longer = s.rule(
      'longer',
      [s.given('p', period), s.given('n', s.number, { sign: 'nonnegative' })],
      s.compare(parts(name), '<', s.input('n', s.number)),
    );
    const draw = createDrawer(s.program(longer), longer, 6);
    const drawn = Array.from({ length: 3000 }, () => draw().input);
    const reached = drawn
      .filter(({ p, n }) => Number(n) > 40 && Number(n) % 12 !== 0 && String(p).endsWith(unit))
      .filter(({ p, n }) => countOf(String(p)) === n);
    expect([name, reached.length > 3]).toEqual([name, true]);
  }
});

const countOf = (period: string): number => {
  const [, years = 0, months = 0, days = 0] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(period) ?? [];
  return Number(years) * 12 + Number(months) + Number(days);
};
