/**
 * In: the words of a page. Out: the words without those printed twice at one place to look bold or shaded.
 */

import type { Removal } from '../record/records.ts';
import { removalOf } from '../record/records.ts';
import type { PlacedRunWord } from './words.ts';

/** Offset, in em, under which two equal words are one word printed twice. */
const SAME = 0.25;

export function dropDuplicates(words: readonly PlacedRunWord[]): { readonly words: PlacedRunWord[]; readonly duplicates: Removal[] } {
  const seen = new Map<string, PlacedRunWord[]>();
  const kept: PlacedRunWord[] = [];
  const duplicates: Removal[] = [];
  for (const word of words) {
    const twins = seen.get(word.text) ?? [];
    if (twins.some((twin) => isOver(twin, word))) duplicates.push(removalOf('duplicate-layer', [word]));
    else {
      twins.push(word);
      seen.set(word.text, twins);
      kept.push(word);
    }
  }
  return { words: kept, duplicates };
}

const isOver = (a: PlacedRunWord, b: PlacedRunWord): boolean =>
  Math.abs(a.baseline - b.baseline) < SAME * a.size &&
  Math.abs(a.box.x0 - b.box.x0) < SAME * a.size &&
  Math.abs(a.box.x1 - b.box.x1) < SAME * a.size;
