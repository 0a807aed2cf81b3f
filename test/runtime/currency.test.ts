/** A currency is a code of the list, whole. */
import { expect, test } from 'vitest';
import { currencyCodes, isCurrency } from '../../compiler/runtime/currency.ts';

test('every code of the list is a currency', () => {
  expect(currencyCodes().length).toBeGreaterThan(150);
  expect(currencyCodes().filter((code) => !isCurrency(code))).toEqual([]);
});

test.each(['', ' ', 'EU', 'D A', 'AED AFN', 'eur', 'EURO', 'XYZ'])('%o is none', (text) => {
  expect(isCurrency(text)).toBe(false);
});
