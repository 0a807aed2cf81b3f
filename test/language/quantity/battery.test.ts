/** What contracts of several countries and drafters say, line by line: the words, a tab, the value on the wire, `null` where they must be refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../compiler/language/languages.ts';
import { typedValue } from '../../../compiler/language/quantity/built-in-type.ts';
import type { ReadingContext } from '../../../compiler/language/quantity/reading.ts';
import { wireOf } from '../../../compiler/manifest/wire-of.ts';

/** The wire value of words, with their tax where they say one; null where they are refused. */
function valueIn(text: string, language: string, context: ReadingContext = {}): unknown {
  const read = languageOf({ language }).parseQuantity(text, undefined, context);
  if (!read.ok) return null;
  const { value, type } = typedValue(read.value);
  const wire = wireOf(value, type);
  return type.kind === 'quantity' && type.unit.tax ? `${wire} ${type.unit.tax}` : wire;
}

const expected = (written: string): unknown => (/^[\d[{"n]/.test(written) && isJson(written) ? JSON.parse(written) : written);
const isJson = (text: string): boolean => /^(?:null|-?\d+(?:\.\d+)?|".*"|\[.*\]|\{.*\})$/.test(text);

describe.each(['fr', 'en'])('in %s', (language) => {
  const lines = readFileSync(join(import.meta.dirname, `${language}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean);
  test.each(lines.map((line) => line.split('\t') as [string, string]))('« %s » is %s', (text, value) => {
    expect(valueIn(text, language)).toEqual(expected(value));
  });
});

/** Each detected span with its value, as coverage tells it. */
const told = (text: string, language: string): string[] =>
  languageOf({ language })
    .detectQuantities(text)
    .map(({ text: words }) => `${words} = ${JSON.stringify(valueIn(words, language))}`);

test.each([
  ['fr', 'payable à 30 jours fin de mois', ['30 jours fin de mois = {"period":"P30D","basis":"end-of-month"}']],
  [
    'fr',
    'de 2 à 4 heures ouvrées',
    ['de 2 à 4 heures ouvrées = {"from":{"value":2,"unit":"working-hour"},"to":{"value":4,"unit":"working-hour"}}'],
  ],
  ['fr', 'à -5 °C, soit 0,5 jour', ['-5 °C = null', '0,5 jour = null']],
  ['fr', 'sous huitaine, une quinzaine de jours', ['huitaine = "P8D"', 'quinzaine de jours = null']],
  ['fr', 'cédé à un tiers ; réduit d’un tiers du prix', ['un tiers = "1/3"']],
  ['fr', '10 % (vingt pour cent) de 15 € par mois', ['10 % (vingt pour cent) = null', '15 € par mois = "15.00 EUR/month"']],
  ['en', 'half a day, two and a half months, half of it', ['half a day = null', 'two and a half months = null', 'half of = 0.5']],
  [
    'en',
    'ten per cent (12%) of £50,000 (fifteen thousand pounds)',
    ['ten per cent (12%) = null', '£50,000 (fifteen thousand pounds) = null'],
  ],
  ['en', 'one third of the fees to a third party within two weeks', ['one third = "1/3"', 'two weeks = "P14D"']],
  ['en', 'call +44 20 7946 0958 from May 5, 2026 at 5 p.m.', ['+44 20 7946 0958 = null', 'May 5, 2026 = "2026-05-05"', '5 p.m. = "17:00"']],
])('in %s, a part of « %s » is never told as the whole', (language, text, spans) => expect(told(text, language)).toEqual(spans));

test('the jurisdiction alone decides which of two small numbers is the month, and whose dollar it is', () => {
  expect(valueIn('03/04/2026', 'en', { jurisdiction: 'GB' })).toBe('2026-04-03');
  expect(valueIn('03/04/2026', 'en', { jurisdiction: 'US' })).toBe('2026-03-04');
  expect(valueIn('03/04/2026', 'en', { jurisdiction: 'JP' })).toBeNull();
  expect([valueIn('$100', 'en'), valueIn('$100', 'en', { jurisdiction: 'AU' })]).toEqual(['100.00 USD', '100.00 AUD']);
});

test('a hedge is kept beside the number it hedges', () => {
  const hedgeOf = (text: string, language: string): string | undefined => {
    const read = languageOf({ language }).parseQuantity(text);
    return read.ok ? read.hedge : 'unread';
  };
  expect([hedgeOf('environ 500 Go', 'fr'), hedgeOf('au moins deux heures', 'fr'), hedgeOf('500 Go', 'fr')]).toEqual([
    'environ',
    'au moins',
    undefined,
  ]);
  expect([hedgeOf('up to 500 GB', 'en'), hedgeOf('two hours or more', 'en')]).toEqual(['up to', 'or more']);
});
