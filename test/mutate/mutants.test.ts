/** What a mutant may be: each kind of change, and that only an example that tells it apart kills it. */
import { describe, expect, test } from 'vitest';
import { publicHolidays } from '../../compiler/language/calendar/public-holidays.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import type { Calendar } from '../../compiler/model/named.ts';
import type { Rule } from '../../compiler/model/program.ts';
import type { Type } from '../../compiler/model/type.ts';
import type { Value } from '../../compiler/model/value.ts';
import { mutantsOf } from '../../compiler/mutate/mutants.ts';
import { tryMutants } from '../../compiler/mutate/trial.ts';
import * as s from '../interpret/sample.ts';

const date: Type = { kind: 'date' };
const zoneType: Type = { kind: 'text', format: 'timeZone' };
const weekday = s.oneOf('monday', 'tuesday', 'saturday');
const flag = s.input('flag', s.boolean);
const flagged = (body: Expression, more: Partial<Rule> = {}): Rule => s.rule('flagged', [s.given('flag', s.boolean)], body, more);

const names = (rule: Rule, calendars: readonly Calendar[] = []): string[] => mutantsOf(rule, calendars).map(({ name }) => name);
const survivors = (rule: Rule, calendars: readonly Calendar[] = [], ...others: Rule[]): string[] =>
  tryMutants({ ...s.program(rule, ...others), calendars }, [rule.id])
    .filter(({ killedBy }) => killedBy === undefined)
    .map(({ name }) => name);
const datesOf = (days: readonly number[]): Value => ({ kind: 'list', items: days.map((day) => ({ kind: 'date', day })) });

describe('a calendar is changed for another country’s', () => {
  const days = publicHolidays('BE', 2023, 2024);
  const calendar: Calendar = { id: 'fetes', label: 'fêtes', firstYear: 2023, lastYear: 2024, days };
  const named: Expression = { ...s.constant('fetes', s.list(date), datesOf(days)), origin: 'calendar' } as Expression;
  const body = s.call('contains', s.boolean, named, s.input('on', date));
  const rule = (...examples: [string, boolean][]): Rule =>
    s.rule('off', [s.given('on', date)], body, { examples: examples.map(([on, off]) => s.example({ on }, off)) });
  const foreign = ['DE', 'FR', 'LU', 'NL'].map((country) => `calendar fetes → holidays of ${country}`);

  test('of which days that all share tell nothing', () => {
    expect(names(rule(), [calendar])).toEqual([...foreign, 'formula: contains(fetes, on) → not(contains(fetes, on))']);
    expect(survivors(rule(['2023-12-25', true], ['2023-12-24', false]), [calendar])).toEqual(foreign);
  });

  test('and a day of its own tells all, a day of one other that one', () => {
    expect(survivors(rule(['2023-07-21', true]), [calendar])).toEqual([]);
    expect(survivors(rule(['2023-07-14', false]), [calendar])).toEqual(foreign.filter((name) => !name.endsWith('FR')));
    expect(survivors(rule(['2023-12-26', false]), [calendar])).toEqual([foreign[1]]);
  });

  test('also where it is the default of an input', () => {
    const given = [s.given('on', date), s.given('holidays', s.list(date), { required: false, default: datesOf(days) })];
    const defaulted = s.rule('off', given, s.call('contains', s.boolean, s.input('holidays', s.list(date)), s.input('on', date)));
    expect(names(defaulted, [calendar]).filter((name) => name.startsWith('default'))).toEqual(
      ['DE', 'FR', 'LU', 'NL'].map((country) => `default of holidays → holidays of ${country}`),
    );
  });
});

test('a truth is denied once: where it stands, or by what stands around it', () => {
  const other = s.input('other', s.boolean);
  const not: Expression = { kind: 'not', of: flag, type: s.boolean, span: flag.span };
  const both = (left: Expression, right: Expression): Expression => ({
    kind: 'and',
    operands: [left, right],
    type: s.boolean,
    span: flag.span,
  });
  expect(names(flagged(both(not, other)))).toEqual([
    'formula: not(flag) and other → not(flag) or other',
    'formula: not(flag) → flag',
    'formula: other → not(other)',
  ]);
  expect(names(flagged(s.compare(flag, '=', s.literal(true))))).toEqual(['formula: flag = true → flag != true']);
});

describe('a zone is changed for zones whose clocks differ from its own', () => {
  const rule = (zone: string, ...examples: [string, string][]): Rule => {
    const constant = s.constant('zone', zoneType, zone);
    const body = s.call('localDate', date, s.input('at', { kind: 'instant' }), constant);
    return s.rule('day', [s.given('at', { kind: 'instant' })], body, { examples: examples.map(([at, on]) => s.example({ at }, on)) });
  };

  test('never for one that shows the same hours', () => {
    expect(names(rule('Europe/Paris')).map((name) => name.split(' ').at(-1))).toEqual([
      'UTC',
      'Europe/London',
      'Europe/Athens',
      'Africa/Algiers',
      'America/New_York',
    ]);
    expect(names(rule('Etc/GMT-1')).join()).not.toContain('Algiers');
  });

  test('and summer tells what winter can’t', () => {
    const winter = rule('Europe/Paris', ['2024-01-10T23:30:00Z', '2024-01-11']);
    expect(survivors(winter)).toEqual(['constant zone Europe/Paris → Europe/Athens', 'constant zone Europe/Paris → Africa/Algiers']);
    const all = rule(
      'Europe/Paris',
      ['2024-01-10T23:30:00Z', '2024-01-11'],
      ['2024-07-10T22:30:00Z', '2024-07-11'],
      ['2024-01-10T22:30:00Z', '2024-01-10'],
    );
    expect(survivors(all)).toEqual([]);
  });
});

