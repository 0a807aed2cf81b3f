/** The words that something can be found under. A word typed is known as it stands, by its family, or as the beginning of another; else it is misspelled, or nobody's. */
import { type SearchLexicon, stemOf } from './lexicon.ts';
import { nearestWord } from './spelling.ts';

const leastBeginning = 2;

export type Vocabulary = {
  /** The words to ask the index for; none where nothing is found under this one. */
  readonly known: (bareWord: string) => readonly string[];
  /** The word that was meant, of those that are known or given; undefined where none is near. */
  readonly meant: (bareWord: string, others: readonly string[]) => string | undefined;
};

/** At most so many words of a family: the index knows most of the others by itself. */
const mostOfFamily = 4;

export function vocabularyOf(lexicon: Pick<SearchLexicon, 'ending'>, words: readonly string[]): Vocabulary {
  const all = new Set(words);
  const families = Map.groupBy(words, (word) => stemOf(lexicon, word));
  const known = (word: string): readonly string[] => {
    const family = (families.get(stemOf(lexicon, word)) ?? []).filter((each) => each !== word).slice(0, mostOfFamily);
    if (all.has(word)) return [word, ...family];
    if (family.length > 0) return family;
    return word.length >= leastBeginning && words.some((each) => each.startsWith(word)) ? [word] : [];
  };
  return { known, meant: (word, others) => nearestWord(word, [...others, ...words]) };
}
