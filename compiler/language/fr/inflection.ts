/**
 * A defined term in, a pattern for its uses out: plural or singular, either case of the first letter, elided or not.
 * The non-obvious law: only whole words match, so `Client` is found in `l'e-mail du Client` and never in `clientèle`.
 */
import { type Inflection, termSourceBy, wholeWords } from '../text/term-pattern.ts';

const inflection: Inflection = {
  fixed: new Set('de du des la le les à au aux en et ou un une par sur pour sans dans avec d l'.split(' ')),
  /** The stem a plural or singular keeps, and the endings it takes: `travail` → `trav(?:ail|aux)`. */
  endings: [
    [/aux$/u, '(?:aux|al|als|ail|au)'],
    [/(?:ail|al)$/u, '(?:ails?|als?|aux)'],
    [/(eau|au|eu|œu)x?$/u, '$1x?'],
    [/(x|z)$/u, '$1'],
    [/s$/u, 's?'],
    [/([^sxz])$/u, '$1s?'],
  ],
  shown: /\((?:s|x|e|es|e\(s\))\)/g,
  or: /^\s*ou\s+/,
};

/** What every form of a word begins with: `travail` → `trav`, `services` → `service`, `Client` → `Client`. */
export function stemOf(word: string): string {
  const rest = word.slice(1);
  if (inflection.fixed.has(word.toLowerCase())) return word;
  if (/(?:aux|ail)$/u.test(rest)) return word.slice(0, -3);
  if (/al$/u.test(rest)) return word.slice(0, -2);
  return /(?:s|eux|œux)$/u.test(rest) ? word.slice(0, -1) : word;
}

/** The pattern's source without its word boundaries; nothing for a term without letter or digit. */
export const termSource = (term: string): string | undefined => termSourceBy(inflection, term);

/** A global pattern for the uses of `term`. `termPattern('Heure ouvrée')` matches `heures ouvrées` and `l'Heure ouvrée`. */
export const termPattern = (term: string): RegExp => wholeWords(termSource(term));
