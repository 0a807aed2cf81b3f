import { describe, expect, test } from 'vitest';
import type { CaseField, FieldKind } from '../../../../site/case/case-field.ts';
import { partsFromQuery, partsOf, queryOf } from '../../../../site/case/typed/parts.ts';
import { readParts } from '../../../../site/case/typed/read-parts.ts';
import { french } from '../../../../site/strings/french.ts';

const field = (kind: FieldKind, more: Partial<CaseField> = {}): CaseField => ({ name: 'x', label: 'X', kind, optional: false, ...more });

const values: readonly (readonly [FieldKind, unknown, readonly string[]])[] = [
  ['money', '100.00 EUR', ['100,00']],
  ['money', '1.24975 EUR', ['1,24975']],
  ['percent', '99.9 %', ['99,9']],
  ['mbps', 101.5, ['101,5']],
  ['count', 3, ['3']],
  ['duration', 'PT1H30M', ['1', '30', '']],
  ['duration', 'PT43M12.5S', ['0', '43', '12,5']],
  ['duration', 'PT720H', ['720', '00', '']],
  ['period', 'P1Y6M', ['1', '6', '']],
  ['period', 'P14D', ['', '', '14']],
  ['date', '2024-05-31', ['31/05/2024']],
  ['instant', '2024-05-31T16:30:00+02:00', ['31/05/2024', '16:30', '+02:00']],
  ['instant', '2024-05-31T16:30:05.250-05:30', ['31/05/2024', '16:30:05,250', '-05:30']],
  ['allowance', { value: 4, unit: 'working-hour' }, ['4', 'working-hour']],
  ['boolean', true, ['oui']],
  ['version', '8.1.2', ['8.1.2']],
  ['country', 'FR', ['FR']],
];

describe.each(values)('%s %j', (kind, value, parts) => {
  test('fills boxes in French', () => expect(partsOf(french, kind, value)).toEqual(parts));
  test('is read back from its boxes', () => expect(readParts(french, field(kind), parts)).toEqual({ value }));
  test('is read back from the address', () => expect(partsFromQuery(kind, queryOf(kind, parts))).toEqual(parts));
});

test('durations that are not carried fill carried boxes', () => {
  expect(partsOf(french, 'duration', 'PT90M')).toEqual(['1', '30', '']);
  expect(partsOf(french, 'duration', 'P1DT1H')).toEqual(['25', '00', '']);
});

test('a text that boxes cannot take stays whole in the first', () => {
  expect(partsFromQuery('duration', 'toujours')).toEqual(['toujours', '', '']);
  expect(partsFromQuery('instant', 'a_b')).toEqual(['a_b', '', '']);
});

test('an empty optional field is absent, an empty one that is required gets a message', () => {
  expect(readParts(french, field('date', { optional: true }), [''])).toEqual({ absent: true });
  expect(readParts(french, field('date'), [''])).toHaveProperty('message');
});

test.each([
  ['money', ['1 234,50'], '1234.50 EUR'],
  ['money', ['1\u202f234,5 €'], '1234.50 EUR'],
  ['money', ['007'], '7.00 EUR'],
  ['percent', ['2,50 %'], '2.5 %'],
  ['duration', ['', '90', '']],
  ['duration', ['1', '60', '']],
  ['money', ['1,2345678']],
  ['money', ['12e3']],
  ['money', ['1 23']],
  ['date', ['31/02/2024']],
  ['date', ['2024-05-31'], '2024-05-31'],
  ['date', ['01/01/2200']],
  ['instant', ['31/05/2024', '25:00', '+02:00']],
  ['instant', ['31/05/2024', '16:30', 'Paris']],
  ['count', ['1,5']],
  ['country', ['France']],
  ['version', ['8.x']],
  ['enum', ['inconnu']],
] as const)('%s typed as %j is read whole or refused, never guessed', (kind, parts, value?: string) => {
  const read = readParts(french, field(kind, { options: [{ id: 'a', title: 'A' }] }), parts);
  if (value === undefined) expect(read).toHaveProperty('message');
  else expect(read).toEqual({ value });
});

test('what the sign of an input forbids is refused before the rule is asked', () => {
  expect(readParts(french, field('money', { sign: 'nonnegative' }), ['-0,01'])).toHaveProperty('message');
  expect(readParts(french, field('money', { sign: 'nonnegative' }), ['-0,00'])).toEqual({ value: '-0.00 EUR' });
  expect(readParts(french, field('count', { sign: 'positive' }), ['0'])).toHaveProperty('message');
});
