import { expect, test } from 'vitest';
import { createDrawer } from '../../compiler/interpret/draw.ts';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import type { Type } from '../../compiler/model/type.ts';
import * as s from './sample.ts';

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
