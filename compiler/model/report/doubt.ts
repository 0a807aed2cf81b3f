/** Where what a page shows and what the contract says are not the same beyond doubt, and what a person decided of it. */
import type { defeats, FindingKind, quietKinds } from '../witness.ts';

/**
 * `missing`: the page shows words that the contract lacks; `unshown`: the contract says words that the page doesn't show; `swapped`: the
 * contract says figures in another order; the others are findings of the witness, or what defeated it.
 */
type DoubtKind = Exclude<FindingKind, (typeof quietKinds)[number]> | 'missing' | 'unshown' | 'swapped' | (typeof defeats)[number];

/** `accepted`: it is so, and the contract is right as it stands; `contested`: it is not so, the witness is mistaken. */
export const doubtVerdicts = ['accepted', 'contested'] as const;

export type DoubtDecision = { readonly verdict: (typeof doubtVerdicts)[number]; readonly reason: string };

export type Doubt = {
  readonly kind: DoubtKind;
  readonly page: number;
  /** The words in doubt; the kind itself where it is about no words. */
  readonly quote: string;
  /** What the contract says there, the words on the same spot, or what a character is drawn as. */
  readonly other?: string;
  readonly decision?: DoubtDecision;
};
