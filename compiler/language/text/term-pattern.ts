/**
 * A defined term and how a language's words end in, a pattern for the term's uses out: plural or singular, either case of the first
 * letter, with or without what stands in parentheses. The non-obvious law: only whole words match, never a part of one.
 */

/** How the words of a language change: those that never do, the endings that others take, tried in order. */
export type Inflection = {
  readonly fixed: ReadonlySet<string>;
  readonly endings: readonly (readonly [RegExp, string])[];
  /** Endings that a term may show in parentheses, `Partie(s)`; and the word before another name of it, `(or the Plan)`. */
  readonly shown: RegExp;
  readonly or: RegExp;
};

const apostrophe = "['’]";
const space = '[ \\u00a0\\u202f\\n]+';
const hyphen = '[-\\u2010\\u2011]';

const isAcronym = (word: string): boolean => /^[\p{Lu}\d]{2,}$/u.test(word);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Either case of the first letter, in a pattern that otherwise minds case. */
const eitherCase = (letter: string): string => {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || lower.length !== 1 || upper.length !== 1 ? escaped(letter) : `[${lower}${upper}]`;
};

const inflected = (rest: string, { endings }: Inflection): string => {
  for (const [ending, forms] of endings) if (ending.test(rest)) return rest.replace(ending, forms);
  return rest;
};

const wordPattern = (word: string, inflection: Inflection): string => {
  const head = eitherCase(word.slice(0, 1));
  if (inflection.fixed.has(word.toLowerCase()) || /^\d+$/.test(word)) return head + escaped(word.slice(1));
  if (isAcronym(word)) return `${escaped(word)}s?`;
  return head + inflected(word.slice(1), inflection);
};

/** `(s)` and `(e)` in a term stand for endings that may be there: `Partie(s)` is `Partie` or `Parties`. */
const optionalEnding = (term: string, { shown }: Inflection): string => term.replace(shown, '');

const piece = /[\p{L}\p{M}\p{N}]+|['’]|[-\u2010\u2011]|\s+|[\s\S]/gu;

const piecePattern = (text: string, inflection: Inflection): string => {
  if (/^[\p{L}\p{M}\p{N}]/u.test(text)) return wordPattern(text, inflection);
  if (/^['’]$/.test(text)) return apostrophe;
  if (/^[-\u2010\u2011]$/.test(text)) return hyphen;
  return /^\s/.test(text) ? space : escaped(text);
};

/** `Plan de Reprise d'Activité (PRA)` is used with its parenthesis, without it, and by what stands inside. */
const alternatives = (term: string, { or }: Inflection): readonly string[] => {
  const [, before = '', inside = ''] = /^(.*[^\s(])\s*\(([^()]+)\)$/u.exec(term) ?? [];
  return before === '' ? [term] : [term, before, inside.replace(or, '').trim()];
};

const isWorded = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The pattern's source without its word boundaries; nothing for a term without letter or digit. */
export const termSourceBy = (inflection: Inflection, term: string): string | undefined => {
  const phrases = alternatives(optionalEnding(term, inflection).trim(), inflection).filter(isWorded);
  const patterns = phrases.map((words) => (words.match(piece) ?? []).map((each) => piecePattern(each, inflection)).join(''));
  return patterns.length === 0 ? undefined : `(?:${patterns.join('|')})`;
};

/** Matches nothing: the pattern of a term that has no letter or digit. */
const never = /(?!)/gu;

/** A global pattern for whole words; a hyphen, an apostrophe or a space may be of any kind and a line may break at a space. */
export const wholeWords = (source: string | undefined): RegExp =>
  source === undefined ? never : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${source}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
