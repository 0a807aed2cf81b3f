/**
 * A defined term in, a pattern for its uses out: plural or singular, either case of the first letter, elided or not.
 * The non-obvious law: only whole words match, so `Client` is found in `l'e-mail du Client` and never in `clientèle`.
 */

const apostrophe = "['’]";
const space = '[ \\u00a0\\u202f\\n]+';
const hyphen = '[-\\u2010\\u2011]';

/** Words whose endings never change: small words, and acronyms such as `GTR`. */
const fixed = new Set('de du des la le les à au aux en et ou un une par sur pour sans dans avec d l'.split(' '));
const isAcronym = (word: string): boolean => /^[\p{Lu}\d]{2,}$/u.test(word);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Either case of the first letter, in a pattern that otherwise minds case. */
const eitherCase = (letter: string): string => {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || lower.length !== 1 || upper.length !== 1 ? escaped(letter) : `[${lower}${upper}]`;
};

/** The stem a plural or singular keeps, and the endings it takes: `travail` → `trav(?:ail|aux)`. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/aux$/u, '(?:aux|al|als|ail|au)'],
  [/(?:ail|al)$/u, '(?:ails?|als?|aux)'],
  [/(eau|au|eu|œu)x?$/u, '$1x?'],
  [/(x|z)$/u, '$1'],
  [/s$/u, 's?'],
  [/([^sxz])$/u, '$1s?'],
];

const inflected = (rest: string): string => {
  for (const [ending, forms] of endings) if (ending.test(rest)) return rest.replace(ending, forms);
  return rest;
};

const wordPattern = (word: string): string => {
  const head = eitherCase(word.slice(0, 1));
  if (fixed.has(word.toLowerCase()) || /^\d+$/.test(word)) return head + escaped(word.slice(1));
  if (isAcronym(word)) return `${escaped(word)}s?`;
  return head + inflected(word.slice(1));
};

/** What every form of a word begins with: `travail` → `trav`, `services` → `service`, `Client` → `Client`. */
export function stemOf(word: string): string {
  const rest = word.slice(1);
  if (fixed.has(word.toLowerCase())) return word;
  if (/(?:aux|ail)$/u.test(rest)) return word.slice(0, -3);
  if (/al$/u.test(rest)) return word.slice(0, -2);
  return /(?:s|eux|œux)$/u.test(rest) ? word.slice(0, -1) : word;
}

/** `(s)` and `(e)` in a term stand for endings that may be there: `Partie(s)` is `Partie` or `Parties`. */
const optionalEnding = (term: string): string => term.replace(/\((?:s|x|e|es|e\(s\))\)/g, '');

const piece = /[\p{L}\p{M}\p{N}]+|['’]|[-\u2010\u2011]|\s+|[\s\S]/gu;

const piecePattern = (text: string): string => {
  if (/^[\p{L}\p{M}\p{N}]/u.test(text)) return wordPattern(text);
  if (/^['’]$/.test(text)) return apostrophe;
  if (/^[-\u2010\u2011]$/.test(text)) return hyphen;
  return /^\s/.test(text) ? space : escaped(text);
};

/** `Plan de Reprise d'Activité (PRA)` is used with its parenthesis, without it, and by what stands inside. */
const alternatives = (term: string): readonly string[] => {
  const [, before = '', inside = ''] = /^(.*[^\s(])\s*\((?:ou\s+)?([^()]+)\)$/u.exec(term) ?? [];
  return before === '' ? [term] : [term, before, inside.trim()];
};

const isWorded = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const phrasePattern = (words: string): string => (words.match(piece) ?? []).map(piecePattern).join('');

/** Matches nothing: the pattern of a term that has no letter or digit. */
const never = /(?!)/gu;

/** The pattern's source without its word boundaries; nothing for a term without letter or digit. */
export const termSource = (term: string): string | undefined => {
  const phrases = alternatives(optionalEnding(term).trim()).filter(isWorded);
  return phrases.length === 0 ? undefined : `(?:${phrases.map(phrasePattern).join('|')})`;
};

/**
 * A global pattern for the uses of `term`. `termPattern('Heure ouvrée')` matches `heures ouvrées` and `l'Heure ouvrée`.
 * Words inside keep their order; a hyphen, an apostrophe or a space may be of any kind and a line may break at a space.
 */
export const termPattern = (term: string): RegExp => {
  const source = termSource(term);
  return source === undefined ? never : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${source}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
};
