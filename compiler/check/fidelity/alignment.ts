/**
 * Two texts without white space → the stretches that agree and the differences between them, in order. Where they differ,
 * the nearest place where both go on alike is looked for within a window.
 */
import { type Characters, gap } from './characters/character-columns.ts';

/** Ranges of characters: `annotated` is empty where words are missing, `original` where they are added. */
export type Difference = {
  readonly kind: 'words' | 'joined' | 'split';
  readonly annotated: readonly [number, number];
  readonly original: readonly [number, number];
};

/** A half-open range of the original's characters that the annotated text has, and where it begins there. */
export type Agreed = readonly [from: number, to: number, annotated: number];

export type Alignment = { readonly differences: readonly Difference[]; readonly agreed: readonly Agreed[] };

const window = 4000;
const sample = 24;
const mostDifferences = 100;

export function align(annotated: Characters, original: Characters): Alignment {
  const differences: Difference[] = [];
  const agreed: Agreed[] = [];
  const ends = [annotated.characters.length, original.characters.length] as const;
  let [here, there] = [0, 0];
  while (here < ends[0] || there < ends[1]) {
    const from = there;
    while (here < ends[0] && there < ends[1] && annotated.characters[here] === original.characters[there]) {
      const kind = gapDifference(annotated.gaps[here], original.gaps[there]);
      if (kind && there > 0) differences.push({ kind, annotated: [here - 1, here + 1], original: [there - 1, there + 1] });
      here++;
      there++;
    }
    if (there > from) agreed.push([from, there, here - (there - from)]);
    if (here === ends[0] && there === ends[1]) break;
    const next = differences.length < mostDifferences ? resume(annotated.characters, here, original.characters, there) : ends;
    differences.push({ kind: 'words', annotated: [here, next[0]], original: [there, next[1]] });
    [here, there] = next;
  }
  return { differences, agreed };
}

function gapDifference(annotated: number | undefined, original: number | undefined): 'joined' | 'split' | undefined {
  if (original === gap.space && annotated === gap.none) return 'joined';
  return original === gap.none && annotated !== gap.none ? 'split' : undefined;
}

/** The nearest pair of places after which a sample of both texts is alike; the ends of both where there is none. */
function resume(annotated: string, here: number, original: string, there: number): readonly [number, number] {
  const ahead = original.slice(there, there + window + sample);
  let best: readonly [number, number] = [annotated.length, original.length];
  let cost = Number.POSITIVE_INFINITY;
  for (let skip = 0; skip <= window && skip < cost && here + skip < annotated.length; skip++) {
    const at = ahead.indexOf(annotated.slice(here + skip, here + skip + sample));
    if (at === -1 || skip + at >= cost) continue;
    cost = skip + at;
    best = [here + skip, there + at];
  }
  return best;
}
