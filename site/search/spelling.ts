/** A misspelled word → the known one that it was: one change in a short word, two in a long one. A change is a letter more, less, other, or two in turn. */

const shortest = 4;
const long = 8;

/** Of equals, the one listed first. Numbers are never corrected: `99,8` is not `99,9`. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const most = word.length >= long ? 2 : 1;
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most || /\d/.test(candidate)) continue;
    const changes = changesBetween(word, candidate);
    if (changes < least) [nearest, least] = [candidate, changes];
  }
  return nearest;
}

/** Optimal string alignment, row by row. */
export function changesBetween(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let at = 1; at <= right.length; at++) {
      const isSame = left[row - 1] === right[at - 1];
      const changed = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (isSame ? 0 : 1));
      const isTurned = row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
      current[at] = isTurned ? Math.min(changed, (before[at - 2] ?? 0) + 1) : changed;
    }
    [before, above] = [above, current];
  }
  return above[right.length] ?? 0;
}
