/** A misspelled word → the known one that it was: one change in a short word, two in a long one. A change is a letter more, less, other, or two in turn. */
import { editDistance } from '../../compiler/diagnostic/suggest.ts';

const shortest = 4;
const long = 8;

/** Of equals, the one listed first. Numbers are never corrected: `99,8` is not `99,9`. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const most = word.length >= long ? 2 : 1;
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || /\d/.test(candidate)) continue;
    const changes = editDistance(word, candidate, least - 1);
    if (changes < least) [nearest, least] = [candidate, changes];
  }
  return nearest;
}
