/** What opens an item of a list, and what announces one, in French. */

const openers = new Set('à de d du des le la les l un une au aux en ne n se s que qu'.split(' '));

/** A word that opens an item and says nothing of it; lower case. */
export const opensItem = (word: string): boolean => openers.has(word);

const announcing = /(?:suivants?|suivantes?|suit|ci-après|ci-dessous)\s*\.?$/iu;

/** `… les services suivants`, `… ce qui suit.` */
export const announcesList = (sentence: string): boolean => announcing.test(sentence);
