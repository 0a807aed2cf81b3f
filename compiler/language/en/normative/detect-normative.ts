/** The English sentences that bind: modals, duty, prohibition, permission, responsibility, and what a contract says is so. */
import type { NormativeSentence } from '../../detected.ts';
import { normativeFinder } from '../../normative/find-normative.ts';
import { splitSentences } from '../sentence.ts';
import { cueLexicon } from './cue-lexicon.ts';

/** The normative sentences of `text`, in order. `"The Client shall pay. It is tall."` → one, with the cue `shall`. */
export const detectNormative: (text: string) => NormativeSentence[] = normativeFinder({
  lexicon: cueLexicon,
  splitSentences,
  isPartOfAnother: () => false,
  otherCue: () => undefined,
});
