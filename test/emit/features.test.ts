/** What a rule may say, each once, run as generated code. */
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import type { Program, Rule } from '../../compiler/model/program.ts';
import type { Type } from '../../compiler/model/type.ts';
import { emitted } from '../emitted.ts';
import * as e from './build.ts';

async function evaluator(rules: readonly Rule[], more: Partial<Program> = {}) {
  const wire = await e.run(emitted(e.programOf(rules, more)), 'wire');
  const call = (form: 'evaluate' | 'explain') => (rule: string, input: unknown, readings?: unknown) =>
    (wire[form] as (...args: unknown[]) => { result: unknown; steps?: unknown })(rule, input, readings);
  return { evaluate: call('evaluate'), explain: call('explain') };
}

const [a, b] = [e.input('a', e.money), e.input('b', e.count)];
const half = e.ruleOf(
  'half',
  [e.given('a', e.money), e.given('b', e.count, { sign: 'positive' })],
  e.money,
  e.arithmetic('/', a, b, e.money),
);
const doubled = e.ruleOf('doubled', half.inputs, e.money, e.rule('half', e.money, { a: e.rule('half', e.money, { a, b }), b }));

test('a rule handed a quotient takes it exactly', async () => {
  const { evaluate } = await evaluator([half, doubled]);
  expect(evaluate('doubled', { a: '9.00 EUR', b: 3 })).toEqual({ result: '1.00 EUR' });
  expect(evaluate('doubled', { a: '1.00 EUR', b: 3 })).toEqual({ result: '0.111111 EUR', rounded: true });
});

test('a rule handed a sum beyond the wire takes it exactly', async () => {
  const list = e.input('list', e.listOf(e.money));
  const twice = e.ruleOf('twice', [e.given('a', e.money)], e.money, e.arithmetic('+', a, a, e.money));
  const total = e.ruleOf(
    'total',
    [e.given('list', e.listOf(e.money))],
    e.money,
    e.rule('twice', e.money, { a: e.call('sum', e.money, list) }),
  );
  const { evaluate } = await evaluator([twice, total]);
  expect(evaluate('total', { list: Array(100_000).fill('999999999.999999 EUR') })).toEqual({ result: '199999999999999.80 EUR' });
});

test('a row whose condition is never true is passed over, and the rows after it are not', async () => {
  const is = e.compare('>', b, e.zero(e.count));
  const rows = [
    { when: e.and(is, e.truth(false)), output: e.zero(e.money) },
    { when: is, output: a },
  ];
  const table = e.table('first', e.money, rows, e.constant('k', e.money, e.rational(7n)));
  const rule = e.ruleOf('never', half.inputs.slice(0, 1).concat(e.given('b', e.count)), e.money, table);
  const { evaluate } = await evaluator([rule]);
  expect(evaluate('never', { a: '3.00 EUR', b: 1 })).toEqual({ result: '3.00 EUR' });
  expect(evaluate('never', { a: '3.00 EUR', b: 0 })).toEqual({ result: '7.00 EUR' });
});

test('names that clash with rules, readings and the runtime step aside', async () => {
  const quotient = e.input('quotient', e.money);
  const rule = e.ruleOf(
    'plannedTime',
    [e.given('plannedTime', e.money), e.given('quotient', e.money), e.given('case', e.count, { sign: 'positive' })],
    e.money,
    e.when(
      e.compare('=', e.reading('plannedTime', 'x', 'y'), e.text('x')),
      e.arithmetic('/', quotient, e.input('case', e.count), e.money),
      e.input('plannedTime', e.money),
    ),
    { readings: [{ choice: 'plannedTime', options: ['x', 'y'], default: 'x' }] },
  );
  const { evaluate } = await evaluator([rule], { choices: [e.choiceOf('plannedTime', 'x', 'y')] });
  const given = { plannedTime: '1.00 EUR', quotient: '3.00 EUR', case: 2 };
  expect(evaluate('plannedTime', given)).toEqual({ result: '1.50 EUR' });
  expect(evaluate('plannedTime', given, { plannedTime: 'y' })).toEqual({ result: '1.00 EUR' });
});

