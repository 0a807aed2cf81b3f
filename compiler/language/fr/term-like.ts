/**
 * A paragraph in, the words out that look like defined terms: acronyms, and words with a capital that a sentence does not begin with.
 * The non-obvious law: `du` and `des` end an expression, since they name another thing (`Contenu du Client` is two), `de` and `d'` do not.
 */
import type { TermLike } from '../detected.ts';
import { endOf, isInAddress, walkWords, wordEnd } from '../text/words.ts';

const acronym = /\p{Lu}{2,8}s?(?![\p{L}\p{M}\p{N}_])/uy;
const capitalised = /\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)+(?![\p{L}\p{M}\p{N}_])/uy;
/** What may stand between two words of one expression. */
const joint = /[ \u00a0\u202f](?:(?:de|à|en)[ \u00a0\u202f](?:(?:la|les|le)[ \u00a0\u202f]|l['’])?|d['’])?(?=\p{Lu})/uy;
const roman = /^X{0,3}(?:IX|IV|VI{0,3}|I{1,3})$/;

/** Currencies, taxes, time zones, legal forms, units: capitals that no contract defines. */
const everyday = new Set(
  'HT TTC TVA EUR USD GBP CHF CET CEST UTC GMT UE USA SA SAS SASU SARL EURL SCI SNC SRL SPRL BV NV RCS SIREN SIRET NB PS PDF KB MB GB TB KO MO GO TO KWH MHZ GHZ'.split(
    ' ',
  ),
);

/** In order, none inside another. Addresses, titles in capitals and words quoted as signs (`[SPAM]`) are left out. */
export const detectTermLike = (text: string): TermLike[] => {
  const found: TermLike[] = [];
  walkWords(text, (start, end) => {
    const acronymEnd = endOf(acronym, text, start);
    if (acronymEnd !== undefined) {
      if (isAcronym(text, start, acronymEnd)) found.push({ start, end: acronymEnd, kind: 'acronym' });
      return acronymEnd;
    }
    if (endOf(capitalised, text, start) !== end || !isWithin(text, start)) return end;
    const last = phraseEnd(text, end);
    if (!isInAddress(text, start)) found.push({ start, end: last, kind: last > end ? 'phrase' : 'word' });
    return last;
  });
  return found;
};

const isAcronym = (text: string, start: number, end: number): boolean => {
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

const phraseEnd = (text: string, wordsEnd: number): number => {
  let end = wordsEnd;
  for (let next = endOf(joint, text, end); next !== undefined; next = endOf(joint, text, end)) {
    if (endOf(capitalised, text, next) === undefined) break;
    end = wordEnd(text, next);
  }
  return end;
};

/** Small words that an acronym does not count. */
const uncounted = new Set('de du des d la le les l à au aux en et ou un une sur par pour the of and'.split(' '));

/** Whether the words next to an acronym spell it out: `Garantie du Temps de Rétablissement (GTR)`, `CPU (Central Processing Unit)`. */
export const isSpelledOut = (text: string, { start, end }: TermLike): boolean => {
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
