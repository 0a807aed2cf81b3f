/** The French sentences that bind: modal and deontic verbs, duty, prohibition, permission, responsibility, exclusion, and the future, which orders. */
import type { NormativeSentence } from '../../detected.ts';
import { evidenceBy } from '../../normative/evidence.ts';
import { normativeFinder } from '../../normative/find-normative.ts';
import { isLabelled, itemStart } from '../../normative/item.ts';
import type { Word } from '../../normative/main-clause.ts';
import { splitSentences } from '../sentence.ts';
import { cueLexicon, isFuture } from './cue-lexicon.ts';
import { frenchMainClause } from './main-clause.ts';
import { isHappening, isQuiet } from './quiet.ts';
import { weights } from './weights.ts';

/** `peut-être` is an adverb, `peut être` a power; `peut varier` tells what happens. */
function isNoCue(plain: string, words: readonly Word[], at: number): boolean {
  const { word, end } = words[at]!;
  if (/^fondée?s?$/u.test(word) && words[at + 1]?.word === 'à') return !/(?:er|ir|re)$/u.test(words[at + 2]?.word ?? '');
  if (!/^(?:peu|pou(?:rr|v))/u.test(word)) return false;
  if (word === 'peut' && plain.startsWith('-être', end)) return true;
  return isHappening(plain, end) && !/^(?:nous|vous)$/u.test(words[at - 1]?.word ?? '');
}

/** « Pas de musique après minuit. », « Défense d’afficher. »: a ban that needs no verb. */
const isNominalBan = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  /^(?:pas|point|défense|prière|merci)$/u.test(words[at]!.word) &&
  /^(?:de|d)$/u.test(words[1]?.word ?? '') &&
  /(?:^|[^\d])$/u.test(words[2]?.word ?? '0') &&
  (words[0]!.word !== 'merci' || /(?:er|ir|re|pas)$/u.test(words[2]!.word));

/** « N’ouvrez pas le capot. » */
const isOrderNot = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  /^ne?$/u.test(words[0]!.word) &&
  /(?:ez|ons)$/u.test(words[1]?.word ?? '') &&
  /^(?:pas|jamais|plus)$/u.test(words[2]?.word ?? '') &&
  words[1]!.word !== 'hésitez';

/** « – à informer sans délai le bailleur ; », « (c) tenir un registre ; »: an item of a list that « s’engage à » opens. */
const isItem = (words: readonly Word[], at: number): boolean => {
  if (at !== itemStart(words, /^(?:et|ou)$/u) || words[at]!.isCapital) return false;
  const isIntroduced = words[at]!.word === 'à' || (words[at]!.word === 'de' && /^ne?$/u.test(words[at + 1]?.word ?? ''));
  let verb = isIntroduced ? at + 1 : at;
  const opened = verb;
  while (/^(?:ne|n|pas|jamais|se|s|en|y|les?|la|l|lui|leur)$/u.test(words[verb]?.word ?? '')) verb += 1;
  const isSaid = isIntroduced || (isLabelled(words) && (verb > opened || objects.test(words[verb + 1]?.word ?? '')));
  return isSaid && /\p{L}{2}(?:er|ir|re)$/u.test(words[verb]?.word ?? '') && !noInfinitive.test(words[verb]!.word);
};

const objects = /^(?:l|les?|la|une?|des|du|à|aux?|sa|ses|son|leurs?|toute?s?|tous|sans|immédiatement)$/u;
const noInfinitive = /^(?:partir|savoir|titre|terme|outre|premier|dernier|autre|contre|entre|notre|votre|être|loyer|ordre|nombre)$/u;

/** « Si l’une venait à être annulée, les autres garderaient leur force »: what follows from a case that may come. */
const isConsequence = (words: readonly Word[], at: number): boolean =>
  /(?<=\p{L}{3})r(?:ait|aient)$/u.test(words[at]!.word) &&
  words.slice(0, at).some(({ word }) => /^(?:venait|venaient|viendrait|viendraient)$/u.test(word));

/** « Obligations du prestataire » holds none: an article stands before, or the word ends as nouns do. */
const isInfinitive = (word: string, previous: string): boolean =>
  /(?:er|ir|re)$/u.test(word) &&
  !/^(?:l|le|la|les|du|des|un|une|au|aux|ce|cet|cette|son|sa|leur|notre|votre|chaque|tout)$/u.test(previous) &&
  !(/(?:aire|oire|ure|ière|ère|ordre|nombre|autre|titre|cadre)$/u.test(word) && !/(?:faire|taire|plaire|croire|boire|clure)$/u.test(word));

const finite = new Set(
  cueLexicon.flatMap(({ cue, on }) => (/(?:er|ir|oir|re)$/u.test(cue) ? on.filter((word) => !/[éiu]e?s?$|^devoirs?$/u.test(word)) : [])),
);

/** The normative sentences of `text`, in order. `"Le client doit payer. Il est grand."` → one, with the cue `devoir`. */
export const detectNormative: (text: string) => NormativeSentence[] = normativeFinder({
  lexicon: cueLexicon,
  splitSentences,
  isNoCue,
  isQuiet,
  evidence: evidenceBy(weights),
  mainClause: frenchMainClause,
  isVerb: (word, previous) => isInfinitive(word, previous) || isFuture(word, '') || finite.has(word),
  otherCue: (words, at) => {
    if (isNominalBan(words, at) || isOrderNot(words, at)) return 'interdiction';
    if (isItem(words, at)) return 'complement';
    if (at === 0 && words[0]!.word === 'quiconque') return 'quiconque';
    if (isConsequence(words, at)) return 'conditionnel';
    return isFuture(words[at]?.word ?? '', words[at - 1]?.word ?? '') ? 'futur' : undefined;
  },
});
