/**
 * Numbers that a word before them makes a name: `salle 204`, `Rooms 12 and 14`, `Boeing 737`. Law: the words are a closed list, so that no
 * product or defined term hides a number; after any other proper noun a bare number is told as a code, without a value.
 */
import { endOf } from '../text/words.ts';
import type { Cursor } from './cursor.ts';
import { type Grammar, type Hit, isBare, longestQuantity } from './grammar.ts';

/** What each language adds, in plain spelling. */
export type NamingWords = {
  /** Nouns whose number says which one: `salle`, `rooms`. */
  readonly heads: ReadonlySet<string>;
  /** What before such a noun makes its number a count: `par salle 20 personnes`. */
  readonly counting: RegExp;
  /** Before a proper noun that is given so many of what follows: `au Client 3 exemplaires`. */
  readonly article: RegExp;
  /** Between two numbers of a list: ` et `. */
  readonly joint: RegExp;
  /** Between a noun and its number, as written: ` n° `, ` AF `. */
  readonly sign: RegExp;
};

const programs = 'windows android ios macos java python oracle office boeing airbus'.split(' ');

/** The heads of a language, with the makes that every language writes alike. */
export const namingHeads = (words: string): ReadonlySet<string> => new Set([...words.split(' '), ...programs]);

const number = /[a-z]?\d{1,5}[a-z]?(?![\d\p{L}]|[.,:/]\d| ?[%‰€$£])/uy;

/** Where the numbers end that the noun from `start` to `end` names; undefined where they count or measure. */
export function namedEnd(cursor: Cursor, start: number, end: number, words: NamingWords, grammar: Grammar): number | undefined {
  const { text, source } = cursor;
  if (!words.heads.has(text.slice(start, end)) || words.counting.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  let found: number | undefined;
  let at = endOf(words.sign, source, end) ?? (text[end] === ' ' ? end + 1 : undefined);
  while (at !== undefined) {
    const next = endOf(number, text, at);
    if (next === undefined || measures(cursor, at, next, grammar)) return found;
    found = next;
    at = endOf(words.joint, text, next);
  }
  return found;
}

/** Whether what begins at a number goes on beyond it: `salle 20 m²`. */
function measures(cursor: Cursor, start: number, end: number, grammar: Grammar): boolean {
  return (longestQuantity(cursor, start, grammar)?.end ?? end) > end;
}

const proper = /(?:(?<=\p{Ll}[,;)]? |\p{Ll}['’]|[(«“"]\s?)\p{Lu}[\p{L}-]*|(?<![\p{L}\d])\p{Lu}{3,6}) $/u;
const acronym = /^\p{Lu}{3,6} $/u;
const plural = / \p{Ll}{3,}[sx](?!\p{L})/uy;
const mostLetters = 32;

/** A bare number right after a proper noun, `Dublin 4`: told without a value, unless so many of what follows are given to it. */
export function withoutName({ source, text }: Cursor, hit: Hit, { article }: NamingWords): Hit {
  if (!isBare(hit) || !/^\d{1,5}(?:\.\d{1,2}){0,3}$/.test(text.slice(hit.start, hit.end))) return hit;
  const before = source.slice(Math.max(0, hit.start - mostLetters), hit.start);
  const name = proper.exec(before)?.[0];
  if (name === undefined) return hit;
  const isGiven = acronym.test(name) || article.test(text.slice(Math.max(0, hit.start - mostLetters), hit.start - name.length));
  return isGiven && endOf(plural, source, hit.end) !== undefined ? hit : { start: hit.start, end: hit.end, form: 'code' };
}
