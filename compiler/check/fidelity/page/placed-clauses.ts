/**
 * The clauses of an annotated text and the words of its PDF, aligned → where each clause begins on the page, which clause each word
 * is of, and the block it is set in. Where words differ nothing is known, and nothing is said.
 */

import type { PrintedBlock } from '../../../language/printed/printed-block.ts';
import type { Clause } from '../../../model/contract.ts';
import type { PlacedWord } from '../../../source.ts';
import type { Agreed } from '../alignment.ts';
import type { Owned } from '../placed-text.ts';

export type PlacedClauses = {
  readonly clauses: readonly Clause[];
  readonly words: readonly PlacedWord[];
  readonly blocks: readonly PrintedBlock[];
  /** The index of the block that a word is set in, by the word's index. */
  readonly blockOf: Int32Array;
  /** The index of the clause that a word is of, by the word's index. */
  readonly owners: readonly (number | undefined)[];
  /** The index of the word that a clause begins with, by the clause's index. */
  readonly places: readonly (number | undefined)[];
  /** The word that prints a character of a clause's text. */
  readonly wordAt: (clause: number, offset: number) => number | undefined;
};

type Sides = {
  readonly clauses: readonly Clause[];
  readonly words: readonly PlacedWord[];
  readonly blocks: readonly PrintedBlock[];
  readonly annotated: Owned;
  readonly placed: Owned;
};

export function placeClauses({ clauses, words, blocks, annotated, placed }: Sides, agreed: readonly Agreed[]): PlacedClauses {
  const printed = new Int32Array(annotated.characters.length).fill(-1);
  const owners: (number | undefined)[] = words.map(() => undefined);
  for (const [from, to, here] of agreed)
    for (let at = from; at < to; at++) {
      const word = placed.owners[at]!;
      printed[here + at - from] = word;
      owners[word] ??= annotated.owners[here + at - from];
    }
  const firsts = firstsOf(clauses.length, annotated);
  const wordAt = (clause: number, offset: number): number | undefined => {
    for (let at = firsts[clause] ?? -1; at >= 0 && annotated.owners[at] === clause; at++)
      if (annotated.offsets[at]! >= offset) return printed[at]! < 0 ? undefined : printed[at];
    return undefined;
  };
  return { clauses, words, blocks, blockOf: blocksOf(words, blocks), owners, places: clauses.map((_, index) => wordAt(index, 0)), wordAt };
}

/** The first character of each text; none of one without characters. */
function firstsOf(count: number, { owners }: Owned): (number | undefined)[] {
  const firsts: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  owners.forEach((owner, at) => {
    firsts[owner] ??= at;
  });
  return firsts;
}

function blocksOf(words: readonly PlacedWord[], blocks: readonly PrintedBlock[]): Int32Array {
  const found = new Int32Array(words.length).fill(-1);
  blocks.forEach(({ from, to }, index) => void found.fill(index, from, to));
  return found;
}

/** Whether a word stands on the line of the one before it. */
export function goesOnLine(words: readonly PlacedWord[], word: number): boolean {
  const [before, here] = [words[word - 1], words[word]];
  if (!before || !here || before.page !== here.page) return false;
  return Math.abs(here.box.y0 - before.box.y0) < 0.5 * heightOf(here) && here.box.x0 > before.box.x0;
}

/** Of its line, in points: about the size of its type. */
export const heightOf = ({ box }: PlacedWord): number => Math.max(1, box.y1 - box.y0);
