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
  ['they meet twice a year', ['twice', 'decimal']],
  ['under the Companies Act 2006', ['Companies Act 2006', 'unread']],
  ['company number 01234567', ['company number 01234567', 'unread']],
  ['encrypted with AES-256', ['AES-256', 'unread']],
  ['within a second of the request', ['a second', 'duration']],
])('%s', (text, whole) => expect(found(text)).toEqual([whole]));

test.each(['a second opinion', 'a third party', 'First, the Customer', 'paid at first'])('%s states no quantity', (text) =>
  expect(found(text)).toEqual([]),
);
