/** English numbers: a dot parts decimals; commas, spaces and apostrophes part thousands; `12.500 euros` is refused. */
import { numeralsOf } from '../../quantity/numeral.ts';
import { readNumberWords } from './number-words.ts';

const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, lakh: 5, lakhs: 5, crore: 7, crores: 7 };

export const numerals = numeralsOf({
  decimalMark: '.',
  words: readNumberWords,
  magnitude: /[ -](thousand|million|billion|lakhs?|crores?)(?!\p{L})/uy,
  and: / (?:and )?/y,
  powerOf: (word) => powers[word] ?? 0,
});

export const { readDecimal, readInteger } = numerals;
