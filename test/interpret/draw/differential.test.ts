/** The three evaluators of both contracts, on 2,000 drawn inputs per rule; `npm run prove` takes 100,000. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../../compiler/cli/host/disk.ts';
import { readContract } from '../../../compiler/cli/project/project.ts';
import { compile } from '../../../compiler/compile.ts';
import { asExample, compareOn, type Generated, prove, describe as words } from '../../../compiler/interpret/draw/differential.ts';
import { interpretRule } from '../../../compiler/interpret/interpret-rule.ts';
import { sameAnswer } from '../../../compiler/interpret/same-answer.ts';
import * as s from '../sample.ts';

const root = join(import.meta.dirname, '../../..');
const contracts = ['alteo', 'telenet'];

describe.each(contracts)('%s: the generated rule, its explanation and the oracle agree', async (id) => {
  const { program } = compile(readContract(disk, { root, contracts }, id));
  const generated = (await import(join(root, 'generated', id, 'wire.ts'))) as Generated;
  test.each(program?.rules.map((rule) => [rule.id, rule] as const) ?? [])('%s', (_, rule) => {
    const { disagreement } = prove(program!, rule, generated, 2000);
    expect(disagreement && words(disagreement)).toBeUndefined();
  });
});

const half = s.rule(
  'half',
  [s.given('x', s.money, { sign: 'nonnegative' })],
  s.binary('/', s.input('x', s.money), s.constant('two', s.number, s.rational(2n)), s.money),
);
const program = s.program(half);
const right: Generated['evaluate'] = (rule, input, readings) => interpretRule(program, rule, input, readings);
const cents: Generated['evaluate'] = (_, input) => {
  const amount = /^(\d+)\.(\d\d)\d* EUR$/.exec(String((input as { x?: unknown }).x));
  return amount ? { result: `${(Number(`${amount[1]}.${amount[2]}`) / 2).toFixed(2)} EUR` } : { error: 'invalid-input', message: '' };
};

test('a rule that loses a fraction of a cent is found out, with the example that shows it', () => {
  const { disagreement } = prove(program, half, { evaluate: cents, explain: right }, 2000);
  expect(disagreement).toBeDefined();
  expect(words(disagreement!)).toMatch(/^half: .*\n- \{ given: \{"x":"[\d.]+ EUR"\}, expect: ".* \}\n {2}evaluate/);
});

test('a call that never answers is stopped, and handed back with its input', () => {
  const endless: Generated['evaluate'] = (rule, input, readings) => {
    while ((input as { x?: unknown }).x === '0.000001 EUR');
    return right(rule, input, readings);
  };
  for (const [evaluate, explain, late] of [
    [endless, right, 'evaluated'],
    [right, endless, 'explained'],
  ] as const) {
    const { disagreement, draws } = prove(program, half, { evaluate, explain }, 5000, 1, 200);
    expect(draws).toBeLessThan(5000);
    expect(disagreement).toMatchObject({ rule: 'half', input: { x: '0.000001 EUR' }, [late]: { thrown: 'no answer within 0.2 s' } });
    expect(words(disagreement!)).toContain('given: {"x":"0.000001 EUR"}');
  }
});

test('what is thrown agrees with nothing, not even with itself', () => {
  const thrower = (): never => {
    throw new Error('bug');
  };
  expect(compareOn(program, half, { evaluate: thrower, explain: thrower }, { input: { x: '1.00 EUR' }, readings: {} })).toHaveProperty(
    'rule',
  );
  expect(sameAnswer({ thrown: 'a' }, { thrown: 'a' }, s.money)).toBe(false);
});

test('an example is written as one pastes it', () => {
  const draw = { input: { x: '1.00 EUR' }, readings: { way: 'a' } };
  expect(asExample(draw, { result: '0.50 EUR', rounded: true })).toBe(
    '- { given: {"x":"1.00 EUR"}, readings: {"way":"a"}, expect: "0.50 EUR", rounded: true }',
  );
  expect(asExample(draw, { error: 'invalid-input', message: '' })).toMatch(/expect: invalid \}$/);
});