test('open days lose each of theirs and gain each other', () => {
  const days = s.constant('days', s.list(weekday), { kind: 'list', items: ['monday', 'tuesday'] });
  expect(
    names(s.rule('open', [s.given('day', weekday)], s.call('contains', s.boolean, days, s.input('day', weekday)))).slice(0, 3),
  ).toEqual(['constant days without monday', 'constant days without tuesday', 'constant days with saturday']);
});

test('a window moves by a minute at each of its ends', () => {
  const time: Type = { kind: 'time' };
  const window: Type = {
    kind: 'record',
    fields: [
      { name: 'from', type: time },
      { name: 'to', type: time },
    ],
  };
  const at = (minutes: number): Value => ({ kind: 'time', minutes });
  const hours = s.constant('hours', window, { kind: 'record', fields: { from: at(480), to: at(1080) } });
  expect(names(s.rule('window', [], hours))).toEqual([
    'constant hours.from 08:00 → 08:01',
    'constant hours.from 08:00 → 07:59',
    'constant hours.to 18:00 → 18:01',
    'constant hours.to 18:00 → 17:59',
  ]);
});

test('the default of an enum is its neighbour', () => {
  const size = s.oneOf('small', 'large');
  const given = [s.given('size', size, { required: false, default: 'small' })];
  expect(names(s.rule('sized', given, s.input('size', size)))).toEqual(['default of size small → large']);
});

describe('a truth that is a name or a call is denied once, wherever it stands', () => {
  const denial = 'flag → not(flag)';

  test('as a result, a condition, an operand, an argument, a field', () => {
    const record: Type = { kind: 'record', fields: [{ name: 'a', type: s.boolean }] };
    const bodies: Expression[] = [
      flag,
      s.when(flag, s.zero(s.money), s.zero(s.money)),
      { kind: 'and', operands: [flag, s.literal(true)], type: s.boolean, span: flag.span },
      s.callRule('other', s.boolean, { on: flag }),
      { kind: 'record', entries: [{ name: 'a', value: flag }], type: record, span: flag.span },
    ];
    for (const body of bodies) expect(names(flagged(body))).toContain(`formula: ${denial}`);
  });

  test('of a where name, in its own line and where it is read', () => {
    const where = [{ name: 'held', text: 'flag', expression: flag }];
    expect(names(flagged(s.local('held', s.boolean), { where }))).toEqual([`where held: ${denial}`, 'formula: held → not(held)']);
    const examples = [s.example({ flag: true }, true)];
    expect(survivors(flagged(s.local('held', s.boolean), { where, examples }))).toEqual([]);
  });

  test('not again under a not or beside an equals, where the change is the same', () => {
    expect(names(flagged({ kind: 'not', of: flag, type: s.boolean, span: flag.span }))).toEqual(['formula: not(flag) → flag']);
    expect(names(flagged(s.compare(flag, '=', s.literal(true))))).toEqual(['formula: flag = true → flag != true']);
  });
});

describe('a requirement is dropped', () => {
  const amount = s.input('amount', s.money);
  const rule = (...examples: Rule['examples']): Rule =>
    s.rule('due', [s.given('amount', s.money)], amount, {
      requires: [{ ...s.requirement(s.compare(amount, '>', s.zero(s.money)), 'trop peu'), text: 'amount > 0' }],
      examples,
    });
  const dropped = 'requires amount > 0: dropped';

  test('and only an example that it refuses tells', () => {
    expect(survivors(rule(s.example({ amount: '1.00 EUR' }, '1.00 EUR'), s.example({ amount: 'x' }, 'invalid')))).toContain(dropped);
    expect(survivors(rule(s.example({ amount: '-1.00 EUR' }, 'invalid')))).not.toContain(dropped);
  });

  test('even where a rule that it calls would refuse too, in other words', () => {
    const inner = { ...rule(), id: 'inner', requires: [s.requirement(s.compare(amount, '>', s.zero(s.money)), 'rien')] };
    const outer = { ...rule(s.example({ amount: '-1.00 EUR' }, 'invalid')), body: s.callRule('inner', s.money, { amount }) };
    expect(survivors(outer, [], inner)).not.toContain(dropped);
  });
});

test('each option answers otherwise than the default in an example that names it', () => {
  const way = s.compare(s.reading('way', 'net', 'gross'), '=', s.literal('net'));
  const amount = s.input('amount', s.money);
  const readings = [{ choice: 'way', options: ['net', 'gross'], default: 'net' }];
  const rule = (...examples: Rule['examples']): Rule =>
    s.rule('due', [s.given('amount', s.money)], s.when(way, amount, s.zero(s.money)), { readings, examples });
  const option = 'reading way gross → net';
  const usual = s.example({ amount: '1.00 EUR' }, '1.00 EUR');
  expect(survivors(rule(usual))).toEqual([option]);
  expect(survivors(rule(usual, s.example({ amount: '0.00 EUR' }, '0.00 EUR', { way: 'gross' })))).toEqual([option]);
  expect(survivors(rule(usual, s.example({ amount: '1.00 EUR' }, '0.00 EUR', { way: 'gross' })))).toEqual([]);
});
