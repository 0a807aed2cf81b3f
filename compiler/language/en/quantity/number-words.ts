/**
 * English number words in, their value out: `zero` to `nine hundred and ninety-nine thousand …`, with hyphens or spaces.
 * The non-obvious law: only well-formed numerals are read; the longest one wins.
 */

import type { NumberWords } from '../../quantity/numeral.ts';

const small = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const));

/** A value and the number of words it took. */
type Part = { readonly value: number; readonly next: number };
type Words = readonly string[];

function readBelowHundred(words: Words, at: number): Part | undefined {
  const ten = tens.get(words[at] ?? '');
  if (ten === undefined) return small.has(words[at] ?? '') ? { value: small.get(words[at]!)!, next: at + 1 } : undefined;
  const unit = small.get(words[at + 1] ?? '') ?? 0;
  return unit >= 1 && unit <= 9 ? { value: ten + unit, next: at + 2 } : { value: ten, next: at + 1 };
}

/** `nine hundred and two`, `fifteen hundred`. */
function readBelowThousand(words: Words, at: number): Part | undefined {
  const factor = words[at] === 'a' ? 1 : (small.get(words[at] ?? '') ?? 0);
  if (words[at + 1] !== 'hundred' || factor < 1 || factor === 10) return words[at] === 'a' ? undefined : readBelowHundred(words, at);
  const next = words[at + 2] === 'and' ? at + 3 : at + 2;
  const rest = readBelowHundred(words, next);
  return rest && rest.value > 0 ? { value: factor * 100 + rest.value, next: rest.next } : { value: factor * 100, next: at + 2 };
}

function readCardinal(words: Words): Part | undefined {
  const head = words[0] === 'a' && words[1] === 'thousand' ? { value: 1, next: 1 } : readBelowThousand(words, 0);
  if (head === undefined || head.value === 0 || words[head.next] !== 'thousand') return head;
  const next = words[head.next + 1] === 'and' ? head.next + 2 : head.next + 1;
  const rest = readBelowThousand(words, next);
  const thousands = head.value * 1000;
  return rest && rest.value > 0 ? { value: thousands + rest.value, next: rest.next } : { value: thousands, next: head.next + 1 };
}

const irregular = new Map(
  Object.entries({ first: 'one', second: 'two', third: 'three', fifth: 'five', eighth: 'eight', ninth: 'nine', twelfth: 'twelve' }),
);

/** The cardinal of an ordinal word: `fifth` → `five`, `twentieth` → `twenty`. */
function cardinalOf(word: string): string | undefined {
  const base =
    irregular.get(word) ?? (word.endsWith('ieth') ? `${word.slice(0, -4)}y` : word.endsWith('th') ? word.slice(0, -2) : undefined);
  return base !== undefined && isNumeralWord(base) && base !== 'a' && base !== 'and' ? base : undefined;
}

const wordPattern = /[a-z]+(?![\p{L}\p{N}])/uy;
const gapPattern = /-| +/y;
const longestNumeral = 10;

/** The words at `at`, parted by spaces or hyphens, with where each ends; an ordinal is the last. */
function wordsAt(text: string, at: number, isOrdinal = false): { readonly word: string; readonly end: number }[] {
  const words: { word: string; end: number }[] = [];
  let place = at;
  while (words.length < longestNumeral) {
    wordPattern.lastIndex = place;
    const word = wordPattern.exec(text)?.[0];
    if (word === undefined || !(isNumeralWord(word) || (isOrdinal && cardinalOf(word)))) break;
    place += word.length;
    words.push({ word, end: place });
    if (cardinalOf(word)) break;
    gapPattern.lastIndex = place;
    place += gapPattern.exec(text)?.[0].length ?? 0;
  }
  return words;
}

const isNumeralWord = (word: string): boolean =>
  small.has(word) || tens.has(word) || word === 'and' || word === 'a' || word === 'hundred' || word === 'thousand';

/** Reads a cardinal of plain text at `at`: `ninety-nine` → 99. */
export function readNumberWords(text: string, at: number): NumberWords | undefined {
  const words = wordsAt(text, at);
  const part = readCardinal(words.map(({ word }) => word));
  return part && { value: part.value, end: words[part.next - 1]?.end ?? at };
}

/** Reads an ordinal of plain text at `at`: `second` → 2, `ninety-fifth` → 95, `hundred and first` → 101. */
export function readOrdinalWords(text: string, at: number): NumberWords | undefined {
  const words = wordsAt(text, at, true);
  const last = words.at(-1);
  const base = last && cardinalOf(last.word);
  if (last === undefined || base === undefined) return undefined;
  const cardinal = [...words.slice(0, -1).map(({ word }) => word), base];
  const whole = cardinal[0] === 'hundred' || cardinal[0] === 'thousand' ? ['one', ...cardinal] : cardinal;
  const part = readCardinal(whole);
  return part?.next === whole.length ? { value: part.value, end: last.end } : undefined;
}

/** Whether a plain word can begin an English number. */
export const beginsNumber = (word: string): boolean => small.has(word) || tens.has(word);
