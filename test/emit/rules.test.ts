/** Emitted rules run, and give what a hand computes. */
import { expect, test } from 'vitest';
import type { Rule } from '../../compiler/model/program.ts';
import * as e from './build.ts';

const penaltyRate = e.constant('penaltyRate', e.percent, e.rational(5n, 2n));
const tranche = e.constant('tranche', e.duration, e.rational(3600n));
const readings = [{ choice: 'trancheCounting', options: ['completed', 'started', 'pro-rata'], default: 'completed' }];
const counting = e.reading('trancheCounting', 'completed', 'started', 'pro-rata');
const total = e.local('total', e.duration);
const perTranche = e.arithmetic('/', total, tranche, e.count);

const penalty: Rule = e.ruleOf(
  'availabilityPenalty',
  [
    e.given('monthlyAmount', e.money, { sign: 'nonnegative' }),
    e.given('outages', e.listOf(e.duration), { sign: 'nonnegative' }),
    e.given('commitmentMet', e.boolean),
  ],
  e.money,
  e.when(
    e.input('commitmentMet', e.boolean),
    e.zero(e.money),
    e.call(
      'min',
      e.money,
      e.input('monthlyAmount', e.money),
      e.arithmetic('*', e.arithmetic('*', e.input('monthlyAmount', e.money), penaltyRate, e.money), e.local('tranches', e.count), e.money),
    ),
  ),
  {
    readings,
    where: [
      { name: 'total', text: 'sum(outages)', expression: e.call('sum', e.duration, e.input('outages', e.listOf(e.duration))) },
      {
        name: 'tranches',
        text: '…',
        expression: e.table('unique', e.count, [
          { when: e.compare('=', counting, e.text('completed')), output: e.call('floor', e.count, perTranche) },
          { when: e.compare('=', counting, e.text('started')), output: e.call('ceiling', e.count, perTranche) },
          { when: e.compare('=', counting, e.text('pro-rata')), output: perTranche },
        ]),
      },
    ],
  },
);

const overrun = e.local('overrun', e.duration);
const hour = (n: bigint) => e.constant(`tier${n}`, e.duration, e.rational(3600n * n));
const rate = (n: bigint) => e.constant(`rate${n}`, e.percent, e.rational(n * 10n));
const restorationRate: Rule = e.ruleOf(
  'restorationRate',
  [e.given('restorationTime', e.duration, { sign: 'nonnegative' }), e.given('guaranteedTime', e.duration, { sign: 'nonnegative' })],
  e.percent,
  e.table('unique', e.percent, [
    { when: e.compare('<=', overrun, e.zero(e.duration)), output: e.zero(e.percent) },
    { when: e.and(e.compare('>', overrun, e.zero(e.duration)), e.compare('<=', overrun, hour(1n))), output: rate(2n) },
    { when: e.and(e.compare('>', overrun, hour(1n)), e.compare('<=', overrun, hour(2n))), output: rate(3n) },
    { when: e.compare('>', overrun, hour(2n)), output: rate(5n) },
  ]),
  {
    where: [
      {
        name: 'overrun',
        text: 'restorationTime - guaranteedTime',
        expression: e.arithmetic('-', e.input('restorationTime', e.duration), e.input('guaranteedTime', e.duration), e.duration),
      },
    ],
  },
);

const interruption = {
  kind: 'record' as const,
  fields: [
    { name: 'restorationTime', type: e.duration },
    { name: 'guaranteedTime', type: e.duration },
  ],
};
const one = e.local('one', interruption);
const forMonth: Rule = e.ruleOf(
  'restorationPenaltyForMonth',
  [
    e.given('monthlyFee', e.money, { sign: 'nonnegative' }),
    e.given('interruptions', e.listOf(interruption), { fieldSigns: { restorationTime: 'nonnegative' } }),
  ],
  e.money,
  e.call(
    'min',
    e.money,
    e.input('monthlyFee', e.money),
    e.call(
      'sum',
      e.money,
      e.each(
        e.input('interruptions', e.listOf(interruption)),
        'one',
        e.arithmetic(
          '*',
          e.input('monthlyFee', e.money),
          e.rule('restorationRate', e.percent, {
            restorationTime: e.field(one, 'restorationTime', e.duration),
            guaranteedTime: e.field(one, 'guaranteedTime', e.duration),
          }),
          e.money,
        ),
      ),
    ),
  ),
);

