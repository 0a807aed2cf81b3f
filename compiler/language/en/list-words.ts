/** What opens an item of a list, and what announces one, in English. */

const openers = new Set('a an the of to in on at by for and or not that'.split(' '));

/** A word that opens an item and says nothing of it; lower case. */
export const opensItem = (word: string): boolean => openers.has(word);

const announcing = /(?:the following|as follows|set out below|listed below|below)\s*\.?$/iu;

/** `… the following services`, `… as follows.` */
export const announcesList = (sentence: string): boolean => announcing.test(sentence) || /the following \p{L}+\s*\.?$/iu.test(sentence);
