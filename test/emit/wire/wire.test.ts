/** Generated modules take wire JSON and give wire JSON, exactly, and explain themselves. */
import { expect, test } from 'vitest';
import { emitted } from '../../emitted.ts';
import * as e from '../build.ts';

const record = {
  kind: 'record' as const,
  fields: [
    { name: 'rate', type: e.percent },
    { name: 'share', type: e.money },
    { name: 'until', type: e.date, optional: true },
  ],
};
const third = e.arithmetic('/', e.input('amount', e.money), e.input('parts', e.count), e.money);
const share = e.ruleOf(
  'share',
  [
    e.given('amount', e.money, { sign: 'nonnegative', label: 'Montant' }),
    e.given('parts', e.count, { sign: 'positive' }),
    e.given('rate', e.percent, { required: false, default: e.rational(999n, 10n) }),
  ],
  record,
  e.record(record, { rate: e.input('rate', e.percent), share: e.local('each', e.money) }),
  { where: [{ name: 'each', label: 'part', text: 'amount / parts', expression: third }], constants: ['target'] },
);
const echo = e.ruleOf(
  'echo',
  [e.given('at', e.instant), e.given('after', e.duration)],
  e.instant,
  e.arithmetic('+', e.input('at', e.instant), e.input('after', e.duration), e.instant),
);
const carried = e.ruleOf(
  'carried',
  [e.given('time', e.duration), e.given('n', e.count, { sign: 'positive' })],
  e.duration,
  e.arithmetic('/', e.input('time', e.duration), e.input('n', e.count), e.duration),
);

const modules = emitted(
  e.programOf([share, echo, carried], { constants: [e.markOf('target', e.percent, e.rational(999n, 10n), '99,9%')] }),
);
const wire = await e.run(modules, 'wire');
const evaluate = (rule: string, input: unknown, readings?: unknown): unknown =>
  (wire.evaluate as (...args: unknown[]) => unknown)(rule, input, readings);
const explain = (rule: string, input: unknown): unknown => (wire.explain as (...args: unknown[]) => unknown)(rule, input);

test('a default stands in, and an exact amount has two decimals or as many as it needs', () => {
  expect(evaluate('share', { amount: '100.00 EUR', parts: 4 })).toEqual({ result: { rate: '99.9 %', share: '25.00 EUR' } });
  expect(evaluate('share', { amount: '0.01 EUR', parts: 8, rate: '5 %' })).toEqual({ result: { rate: '5 %', share: '0.00125 EUR' } });
});

test('an amount that never ends is rounded half-even to six decimals and says so, inside a record too', () => {
  expect(evaluate('share', { amount: '100 EUR', parts: 3 })).toEqual({ result: { rate: '99.9 %', share: '33.333333 EUR' }, rounded: true });
  expect(evaluate('share', { amount: '200 EUR', parts: 3 })).toEqual({ result: { rate: '99.9 %', share: '66.666667 EUR' }, rounded: true });
});

test('an instant keeps the offset it came with', () => {
  expect(evaluate('echo', { at: '2024-05-06T10:00:00+02:00', after: 'PT36H' })).toEqual({ result: '2024-05-07T22:00:00+02:00' });
  expect(evaluate('echo', { at: '2024-05-06T10:00:00.250Z', after: 'PT0S' })).toEqual({ result: '2024-05-06T10:00:00.25Z' });
});

test('a duration is written carried, with decimals on seconds only', () => {
  const over = (time: string, n: number) => evaluate('carried', { time, n });
  expect(over('PT90M', 1)).toEqual({ result: 'PT1H30M' });
  expect(over('P30D', 1)).toEqual({ result: 'PT720H' });
  expect(over('PT1M0.5S', 1)).toEqual({ result: 'PT1M0.5S' });
  expect(over('-PT90M', 1)).toEqual({ result: '-PT1H30M' });
  expect(over('PT1S', 3)).toEqual({ result: 'PT0.333333S', rounded: true });
  expect(over('PT2M59.999S', 3)).toEqual({ result: 'PT59.999667S', rounded: true });
});

test('whatever is wrong with an input is told with the field', () => {
  const wrong = (input: unknown) => evaluate('share', input);
  const given = { amount: '100.00 EUR', parts: 4 };
  expect(wrong({ ...given, amount: '-1.00 EUR' })).toEqual({
    error: 'invalid-input',
    message: 'amount : un montant ne peut pas être négatif',
  });
  expect(wrong({ ...given, parts: 0 })).toEqual({ error: 'invalid-input', message: 'parts : un nombre doit être supérieur à zéro' });
  expect(wrong({ ...given, rate: null })).toMatchObject({
    error: 'invalid-input',
    message: expect.stringMatching(/^rate : attendu, un pourcentage/),
  });
  expect(wrong({ parts: 4 })).toMatchObject({ message: 'amount : cette entrée est requise' });
  expect(wrong({ ...given, other: 1 })).toMatchObject({ message: 'other : aucune entrée de ce nom' });
  expect(wrong([])).toMatchObject({ error: 'invalid-input' });
  expect(evaluate('share', given, { choice: 'x' })).toMatchObject({ message: 'choice : aucune lecture de ce nom' });
  expect(evaluate('toString', given)).toMatchObject({ error: 'unknown-rule' });
});

test('an explanation tells inputs, words, formulas and the result, in order', () => {
  expect(explain('share', { amount: '100.00 EUR', parts: 4 })).toEqual({
    result: { rate: '99.9 %', share: '25.00 EUR' },
    steps: [
      { name: 'amount', label: 'Montant', value: '100.00 EUR', from: { kind: 'input', name: 'amount', given: true } },
      { name: 'parts', label: 'parts', value: 4, from: { kind: 'input', name: 'parts', given: true } },
      { name: 'rate', label: 'rate', value: '99.9 %', from: { kind: 'input', name: 'rate', given: false } },
      { name: 'target', label: 'target', value: '99.9 %', from: { kind: 'text', clause: '5.1/p6', start: 0, end: 5, words: '99,9%' } },
      { name: 'each', label: 'part', value: '25.00 EUR', from: { kind: 'formula', text: 'amount / parts' } },
      { name: 'share', label: 'résultat', value: { rate: '99.9 %', share: '25.00 EUR' }, from: { kind: 'formula', text: 'formule' } },
    ],
  });
});
