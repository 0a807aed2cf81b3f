/** A call on the wire: what is refused and in which words, and by which clock its instants are written. */

import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { evaluateRule, explainRule, formatResult, parseInput, type WireEntries } from '../../compiler/runtime/wire/wire.ts';
import { makeReader } from '../../compiler/runtime/wire/wire-read.ts';
import type { WireRule } from '../../compiler/runtime/wire/wire-type.ts';

const { wire: words } = frenchMessages;

type Input = { readonly at: number };
const due: WireRule = {
  input: { at: 'instant', timeZone: { optional: 'timeZone' }, since: { optional: { list: 'instant' } } },
  output: 'instant',
  readings: { basis: ['hours', 'days'] },
  labels: {},
  defaults: {},
};
const entryOf = (rule: WireRule, run: (input: Input) => unknown) => ({
  rule,
  parse: (json: unknown) => parseInput(rule, json, words, () => makeReader({ record: rule.input })(json) as Input),
  run,
  explain: (input: Input) => ({ result: run(input), steps: [] }),
});
const entries: WireEntries = {
  same: entryOf(due, ({ at }) => at),
  refusing: entryOf(due, () => {
    throw new InvalidInput('at', 'trop tard');
  }),
  broken: entryOf(due, () => {
    throw new TypeError('no refusal');
  }),
};

/** Both ways of asking: they agree on all but the steps. */
function ask(id: string, input: unknown, readings?: unknown, zone?: string): unknown {
  const evaluated = evaluateRule(entries, { zone, words }, id, input, readings);
  const explained = explainRule(entries, { zone, words }, id, input, readings);
  expect(explained).toEqual('error' in evaluated ? evaluated : { ...evaluated, steps: [] });
  return 'error' in evaluated ? `${evaluated.error}: ${evaluated.message}` : evaluated.result;
}

test('a rule that is not there is unknown, an object’s own parts are no rules', () => {
  expect([ask('other', {}), ask('toString', {})]).toEqual(['unknown-rule: unknown rule "other"', 'unknown-rule: unknown rule "toString"']);
});

test('an input is refused with the field, a reading with its choice, and what the rule itself refuses', () => {
  const at = '2024-07-01T12:00:00Z';
  expect(ask('same', { at: 'noon' })).toMatch(/^invalid-input: at : /);
  expect(ask('same', {})).toMatch(/^invalid-input: at : cette entrée est requise/);
  expect(ask('same', { at, other: 1 })).toMatch(/^invalid-input: other : aucune entrée de ce nom/);
  expect(ask('same', { at }, { other: 'hours' })).toMatch(/^invalid-input: other : aucune lecture de ce nom/);
  expect(ask('same', { at }, { basis: 'weeks' })).toMatch(/^invalid-input: basis : attendu, l’une des lectures hours, days/);
  for (const readings of [[], 'hours', null])
    expect(ask('same', { at }, readings)).toMatch(/^invalid-input: .*readings: expected an object/);
  expect(ask('same', { at }, { basis: 'days' })).toBe('2024-07-01T12:00:00Z');
  expect(ask('refusing', { at })).toBe('invalid-input: at : trop tard');
});

test('what is no refusal is thrown on', () => {
  expect(() => evaluateRule(entries, { zone: undefined, words }, 'broken', { at: '2024-07-01T12:00:00Z' }, undefined)).toThrow(
    'no refusal',
  );
  expect(() => explainRule(entries, { zone: undefined, words }, 'broken', { at: '2024-07-01T12:00:00Z' }, undefined)).toThrow('no refusal');
});

test('an instant is written by the clock of the contract, else of the input, else with the offset it came with', () => {
  const at = '2024-07-01T12:00:00-03:00';
  expect(ask('same', { at, timeZone: 'Europe/London' }, undefined, 'Europe/Paris')).toBe('2024-07-01T17:00:00+02:00');
  expect(ask('same', { at, timeZone: 'Europe/London' })).toBe('2024-07-01T16:00:00+01:00');
  expect(ask('same', { at, since: ['2024-07-01T12:00:00+05:00'] })).toBe('2024-07-01T12:00:00-03:00');
  expect(formatResult(due, Date.parse(at))).toEqual({ result: '2024-07-01T15:00:00Z' });
  expect(formatResult(due, Date.parse(at), 'Europe/Paris')).toEqual({ result: '2024-07-01T17:00:00+02:00' });
});

test('the clock of an answer is that of the first instant given, in a list or a record too', () => {
  const listed: WireRule = { input: { times: { list: 'instant' } }, output: 'instant', readings: {}, labels: {}, defaults: {} };
  const nested: WireRule = { ...listed, input: { on: { record: { at: 'instant' } } } };
  const answer = (rule: WireRule, input: unknown): unknown => {
    const own = { only: { ...entryOf(rule, () => 0), run: () => Date.parse('2024-07-01T12:00:00Z') } } as WireEntries;
    const found = evaluateRule(own, { zone: undefined, words }, 'only', input, undefined);
    return 'error' in found ? found.message : found.result;
  };
  expect(answer(listed, { times: ['2024-07-01T12:00:00+02:00', '2024-07-01T12:00:00Z'] })).toBe('2024-07-01T14:00:00+02:00');
  expect(answer(listed, { times: [] })).toBe('2024-07-01T12:00:00Z');
  expect(answer(nested, { on: { at: '2024-07-01T12:00:00-03:00' } })).toBe('2024-07-01T09:00:00-03:00');
});

test('amounts in a currency without a row, one after the other, are each read in their own', () => {
  const read = (kind: string, json: unknown): unknown => makeReader(kind as 'money')(json);
  expect([read('¤CHF', '1.50 CHF'), read('¤USD', '2.00 USD'), read('¤CHF', '3.00 CHF')]).toEqual([1_500_000, 2_000_000, 3_000_000]);
  expect(() => read('¤CHF', '1.00 USD')).toThrow(InvalidInput);
});
