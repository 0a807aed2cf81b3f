import { describe, expect, test } from 'vitest';
import type { DecisionTable, Expression } from '../../compiler/model/expression/expression.ts';
import type { Rule } from '../../compiler/model/program.ts';
import { report, summarise, tally } from '../../compiler/mutate/report.ts';
import { idleExplanations, tryMutants } from '../../compiler/mutate/trial.ts';
import * as s from '../interpret/sample.ts';

const rate = s.constant('rate', s.percent, s.rational(5n, 2n));
const limit = s.constant('limit', s.money, s.rational(100n));
const x = s.input('x', s.money);
const fee = s.when(s.compare(x, '>', limit), s.binary('*', x, rate, s.money), s.zero(s.money));

const feeRule = (examples: Rule['examples'], more: Partial<Rule> = {}): Rule =>
  s.rule('fee', [s.given('x', s.money, { sign: 'nonnegative' })], fee, { examples, ...more });
const survivors = (...rules: Rule[]): string[] =>
  tryMutants(s.program(...rules))
    .filter(({ killedBy, because }) => killedBy === undefined && because === undefined)
    .map(({ name }) => name);

const all = [s.example({ x: '100.00 EUR' }, '0.00 EUR'), s.example({ x: '101.00 EUR' }, '2.525 EUR')];

describe('a rule survives no change', () => {
  test('when examples stand on both sides of each threshold', () => expect(survivors(feeRule(all))).toEqual([]));

  test('and what goes unnoticed is named by the words that changed', () => {
    expect(survivors(feeRule(all.slice(1)))).toEqual(['constant limit 100.00 EUR → 99.00 EUR', 'formula: x > limit → x >= limit']);
    expect(survivors(feeRule(all.slice(0, 1)))).toEqual([
      'constant limit 100.00 EUR → 101.00 EUR',
      'constant rate 2.5 % → 2.6 %',
      'constant rate 2.5 % → 2.4 %',
      'formula: x * rate → x / rate',
    ]);
  });

  test('of which an example of a rule that calls it tells', () => {
    const caller = s.rule('caller', [s.given('y', s.money)], s.callRule('fee', s.money, { x: s.input('y', s.money) }), {
      examples: [s.example({ y: '100.00 EUR' }, '0.00 EUR'), s.example({ y: '101.00 EUR' }, '2.525 EUR')],
    });
    expect(survivors(feeRule([]), caller)).toEqual([]);
  });
});

test('an explained survivor is none, an explanation of nothing is told', () => {
  const rule = feeRule(all.slice(1), {
    survivors: [
      { mutant: 'constant limit *', because: 'a cent more or less' },
      { mutant: 'formula: x > limit → x >= limit', because: 'the limit itself never occurs' },
      { mutant: 'constant rate 2.5 % → 2.6 %', because: 'killed long ago' },
    ],
  });
  const verdicts = tryMutants(s.program(rule));
  expect(tally(verdicts)).toEqual({ mutants: 6, killed: 4, explained: 2, survived: 0 });
  expect(idleExplanations(s.program(rule), verdicts)).toEqual([{ rule: 'fee', mutant: 'constant rate 2.5 % → 2.6 %' }]);
});

test('a star in the name of an explained survivor stands for anything, at its start, its end or within', () => {
  const explained = (mutant: string): number =>
    tally(tryMutants(s.program(feeRule(all.slice(1), { survivors: [{ mutant, because: 'x' }] })))).explained;
  for (const pattern of [
    'constant limit *',
    '*→ 99.00 EUR',
    'constant*99.00 EUR',
    'constant * → * EUR',
    'constant limit 100.00 EUR → 99.00 EUR',
  ])
    expect([pattern, explained(pattern)]).toEqual([pattern, 1]);
  for (const pattern of [
    'limit *',
    '*→ 99',
    'constant limit 100.00 EUR → 99.00 EUR *  ',
    'constant * EUR * EUR * EUR',
    'constant limit',
    '*99.00 EUR*x',
  ])
    expect([pattern, explained(pattern)]).toEqual([pattern, 0]);
  expect(explained('*')).toBe(2);
});

test('only the rules asked for are tried, the nearest example is named the killer', () => {
  const caller = s.rule('caller', [s.given('y', s.money)], s.callRule('fee', s.money, { x: s.input('y', s.money) }), {
    examples: [s.example({ y: '101.00 EUR' }, '2.525 EUR')],
  });
  const verdicts = tryMutants(s.program(caller, feeRule(all)), ['fee']);
  expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(['fee']));
  expect(new Set(verdicts.map(({ killedBy }) => killedBy))).toEqual(new Set(['fee 1', 'fee 2']));
});

test('an example of a rule that calls no other says nothing of it', () => {
  const lone = s.rule('lone', [s.given('x', s.money)], x, { examples: [s.example({ x: '101.00 EUR' }, '101.00 EUR')] });
  expect(survivors(feeRule([]), lone)).toHaveLength(6);
});

test('the report has a line for each rule, what is explained for nothing, and the explanations in its summary', () => {
  const idle = { mutant: 'nothing of the kind', because: 'x' };
  const program = s.program(feeRule(all, { survivors: [idle] }));
  expect(report(program, tryMutants(program)).split('\n')).toEqual([
    'sample/fee: 6 mutants, 6 killed, 0 explained, 0 survived',
    '  no survivor to explain: nothing of the kind',
    'sample: 6 mutants, 6 killed, 0 explained, 0 survived, 1 explanation of no survivor',
  ]);
});

