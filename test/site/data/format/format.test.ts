/** Figures as each language of the interface writes them. */
import { expect, test } from 'vitest';
import type { TypeModel } from '../../../../compiler/model/report/manifest.ts';
import { formatWire } from '../../../../site/data/format/format.ts';
import { formatConstant } from '../../../../site/data/format/format-constant.ts';
import { english } from '../../../../site/strings/english.ts';
import { french } from '../../../../site/strings/french.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');
const quantity = (name: string, more: Partial<TypeModel> = {}): TypeModel => ({ kind: 'quantity', quantity: name, ...more });

test.each<[unknown, TypeModel, string, string]>([
  ['-1234.50 EUR', quantity('money'), '−1 234,50 €', '−€1,234.50'],
  ['15.00 EUR', quantity('money', { tax: 'HT' }), '15,00 € HT', '€15.00 excl. VAT'],
  ['13.00 GBP', quantity('¤GBP'), '13,00 £GB', '£13.00'],
  ['5.00 CHF', quantity('¤CHF'), '5,00 CHF', 'CHF 5.00'],
  ['99.9 %', quantity('percent'), '99,9 %', '99.9%'],
  ['2 points', quantity('points'), '2 points', '2 points'],
  [999, quantity('bytes'), '999 octets', '999 bytes'],
  [500_000_000_000, quantity('bytes'), '500 Go', '500 GB'],
  [502_500_000_000, quantity('bytes'), '502,5 Go', '502.5 GB'],
  [1_048_576, quantity('bytes'), '1 048 576 octets', '1,048,576 bytes'],
  [0, quantity('bytes'), '0 octet', '0 bytes'],
  ['1 user', quantity('#user', { unit: ['user', 'users'] }), '1 user', '1 user'],
  ['103 user', quantity('#user', { unit: ['user', 'users'] }), '103 users', '103 users'],
  ['0.02 EUR/GB', quantity('money', { per: ['GB'] }), '0,02 € par Go', '€0.02 per GB'],
  ['15.00 EUR', quantity('money', { per: ['user', 'month'] }), '15,00 € par user et month', '€15.00 per user and month'],
  ['4 points/year', quantity('points', { per: ['year'] }), '4 points par year', '4 points per year'],
])('%s is written as the language does', (wire, type, fr, en) => {
  expect([french, english].map((words) => plain(formatWire(words, wire, type)))).toEqual([fr, en]);
});

const weekdays: TypeModel = { kind: 'list', of: { kind: 'enum' } };
const windows: TypeModel = { kind: 'list', of: { kind: 'record' } };
const record: TypeModel = { kind: 'record' };

test.each<[unknown, TypeModel, string, string]>([
  [['monday', 'tuesday', 'wednesday'], weekdays, 'du lundi au mercredi', 'Monday to Wednesday'],
  [['monday', 'tuesday', 'thursday'], weekdays, 'lundi et mardi et jeudi', 'Monday and Tuesday and Thursday'],
  [['saturday', 'sunday'], weekdays, 'samedi et dimanche', 'Saturday and Sunday'],
  [{ from: '22:00', to: '02:00' }, record, '22 h 00 – 02 h 00', '22:00 – 02:00'],
  [
    [
      { days: ['monday', 'tuesday', 'wednesday'], from: '09:00', to: '12:00' },
      { days: ['monday', 'tuesday', 'wednesday'], from: '14:00', to: '18:00' },
      { days: ['friday'], from: '09:00', to: '12:00' },
    ],
    windows,
    'du lundi au mercredi 09 h 00 – 12 h 00 et 14 h 00 – 18 h 00 ; vendredi 09 h 00 – 12 h 00',
    'Monday to Wednesday 09:00 – 12:00 and 14:00 – 18:00; Friday 09:00 – 12:00',
  ],
  [{ period: 'P8D', basis: 'clear-days' }, record, '8 jours francs', '8 clear days'],
  [{ period: 'P1D', basis: 'clear-days' }, record, '1 jour franc', '1 clear day'],
  [{ period: 'P30D', basis: 'end-of-month' }, record, '30 jours fin de mois', '30 days, end of month'],
  [{ month: 1, day: 1 }, record, '1er janvier', '1 January'],
  [{ month: 12, day: 31 }, record, '31 décembre', '31 December'],
])('the constant %j shows no word of the compiler', (value, type, fr, en) => {
  expect([french, english].map((words) => plain(formatConstant(words, value, type)))).toEqual([fr, en]);
});

const price: TypeModel = {
  kind: 'union',
  variants: [
    { kind: 'price', fields: [{ name: 'amount', type: quantity('money') }] },
    { kind: 'credits', label: 'en crédits', fields: [{ name: 'credits', label: 'crédits', type: quantity('credits') }] },
    { kind: 'on-request', fields: [] },
  ],
};

test.each([
  [{ kind: 'price', amount: '8.00 EUR' }, '8,00 €', '€8.00'],
  [{ kind: 'credits', credits: 2 }, 'en crédits : 2 crédits', 'en crédits: 2 credits'],
  [{ kind: 'on-request' }, 'sur demande', 'on request'],
])('the price %j is told once, and never by its id', (value, fr, en) => {
  expect([french, english].map((words) => plain(formatWire(words, value, price)))).toEqual([fr, en]);
});