test('a record shared by the module steps aside for a reading of its name', async () => {
  const output: Type = {
    kind: 'union',
    variants: [
      { kind: 'notice', fields: [] },
      { kind: 'none', fields: [] },
    ],
  };
  const [notice, none] = ['notice', 'none'].map((kind) => e.record(output, { kind: e.text(kind) })) as [Expression, Expression];
  const body = e.when(e.compare('=', e.reading('notice', 'x', 'y'), e.text('x')), notice, none);
  const rule = e.ruleOf('noticeOwed', [], output, body, { readings: [{ choice: 'notice', options: ['x', 'y'], default: 'x' }] });
  const { evaluate } = await evaluator([rule], { choices: [e.choiceOf('notice', 'x', 'y')] });
  expect(evaluate('noticeOwed', {})).toEqual({ result: { kind: 'notice' } });
  expect(evaluate('noticeOwed', {}, { notice: 'y' })).toEqual({ result: { kind: 'none' } });
});

test('an option that the called rule does not list gives way to its default', async () => {
  const option = (...options: string[]) => e.when(e.compare('=', e.reading('r', ...options), e.text('x')), a, e.zero(e.money));
  const inner = e.ruleOf('inner', [e.given('a', e.money)], e.money, option('x', 'y'), {
    readings: [{ choice: 'r', options: ['x', 'y'], default: 'x' }],
  });
  const outer = e.ruleOf('outer', [e.given('a', e.money)], e.money, e.rule('inner', e.money, { a }), {
    readings: [{ choice: 'r', options: ['x', 'y', 'z'], default: 'x' }],
  });
  const { evaluate } = await evaluator([inner, outer], { choices: [e.choiceOf('r', 'x', 'y', 'z')] });
  const results = ['x', 'y', 'z'].map((r) => evaluate('outer', { a: '1.00 EUR' }, { r }).result);
  expect(results).toEqual(['1.00 EUR', '0.00 EUR', '1.00 EUR']);
});

describe('exceptions', async () => {
  const flags = ['general', 'special'].map((name) => e.input(name, e.boolean)) as [Expression, Expression];
  const exception = (id: string, condition: Expression, output: Expression, over: string[] = []) => ({
    id,
    label: id,
    clause: '5.4',
    condition,
    output,
    over,
    span: e.span,
  });
  const outcome = e.enumOf('base', 'general', 'special');
  const body: Expression = {
    kind: 'exceptions',
    type: outcome,
    span: e.span,
    base: e.text('base', outcome),
    exceptions: [
      exception('special', flags[1], e.text('special', outcome), ['general']),
      exception('general', flags[0], e.text('general', outcome)),
    ],
  };
  const { evaluate, explain } = await evaluator([
    e.ruleOf(
      'outcome',
      ['general', 'special'].map((name) => e.given(name, e.boolean)),
      outcome,
      body,
    ),
  ]);

  test('the first that holds answers', () => {
    const given = [
      [false, false],
      [true, false],
      [true, true],
    ];
    expect(given.map(([general, special]) => evaluate('outcome', { general, special }).result)).toEqual(['base', 'general', 'special']);
  });

  test('the one that decided is named in the explanation', () => {
    const { steps } = explain('outcome', { general: true, special: false });
    expect((steps as unknown[]).at(-1)).toMatchObject({ value: 'general', from: { kind: 'exception', id: 'general', clause: '5.4' } });
  });
});

test('a collecting table gives every row that applies, in order', async () => {
  const kinds = e.enumOf('late', 'weekend');
  const [late, weekend] = ['late', 'weekend'].map((name) => e.input(name, e.boolean)) as [Expression, Expression];
  const rows = [
    { when: late, output: e.text('late', kinds) },
    { when: weekend, output: e.text('weekend', kinds) },
  ];
  const rule = e.ruleOf(
    'reasons',
    ['late', 'weekend'].map((name) => e.given(name, e.boolean)),
    e.listOf(kinds),
    e.table('collect', e.listOf(kinds), rows),
  );
  const { evaluate } = await evaluator([rule]);
  expect(evaluate('reasons', { late: true, weekend: true })).toEqual({ result: ['late', 'weekend'] });
  expect(evaluate('reasons', { late: false, weekend: true })).toEqual({ result: ['weekend'] });
});