test('an exception is dropped, and changed in its condition and its answer', () => {
  const free = {
    id: 'free',
    label: 'gratuit',
    clause: '1',
    condition: s.compare(x, '>', limit),
    output: s.zero(s.money),
    over: [],
    span: x.span,
  };
  const body: Expression = { kind: 'exceptions', base: s.binary('*', x, rate, s.money), exceptions: [free], type: s.money, span: x.span };
  const rule = s.rule('excepted', [s.given('x', s.money)], body);
  expect(survivors(rule).filter((name) => !name.startsWith('constant'))).toEqual([
    'exception free: x > limit → x >= limit',
    'formula: x * rate → x / rate',
    'exception free: dropped',
  ]);
});

test('the report offers examples that would kill, and a summary line', () => {
  const program = s.program(feeRule(all.slice(1)));
  const verdicts = tryMutants(program);
  expect(report(program, verdicts)).toMatch(
    /survived: formula: x > limit → x >= limit\n.*\n {4}- \{ given: \{"x":"100.00 EUR"\}, expect: "0.00 EUR" \} # 2\n/,
  );
  expect(summarise(program, verdicts)).toBe('sample: 6 mutants, 4 killed, 0 explained, 2 survived');
});

test('what no drawn input tells apart is said to be so, and no example is offered for it', () => {
  const same = s.rule('same', [s.given('x', s.money)], s.when(s.compare(x, '>', x), s.zero(s.money), s.zero(s.money)));
  const lines = report(s.program(same), tryMutants(s.program(same))).split('\n');
  expect(lines).toEqual([
    'sample/same: 1 mutants, 0 killed, 0 explained, 1 survived',
    '  survived, and no drawn input tells it apart: formula: x > x → x >= x',
    'sample: 1 mutants, 0 killed, 0 explained, 1 survived',
  ]);
});

test('what is explained for nothing is told under its own rule', () => {
  const idle = { mutant: 'nothing of the kind', because: 'x' };
  const two = s.program(feeRule(all), s.rule('other', [s.given('x', s.money)], s.binary('+', x, limit, s.money), { survivors: [idle] }));
  const lines = report(two, tryMutants(two)).split('\n');
  expect(lines.filter((line) => line.includes('no survivor to explain'))).toHaveLength(1);
  expect(lines.indexOf('  no survivor to explain: nothing of the kind')).toBeGreaterThan(
    lines.findIndex((line) => line.startsWith('sample/other')),
  );
});

test('each survivor that an example would kill is counted with one example, and no more', () => {
  const program = s.program(feeRule(all.slice(0, 1)));
  const lines = report(program, tryMutants(program)).split('\n');
  const kills = lines.flatMap((line) => (/ # (\d+)$/.exec(line) ? [Number(/ # (\d+)$/.exec(line)![1])] : []));
  expect(kills.reduce((sum, count) => sum + count, 0)).toBe(lines.filter((line) => line.startsWith('  survived: ')).length);
});

test('the default of an input is changed, and an example that leaves the input out tells', () => {
  const [given, one] = [s.given('x', s.money, { required: false, default: s.rational(7n) }), s.example({}, '7.00 EUR')];
  const rule = (...examples: Rule['examples']): Rule =>
    s.rule('defaulted', [given, s.given('y', s.money, { required: false, default: s.rational(1n) })], x, { examples });
  expect(survivors(rule()).filter((name) => name.startsWith('default of x'))).toHaveLength(2);
  expect(survivors(rule(one)).filter((name) => name.startsWith('default of x'))).toEqual([]);
});

const size = s.input('size', s.oneOf('small', 'large'));
const row = (value: string, output: Expression): DecisionTable['rows'][number] => ({
  condition: s.compare(size, '=', s.literal(value)),
  cells: [`"${value}"`],
  output,
  span: size.span,
});

test('a table answers for each of its rows, and a reading for itself', () => {
  const table: DecisionTable = {
    hitPolicy: 'unique',
    columns: ['size'],
    rows: [row('small', s.literal('a')), row('large', s.reading('way', 'b', 'c'))],
  };
  const body: Expression = { kind: 'table', table, type: s.oneOf('a', 'b', 'c'), span: size.span };
  const readings = [{ choice: 'way', options: ['b', 'c'], default: 'b' }];
  const rule = (...examples: Rule['examples']): Rule => s.rule('table', [s.given('size', size.type)], body, { readings, examples });
  expect(survivors(rule(s.example({ size: 'small' }, 'a')))).toEqual([
    'row "large": dropped',
    'row "large": way → "a"',
    'default reading way b → c',
    'reading way c → b',
  ]);
  const large = [s.example({ size: 'large' }, 'b'), s.example({ size: 'large' }, 'c', { way: 'c' })];
  expect(survivors(rule(s.example({ size: 'small' }, 'a'), ...large))).toEqual([]);
});

test('a mutant that only a refusal tells apart is cured by a refused example', () => {
  const amount = s.input('amount', s.money);
  const positive = { ...s.requirement(s.compare(amount, '>=', s.zero(s.money)), 'rien à payer'), text: 'amount >= 0' };
  const rule = s.rule('due', [s.given('amount', s.money)], amount, {
    requires: [positive],
    examples: [s.example({ amount: '0.00 EUR' }, '0.00 EUR')],
  });
  const program = s.program(rule);
  expect(report(program, tryMutants(program))).toMatch(
    /survived: requires amount >= 0: dropped\n.*\n {4}- \{ given: \{"amount":"-[\d.]+ EUR"\}, expect: invalid \}/,
  );
});
