/** Names of generated functions' own: identifiers that hide nothing. */
import { expect, test } from 'vitest';
import { freeName, TakenNames } from '../../compiler/model/plan/free-name.ts';

const none = new Set<string>();

test('an identifier that nothing has is kept', () => {
  expect(freeName('penaltyRate', 'Value', none)).toBe('penaltyRate');
});

test('what no identifier holds is left out, and the next letter is capital', () => {
  expect(freeName('free-of-charge', 'Value', none)).toBe('freeOfCharge');
  expect(freeName('2-days', 'Value', none)).toBe('_2Days');
});

test('keywords and taken names are stepped aside from, as often as it takes', () => {
  expect(freeName('default', 'Reading', none)).toBe('defaultReading');
  expect(freeName('trace', 'Given', none)).toBe('traceGiven');
  expect(freeName('total', 'Value', new Set(['total']))).toBe('totalValue');
  expect(freeName('total', 'Value', new Set(['total', 'totalValue', 'totalValue2']))).toBe('totalValue3');
});

test('names of a function stand over those of its module, and are not seen from another', () => {
  const module = new TakenNames(new Set(['shared']));
  const own = module.with(['local']);
  own.add('later');
  expect(['shared', 'local', 'later'].map((name) => own.has(name))).toEqual([true, true, true]);
  expect(['shared', 'local', 'later'].map((name) => module.has(name))).toEqual([true, false, false]);
});
