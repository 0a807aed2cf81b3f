/** French numbers: a comma parts decimals; dots, spaces and apostrophes part thousands; `1.234` alone is refused. */
import { numeralsOf } from '../../quantity/numeral.ts';
import { readNumberWords } from './number-words.ts';

const powers: Readonly<Record<string, number>> = { million: 6, millions: 6, milliard: 9, milliards: 9, mille: 3, milliers: 3 };

export const numerals = numeralsOf({
  decimalMark: ',',
  words: readNumberWords,
  magnitude: / (millions?|milliards?|mille)(?!\p{L})/uy,
  and: / (?:et )?/y,
  powerOf: (word) => powers[word] ?? 0,
});

export const { readDecimal, readInteger } = numerals;
