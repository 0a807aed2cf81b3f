import { describe, expect, test } from 'vitest';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import type { Type } from '../../compiler/model/type.ts';
import * as s from './sample.ts';

/** What a rule `x: type → body` answers. */
function run(type: Type, body: Expression, x: unknown): unknown {
  const answer = interpretRule(s.program(s.rule('r', [s.given('x', type)], body)), 'r', { x });
  return 'result' in answer ? (answer.rounded ? [answer.result, 'rounded'] : answer.result) : 'invalid';
}
const same = (type: Type, x: unknown): unknown => run(type, s.input('x', type), x);

describe('wire', () => {
  test.each<[Type, unknown, unknown]>([
    [s.money, '100.00 EUR', '100.00 EUR'],
    [s.money, '-1.24975 EUR', '-1.24975 EUR'],
    [s.money, '1000000000.00 EUR', '1000000000.00 EUR'],
    [s.percent, '99.900 %', '99.9 %'],
    [s.duration, 'PT90M', 'PT1H30M'],
    [s.duration, 'PT1.5H', 'PT1H30M'],
    [s.duration, 'P1DT0.25S', 'PT24H0.25S'],
    [s.duration, '-PT1S', '-PT1S'],
    [s.duration, 'PT0S', 'PT0S'],
    [s.quantity({ byte: 1 }), 9007199254740991, 9007199254740991],
    [s.quantity({ Mbps: 1 }), 50.125, 50.125],
    [{ kind: 'period' }, 'P12M', 'P1Y'],
    [{ kind: 'period' }, 'P4W', 'P28D'],
    [{ kind: 'date' }, '2024-02-29', '2024-02-29'],
    [{ kind: 'instant' }, '2023-03-14T08:00:00.5+01:00', '2023-03-14T07:00:00.500Z'],
    [{ kind: 'allowance' }, { value: 4, unit: 'working-hour' }, { value: 4, unit: 'working-hour' }],
    [{ kind: 'text', format: 'timeZone' }, 'Europe/Paris', 'Europe/Paris'],
    [s.list(s.number), [1, 2], [1, 2]],
  ])('%j: %j reads and writes as %j', (type, wire, written) => expect(same(type, wire)).toEqual(written));

  test.each<[Type, unknown]>([
    [s.money, '100 EUR '],
    [s.money, 100],
    [s.money, '1000000000.01 EUR'],
    [s.money, '0.0000001 EUR'],
    [s.percent, '99.9'],
    [s.duration, 'PT'],
    [s.duration, 'P1M'],
    [s.duration, 'PT1.5H30M'],
    [s.duration, 'PT0.0001S'],
    [s.duration, 'PT1000001H'],
    [s.number, 1.5],
    [s.number, 1_000_000_001],
    [s.quantity({ Mbps: 1 }), 0.0001],
    [{ kind: 'date' }, '2023-02-29'],
    [{ kind: 'date' }, '1899-12-31'],
    [{ kind: 'instant' }, '2023-03-14T08:00:00'],
    [{ kind: 'period' }, 'P'],
    [{ kind: 'text', format: 'timeZone' }, '+02:00'],
    [{ kind: 'text', format: 'version' }, '1..2'],
    [s.oneOf('a'), 'b'],
    [s.boolean, null],
  ])('%j: %j is refused', (type, wire) => expect(same(type, wire)).toBe('invalid'));

  test('only a quotient without end is rounded, half-even to six decimals', () => {
    const third = s.constant('three', s.number, s.rational(3n));
    expect(run(s.money, s.binary('/', s.input('x', s.money), third, s.money), '1.00 EUR')).toEqual(['0.333333 EUR', 'rounded']);
    const eighth = s.constant('many', s.number, s.rational(1n << 10n));
    expect(run(s.money, s.binary('/', s.input('x', s.money), eighth, s.money), '1.00 EUR')).toBe('0.0009765625 EUR');
  });
});

test('a product with a percent divides by one hundred', () => {
  const rate = s.constant('rate', s.percent, s.rational(5n, 2n));
  expect(run(s.money, s.binary('*', s.input('x', s.money), rate, s.money), '99.99 EUR')).toBe('2.49975 EUR');
});

test('periods clamp from the first date; instants move by durations; dates differ by whole days', () => {
  const month = s.constant('month', { kind: 'period' }, { kind: 'period', months: 1, days: 0 });
  expect(run({ kind: 'date' }, s.binary('+', s.input('x', { kind: 'date' }), month, { kind: 'date' }), '2024-01-31')).toBe('2024-02-29');
  const notice = s.constant('notice', s.duration, s.rational(259_200n));
  const moved = s.binary('+', s.input('x', { kind: 'instant' }), notice, { kind: 'instant' });
  expect(run({ kind: 'instant' }, moved, '2024-05-06T10:00:00+02:00')).toBe('2024-05-09T08:00:00Z');
  const epoch = s.constant('day', { kind: 'date' }, { kind: 'date', day: 0 });
  expect(run({ kind: 'date' }, s.binary('-', s.input('x', { kind: 'date' }), epoch, s.duration), '1970-01-03')).toBe('PT48H');
});