const [t, i, c] = ['totalTime', 'incidentTime', 'clientTime'].map((name) => e.input(name, e.duration)) as [never, never, never];
const availability: Rule = e.ruleOf(
  'availabilityRate',
  ['totalTime', 'incidentTime', 'clientTime'].map((name) => e.given(name, e.duration, { sign: 'nonnegative' })),
  e.percent,
  e.arithmetic(
    '*',
    e.arithmetic('/', e.arithmetic('-', t, i, e.duration), e.arithmetic('-', t, c, e.duration), e.count),
    e.whole,
    e.percent,
  ),
  { requires: [{ condition: e.compare('>', t, c), says: 'le dénominateur ne peut pas être nul', text: '', span: e.span }] },
);
const met: Rule = e.ruleOf(
  'availabilityMet',
  [...availability.inputs, e.given('committedRate', e.percent, { required: false, default: e.rational(999n, 10n) })],
  e.boolean,
  e.compare(
    '>=',
    e.rule('availabilityRate', e.percent, { totalTime: t, incidentTime: i, clientTime: c }),
    e.input('committedRate', e.percent),
  ),
);

const program = e.programOf([penalty, restorationRate, forMonth, availability, met], {
  constants: [e.markOf('penaltyRate', e.percent, e.rational(5n, 2n), '2,5 %')],
  choices: [e.choiceOf('trancheCounting', 'completed', 'started', 'pro-rata')],
});
const source = e.rulesOf(program);
const files = [
  { path: 'rules.ts', text: source },
  { path: 'in-full.ts', text: e.inFullOf(program) },
];
const rules = { ...(await e.run(files, 'rules')), ...(await e.run(files, 'in-full')) };
const call = (name: string, ...args: unknown[]): unknown => (rules[name] as (...given: unknown[]) => unknown)(...args);
const eur = 1_000_000;
const hours = 3_600_000;

test('tranches count as the reading says', () => {
  const input = { monthlyAmount: 100 * eur, outages: [1.5 * hours, hours], commitmentMet: false };
  expect(call('availabilityPenalty', input)).toBe(5 * eur);
  expect(call('availabilityPenaltyInFull', input, { trancheCounting: 'started' })).toBe(7.5 * eur);
  expect(call('availabilityPenaltyInFull', input, { trancheCounting: 'pro-rata' })).toBe(6.25 * eur);
  expect(call('availabilityPenalty', { ...input, commitmentMet: true })).toBe(0);
});

test('a penalty never exceeds the monthly amount, and a list of any length is exact', () => {
  const outages = Array.from({ length: 100_000 }, () => 3_599_999_999_999);
  expect(call('availabilityPenalty', { monthlyAmount: 999_999_999_999_999, outages, commitmentMet: false })).toBe(999_999_999_999_999);
});

test('an amount near a billion euros takes the bigint path and stays exact', () => {
  const given = { monthlyAmount: 999_999_999_999_999, outages: [3 * hours], commitmentMet: false };
  // 999 999 999,999999 EUR × 7,5 % = 74 999 999,999999925 EUR
  const { n, d } = call('availabilityPenalty', given) as { n: number; d: number };
  expect(BigInt(n) * 1_000n).toBe(BigInt(d) * 74_999_999_999_999_925n);
});

test('a bound belongs to the tier it closes', () => {
  const at = (over: number) => call('restorationRate', { restorationTime: 4 * hours + over, guaranteedTime: 4 * hours });
  expect([0, 1, hours, hours + 1, 2 * hours, 2 * hours + 1].map(at)).toEqual([0, 20, 20, 30, 30, 50].map((n) => n * 1_000_000));
});

test('each interruption follows its own rate', () => {
  const interruptions = [5, 6].map((n) => ({ restorationTime: n * hours, guaranteedTime: 4 * hours }));
  expect(call('restorationPenaltyForMonth', { monthlyFee: 100 * eur, interruptions })).toBe(50 * eur);
});

test('a rate that does not terminate is handed over as an exact fraction', () => {
  const input = { totalTime: 720 * hours, incidentTime: 36 * 60_000, clientTime: 0 };
  const value = call('availabilityRate', input) as { n: number; d: number };
  expect(BigInt(value.n) * 1200n).toBe(BigInt(value.d) * 119_900_000_000n);
  expect(call('availabilityMet', input)).toBe(true);
});

test('an amount below zero and a zero divisor are refused in a sentence', () => {
  expect(() => call('availabilityPenalty', { monthlyAmount: -1, outages: [], commitmentMet: false })).toThrow(
    'monthlyAmount : un montant ne peut pas être négatif',
  );
  expect(() => call('availabilityRate', { totalTime: 5, incidentTime: 0, clientTime: 5 })).toThrow('le dénominateur ne peut pas être nul');
});
