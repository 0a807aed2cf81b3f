/** An example names the inputs and readings of its rule, in their form; what expects a refusal may hold any value, under known names. */
import { expect, test } from 'vitest';
import { check } from '../../../compiler/check/index.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { buildLinked } from '../../build-linked.ts';
import { measured } from '../../measured.ts';

/** Problem and expectation of what is told of one example. */
function told(given: object, expected: unknown = '1.00 EUR', readings: Record<string, string> = {}): string[] {
  const inputs = { amount: 'money', times: { type: 'count', optional: true } };
  const rule = {
    id: 'tested',
    inputs,
    output: 'money',
    readings: ['basis'],
    formula: 'if basis = "all" then amount else amount * default(times, two)',
  };
  const constants = { two: { type: 'count', value: '2' } };
  const linked = buildLinked({
    constants,
    choices: { basis: ['all', 'part'] },
    rules: [{ ...rule, examples: [{ given, expect: expected, readings }] }],
  });
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  check(measured(linked, report), report);
  return found.map(
    ({ message, help }) => message.replace(/^Unexpected example: | as .*$/g, '') + (/^Write ".*?"/.exec(help ?? '')?.[0] ?? ''),
  );
}

test('what is given is what the rule takes', () => {
  expect(told({ amount: '1.00 EUR' })).toEqual([]);
  expect(told({ amount: '1.00 EUR', times: 2 })).toEqual([]);
  expect(told({})).toEqual([expect.stringMatching(/^amount is missing/)]);
  expect(told({ amont: '1.00 EUR' })).toEqual([
    expect.stringMatching(/^unknown name amont, expected one of amount, times.*Write "amount"/),
  ]);
  expect(told({ amount: 1 })).toEqual([expect.stringMatching(/^amount is 1/)]);
  expect(told({ amount: '1.00 EUR', times: '2' })).toEqual([expect.stringMatching(/^times is "2"/)]);
});

test('a refusal may be given any value, under names that the rule has', () => {
  expect(told({ amount: 'none', times: [] }, 'invalid')).toEqual([]);
  expect(told({}, 'invalid')).toEqual([]);
  expect(told({ amont: 1 }, 'invalid')).toEqual([
    expect.stringMatching(/^unknown name amont, expected one of amount, times.*Write "amount"/),
  ]);
});

test('a reading is one that the rule offers, unless its refusal is shown', () => {
  const given = { amount: '1.00 EUR' };
  expect(told(given, '1.00 EUR', { basis: 'part' })).toEqual([]);
  expect(told(given, '1.00 EUR', { basis: 'parts' })).toEqual([
    expect.stringMatching(/^reading basis: parts, expected one of all, part.*Write "part"/),
  ]);
  expect(told(given, '1.00 EUR', { bases: 'all' })).toEqual([
    expect.stringMatching(/^reading bases: all, expected one of basis.*Write "basis"/),
  ]);
  expect(told(given, 'invalid', { bases: 'all', basis: 'parts' })).toEqual([]);
});

test('what is expected has the form of the answer', () => {
  expect(told({ amount: '1.00 EUR' }, '1 %')).toEqual([expect.stringMatching(/^expect: "1 %"/)]);
  expect(told({ amount: '1.00 EUR' }, 1)).toEqual([expect.stringMatching(/^expect: 1/)]);
  expect(told({ amount: 1 }, 1)).toHaveLength(2);
});
