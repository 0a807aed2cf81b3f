import { expect, test } from 'vitest';
import type { TypeModel } from '../../../../compiler/model/report/manifest.ts';
import { differenceOf, isoDuration, milliseconds } from '../../../../site/case/result/difference.ts';
import { french } from '../../../../site/strings/french.ts';

const money: TypeModel = { kind: 'quantity', quantity: 'money' };
const plain = (text: string): string => text.replace(/\s/g, ' ');

const cases: readonly (readonly [TypeModel, unknown, unknown, string])[] = [
  [money, '5.00 EUR', '7.50 EUR', '+ 2,50 €'],
  [money, '5.00 EUR', '2.50 EUR', '− 2,50 €'],
  [money, '5.00 EUR', '5.00 EUR', '='],
  [money, '0.10 EUR', '0.30 EUR', '+ 0,20 €'],
  [{ kind: 'quantity', quantity: 'percent' }, '30 %', '20 %', '− 10 %'],
  [{ kind: 'quantity', quantity: 'duration' }, 'PT1H', 'PT2H30M', '+ 1 h 30 min'],
  [{ kind: 'date' }, '2024-02-28', '2024-03-01', '+ 2 jours'],
  [{ kind: 'date' }, '2024-03-01', '2024-02-29', '− 1 jour'],
  [{ kind: 'instant' }, '2024-03-01T10:00:00+01:00', '2024-03-01T10:00:00Z', '+ 1 h'],
  [{ kind: 'boolean' }, true, false, 'autre résultat'],
];

test.each(cases)('%j: from %j to %j is %s', (type, from, to, expected) => {
  expect(plain(differenceOf(french, type, { result: from }, { result: to }))).toBe(expected);
});

test('a record names the fields that differ', () => {
  const type: TypeModel = {
    kind: 'record',
    fields: [
      { name: 'a', label: 'dû', type: money },
      { name: 'b', label: 'reste', type: money },
    ],
  };
  const of = (a: string, b: string): { result: unknown } => ({ result: { a: `${a} EUR`, b: `${b} EUR` } });
  expect(plain(differenceOf(french, type, of('1.00', '2.00'), of('1.00', '3.00')))).toBe('reste + 1,00 €');
});

test('a refusal differs from any answer, and equals itself', () => {
  expect(differenceOf(french, money, { message: 'non' }, { result: '1.00 EUR' })).toBe('autre résultat');
  expect(differenceOf(french, money, { message: 'non' }, { message: 'non' })).toBe('=');
});

test('durations go to milliseconds and back', () => {
  for (const iso of ['PT0S', 'PT1H30M', '-PT43M12S', 'PT720H', 'PT0.001S']) expect(isoDuration(milliseconds(iso))).toBe(iso);
});
