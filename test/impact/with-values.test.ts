import { expect, test } from 'vitest';
import { changedExamples } from '../../compiler/impact/changed-examples.ts';
import { callersOf, rulesReading, rulesWithFormula } from '../../compiler/impact/rule-uses.ts';
import { withValues } from '../../compiler/impact/with-values.ts';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import type { Value } from '../../compiler/model/value.ts';
import { contractProgram, programOf, sample } from './editions.ts';

const program = programOf(sample);
const seconds = (value: bigint): Value => ({ kind: 'rational', value: { numerator: value, denominator: 1n } });
const twenty = { id: 'block', field: undefined, value: seconds(1200n) };

test('a program computes with the values put into it, and the old one as before', () => {
  const changed = withValues(program, [twenty]);
  expect(interpretRule(changed, 'billedTime', { timeSpent: 'PT16M' })).toEqual({ result: 'PT20M' });
  expect(interpretRule(program, 'billedTime', { timeSpent: 'PT16M' })).toEqual({ result: 'PT30M' });
});

test('a rule reads a value, and others through it', () => {
  expect(rulesReading(program, 'block')).toEqual(['billedTime', 'isBilled']);
  expect([...callersOf(program, new Set(['billedTime']))]).toEqual([['isBilled', 'billedTime']]);
});

test('only the examples that answer otherwise are told, those of callers too', () => {
  const found = changedExamples(program, [twenty]).map(({ rule, number, old, new: fresh }) => [rule, number, old.result, fresh.result]);
  expect(found).toEqual([
    ['billedTime', 1, 'PT30M', 'PT20M'],
    ['isBilled', 1, true, false],
  ]);
  expect(changedExamples(program, [])).toEqual([]);
});

test('a value that breaks the rule gives no answer and no throw', () => {
  const [first] = changedExamples(program, [{ ...twenty, value: seconds(0n) }]);
  expect(first?.new.message).toMatch(/^no answer/);
});

test('a row of a tariff changes in one field', () => {
  const telenet = contractProgram('telenet');
  const row = 'interventionTariff.hosting-internal-site-migration';
  const free: Value = { kind: 'record', fields: { kind: 'free' } };
  const changed = withValues(telenet, [{ id: row, field: 'standard', value: free }]);
  const input = { intervention: 'hosting-internal-site-migration' };
  expect(interpretRule(changed, 'interventionTariff', input)).toMatchObject({
    result: { standard: { kind: 'free' }, express: { kind: 'metered' } },
  });
  expect(rulesReading(telenet, row)).toContain('interventionTariff');
});

test('a formula of the text is read by the rules that name it', () => {
  expect(rulesWithFormula(contractProgram('alteo'), 'availabilityRate')).toEqual(['availabilityRate']);
});
