/** How rules take their inputs: as an object from outside, one by one from rules that call them often, in place where few branches read them. */
import { expect, test } from 'vitest';
import * as e from './build.ts';

const time = e.input('time', e.duration);
const rate = (n: bigint) => e.constant(`rate${n}`, e.percent, e.rational(n));
const hour = e.constant('hour', e.duration, e.rational(3600n));
const rateOfTime = e.ruleOf(
  'rateOfTime',
  [e.given('time', e.duration, { sign: 'nonnegative' })],
  e.percent,
  e.when(e.compare('<=', time, hour), rate(20n), rate(30n)),
);
const given = (one: ReturnType<typeof e.local>) => e.rule('rateOfTime', e.percent, { time: one });
const one = e.local('one', e.duration);
const total = (passed: ReturnType<typeof e.local>, sign?: 'nonnegative') =>
  e.ruleOf(
    'totalRate',
    [e.given('times', e.listOf(e.duration), sign ? { sign } : {})],
    e.percent,
    e.call('sum', e.percent, e.each(e.input('times', e.listOf(e.duration)), 'one', given(passed))),
  );

const textOf = (...rules: Parameters<typeof e.programOf>[0]): string => e.rulesOf(e.programOf(rules));
const runOf = async (text: string) => e.run([{ path: 'rules.ts', text }], 'rules');

test('a rule called for each item of a list is called without an object', async () => {
  const text = textOf(rateOfTime, total(one, 'nonnegative'));
  expect(text).toContain('rateOfTimeOf(one)');
  const { totalRate, rateOfTime: alone } = await runOf(text);
  expect(totalRate?.({ times: [3_600_000, 3_600_001] } as never)).toBe(50_000_000);
  expect(alone?.({ time: 1 } as never)).toBe(20_000_000);
});

test('a sign is checked once where every call respects it, by the called rule where one may not', async () => {
  const proven = textOf(rateOfTime, total(one, 'nonnegative'));
  expect(proven.slice(proven.indexOf('function rateOfTimeOf')).split('\n}')[0]).not.toContain('InvalidInput');
  const { totalRate } = await runOf(textOf(rateOfTime, total(one)));
  expect(() => totalRate?.({ times: [1, -1] } as never)).toThrow('time : une durée ne peut pas être négative');
});

test('optional inputs that only some branches read are read there', async () => {
  const fact = (name: string) => e.given(name, e.boolean, { required: false, default: false });
  const task = e.input('task', e.enumOf('a', 'b', 'c'));
  const yes = (name: string) => e.when(e.input(name, e.boolean), e.truth(true), e.truth(false));
  const rows = ['a', 'b', 'c'].map((value) => ({ when: e.compare('=', task, e.text(value)), output: yes(`fact${value}`) }));
  const inputs = [e.given('task', e.enumOf('a', 'b', 'c')), ...['a', 'b', 'c'].map((value) => fact(`fact${value}`))];
  const text = textOf(e.ruleOf('applies', inputs, e.boolean, e.table('unique', e.boolean, rows)));
  expect(text).toContain('const { task } = input;');
  const { applies } = await runOf(text);
  expect([{ task: 'b', factb: true }, { task: 'b', facta: true }, { task: 'c' }].map((input) => applies?.(input as never))).toEqual([
    true,
    false,
    false,
  ]);
});

test('where one branch is a quotient the others stay whole numbers', async () => {
  const [n, halved] = [e.input('n', e.count), e.input('halved', e.boolean)];
  const two = e.constant('two', e.count, e.rational(2n));
  const rows = [
    { when: halved, output: e.arithmetic('/', n, two, e.count) },
    { when: e.not(halved), output: n },
  ];
  const part = { name: 'part', text: '…', expression: e.table('unique', e.count, rows) };
  const body = e.arithmetic('+', e.local('part', e.count), n, e.count);
  const { rule } = await runOf(
    textOf(e.ruleOf('rule', [e.given('n', e.count), e.given('halved', e.boolean)], e.count, body, { where: [part] })),
  );
  expect([true, false].map((value) => rule?.({ n: 3, halved: value } as never))).toEqual([{ n: 9, d: 2 }, 6]);
});
