/** A word and the words that would have been right → the nearest one, if it is near enough to be what was meant. */

/** Edit distance with transpositions counted as one; `Infinity` as soon as it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const step = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      current.push(swapped ? Math.min(step, before[column - 2]! + 1) : step);
    }
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    before = above;
    above = current;
  }
  return above[b.length]!;
}

/** `suggest('fomula', ['formula', 'table'])` → `formula`; nothing where more than a third of the word would change. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const lowered = word.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(lowered, candidate.toLowerCase(), best ? best.distance - 1 : limit);
    if (distance !== Number.POSITIVE_INFINITY && distance < (best?.distance ?? limit + 1)) best = { candidate, distance };
  }
  return best?.candidate;
}
