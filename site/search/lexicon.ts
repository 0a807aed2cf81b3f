/** How readers ask, in one language: what of a question is no word to look for, what they say where contracts say something else. */

export type SearchLexicon = {
  /** Words of questions that no answer depends on, without accents. */
  readonly quiet: readonly string[];
  /** The end of a word that inflection and derivation change, without accents. */
  readonly ending: RegExp;
  /** What readers say → what contracts say; each text may hold several words. */
  readonly synonyms: readonly (readonly [asked: readonly string[], said: readonly string[]])[];
};

/** The least letters that are left of a word without its ending. */
const leastStem = 3;

/** `Résiliations` → `resil`: what the words of a family share, near enough to tell whether one is known. */
export function stemOf({ ending }: Pick<SearchLexicon, 'ending'>, bareWord: string): string {
  const stem = bareWord.replace(ending, '');
  return stem.length < leastStem ? bareWord : stem;
}
