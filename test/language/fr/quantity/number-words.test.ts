/** French number words against a generator written the other way round, from the number to its words. */
import { describe, expect, test } from 'vitest';
import { beginsNumber, readNumberWords, readOrdinalWords } from '../../../../compiler/language/fr/quantity/number-words.ts';

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const french = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
const belgian = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'nonante'];

const belowHundred = (n: number, names: readonly string[]): string => {
  if (n < 20) return small[n]!;
  const ten = Math.floor(n / 10);
  const rest = names === french && (ten === 7 || ten === 9) ? (n % 10) + 10 : n % 10;
  const name = names[ten]!;
  if (rest === 0) return name === 'quatre-vingt' ? 'quatre-vingts' : name;
  const joined = (rest === 1 || rest === 11) && name !== 'quatre-vingt';
  return `${name}${joined ? ' et ' : '-'}${small[rest]}`;
};

const spell = (n: number, names: readonly string[]): string => {
  if (n < 100) return belowHundred(n, names);
  const [size, word] = n < 1000 ? [100, 'cent'] : [1000, 'mille'];
  const [head, rest] = [Math.floor(n / size), n % size];
  const plural = word === 'cent' && rest === 0 && head > 1 ? 's' : '';
  return [head === 1 ? '' : `${small[head]} `, word, plural, rest === 0 ? '' : ` ${spell(rest, names)}`].join('');
};

const numbers = Array.from({ length: 10_000 }, (_, n) => n);
const read = (text: string): number | undefined => {
  const words = readNumberWords(text, 0);
  return words?.end === text.length ? words.value : undefined;
};

describe('number words', () => {
  test.each([
    ['of France', french],
    ['of Belgium and Switzerland', belgian],
  ])('%s read from 0 to 9999, with spaces, hyphens or both', (_, names) => {
    const wrong = numbers.filter((n) => {
      const words = spell(n, names);
      return [words, words.replaceAll('-', ' '), words.replaceAll(' ', '-')].some((text) => read(text) !== n);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['quatre-vingt-onze', 91],
    ['soixante et onze', 71],
    ['nonante et un', 91],
    ['mille', 1000],
    ['deux mille vingt-deux', 2022],
    ['trente et une', 31],
    ['mil neuf cent', 1900],
  ])('%s', (text, value) => expect(read(text)).toBe(value));

  test.each([
    'vingt un',
    'un mille',
    'dix cents',
    'soixante onze',
    'vingt et onze',
    'un cent',
    'cents',
    'et un',
    'dix et sept',
    'plusieurs',
    'unité',
    'sixte',
    'quatre-vingt et un',
  ])('%s is no numeral', (text) => expect(read(text)).toBeUndefined());

  test.each([
    ['premier', 1],
    ['secondes', 2],
    ['troisième', 3],
    ['quatrième', 4],
    ['cinquième', 5],
    ['neuvième', 9],
    ['dix-septième', 17],
    ['quatre-vingtième', 80],
    ['centième', 100],
    ['millième', 1000],
    ['deux millième', 2000],
    ['vingt et unième', 21],
    ['cent vingt-deuxièmes', 122],
    ['premières', 1],
    ['seconde', 2],
  ])('%s ranks %i', (text, value) => expect(readOrdinalWords(text, 0)).toEqual({ value, end: text.length }));

  test.each(['premierement', 'secondement', 'vingt unième', 'deux cent', 'sixte', 'douzaine', 'ième'])('%s ranks nothing', (text) =>
    expect(readOrdinalWords(text, 0)).toBeUndefined(),
  );

  test('a numeral ends where its words end, the rest is left', () => {
    expect(readNumberWords('le deux mai', 3)).toEqual({ value: 2, end: 7 });
    expect(readNumberWords('deux et trois', 0)).toEqual({ value: 2, end: 4 });
    expect(readNumberWords('deux2', 0)).toBeUndefined();
    expect(readNumberWords('cent mille jours', 0)).toEqual({ value: 100_000, end: 10 });
    expect(readNumberWords('neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf', 0)?.value).toBe(999_999);
  });

  test('a word that can begin a number is a numeral or an ordinal, never « et »', () => {
    expect(['deux', 'vingt', 'cent', 'mille', 'zéro', 'troisième'].map(beginsNumber)).toEqual(Array(6).fill(true));
    expect(['et', 'jour', 'ième', ''].map(beginsNumber)).toEqual(Array(4).fill(false));
  });
});
