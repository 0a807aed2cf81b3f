/** Diagnostics of the codes `review/…`: sign-offs and positions that no longer hold. */
import { warning } from './entry.ts';

export const review = {
  'review/stale': warning<{ rule: string; by: string; on: string }>({
    message: ({ rule, by, on }) =>
      `Unexpected change of "${rule}" since ${by} validated it on ${on}, expected the rule and words that were signed`,
    help: ({ rule }) => `Read it again, then record it: clausier review CONTRACT/${rule} --by ROLE --on DATE.`,
    explanation: 'A sign-off vouches for the words of the clauses and for the rule, together. When either changes it must be given again.',
  }),
  'review/stale-position': warning<{ choice: string; by: string; on: string }>({
    message: ({ choice, by, on }) =>
      `Unexpected change of the words or options of "${choice}" since ${by} took a position on ${on}, expected those that were decided on`,
    help: ({ choice }) => `Read the clause again, take the position anew on the page of ${choice}, and export it.`,
    explanation:
      'A position is taken on words and among options. When either changes, the reason given may no longer hold, and the position must be taken again.',
  }),
};
