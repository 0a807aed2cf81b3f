/** The unit of two amounts that may stand together. */
import { expect, test } from 'vitest';
import { agreedUnit } from '../../compiler/model/type.ts';

test('a unit that learns nothing from the other stays the same object, so that typing rules in a circle ends', () => {
  const plain = { EUR: 1 };
  expect(agreedUnit(plain, { EUR: 1 })).toBe(plain);
  const taxed = { EUR: 1, tax: 'HT' as const };
  expect([agreedUnit(taxed, plain), agreedUnit(plain, taxed)]).toEqual([taxed, taxed]);
  expect(agreedUnit(taxed, { EUR: 1, tax: 'TTC' })).toBeUndefined();
});
