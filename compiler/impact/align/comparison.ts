/** The clauses of two editions as their words weigh. */
import type { Profile, Weigh } from './similarity.ts';

export type Comparison = { readonly old: readonly Profile[]; readonly new: readonly Profile[]; readonly weigh: Weigh };
