/** A defined term in, a pattern for its uses out: plural or singular, either case of the first letter, possessive or not. */
import { type Inflection, termSourceBy } from '../text/term-pattern.ts';

const inflection: Inflection = {
  fixed: new Set('a an the of and or to in on at by for from with without under over per as'.split(' ')),
  endings: [
    [/([^aeiou])(?:y|ies)$/u, '$1(?:y|ies)'],
    [/(?:is|es)$/u, '(?:is|es|e)?'],
    [/([^aeiou])e$/u, '$1es?'],
    [/(ss|x|z|ch|sh)$/u, '$1(?:es)?'],
    [/s$/u, '(?:s|es)?'],
    [/([\p{L}\p{M}\p{N}])$/u, '$1(?:es|s)?'],
  ],
  shown: /\((?:s|es|ies)\)/g,
  or: /^\s*or\s+/,
};

/** What every form of a word begins with: `policies` → `polic`, `services` → `servic`, `Customer` → `Customer`. */
export function stemOf(word: string): string {
  const rest = word.slice(1);
  if (inflection.fixed.has(word.toLowerCase())) return word;
  if (/ies$/u.test(rest)) return word.slice(0, -3);
  if (/(?:es|is)$/u.test(rest)) return word.slice(0, -2);
  return /[ysi]$/u.test(rest) && !rest.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The pattern's source without its word boundaries; nothing for a term without letter or digit. */
export const termSource = (term: string): string | undefined => termSourceBy(inflection, term);
