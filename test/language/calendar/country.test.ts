import { expect, test } from 'vitest';
import { countries, isCountryCode } from '../../../compiler/language/calendar/country.ts';
import { isCountry } from '../../../compiler/runtime/time/country.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

test('ISO 3166-1 assigns 249 codes, and both lists agree on every pair of letters', () => {
  expect(countries).toHaveLength(249);
  expect(pairs.filter(isCountry)).toEqual(pairs.filter(isCountryCode));
  expect(pairs.filter(isCountry)).toEqual(countries);
});

test('Intl names every assigned code', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect(countries.filter((code) => names.of(code) === undefined)).toEqual([]);
});

test.each(['XX', 'ZZ', 'UK', 'EU', 'XK', 'SU', 'be', 'B', 'BEL', '', ' B', 'E A', 'AD AE'])('%j names no country', (code) => {
  expect([isCountry(code), isCountryCode(code)]).toEqual([false, false]);
});
