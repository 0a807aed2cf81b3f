/** The English sentences that bind: modals, duty, prohibition, permission, responsibility, and what a contract says is so. */
import type { NormativeSentence } from '../../detected.ts';
import { evidenceBy } from '../../normative/evidence.ts';
import { normativeFinder } from '../../normative/find-normative.ts';
import { isLabelled, itemStart } from '../../normative/item.ts';
import type { Word } from '../../normative/main-clause.ts';
import { splitSentences } from '../sentence.ts';
import { smallWords } from '../small-words.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { englishMainClause } from './main-clause.ts';
import { isKnownParty, partyAt } from './parties.ts';
import { isCapability, isHappening, isPerceiving, isQuiet } from './quiet.ts';
import { weights } from './weights.ts';

/** `may vary` and `will help` tell what happens; `Will Smith` and `May 2025` are names. */
function isNoCue(plain: string, words: readonly Word[], at: number): boolean {
  const { word, end } = words[at]!;
  if (word === 'due')
    return /^ to (?!the |an? |its |their |his |her |each |any |such |you |us |it )\p{L}+/u.test(plain.slice(end, end + 30));
  if (!/^(?:may|will|ll|can)$/u.test(word)) return false;
  if (words[at]!.isCapital && (words[at + 1]?.isCapital || /^\d+$/u.test(words[at + 1]?.word ?? ''))) return true;
  if (word === 'may' && /^(?:is|are|was|were|has|had)$/u.test(words[at + 1]?.word ?? '')) return true;
  if (isOfParty(words, at)) return isPerceiving(plain, end) || (word === 'can' && isCapability(plain, end));
  return isHappening(plain, end) || (word === 'can' && isCapability(plain, end));
}

/** `we can block`, `the Supplier may cut`: what somebody does. */
const isOfParty = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  words[at - 1]!.word !== 'it' &&
  [1, 2, 3, 4].some(
    (length) => at >= length && partyAt(words, at - length) === length && (length === 1 || isKnownParty(words[at - 1]!.word)),
  );

/** `No smoking.`: a ban that needs no verb; `No animals were harmed.` tells what was. */
const isNominalBan = (words: readonly Word[], at: number): boolean =>
  (at === 0 || (at === 1 && words[0]!.word === 'strictly')) &&
  words[at]!.word === 'no' &&
  /^(?!other$|one$|matter$|wonder$|doubt$|better$)\p{L}{3,}$/u.test(words[at + 1]?.word ?? '') &&
  !words.some(({ word }, index) => /^(?:was|were|had)$/u.test(word) || (index < 4 && /^(?:has|have|is|are)$/u.test(word)));

/** `One account per person.`, `Dogs on leads only.`: a limit that needs no verb. */
const isNominalLimit = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  words.length <= mostLimitWords &&
  (words.at(-1)!.word === 'only' ||
    (/^(?:one|two|three|maximum|max|\d+)$/u.test(words[0]!.word) && words.some(({ word }) => word === 'per'))) &&
  !words.some((_, index) => englishMainClause.isFinite(words, index));

const mostLimitWords = 9;

/** `Only staff who need it see your details.`: all others are kept from it; what was, or are but a few, is told. */
const isLimitedTo = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  words[0]!.word === 'only' &&
  !/^(?:an?|few|some|time|about|recently|then|now|\d+)$/u.test(words[1]?.word ?? 'few') &&
  !words.some((_, index) => englishMainClause.isPast(words, index));

/** `Tenant to insure the contents.`: a note of a duty. */
const isNoted = (words: readonly Word[], at: number): boolean => {
  if (words[at]!.word !== 'to' || at === 0 || at > 2) return false;
  const named = partyAt(words, 0);
  return named === at && !/^(?:the|an?|this|that|which|its|their|be|date)$/u.test(words[at + 1]?.word ?? 'the');
};

/** `(b) not disclose …`, `and to pay the costs`, `(c) keep a log`: an item of what a sentence before binds to. */
const isItem = (words: readonly Word[], at: number): boolean => {
  if (at !== itemStart(words, /^(?:and|or)$/u)) return false;
  const { word, isCapital } = words[at]!;
  const next = words[at + 1]?.word ?? 'the';
  if (word === 'not') return true;
  if (isCapital) return false;
  if (/^(?:comply|refrain|abstain|cooperate|ensure|procure)$/u.test(word)) return isLabelled(words);
  if (word === 'to') return !/^(?:the|an?|this|that|which|its|their|be|date|whom|wit)$/u.test(next);
  return (
    isLabelled(words) && bare.test(word) && !smallWords.has(word) && /^(?:an?|the|its|their|any|all|every|each|such|it|them)$/u.test(next)
  );
};

/** A form that can be an infinitive, and no conjunction or preposition. */
const bare =
  /^(?!(?:both|within|without|upon|under|over|during|until|unless|where|when|after|before|against|between|than|through)$)\p{L}{3,}(?<!s|ed|ing|ly)$/u;

/** `Provider can suspend access`: of a party, a power. */
const isPower = (words: readonly Word[], at: number): boolean =>
  words[at]!.word === 'can' && !/^(?:be|see|find|also)$/u.test(words[at + 1]?.word ?? 'be') && isOfParty(words, at);

/** `Please return the badge`, `Do not park here`, unless it only says where to look or whom to ask. */
const isRequest = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  ((/^(?:please|kindly)$/u.test(words[0]!.word) &&
    !/^(?:note|see|refer|contact|visit|find|call|read|consult|email|ask|let)$/u.test(words[1]?.word ?? 'note')) ||
    (words[0]!.word === 'do' && words[1]?.word === 'not' && !/^(?:hesitate|worry)$/u.test(words[2]?.word ?? '')) ||
    (words[0]!.word === 'don' && words[1]?.word === 't'));

/** `In the event of a breakdown, call the number …`: what is asked in a case. */
const isInstruction = (words: readonly Word[], at: number): boolean =>
  at > 2 &&
  /^(?:if|in|when|where|should|upon|on|before|after)$/u.test(words[0]!.word) &&
  words[at]!.start - words[at - 1]!.end === 2 &&
  /^(?:call|contact|inform|notify|tell|return|keep|send|report|leave|stop|switch|remove|check|hand|give|pay|provide|ensure|make|use|follow)$/u.test(
    words[at]!.word,
  ) &&
  /^(?:the|your|our|us|it|them|all|any|a|an|this|off|out|back|in)$/u.test(words[at + 1]?.word ?? '');

/** The normative sentences of `text`, in order. `"The Client shall pay. It is tall."` → one, with the cue `shall`. */
export const detectNormative: (text: string) => NormativeSentence[] = normativeFinder({
  lexicon: cueLexicon,
  splitSentences,
  isNoCue,
  isQuiet,
  evidence: evidenceBy(weights),
  mainClause: englishMainClause,
  isVerb: (word) => /^(?:shall|must|will|may|cannot|can|to|no|not|agrees?|undertakes?|waives?)$/u.test(word),
  otherCue: (words, at) =>
    isNominalBan(words, at) || isNominalLimit(words, at) || isLimitedTo(words, at)
      ? 'no'
      : isRequest(words, at) || isInstruction(words, at)
        ? 'request'
        : isPower(words, at)
          ? 'can'
          : isNoted(words, at) || isItem(words, at)
            ? 'to'
            : undefined,
});
