/** The English sentences that bind: modals, duty, prohibition, permission, responsibility, and what a contract says is so. */
import type { NormativeSentence } from '../../detected.ts';
import { normativeFinder } from '../../normative/find-normative.ts';
import type { Word } from '../../normative/main-clause.ts';
import { splitSentences } from '../sentence.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { englishMainClause } from './main-clause.ts';
import { isHappening, isQuiet } from './quiet.ts';

/** `may vary` and `will help` tell what happens. */
function isNoCue(plain: string, words: readonly Word[], at: number): boolean {
  const { word, end } = words[at]!;
  if (word !== 'may' && word !== 'will' && word !== 'can') return false;
  return isHappening(plain, end);
}

/** The normative sentences of `text`, in order. `"The Client shall pay. It is tall."` → one, with the cue `shall`. */
export const detectNormative: (text: string) => NormativeSentence[] = normativeFinder({
  lexicon: cueLexicon,
  splitSentences,
  isNoCue,
  isQuiet,
  mainClause: englishMainClause,
  isVerb: (word) => /^(?:shall|must|will|may|cannot|can|to|no|not|agrees?|undertakes?|waives?)$/u.test(word),
  otherCue: () => undefined,
});