const positive = s.requirement(s.compare(s.input('x', s.number), '>', s.zero(s.number)), 'x doit être positif');
const called = s.rule('called', [s.given('x', s.number, { sign: 'nonnegative' })], s.input('x', s.number), { requires: [positive] });

test('a called rule refuses for its caller, and names what is wrong', () => {
  const caller = s.rule('caller', [s.given('y', s.number)], s.callRule('called', s.number, { x: s.input('y', s.number) }));
  const program = s.program(called, caller);
  expect(interpretRule(program, 'caller', { y: 3 })).toEqual({ result: 3 });
  expect(interpretRule(program, 'caller', { y: 0 })).toEqual({ error: 'invalid-input', message: 'x doit être positif' });
  expect(interpretRule(program, 'caller', { y: -1 })).toMatchObject({ message: expect.stringMatching(/^x : /) });
  expect(interpretRule(program, 'caller', {})).toMatchObject({ message: expect.stringMatching(/^y : /) });
  expect(interpretRule(program, 'caller', { y: 1, z: 1 })).toMatchObject({ message: expect.stringMatching(/^z : /) });
});

test('a where name is computed only when it is read', () => {
  const where = [{ name: 'refusing', expression: s.callRule('called', s.number, { x: s.zero(s.number) }), text: '' }];
  const body = s.when(s.input('x', s.boolean), s.local('refusing', s.number), s.zero(s.number));
  const program = s.program(called, s.rule('lazy', [s.given('x', s.boolean)], body, { where }));
  expect(interpretRule(program, 'lazy', { x: false })).toEqual({ result: 0 });
  expect(interpretRule(program, 'lazy', { x: true })).toMatchObject({ error: 'invalid-input' });
});

test('a called rule gets the readings that both offer, its defaults for the rest', () => {
  const choose = (options: string[], kept: string) => ({ readings: [{ choice: 'way', options, default: kept }] });
  const inner = s.rule('inner', [], s.reading('way', 'a', 'b'), choose(['a', 'b'], 'a'));
  const outer = s.rule('outer', [], s.callRule('inner', s.oneOf('a', 'b'), {}), choose(['a', 'b', 'c'], 'b'));
  const program = s.program(inner, outer);
  expect(interpretRule(program, 'outer', {})).toEqual({ result: 'b' });
  expect(interpretRule(program, 'outer', {}, { way: 'c' })).toEqual({ result: 'a' });
  expect(interpretRule(program, 'outer', {}, { way: 'd' })).toMatchObject({ error: 'invalid-input' });
  expect(interpretRule(program, 'outer', {}, { other: 'a' })).toMatchObject({ error: 'invalid-input' });
});

test('an absent input takes its default, or is null', () => {
  const optional = s.given('x', s.number, { required: false, default: s.rational(7n) });
  expect(interpretRule(s.program(s.rule('r', [optional], s.input('x', s.number))), 'r', {})).toEqual({ result: 7 });
  const isNull: Expression = { kind: 'isNull', of: s.input('x', s.number), negated: false, type: s.boolean, span: called.span };
  expect(interpretRule(s.program(s.rule('r', [s.given('x', s.number, { required: false })], isNull)), 'r', {})).toEqual({ result: true });
});

test('each value of a list once, where it first stands', () => {
  const dates = s.list({ kind: 'date' });
  const items = ['2024-02-01', '2024-01-01', '2024-02-01'];
  expect(run(dates, s.call('distinct', dates, s.input('x', dates)), items)).toEqual(['2024-02-01', '2024-01-01']);
});

test('the latest of a list are sorted by key, a later one winning a tie', () => {
  const at: Type = {
    kind: 'record',
    fields: [
      { name: 'k', type: s.number },
      { name: 'v', type: s.number },
    ],
  };
  const key: Expression = { kind: 'field', of: s.local('item', at), name: 'k', type: s.number, span: called.span };
  const take = s.constant('two', s.number, s.rational(2n));
  const body: Expression = { kind: 'latest', list: s.input('x', s.list(at)), key, take, type: s.list(at), span: called.span };
  const items = [
    { k: 2, v: 1 },
    { k: 1, v: 2 },
    { k: 2, v: 3 },
    { k: 0, v: 4 },
  ];
  expect(run(s.list(at), body, items)).toEqual([
    { k: 2, v: 1 },
    { k: 2, v: 3 },
  ]);
});
