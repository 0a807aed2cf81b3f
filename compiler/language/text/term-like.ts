/**
 * A paragraph and a language's small words in, the words out that look like defined terms: acronyms, and words with a capital that a
 * sentence does not begin with. The non-obvious law: what may join two words of one expression, a language says.
 */
import type { TermLike } from '../detected.ts';
import { endOf, isInAddress, walkWords, wordEnd } from './words.ts';

const acronym = /\p{Lu}{2,8}s?(?![\p{L}\p{M}\p{N}_])/uy;
const capitalised = /\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)+(?![\p{L}\p{M}\p{N}_])/uy;

/** What a language knows of terms. */
export type TermWords = {
  /** A sticky pattern of what may stand between two words of one expression. */
  readonly joint: RegExp;
  /** Currencies, taxes, time zones, legal forms, units: capitals that no contract defines. */
  readonly everyday: ReadonlySet<string>;
  /** Small words that an acronym does not count. */
  readonly uncounted: ReadonlySet<string>;
};

const roman = /^X{0,3}(?:IX|IV|VI{0,3}|I{1,3})$/;

/** In order, none inside another. Addresses, titles in capitals and words quoted as signs (`[SPAM]`) are left out. */
export const findTermLike = (language: TermWords, text: string): TermLike[] => {
  const found: TermLike[] = [];
  walkWords(text, (start, end) => {
    if (isSmall(text.charCodeAt(start))) return end;
    const acronymEnd = endOf(acronym, text, start);
    if (acronymEnd !== undefined) {
      if (isAcronym(language, text, start, acronymEnd)) found.push({ start, end: acronymEnd, kind: 'acronym' });
      return acronymEnd;
    }
    if (endOf(capitalised, text, start) !== end || !isWithin(text, start)) return end;
    const last = phraseEnd(language, text, end);
    if (!isInAddress(text, start)) found.push({ start, end: last, kind: last > end ? 'phrase' : 'word' });
    return last;
  });
  return found;
};

/** A small letter without an accent begins most words. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const isAcronym = ({ everyday }: TermWords, text: string, start: number, end: number): boolean => {
  const letters = text.slice(start, end).replace(/s$/, '');
  const isSign = text[start - 1] === '[' && text[end] === ']';
  return !everyday.has(letters) && !roman.test(letters) && !isSign && !isInAddress(text, start) && !isShouted(text, start, end);
};

const capitals = /\p{Lu}{2,}(?!\p{Ll})/uy;
const capitalsBefore = /\p{Lu}{2,}['’]? ?$/u;

/** Whether the word stands in a title in capitals: its neighbour is in capitals too, or nothing around it is not. */
const isShouted = (text: string, start: number, end: number): boolean => {
  const next = text[end] === ' ' || text[end] === "'" || text[end] === '’' ? end + 1 : undefined;
  if (next !== undefined && endOf(capitals, text, next) !== undefined) return true;
  return capitalsBefore.test(text.slice(Math.max(0, start - 12), start)) || !/\p{Ll}/u.test(text);
};

const within = /[\p{Ll}\p{M},][ \u00a0\u202f]$|\p{Ll}['’]$|\p{Ll} ?[(/]$/u;

/** Whether a sentence goes on before the word: a word, a comma, an opening parenthesis or a slash stands there. */
const isWithin = (text: string, start: number): boolean => within.test(text.slice(Math.max(0, start - 3), start));

const phraseEnd = ({ joint }: TermWords, text: string, wordsEnd: number): number => {
  let end = wordsEnd;
  for (let next = endOf(joint, text, end); next !== undefined; next = endOf(joint, text, end)) {
    if (endOf(capitalised, text, next) === undefined) break;
    end = wordEnd(text, next);
  }
  return end;
};

/** Whether the words next to an acronym spell it out: `Garantie du Temps de Rétablissement (GTR)`, `CPU (Central Processing Unit)`. */
export const spellsOut = ({ uncounted }: TermWords, text: string, { start, end }: TermLike): boolean => {
  const letters = text.slice(start, end).replace(/s$/, '').toLowerCase();
  const inside = text[start - 1] === '(';
  const opened = !inside && /^ ?\(/.test(text.slice(end, end + 2));
  const around = inside ? text.slice(Math.max(0, start - 160), start - 1) : opened ? text.slice(end, end + 160) : '';
  const initials = Array.from(around.normalize('NFD').matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu), ([word]) => word.toLowerCase())
    .filter((word) => !uncounted.has(word))
    .map((word) => word.slice(0, 1))
    .join('');
  return inside ? initials.endsWith(letters) : opened && initials.startsWith(letters);
};
