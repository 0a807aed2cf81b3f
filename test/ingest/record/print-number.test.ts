import { expect, test } from 'vitest';
import { isKnownFormat, printNumber } from '../../../compiler/ingest/record/print-number.ts';

test.each([
  [4, 'decimal', '4'],
  [4, 'decimalZero', '04'],
  [14, 'decimalZero', '14'],
  [4, 'upperRoman', 'IV'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [53, 'upperLetter', 'AAA'],
  [4, 'chicago', '§'],
  [5, 'chicago', '**'],
  [4, 'numberInDash', '- 4 -'],
  [4, 'decimalEnclosedParen', '(4)'],
  [4, 'decimalEnclosedFullstop', '4.'],
  [4, 'none', ''],
  [4, '001', '004'],
  [1234, '001', '1234'],
  [4, 'klingon', '4'],
])('%i in %s is printed %s', (count, format, expected) => expect(printNumber(count, format)).toBe(expected));

test.each([
  [0, '0'],
  [-3, '-3'],
  [5000, 'MMMMM'],
  [5001, '5001'],
])('there is no numeral for %i unless it is from 1 to 5000', (count, expected) => expect(printNumber(count, 'upperRoman')).toBe(expected));

test.each([
  ['bullet', true],
  ['upperRoman', true],
  ['0001', true],
  ['klingon', false],
  ['1', false],
])('%s is known: %s', (format, expected) => expect(isKnownFormat(format)).toBe(expected));
