/**
 * French number words in, their value out: 0 to 999 999, with hyphens or spaces, soixante-dix and septante alike.
 * The non-obvious law: only well-formed numerals are read (`vingt et un`, never `vingt un`); the longest one wins.
 */

const low: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
  }),
);
const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  }),
);
const ordinalStems: ReadonlyMap<string, string> = new Map(
  Object.entries({
    un: 'un',
    deux: 'deux',
    trois: 'trois',
    quatr: 'quatre',
    cinqu: 'cinq',
    six: 'six',
    sept: 'sept',
    huit: 'huit',
    neuv: 'neuf',
    dix: 'dix',
    onz: 'onze',
    douz: 'douze',
    treiz: 'treize',
    quatorz: 'quatorze',
    quinz: 'quinze',
    seiz: 'seize',
    vingt: 'vingt',
    trent: 'trente',
    quarant: 'quarante',
    cinquant: 'cinquante',
    soixant: 'soixante',
    septant: 'septante',
    huitant: 'huitante',
    octant: 'octante',
    nonant: 'nonante',
    cent: 'cent',
    mill: 'mille',
  }),
);

/** A value and the number of words (`et` included) it took. */
type Part = { readonly value: number; readonly next: number };
type Words = readonly string[];

const isOne = (word: string | undefined): boolean => word === 'un' || word === 'une';

/** 1 to 19 at `i`, `dix-sept` in two words. */
const readTeens = (words: Words, i: number): Part | undefined => {
  const value = low.get(words[i] ?? '');
  if (value === undefined) return undefined;
  const unit = low.get(words[i + 1] ?? '') ?? 0;
  return value === 10 && unit >= 7 && unit <= 9 ? { value: 10 + unit, next: i + 2 } : { value, next: i + 1 };
};

/** What may follow `soixante` (1 to 19), the other tens (1 to 9) or `quatre-vingt` (1 to 19, never with `et`). */
const addToTen = (words: Words, ten: Part, most: number, joined: boolean): Part => {
  if (joined && words[ten.next] === 'et') {
    const word = words[ten.next + 1];
    if (isOne(word)) return { value: ten.value + 1, next: ten.next + 2 };
    return most > 10 && word === 'onze' ? { value: ten.value + 11, next: ten.next + 2 } : ten;
  }
  const rest = readTeens(words, ten.next);
  if (rest === undefined || rest.value > most || (joined && (rest.value === 1 || rest.value === 11))) return ten;
  return { value: ten.value + rest.value, next: rest.next };
};

const readBelowHundred = (words: Words, i: number): Part | undefined => {
  const word = words[i] ?? '';
  if (word === 'quatre' && (words[i + 1] === 'vingt' || words[i + 1] === 'vingts')) {
    return addToTen(words, { value: 80, next: i + 2 }, 19, false);
  }
  const ten = tens.get(word);
  if (ten === undefined) return readTeens(words, i);
  return addToTen(words, { value: ten, next: i + 1 }, ten === 60 ? 19 : 9, true);
};

const isHundred = (word: string | undefined): boolean => word === 'cent' || word === 'cents';

/** `deux cent trois`, `quinze cents`. */
const readBelowThousand = (words: Words, i: number): Part | undefined => {
  const factor = low.get(words[i] ?? '') ?? 0;
  const several = factor >= 2 && factor !== 10 && isHundred(words[i + 1]);
  if (!several && words[i] !== 'cent') return readBelowHundred(words, i);
  const hundreds: Part = several ? { value: factor * 100, next: i + 2 } : { value: 100, next: i + 1 };
  const rest = readBelowHundred(words, hundreds.next);
  return rest === undefined ? hundreds : { value: hundreds.value + rest.value, next: rest.next };
};

const isThousand = (word: string | undefined): boolean => word === 'mille' || word === 'mil';

/** The longest number at the head of `words`: its value, and how many words it took. */
const readCardinal = (words: Words): Part | undefined => {
  if (words[0] === 'zéro') return { value: 0, next: 1 };
  const head = isThousand(words[0]) ? { value: 1, next: 0 } : readBelowThousand(words, 0);
  if (head === undefined || !isThousand(words[head.next]) || (head.value === 1 && head.next > 0)) return head;
  const rest = readBelowThousand(words, head.next + 1);
  const thousands = head.value * 1000;
  return rest === undefined ? { value: thousands, next: head.next + 1 } : { value: thousands + rest.value, next: rest.next };
};

const wordPattern = /[a-zàâéèêëîïôûüç]+/y;
const gapPattern = / *- *| +/y;
const longestNumeral = 14;

type Word = { readonly word: string; readonly end: number };

/** The words at `at`, parted by spaces or hyphens: enough of them for the longest numeral. */
const wordsAt = (text: string, at: number): Word[] => {
  const words: Word[] = [];
  let place = at;
  while (words.length < longestNumeral) {
    wordPattern.lastIndex = place;
    const word = wordPattern.exec(text)?.[0];
    if (word === undefined || /[\p{L}\p{N}]/u.test(text[place + word.length] ?? '')) break;
    place += word.length;
    words.push({ word, end: place });
    if (!isNumeralWord(word)) break;
    gapPattern.lastIndex = place;
    place += gapPattern.exec(text)?.[0].length ?? 0;
  }
  return words;
};

/** What a number word stated, and where it ended. */
export type NumberWords = { readonly value: number; readonly end: number };

const cardinalBase = (word: string): string | undefined => {
  const length = word.endsWith('ième') ? 4 : word.endsWith('ièmes') ? 5 : 0;
  return length === 0 ? undefined : ordinalStems.get(word.slice(0, -length));
};

const isNumeralWord = (word: string): boolean =>
  low.has(word) || tens.has(word) || word === 'et' || word === 'zéro' || word === 'vingts' || isHundred(word) || isThousand(word);

/** Reads a cardinal of plain text at `at`: `quatre-vingt-onze` → 91. */
export const readNumberWords = (text: string, at: number): NumberWords | undefined => {
  const words = wordsAt(text, at);
  const part = readCardinal(words.map(({ word }) => word));
  return part === undefined ? undefined : { value: part.value, end: words[part.next - 1]?.end ?? at };
};

const firstAndSecond = /(?:(premi(?:er|ère)s?)|seconde?s?)(?![\p{L}\p{N}])/uy;

/** Reads an ordinal of plain text at `at`: `premier` → 1, `vingt et unième` → 21. */
export const readOrdinalWords = (text: string, at: number): NumberWords | undefined => {
  firstAndSecond.lastIndex = at;
  const early = firstAndSecond.exec(text);
  if (early !== null) return { value: early[1] === undefined ? 2 : 1, end: at + early[0].length };
  const words = wordsAt(text, at);
  const last = words.at(-1);
  const base = last === undefined ? undefined : cardinalBase(last.word);
  if (last === undefined || base === undefined) return undefined;
  const cardinal = [...words.slice(0, -1).map(({ word }) => word), base];
  const part = readCardinal(cardinal);
  return part?.next === cardinal.length ? { value: part.value, end: last.end } : undefined;
};

/** Whether a plain word can begin a French number. */
export const beginsNumber = (word: string): boolean => (isNumeralWord(word) && word !== 'et') || cardinalBase(word) !== undefined;