test('a cell that excludes a value is settled where the column is told apart', async () => {
  const kinds = e.enumOf('x', 'y', 'z');
  const kind = e.input('kind', kinds);
  const is = (value: string) => e.compare('=', kind, e.text(value));
  const rows = [
    { when: e.and(is('x'), e.input('b', e.boolean)), output: e.text('first', e.enumOf('first', 'second', 'none')) },
    { when: e.and(is('y'), e.input('b', e.boolean)), output: e.text('first', e.enumOf('first', 'second', 'none')) },
    { when: e.not(is('z')), output: e.text('second', e.enumOf('first', 'second', 'none')) },
  ];
  const result = e.enumOf('first', 'second', 'none');
  const rule = e.ruleOf(
    'told',
    [e.given('kind', kinds), e.given('b', e.boolean)],
    result,
    e.table('first', result, rows, e.text('none', result)),
  );
  const { evaluate } = await evaluator([rule]);
  const at = (of: string, b: boolean) => evaluate('told', { kind: of, b }).result;
  expect([at('x', true), at('x', false), at('y', false), at('z', true)]).toEqual(['first', 'second', 'second', 'none']);
  const [{ text = '' } = {}] = emitted(e.programOf([rule]));
  expect(text).not.toContain("kind === 'z'");
});

test('a name that may refuse is computed only where it is read', async () => {
  const strict = e.ruleOf('strict', [e.given('a', e.money, { sign: 'positive' })], e.money, a);
  const lazy = e.ruleOf(
    'lazy',
    [e.given('a', e.money), e.given('b', e.boolean)],
    e.money,
    e.when(e.input('b', e.boolean), e.local('x', e.money), e.zero(e.money)),
    {
      where: [{ name: 'x', text: 'strict(a: a)', expression: e.rule('strict', e.money, { a }) }],
    },
  );
  const { evaluate } = await evaluator([strict, lazy]);
  expect(evaluate('lazy', { a: '0 EUR', b: false })).toEqual({ result: '0.00 EUR' });
  expect(evaluate('lazy', { a: '0 EUR', b: true })).toMatchObject({ error: 'invalid-input' });
});

test('dates, instants and lists go through the runtime', async () => {
  const period: Type = { kind: 'period' };
  const zone: Type = { kind: 'text', format: 'timeZone' };
  const [day, at] = [e.input('day', e.date), e.input('at', e.instant)];
  const days = e.input('days', e.listOf(e.date));
  const output: Type = {
    kind: 'record',
    fields: [
      { name: 'end', type: e.date },
      { name: 'span', type: e.duration },
      { name: 'local', type: e.date },
      { name: 'first', type: e.date, optional: true },
      { name: 'later', type: e.count },
      { name: 'once', type: e.listOf(e.date) },
    ],
  };
  const later: Expression = {
    kind: 'filter',
    list: days,
    condition: e.compare('>', e.local('item', e.date), day),
    type: e.listOf(e.date),
    span: e.span,
  };
  const body = e.record(output, {
    end: e.arithmetic('+', day, e.input('every', period), e.date),
    span: e.arithmetic('-', e.arithmetic('+', day, e.input('every', period), e.date), day, e.duration),
    local: e.call('localDate', e.date, at, e.constant('brussels', zone, 'Europe/Brussels')),
    first: e.call('min', e.optionalOf(e.date), days),
    later: e.call('count', e.count, later),
    once: e.call('distinct', e.listOf(e.date), days),
  });
  const inputs = [e.given('day', e.date), e.given('every', period), e.given('at', e.instant), e.given('days', e.listOf(e.date))];
  const { evaluate } = await evaluator([e.ruleOf('dates', inputs, output, body)]);
  const given = { day: '2024-01-31', every: 'P1M', at: '2024-06-30T22:30:00Z', days: ['2024-02-01', '2023-12-31', '2024-02-01'] };
  expect(evaluate('dates', given)).toEqual({
    result: { end: '2024-02-29', span: 'PT696H', local: '2024-07-01', first: '2023-12-31', later: 2, once: ['2024-02-01', '2023-12-31'] },
  });
  expect(evaluate('dates', { ...given, days: [] }).result).not.toHaveProperty('first');
});

test('emitting twice gives the same bytes', () => {
  expect(emitted(e.programOf([half, doubled]))).toEqual(emitted(e.programOf([half, doubled])));
});
