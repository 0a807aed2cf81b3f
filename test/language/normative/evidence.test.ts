/** What words weigh by themselves: counted from the sentences seen, and asked only where grammar leaves a guess. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../compiler/language/languages.ts';
import { evidenceBy, marksOf } from '../../../compiler/language/normative/evidence.ts';
import { seenSentences, weightsFile, weightsText } from '../../../tools/weigh.mjs';

test.each(['en', 'fr'])('the weights are what the sentences seen give: %s', (language) =>
  expect(readFileSync(weightsFile(language), 'utf8')).toBe(weightsText(seenSentences(language))),
);

test('a mark is a word or a sign, alone, by its first letters, with the next and the one after, or at the head; numbers are one', () =>
  expect([...marksOf('rent of 1,200 monthly.')]).toEqual([
    'rent',
    'of',
    '0',
    'monthly',
    '.',
    'month-',
    'rent of',
    'of 0',
    '0 monthly',
    'monthly .',
    '. ',
    'rent _ 0',
    'of _ monthly',
    '0 _ .',
    '0:rent',
    '1:of',
    '2:0',
  ]));

test('a year and what stands before a capital are marks', () =>
  expect([...marksOf('In 2024 in Lyon')]).toEqual(expect.arrayContaining(['year', 'in year', '^', 'in ^'])));

test('a sentence weighs the sum of its marks, each once, and its base', () => {
  const { of, ofWord } = evidenceBy('-1\n2\trent\n0.5\tof\tof 0');
  expect(of('of rent of 3')).toBe(2);
  expect(ofWord('rent')).toBe(2);
  expect(ofWord('fee')).toBe(0);
});

const binds = (text: string): boolean => languageOf({ language: 'en' }).detectNormative(text).length > 0;

describe('words overrule a present alone', () => {
  test('a present that they speak against binds no one', () => expect(binds('The school day starts with assembly.')).toBe(false));
  test('what binds by itself is never asked of them', () => expect(binds('The school day shall start with assembly.')).toBe(true));
  test('nor is what is told of a deadline or a form', () =>
    expect(binds('Customer Data is stored in data centres located in the European Economic Area only.')).toBe(true));
});

describe('words stand for a verb that no list has', () => {
  test('in a full sentence', () =>
    expect(binds('If the tenant stays on after the fixed term, a periodic tenancy from month to month arises.')).toBe(true));
  test('never in a title or a cell', () =>
    expect(binds('If the tenant stays on after the fixed term, a periodic tenancy from month to month arises')).toBe(false));
  test('nor after a pronoun, whose thing is not among them', () =>
    expect(binds('This arises if the tenant stays on after the fixed term of the tenancy.')).toBe(false));
  test('nor of what was', () => expect(binds('If the tenant had stayed on, a periodic tenancy from month to month arose.')).toBe(false));
});
