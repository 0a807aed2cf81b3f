/** An assumption is read as the type it says, or refused with what that type expects. */
import { expect, test } from 'vitest';
import type { Value } from '../../compiler/model/value.ts';
import { fence, linkText } from './link-text.ts';

function assume(value: string, type?: string): Value | string | undefined {
  const typed = type === undefined ? '' : `, type: ${type}`;
  const { linked, diagnostics } = linkText(`# 1. X\n\ntexte${fence('assumptions', `x: { value: ${value}${typed}, label: l, source: s }`)}`);
  const told = diagnostics.filter(({ code }) => code === 'link/assumption');
  return told.length > 0 ? `${told[0]!.message} ${told[0]!.help}` : linked.constants.get('x')?.value;
}
const rational = (numerator: bigint, denominator = 1n): Value => ({ kind: 'rational', value: { numerator, denominator } });

test.each<[string, string | undefined, Value]>([
  ['2 heures', undefined, rational(7200n)],
  ['"true"', 'boolean', true],
  ['"false"', 'boolean', false],
  ['BE', 'country', 'BE'],
  ['"4.1.2"', 'version', '4.1.2'],
  ['Europe/Paris', 'timeZone', 'Europe/Paris'],
  ['"2024-02-29"', 'date', { kind: 'date', day: 19_782 }],
  ['[1 heure, 2 heures]', undefined, { kind: 'list', items: [rational(3600n), rational(7200n)] }],
  ['[]', 'list<country>', { kind: 'list', items: [] }],
])('%s as %s', (value, type, expected) => {
  expect(assume(value, type)).toEqual(expected);
});

test.each(['"2024-05-31"', '31/05/2024', '31.5.2024', '31 mai 2024'])('%s is a date, with its type or without', (value) => {
  const day = { kind: 'date', day: 19_874 };
  expect([assume(value), assume(value, 'date')]).toEqual([day, day]);
});

test.each<[string, string | undefined, RegExp]>([
  ['"yes"', 'boolean', /true or false/],
  ['XX', 'country', /an ISO 3166 country code/],
  ['be', 'country', /an ISO 3166 country code/],
  ['4.x', 'version', /a dotted version/],
  ['Europe/Nulle', 'timeZone', /an IANA time zone/],
  ['"2023-02-29"', 'date', /a date such as 2024-05-31/],
  ['"2024-2-1"', 'date', /a date such as 2024-05-31/],
  ['[1 heure, "10 %"]', undefined, /items of one unit/],
  ['[]', undefined, /a type for an empty list/],
  ['[BE, FR]', 'country', /one value, not a list/],
  ['[BE, X]', 'list<country>', /an ISO 3166 country code/],
])('%s as %s is refused: %s', (value, type, expected) => {
  expect(assume(value, type)).toMatch(expected);
});

test.each([
  ['"2024-02-31"', 'date'],
  ['32/05/2024', 'date'],
  ['"2024-2-1"', 'date'],
  ['31/02/2024', 'date'],
  ['31.2.2024', 'date'],
  ['31 juin 2024', 'date'],
  ['BE', 'country'],
  ['"4.1.2"', 'version'],
  ['Europe/Paris', 'timeZone'],
])('%s without a type is told to say that it is a %s', (value, type) => {
  expect(assume(value)).toContain(type);
});
