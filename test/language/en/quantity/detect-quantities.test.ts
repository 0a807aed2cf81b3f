/** What English running text states: never a part of a quantity as the whole, and what ranks is no share. */
import { expect, test } from 'vitest';
import { detectQuantities } from '../../../../compiler/language/en/quantity/detect-quantities.ts';

const found = (text: string): unknown[] => detectQuantities(text).map(({ text: words, quantity }) => [words, quantity?.kind ?? 'unread']);

test.each([
  ['within one and a half months', ['one and a half months', 'unread']],
  ['one and a quarter years', ['one and a quarter years', 'period']],
  ['two and a half times the fee', ['two and a half times', 'decimal']],
  ['the fee is €15 per user and month', ['€15 per user and month', 'money']],
  ['at the ninety-fifth percentile', ['ninety-fifth', 'ordinal']],
  ['from the hundred and first user on', ['hundred and first', 'ordinal']],
  ['on the fifth Business Day', ['fifth', 'ordinal']],
  ['1,000 calls a day', ['1,000 calls a day', 'measured']],
  ['10 TB per month', ['10 TB per month', 'bytes']],
  ['they meet twice a year', ['twice a year', 'measured']],
  ['they pay twice the fee', ['twice', 'decimal']],
  ['two business reviews a quarter', ['two business reviews a quarter', 'measured']],
  ['a $100 deposit', ['$100', 'money']],
  ['it costs $9', ['$9', 'money']],
  ['he pays $9 CAD', ['$9 CAD', 'money']],
  ['Rs. 5,000 are due', ['Rs. 5,000', 'unread']],
  ['GBP5,000 are due', ['GBP5,000', 'money']],
  ['within 3 1/2 hours', ['3 1/2 hours', 'duration']],
  ['between 9 and 10 a.m.', ['9 and 10 a.m.', 'unread']],
  ['in version 3.2', ['version 3.2', 'unread']],
  ['the model XR-500', ['XR-500', 'unread']],
  ['call 020 7946 0958', ['020 7946 0958', 'unread']],
  ['doors close at half past seven', ['half past seven', 'unread']],
  ['under the Companies Act 2006', ['Companies Act 2006', 'unread']],
  ['company number 01234567', ['company number 01234567', 'unread']],
  ['encrypted with AES-256', ['AES-256', 'unread']],
  ['within a second of the request', ['a second', 'duration']],
])('%s', (text, whole) => expect(found(text)).toEqual([whole]));

test.each(['a second opinion', 'a third party', 'First, the Customer', 'paid at first', 'downtime a month', 'once the fee is paid'])(
  '%s states no quantity',
  (text) => expect(found(text)).toEqual([]),
);
