/** An unknown address → the known one that shares its longest beginning; of equals, the one closest in length. */

export function nearest(wanted: string, known: readonly string[]): string | undefined {
  const closeness = (candidate: string): number => shared(wanted, candidate) - Math.abs(candidate.length - wanted.length) / 1000;
  return known
    .filter((candidate) => shared(wanted, candidate) > 0)
    .reduce<string | undefined>(
      (best, candidate) => (best === undefined || closeness(candidate) > closeness(best) ? candidate : best),
      undefined,
    );
}

function shared(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at]?.toLowerCase() === right[at]?.toLowerCase()) at++;
  return at;
}
