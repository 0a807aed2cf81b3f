/** Two types are told apart by the part in which they differ, wherever their own words are the same. */
import { expect, test } from 'vitest';
import { typesApart } from '../../compiler/algebra/types-apart.ts';
import type { Type } from '../../compiler/model/type.ts';

const euros: Type = { kind: 'quantity', unit: { EUR: 1 } };
const perUser: Type = { kind: 'quantity', unit: { EUR: 1, '#user': -1 } };
const holding = (type: Type): Type => ({ kind: 'record', fields: [{ name: 'price', type: { kind: 'list', of: priced(type) } }] });
const priced = (type: Type): Type => ({
  kind: 'union',
  variants: [
    { kind: 'free', fields: [] },
    { kind: 'due', fields: [{ name: 'amount', type }] },
  ],
});

test('types that differ in words are told by them', () => {
  expect(typesApart(euros, { kind: 'date' })).toEqual({ found: 'money (EUR)', expected: 'date' });
});

test('a record and a list of the same words are told by the field in which they differ', () => {
  const { found, expected } = typesApart(holding(perUser), holding(euros));
  expect(found).toMatch(/^price\.item\.due\.amount: money \(EUR\) per /);
  expect(expected).toBe('price.item.due.amount: money (EUR)');
});
