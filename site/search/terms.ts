/** What a reader types, a question too → the terms to look for, each with the ways in which contracts say it. */
import { bareWords } from './bare-words.ts';
import { type SearchLexicon, stemOf } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words to ask the index for, all of them at once; a synonym weighs less than the word itself. */
export type Alternative = { readonly words: string; readonly weight: number };
export type Term = {
  readonly typed: string;
  /** Nothing is found under a term without any. */
  readonly alternatives: readonly Alternative[];
  /** What was read instead of a misspelled word. */
  readonly meant?: string;
};

const longestPhrase = 4;
const synonymWeight = 0.6;
const familyWeight = 0.5;

export function termsOf(lexicon: SearchLexicon, vocabulary: Vocabulary, typed: string): Term[] {
  const words = bareWords(typed);
  const isQuiet = (word: string): boolean => lexicon.quiet.includes(word);
  const isHeard = words.every(isQuiet) ? () => true : (word: string): boolean => !isQuiet(word);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const phrase = phraseIn(lexicon, rest) ?? (isHeard(rest[0] ?? '') ? phraseIn(lexicon, rest, isHeard) : undefined);
    const term = phrase && phraseTerm(vocabulary, phrase);
    const isFound = term !== undefined && term.alternatives.length > 0;
    if (isFound) terms.push(term);
    else if (isHeard(rest[0] ?? '')) terms.push(termOf(lexicon, vocabulary, rest[0] ?? ''));
    at += isFound ? (phrase?.taken ?? 1) : 1;
  }
  return terms;
}

type Phrase = { readonly words: readonly string[]; readonly taken: number; readonly said: readonly string[] };

/** The longest of the lexicon's phrases, of two words or more, with which these words begin, those not heard left out. */
function phraseIn(lexicon: SearchLexicon, words: readonly string[], isHeard: (word: string) => boolean = () => true): Phrase | undefined {
  const heard = words.flatMap((word, at) => (isHeard(word) ? [{ word, at }] : [])).slice(0, longestPhrase);
  for (let length = heard.length; length > 1; length--) {
    const phrase = heard.slice(0, length).map(({ word }) => word);
    const found = saidFor(lexicon, phrase);
    if (found.length > 0) return { words: phrase, taken: (heard[length - 1]?.at ?? 0) + 1, said: found };
  }
  return undefined;
}

/** The phrase itself, where each of its words is one that contracts have, then what contracts say for it. */
function phraseTerm(vocabulary: Vocabulary, { words, said: texts }: Phrase): Term {
  const typed = words.join(' ');
  const own = words.every((word) => vocabulary.known(word)[0] === word) ? [{ words: typed, weight: 1 }] : [];
  return { typed, alternatives: [...own, ...said(vocabulary, texts)] };
}

function termOf(lexicon: SearchLexicon, vocabulary: Vocabulary, word: string): Term {
  const own = ways(lexicon, vocabulary, word);
  if (own.length > 0) return { typed: word, alternatives: own };
  const asked = lexicon.synonyms.flatMap(([phrases]) => phrases.flatMap(bareWords));
  const meant = vocabulary.meant(word, asked);
  return meant === undefined ? { typed: word, alternatives: [] } : { typed: word, alternatives: ways(lexicon, vocabulary, meant), meant };
}

/** A word as it stands, its family, then what contracts say for it. */
function ways(lexicon: SearchLexicon, vocabulary: Vocabulary, word: string): Alternative[] {
  const own = vocabulary.known(word).map((words, index) => ({ words, weight: index === 0 ? 1 : familyWeight }));
  return [...own, ...said(vocabulary, saidFor(lexicon, [word]))];
}

function saidFor(lexicon: SearchLexicon, words: readonly string[]): string[] {
  const stems = (texts: readonly string[]): string => texts.map((text) => stemOf(lexicon, text)).join(' ');
  const wanted = stems(words);
  return lexicon.synonyms.filter(([asked]) => asked.some((text) => stems(bareWords(text)) === wanted)).flatMap(([, texts]) => texts);
}

/** Those of which every word is known. */
function said(vocabulary: Vocabulary, texts: readonly string[]): Alternative[] {
  const known = texts.filter((text) => bareWords(text).every((word) => vocabulary.known(word).length > 0));
  return [...new Set(known)].map((words) => ({ words, weight: synonymWeight }));
}
