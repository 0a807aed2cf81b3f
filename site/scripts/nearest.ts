/** An unknown address → the known one nearest to it: the longest common beginning, then the nearest number, then the closest length. */

export function nearest(wanted: string, known: readonly string[]): string | undefined {
  let best: { readonly candidate: string; readonly at: Distance } | undefined;
  for (const candidate of known) {
    const at = distance(wanted, candidate);
    if (at[0] < 0 && (best === undefined || isNearer(at, best.at))) best = { candidate, at };
  }
  return best?.candidate;
}

/** What counts first stands first, less is nearer: letters in common as a negative number, from number to number, in length. */
type Distance = readonly [shared: number, gap: number, length: number];

function isNearer(left: Distance, right: Distance): boolean {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at !== -1 && (left[at] ?? 0) < (right[at] ?? 0);
}

/** `5.9` is 4 from `5.5`, `5.1/p99` 1 from `5.1/p98`: a number is compared as one, all else letter by letter. */
function distance(wanted: string, candidate: string): Distance {
  const [left, right] = [parts(wanted), parts(candidate)];
  const at = left.findIndex((part, index) => part !== right[index]);
  const equal = at === -1 ? left : left.slice(0, at);
  const [one = '', other = ''] = at === -1 ? [] : [left[at], right[at]];
  const areNumbers = /^\d/.test(one) && /^\d/.test(other);
  const shared = equal.join('').length + (areNumbers ? 0 : sameLetters(one, other));
  return [
    -shared,
    areNumbers ? Math.abs(Number(one) - Number(other)) : Number.POSITIVE_INFINITY,
    Math.abs(wanted.length - candidate.length),
  ];
}

const parts = (text: string): string[] => text.toLowerCase().match(/\d+|\D+/g) ?? [];

function sameLetters(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}
