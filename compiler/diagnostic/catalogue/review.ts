/** Diagnostics of the codes `review/…`: sign-offs that no longer hold. */
import { warning } from './entry.ts';

export const review = {
  'review/stale': warning<{ rule: string; by: string; on: string }>({
    message: ({ rule, by, on }) =>
      `Unexpected change of "${rule}" since ${by} validated it on ${on}, expected the rule and words that were signed`,
    help: ({ rule }) => `Read it again, then record it: clausier review CONTRACT/${rule} --by ROLE --on DATE.`,
    explanation: 'A sign-off vouches for the words of the clauses and for the rule, together. When either changes it must be given again.',
  }),
};
