import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const front = `title: T
provider: Alteo
edition: 2024
language: fr
jurisdiction: BE
currency: EUR
furniture: [{ text: "●", count: 2, what: puces }]
calendars: { days: { country: BE, years: [2022, 2030], label: fériés } }`;
const contract = (yaml: string): string => `---\n${yaml}\n---\n\n# 1. X\n`;

test('the front matter is read and holds no words', () => {
  const { contract: read, codes } = readText(contract(front));
  expect(codes).toEqual([]);
  expect(read.meta).toMatchObject({
    provider: 'Alteo',
    edition: '2024',
    furniture: [{ count: 2 }],
    calendars: [{ id: 'days', firstYear: 2022 }],
  });
  expect(read.clauses.map(({ id }) => id)).toEqual(['1']);
});

test('a contract without front matter is read all the same', () => {
  const { contract: read, codes } = readText('# 1. X');
  expect([read.meta.title, codes]).toEqual(['test', []]);
});

test('a key too few or too many is reported, a misspelt one once', () => {
  expect(readText(contract(front.replace('title: T', 'zzz: T'))).codes).toEqual(['read/yaml-shape', 'read/yaml-shape']);
  expect(readText(contract(front.replace('title: T', 'titel: T'))).codes).toEqual(['read/yaml-shape']);
});

test('years of a calendar are a first and a last one', () => {
  expect(readText(contract(front.replace('[2022, 2030]', '[2030, 2022]'))).codes).toEqual(['read/front-matter']);
});

test('a front matter that is not closed, or a second one, is reported', () => {
  expect(readText('---\ntitle: T\n').codes).toContain('read/fence-open');
  expect(readText(contract(front), { 'b.md': contract(front) }).codes).toContain('read/front-matter');
});

test('a calendar has a first and a last year, in their order, of those that dates know', () => {
  const told = (years: string): string[] => readText(contract(front.replace('[2022, 2030]', years))).codes as string[];
  for (const years of ['[2022, 2022]', '[1900, 2199]']) expect([years, told(years)]).toEqual([years, []]);
  for (const years of ['[]', '[2022]', '[2030, 2022]', '[2022, 2023, 2024]', '[1899, 2030]', '[2022, 2200]'])
    expect([years, told(years).length]).toEqual([years, 1]);
});

test.each([
  ['2022-10-03', '2022-10-03', []],
  ['2024-02-29', '2024-02-29', []],
  ['2023-02-29', undefined, ['read/front-matter']],
  ['2022-10', undefined, ['read/front-matter']],
  ['3 octobre 2022', undefined, ['read/front-matter']],
])('the day of an edition is one of the calendar: %s', (written, date, told) => {
  const { contract: read, codes } = readText(contract(`${front}\ndate: ${written}`));
  expect([read.meta.date, codes]).toEqual([date, told]);
});

test('lines kept, doubts decided and names are read with their page, their words, their reason and their place', () => {
  const more =
    'kept: [{ page: 2, quote: "Fin.", reason: clause }]\ndoubts: [{ page: 3, quote: "Prix", verdict: contested, reason: vu }, { page: 4, quote: "Lot", verdict: accepted, reason: su }]\nnames: [{ name: M365, reason: produit }]';
  const text = contract(`${front}\n${more}`);
  const { contract: read, codes } = readText(text);
  const words = ({ span }: { span: { start: number; end: number } }): string => text.slice(span.start, span.end);
  const { kept, doubts, names, furniture } = read.meta;
  expect(codes).toEqual([]);
  expect(kept.map((one) => [one.page, one.quote, one.reason, words(one)])).toEqual([[2, 'Fin.', 'clause', '"Fin."']]);
  expect(doubts.map((one) => [one.page, one.quote, one.verdict, one.reason])).toEqual([
    [3, 'Prix', 'contested', 'vu'],
    [4, 'Lot', 'accepted', 'su'],
  ]);
  expect(names.map((one) => [one.name, one.reason, words(one)])).toEqual([['M365', 'produit', 'M365']]);
  expect(furniture.map((one) => [one.text, one.count, one.what, words(one)])).toEqual([['●', 2, 'puces', '"●"']]);
});
