/** The oracle answers as a hand does. */
import { expect, test } from 'vitest';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import { lower } from '../../compiler/lower/index.ts';
import { buildLinked } from '../build-linked.ts';
import { operationCases } from '../lower/operation-cases.ts';
import { operations } from '../lower/operations.ts';
import { measured } from '../measured.ts';

const program = lower(measured(buildLinked(operations)));

function answer(rule: string, given: Readonly<Record<string, unknown>>, readings: Readonly<Record<string, string>> = {}): unknown {
  const found = interpretRule(program, rule, given, readings);
  return 'error' in found ? 'refused' : found.rounded ? ['rounded', found.result] : found.result;
}

test.each(operationCases)('%s %j: %j', (rule, given, expected) => expect(answer(rule, given)).toEqual(expected));

test('a reading is that of the call, its default where the caller does not offer it', () => {
  const given = { b: '10.00 EUR', time: 'PT90M', yes: false };
  expect(answer('counts', { time: 'PT90M' }, { counting: 'completed' })).toBe(1);
  expect(answer('billed', given, { counting: 'pro-rata' })).toBe('15.00 EUR');
  expect(answer('billed', { ...given, yes: true }, { base: 'net' })).toBe('0.25 EUR');
  expect(answer('billedTwice', { b: '10.00 EUR', time: 'PT90M' })).toBe('50.00 EUR');
});
