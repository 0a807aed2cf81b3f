/** Dotted versions of any length, compared rank by rank from the left. A rank missing on the right counts as 0. */

/** Ranks, from 1, of the components that differ as numbers: `1.2.3` and `1.02.4` → [3]. */
export function differingComponents(before: string, after: string): number[] {
  return differing(before.split('.').map(significant), after.split('.').map(significant));
}

/** Ranks, from 1, of the digits that differ, dots ignored: `8.0.35` and `8.0.36` → [4]. */
export function differingDigits(before: string, after: string): number[] {
  return differing([...before.replaceAll('.', '')], [...after.replaceAll('.', '')]);
}

const significant = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

function differing(before: readonly string[], after: readonly string[]): number[] {
  const ranks: number[] = [];
  const length = Math.max(before.length, after.length);
  for (let rank = 0; rank < length; rank++) if ((before[rank] ?? '0') !== (after[rank] ?? '0')) ranks.push(rank + 1);
  return ranks;
}
