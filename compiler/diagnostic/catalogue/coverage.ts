/** Diagnostics of the codes `coverage/…`: words of the contract that nothing binds. */

import { error, warning } from './entry.ts';
import { shorten } from './shorten.ts';

export const coverage = {
  'coverage/quantity': error<{ words: string; clause: string }>({
    message: ({ words, clause }) => `Unexpected quantity « ${words} » in ${clause} that nothing reads, expected a mark or a waiver`,
    help: ({ words }) => `Bind it with [${words}](val:name), quote it in a norm, or waive it: [${words}](skip: "why").`,
    explanation:
      'A number of the contract is read by a value, quoted by a norm, or waived with a written reason. Otherwise nobody could tell whether it was overlooked.',
  }),
  'coverage/sentence': error<{ words: string; clause: string; cues: readonly string[] }>({
    message: ({ words, clause }) => `Unexpected normative sentence in ${clause} that no norm or rule carries: « ${shorten(words)} »`,
    help: ({ cues }) =>
      `Quote the words that bind (${cues.map((cue) => `« ${cue} »`).join(', ')}) in a norm, or in the \`carries\` of a rule that says the same; a second duty needs a quote of its own.`,
    explanation:
      'A sentence that obliges, forbids, allows or excludes is carried by a norm or a rule whose quote holds the words that make it bind, or waived with a written reason. Two duties in one sentence need two quotes, and each item of a list that a lead-in binds needs its own. Naming the clause in a rule carries nothing.',
  }),
  'coverage/idle-waiver': warning<{ words: string }>({
    message: ({ words }) => `Unexpected waiver of « ${shorten(words)} », expected words that hold a quantity or a duty`,
    help: () => 'Take the waiver out, or quote the words that it was for.',
    explanation:
      'A waiver excuses words, with a reason. One whose words hold neither a quantity nor a duty is left over: what it was for was reworded, or never was one; it would hide what is written there next.',
  }),
  'coverage/norm-modality': error<{ id: string; modality: string; expected: string; words: string }>({
    message: ({ id, modality, expected, words }) =>
      `Unexpected modality ${modality} of the norm "${id}", whose words say otherwise (« ${shorten(words)} »), expected ${expected}`,
    help: ({ expected }) => `Write what the words say (${expected}), or quote the words that say the other thing.`,
    explanation:
      'A norm says what its quote says. Where the words plainly forbid, oblige or allow, the modality may not be the contrary; where they are conditional, negated otherwise or say several of these, it is the author’s reading.',
  }),
  'coverage/unread-value': error<{ what: string; id: string; words: string }>({
    message: ({ what, id, words }) =>
      `Unexpected ${what} "${id}" (« ${shorten(words)} ») that no rule reads, expected a rule or a norm that does`,
    help: ({ what, id }) => `Use ${what === 'formula' ? `formulas.${id}` : id} in a rule, quote its words in a norm, or take the mark off.`,
    explanation:
      'A mark says what words mean; they are not forgotten once something reads them: a rule that uses the value, or a norm that quotes the words.',
  }),
};
