/** What makes an English sentence bind, and what only looks as if it did. */
import { describe, expect, test } from 'vitest';
import { detectNormative } from '../../../../compiler/language/en/normative/detect-normative.ts';

const cues = (text: string): string[] => detectNormative(text).flatMap((sentence) => sentence.cues.map(({ text }) => text));

describe('a sentence that binds is found by its words', () => {
  test.each([
    ['The Supplier shall deliver the Goods.', ['shall']],
    ['Neither party may assign this Agreement.', ['Neither party', 'may']],
    ['The Customer is entitled to a refund.', ['is entitled']],
    ['The Supplier maintains insurance.', ['maintains']],
    ['Each party bears its own costs.', ['bears']],
    ['Risk passes on delivery.', ['passes']],
    ['Late claims are barred.', ['are barred']],
    ['The minimum term is twelve months.', ['is']],
    ['Any transfer of the business requires consent.', ['requires']],
    ['If the Fee is late, the Supplier suspends the Service.', ['suspends']],
    ['The auditors certify the accounts.', ['certify']],
    ['The Manager is to produce accounts.', ['is to']],
    ['Only staff who need it see your bank details.', ['Only']],
    ['On receipt of the price the seller hands over the keys.', ['hands']],
    ['Brightsweep cleans the offices every weekday.', ['cleans']],
    ['The Lender’s courier oversees unpacking.', ['oversees']],
    ['The price may rise by no more than 3%.', ['may']],
  ])('%s', (text, words) => expect(cues(text)).toEqual(words));
});

describe('a sentence that only tells is not', () => {
  test.each([
    'The Supplier employs forty engineers.',
    'WHEREAS the Customer must renew its systems;',
    '“Incident” means an event that must be reported.',
    'Response times may vary.',
    'May is usually the busiest month.',
    'The delay is due to heavy snow.',
    'General terms, May 2025',
    'The data centre is located in Dublin.',
    'The parties met in March.',
    'The Bank has been authorised since 1988.',
    'Schedule 2 describes what the Supplier must do.',
    'It must be remembered that both companies trade in Cork.',
    'Liability of the Supplier',
    'For example, a Customer who must pay £10 receives £5.',
  ])('%s', (text) => expect(cues(text)).toEqual([]));
});

test('a reminder of a duty binds as the duty does', () =>
  expect(cues('It should be noted that the Customer must back up its files.')).toContain('must'));

test('parts of a sentence that a semicolon ends bind each by a verb of their own', () =>
  expect(detectNormative('The Supplier provides support; the Customer pays the Fee.').map(({ sentence }) => sentence)).toEqual([
    'The Supplier provides support;',
    'the Customer pays the Fee.',
  ]));
