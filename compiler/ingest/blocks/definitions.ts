/**
 * In: the words of a paragraph. Out: how many of them are the term it defines, as in `Adresse IP : numéro qui …`.
 */

import type { Word } from '../record/records.ts';

const MOST = 9;

/** Words before the colon; 0 when the paragraph does not open with a term. */
export function termLength(words: readonly Word[]): number {
  const colon = words.slice(0, MOST + 1).findIndex((word) => word.text.endsWith(':'));
  if (colon < 0) return 0;
  const length = words[colon]!.text === ':' ? colon : colon + 1;
  return length > 0 && words.length > colon + 2 && /^[«"“]?\p{Lu}/u.test(words[0]!.text) ? length : 0;
}

export const isDefinition = (words: readonly Word[]): boolean => {
  const length = termLength(words);
  return length > 0 && !words.slice(0, length).some((word) => /[.;!?]$/.test(word.text));
};
