/** What English words state, and what is refused rather than guessed. */
import { expect, test } from 'vitest';
import { parseQuantity } from '../../../../compiler/language/en/quantity/parse-quantity.ts';

const decimal = (digits: bigint, scale = 0) => ({ digits, scale });

test.each([
  ['12,500 euros', { kind: 'money', decimal: decimal(12500n), currency: 'EUR' }],
  ['€1,234.50 excluding VAT', { kind: 'money', decimal: decimal(123450n, 2), currency: 'EUR', tax: 'HT' }],
  ['99.9%', { kind: 'percent', decimal: decimal(999n, 1) }],
  ['thirty (30) days', { kind: 'period', months: 0, days: 30 }],
  ['five Business Days', { kind: 'allowance', value: 5, unit: 'working-day' }],
  ['4 hours', { kind: 'duration', ms: 14_400_000 }],
  ['from 9:00 a.m. to 5:30 p.m.', { kind: 'timeRange', from: 540, to: 1050 }],
  ['one hundred and twenty', { kind: 'count', value: 120 }],
  ['ninety-fifth', { kind: 'ordinal', value: 95 }],
  ['hundred and first', { kind: 'ordinal', value: 101 }],
  ['two fifths', { kind: 'decimal', numerator: 2n, denominator: 5n }],
  ['two and a half times', { kind: 'decimal', numerator: 5n, denominator: 2n }],
  ['one and a quarter hours', { kind: 'duration', ms: 4_500_000 }],
  [
    '€15 per user and month',
    {
      kind: 'money',
      decimal: decimal(15n),
      currency: 'EUR',
      per: [
        { base: '#user', size: 1n },
        { base: '#month', size: 1n },
      ],
    },
  ],
])('%s is read', (text, value) => expect(parseQuantity(text)).toEqual({ ok: true, value }));

test.each(['thirty (31) days', '12.500 euros', 'one and a half months', '03/04/2026', 'ten points'])('%s is refused', (text) =>
  expect(parseQuantity(text).ok).toBe(false),
);
