/** Diagnostics of the codes `coverage/…`: words of the contract that nothing binds. */
import { error } from '../entry.ts';
import { shorten } from '../shorten.ts';

export const coverage = {
  'coverage/quantity': error<{ words: string; clause: string }>({
    message: ({ words, clause }) => `Unexpected quantity « ${words} » in ${clause} that nothing reads, expected a mark or a waiver`,
    help: ({ words }) => `Bind it with [${words}](val:name), quote it in a norm, or waive it: [${words}](skip: "why").`,
    explanation:
      'A number of the contract is read by a value, quoted by a norm, or waived with a written reason. Otherwise nobody could tell whether it was overlooked.',
  }),
  'coverage/sentence': error<{ words: string; clause: string }>({
    message: ({ words, clause }) => `Unexpected normative sentence in ${clause} that no norm or rule carries: « ${shorten(words)} »`,
    help: () => 'Add a norm that quotes it, name the clause in a rule, or waive it with a reason in `waivers`.',
    explanation: 'A sentence that obliges, forbids, allows or excludes is carried by a norm or a rule, or waived with a written reason.',
  }),
};
