/** The first words of a fragment in, where what it says begins out: after its printed label (`(b)`, `iv.`) and the conjunction that joins it to the item before. */
import type { Word } from './main-clause.ts';

const label = /^(?:\p{L}|[ivx]{1,4}|\d{1,2})$/u;

/** Whether a printed label opens the words: a sign stands between it and what follows. */
export const isLabelled = (words: readonly Word[]): boolean =>
  label.test(words[0]?.word ?? '') && (words[1]?.start ?? 0) - (words[0]?.end ?? 0) > 1;

/** The index of the first word of an item that `joins` do not join. */
export function itemStart(words: readonly Word[], joins: RegExp): number {
  const first = isLabelled(words) ? 1 : 0;
  return joins.test(words[first]?.word ?? '') ? first + 1 : first;
}
