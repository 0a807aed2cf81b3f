/** The French sentences that bind: modal and deontic verbs, duty, prohibition, permission, responsibility, exclusion, and the future, which orders. */
import type { NormativeSentence } from '../../detected.ts';
import { normativeFinder } from '../../normative/find-normative.ts';
import { splitSentences } from '../sentence.ts';
import { cueLexicon, isFuture } from './cue-lexicon.ts';

/** The normative sentences of `text`, in order. `"Le client doit payer. Il est grand."` → one, with the cue `devoir`. */
export const detectNormative: (text: string) => NormativeSentence[] = normativeFinder({
  lexicon: cueLexicon,
  splitSentences,
  /** `peut-être` is an adverb, `peut être` a power. */
  isPartOfAnother: (plain, { word, end }) => word === 'peut' && plain.startsWith('-être', end),
  otherCue: (words, at) => (isFuture(words[at]?.word ?? '', words[at - 1]?.word ?? '') ? 'futur' : undefined),
});
