import { expect, test } from 'vitest';
import { codesOf } from './check-rules.ts';

test('rules that call one another in a circle are shown', () => {
  const other = { id: 'other', output: 'money', formula: 'tested()' };
  expect(codesOf({ formula: 'other()' }, { rules: [other] })).toEqual(['check/cycle other()']);
});

test('a count is whole: a quotient is not', () => {
  const inputs = { a: 'duration' };
  expect(codesOf({ inputs, output: 'count', formula: 'a / quarter' })).toEqual(['check/scale a / quarter']);
  expect(codesOf({ inputs, output: 'count', formula: 'if a > 0 then ceiling(a / quarter) else 0' })).toEqual([]);
  expect(codesOf({ inputs, output: 'duration', formula: 'quarter * ceiling(a / quarter)' })).toEqual([]);
  expect(codesOf({ inputs: { n: 'credits' }, output: 'credits', formula: 'n * rate' })).toEqual(['check/scale n * rate']);
});

test('a rule is given whole numbers where it takes them', () => {
  const callee = { id: 'callee', inputs: { n: 'count' }, output: 'money', formula: 'price * n' };
  expect(codesOf({ inputs: { a: 'duration' }, formula: 'callee(n: a / quarter)' }, { rules: [callee] })).toEqual([
    'check/scale a / quarter',
  ]);
});

test('a reading offered changes something, here or in a rule called', () => {
  const choices = { basis: ['days', 'months', 'years'] };
  expect(codesOf({ readings: ['basis'], formula: 'price' }, { choices })).toEqual(['check/unused-reading basis']);
  expect(codesOf({ readings: ['basis'], formula: 'if basis = "days" then price else 0' }, { choices })).toEqual([
    'check/unused-reading basis',
  ]);
  const callee = {
    id: 'callee',
    readings: ['basis'],
    output: 'money',
    formula: 'if basis = "days" then price else if basis = "months" then limit else 0',
  };
  expect(codesOf({ readings: ['basis'], formula: 'callee()' }, { choices, rules: [callee] })).toEqual([]);
});

test('an input or a name that nothing reads is told', () => {
  expect(codesOf({ inputs: { a: 'money' }, where: { b: 'price' }, formula: 'price' })).toEqual(['check/unused a', 'check/unused b']);
});

test('a default is a constant', () => {
  const inputs = { a: { type: 'money', optional: true, default: 'price' } };
  expect(codesOf({ inputs, formula: 'a' })).toEqual([]);
  expect(codesOf({ inputs: { a: { type: 'money', optional: true, default: 'price + price' } }, formula: 'a' })).toEqual([
    'check/default price + price',
  ]);
  expect(codesOf({ inputs: { a: { type: 'money', optional: true, default: 'rate' } }, formula: 'a' })).toEqual(['expression/type rate']);
});

test('an example is written as the rule declares', () => {
  const inputs = { amount: 'money', on: { type: 'date', optional: true } };
  const examples = (given: object, expected: unknown = '1.00 EUR') =>
    codesOf({ inputs, requires: ['on = null or on = on'], formula: 'amount', examples: [{ given, expect: expected }] });
  expect(examples({ amount: '1.00 EUR' })).toEqual([]);
  expect(examples({ amount: '1.00 EUR', on: '2024-02-30' })).toEqual([]);
  expect(examples({ amont: '1.00 EUR' })[0]).toMatch(/^check\/example/);
  expect(examples({})[0]).toMatch(/^check\/example/);
  expect(examples({ amount: 1 })[0]).toMatch(/^check\/example/);
  expect(examples({ amount: '1.00 EUR' }, '1 %')[0]).toMatch(/^check\/example/);
  expect(examples({ amount: 'none' }, 'invalid')).toEqual([]);
});

test('a rule has a name that code may export', () => {
  expect(codesOf({ id: 'delete', formula: 'price' })).toEqual(['check/reserved-name delete']);
  expect(codesOf({ id: 'evaluate', formula: 'price' })).toEqual(['check/reserved-name evaluate']);
  expect(codesOf({ id: 'price1', formula: 'price' }, { rules: [{ id: 'price1Of', output: 'money', formula: 'price' }] })).toEqual([
    'check/reserved-name price1Of',
  ]);
});

test('a quotient is shown wherever it stands in an answer: an item, a field, a value that may be absent', () => {
  const listed = { inputs: { list: 'list<duration>' }, output: 'list<count>' };
  expect(codesOf({ ...listed, formula: 'for v in list return v / quarter' })).toEqual(['check/scale for v in list return v / quarter']);
  expect(codesOf({ ...listed, formula: 'for v in list return floor(v / quarter)' })).toEqual([]);
  const record = { kind: 'record', fields: [{ name: 'n', type: { kind: 'quantity', unit: {} } }] } as const;
  expect(codesOf({ inputs: { a: 'duration' }, output: record, formula: '{ n: a / quarter }' })).toEqual(['check/scale a / quarter']);
  expect(codesOf({ inputs: { a: 'duration' }, output: record, formula: '{ n: ceiling(a / quarter) }' })).toEqual([]);
});
