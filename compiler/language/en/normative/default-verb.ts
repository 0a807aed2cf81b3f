/**
 * The main clause of an English sentence in which no known verb binds, and the verb that binds there by default out.
 * The non-obvious law: a full sentence has a verb, so where no auxiliary stands in the main clause the word that can be one is; it binds
 * unless it says what the world or a document does, or is said of things in general (`Cookies store …`).
 */
import { wordSet } from '../../normative/cue.ts';
import { type Word, wordsFrom } from '../../normative/main-clause.ts';
import { isAnchored, isLevel } from './anchored.ts';
import { both } from './describing.ts';
import { isKnownParty, isMatter, isTool, matterAt } from './parties.ts';
import { isPastDeed } from './past-deed.ts';
import { clauseFrom, textOf } from './state.ts';

/** What the lists of verbs judged already, and which words are adverbs. */
export type Known = {
  readonly isJudged: (word: string) => boolean;
  /** Whether a word is a verb that binds beside other words than those that follow it. */
  readonly isPlaced: (word: string) => boolean;
  readonly isAdverb: (word: Word) => boolean;
};

const openers = wordSet('the each any every all no this that these those such its their his her either neither both');
/** Forms that surely are the verb: what they say was looked at already. */
const sure = wordSet('is are was were has have had can may could might would should');

/** What the world, people and products do, and bind no one by it. */
export const facts = new Set(
  both(`let allow enable help support feature offer show suggest attract love like prefer damage rust grow conduct dry absorb melt freeze burn learn sleep eat drink smile breathe monitor scan analyse analyze collect generate alert store
  transmit convert detect display measure weigh flow shine dominate adjoin overlook surround house lodge stem arise derive result depend seem look
  appear suffer aim tend facilitate simplify improve strengthen foster speed slow hinder cause produce link connect host inspire mirror
  come happen fear play win evolve cool dissipate protect set define introduce list answer cost cut change range drop climb decrease fluctuate date back
  want wish use age run stand sit face rely concern relate pertain regard correspond consume emit encrypt vary matter boast work present describe explain determine calculate compute address spread resist sum deal form exist cover soothe differ distinguish depict portray signal appeal`),
);

/** Laws, studies and figures that others publish bind by themselves, not by the contract. */
const outside = wordSet(
  `directive act statute regulation law laws legislation code standard index study studies market industry virus trade sector weather journey procurement`,
);

/** What a party promises by saying what is in it. */
const promised = wordSet(
  'maintenance hosting plan membership service services fee fees price prices rates rent subscription package support rate tariff assistance',
);

const closed = wordSet(
  `the a an this that these those such any each every all no its his their our your of to for by in on at from with under and or without per as than
  upon more other whose which who if when where unless until while after before between within into through during not nor but so several many few two three four five six seven eight nine ten twelve twenty forty`,
);
const noVerb = wordSet(
  'of and or in on at by for to from with as than that which who whose if when where unless under between within is are does not nor into onto upon without during through over against across along among mornings afternoons evenings nights weekends',
);
const follows = wordSet(
  `the a an this that these those such any each every all no its his their our your to for by in on at from with under without per within upon after
  before between into through during until as half one two three four five six seven eight nine ten twice once not only and or back over out up down
  if when unless where together free it them whichever`,
);

const past = /(?:ed|ought|met|made|began|wrote|sold|held|gave|took|came|went|sent|built|found|knew|became|won|spent|grew|led|left)$/u;

function canBeVerb({ isAdverb }: Known, words: readonly Word[], at: number, isQualified: boolean): boolean {
  const [previous, { word, isCapital }, next] = [words[at - 1]?.word ?? '', words[at]!, words[at + 1]?.word];
  if (isCapital || word.length < 3 || noVerb.has(word) || closed.has(previous) || previous === 's' || isAdverb(words[at]!)) return false;
  const isFollowed =
    next === undefined || (isQualified && /ed$/u.test(next)) || follows.has(next) || /^\d/u.test(next) || isAdverb(words[at + 1]!);
  if (!isFollowed) return false;
  if (/[^su]s$/u.test(word) && !/^\d/u.test(previous))
    return (
      !closed.has(words[at - 2]?.word ?? 'the') ||
      /s$/u.test(previous) ||
      /^(?:the|this|each|any|every|that|such|an?|its|their)$/u.test(words[at - 2]?.word ?? '')
    );
  return (isQualified || isPluralBefore(isAdverb, words, at)) && /[a-z]{2}$/u.test(word) && !past.test(word) && !/(?:ing|ly)$/u.test(word);
}

/** A plural, an adverb or participle after one, or a name stands before a bare form. */
const isPluralBefore = (isAdverb: Known['isAdverb'], words: readonly Word[], at: number): boolean => {
  const previous = words[at - 1]!;
  return (
    (/[^s]s$/u.test(previous.word) && previous.word.length > 3) ||
    (/ed$/u.test(previous.word) && words.slice(0, at - 1).some(({ word }) => /[^s]s$/u.test(word))) ||
    /^\d/u.test(previous.word) ||
    isAdverb(previous)
  );
};

/** `Employees whose contracts end …`, `Goods returned late …`: said of those it names, not of all such things. */
const isQualifiedPlural = (words: readonly Word[], at: number): boolean =>
  /[^s]s$|^(?:children|people)$/u.test(words[at]!.word) &&
  /^(?:whose|who|which|that|under|over|aged|never|only|always|not|\p{L}+ed)$/u.test(words[at + 1]?.word ?? '');

const isFact = ({ isJudged }: Known, word: string): boolean => !/^(?:go|goes|do|does)$/u.test(word) && (isJudged(word) || facts.has(word));

/** `exchanged several drafts`: a past, since an object follows. */
const isPastAt = (words: readonly Word[], at: number): boolean =>
  isPastDeed(words, at) ||
  /^(?:bred|drew|ran|lay|rose|chose|drove|spoke|wrote|began|sold|held|gave|took|came|went|built|knew|became|won|grew)$/u.test(
    words[at]!.word,
  ) ||
  (/ed$/u.test(words[at]!.word) && /^(?:the|an?|its|their|his|her|our|several|many|two|three|this|that)$/u.test(words[at + 1]?.word ?? ''));

/** `The language of the contract is English`: what is said of a thing that only a contract has, but where it is or what it resulted from. */
const isAgreed = (words: readonly Word[], start: number, at: number): boolean =>
  /^(?:is|are)$/u.test(words[at]!.word) &&
  !/^part of (?!this|the)/u.test(textOf(words, at + 1)) &&
  matterAt(words, start) === at - start &&
  ((words[at + 1]?.isCapital ?? false) ||
    /^(?:one|two|three|four|five|six|seven|ten|\d+|for|in|extra|additional|without|with|to|on|not|part)$/u.test(
      words[at + 1]?.word ?? '',
    )) &&
  !(/^(?:in|on)$/u.test(words[at + 1]?.word ?? '') && /^(?:an?|the)$/u.test(words[at + 2]?.word ?? '')) &&
  !/^(?:line|order|annex|page|schedule|file|paper|progress|draft|hand)$/u.test(words[at + 2]?.word ?? '');

/** Whether the main clause tells a fact, by a verb of facts or in the past. */
const tells = (known: Known, words: readonly Word[], isFree: readonly boolean[], start: number): boolean =>
  words.some(
    ({ word }, at) =>
      at > start + (openers.has(words[start]!.word) ? 1 : 0) &&
      isFree[at] &&
      (isFact(known, word) || isPastAt(words, at)) &&
      !closed.has(words[at - 1]!.word),
  );

const isDenied = (words: readonly Word[], at: number): boolean =>
  /^do(?:es)?n?$/u.test(words[at]!.word) && /^(?:not|t)$/u.test(words[at + 1]?.word ?? '');

/** `Music stops at 10 pm`: by the clock. */
const isTimed = (words: readonly Word[]): boolean =>
  words.some(
    ({ word }, at) =>
      /^(?:at|by|before|until)$/u.test(word) &&
      (/^(?:noon|midnight)$/u.test(words[at + 1]?.word ?? '') || /^(?:am|pm|a\.m|p\.m)$/u.test(words[at + 2]?.word ?? '')),
  );

/** `Bicycles go in the racks and nowhere else`: what is so only there, then or for some is a rule. */
const isRestricted = (words: readonly Word[]): boolean =>
  words.some(
    ({ word }, at) =>
      at > 1 &&
      (/^(?:exclusively|solely)$/u.test(word) ||
        (word === 'nowhere' && words[at + 1]?.word === 'else') ||
        (word === 'only' && !/^(?:an?|the|his|her|its|their)$/u.test(words[at - 1]!.word))),
  );

/** `No minimum commitment arises`: that there is none is agreed, whatever the verb. */
const isUncommitted = (words: readonly Word[], start: number): boolean =>
  words[start]!.word === 'no' &&
  words
    .slice(start + 1, start + 6)
    .some(({ word }) =>
      /^(?:commitments?|obligation|liability|rights?|warrant(?:y|ies)|licen[cs]e|claims?|partnership|exclusivity|agency|duty|guarantee|waiver|entitlement|lien|interest|fee|charge|compensation|refund)$/u.test(
        word,
      ),
    );

/** A level that is promised, whatever the verb: `receive a response within thirty minutes`, `carries an uplift of no more than 3 %`. */
const isPromised = (words: readonly Word[], start: number): boolean => isLevel(clauseFrom(words, start));

/** `An employee who resigns …` */
const isOneWho = (words: readonly Word[], at: number): boolean =>
  /^an?$/u.test(words[at]!.word) &&
  [1, 2].some(
    (after) => isKnownParty(words[at + after]?.word ?? '') && /^(?:who|that|which|whose)$/u.test(words[at + after + 1]?.word ?? ''),
  );

const opensSubject = (words: readonly Word[], at: number): boolean =>
  openers.has(words[at]!.word) ||
  isOneWho(words, at) ||
  matterAt(words, at) > 0 ||
  isQualifiedPlural(words, at) ||
  (at === 0 && (isTimed(words) || isRestricted(words) || (isPlural.test(wordsFrom(words, 0, 3)) && isPromised(words, 0))));

const isPlural = /[^su]s(?!\p{L})/u;

/** `Purchase order`: no article before, the second word is what the first is of. */
const isCompound = (words: readonly Word[], start: number, at: number): boolean =>
  at === start + 1 && !openers.has(words[start]!.word) && isMatter(words[at]!.word);

/** Where the verb stands that binds by default: of what a contract is made of, or where words of an agreement follow; undefined where none does. */
export function defaultVerb(
  known: Known,
  words: readonly Word[],
  isFree: readonly boolean[],
  opens: (at: number) => boolean,
): number | undefined {
  const at = likelyVerb(known, words, isFree, opens);
  if (at === undefined || isInCase(words, isFree, at)) return at;
  const isAsked = words.slice(0, at).some((_, index) => isFree[index] && opens(index) && isOfContract(words, index, at));
  if (
    isAsked ||
    (isPromise(words[at]!.word) && isMeasured(clauseFrom(words, at + 1)) && words.slice(0, at).some(({ word }) => promised.has(word)))
  )
    return at;
  const hasOther = words.slice(1, at).some(({ word }, index) => isFree[index + 1] && /s$/u.test(word) && known.isPlaced(word));
  return !hasOther && isAnchored(clauseFrom(words, at + 1)) ? at : undefined;
}

/** `If the Client fails to pay, the dates move back`: what follows from a case that a party or a matter of the contract is in. */
const isInCase = (words: readonly Word[], isFree: readonly boolean[], start: number): boolean =>
  !isFree[0] &&
  /^(?:if|should|were|where|when|once|unless|until)$/u.test(words[0]!.word) &&
  words.slice(0, isFree.indexOf(true) < 0 ? start : isFree.indexOf(true)).some(({ word }) => isKnownParty(word) || isMatter(word));

/** `two visits a year`, `a daily backup`: what is promised has a measure. */
const isMeasured = (rest: string): boolean =>
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|ten|daily|weekly|monthly|annual|yearly|per|unlimited|free|all|any|each|every|days?|hours?|months?|years?)(?!\p{L})/u.test(
    rest,
  );

const isPromise = (word: string): boolean => /^includes?$/u.test(word);

/** What a contract is made of, each one of what it speaks of, or somebody: of these a present is asked. */
const isOfContract = (words: readonly Word[], start: number, at: number): boolean =>
  matterAt(words, start) > 0 ||
  /^(?:each|every|any|all|no)$/u.test(words[start]!.word) ||
  isQualifiedPlural(words, start) ||
  words.slice(start, Math.min(at, start + 4)).some(({ word }) => isKnownParty(word) || people.has(word));

const people = wordSet('minor minors children people audience nobody tribunal cooperative co-operative officer payee');

/** The word of the main clause that can be its verb, where that is none of a fact. */
function likelyVerb(known: Known, words: readonly Word[], isFree: readonly boolean[], opens: (at: number) => boolean): number | undefined {
  const start = words.findIndex((_, at) => isFree[at] && opens(at) && opensSubject(words, at));
  if (start < 0 || words.slice(start, start + 3).some(({ word }) => outside.has(word) || isTool(word))) return undefined;
  const surely = words.findIndex(({ word }, at) => isFree[at] && sure.has(word));
  if (surely >= 0) return isAgreed(words, start, surely) ? surely : undefined;
  const said = words.findIndex(({ word }, at) => isFree[at] && at > start && isPromise(word));
  if (said > 0 && words.slice(start, said).some(({ word }) => promised.has(word))) return said;
  if (tells(known, words, isFree, start) && !isUncommitted(words, start) && !isPromised(words, start) && !isInCase(words, isFree, start))
    return undefined;
  const denied = words.findIndex((_, at) => isFree[at] && isDenied(words, at));
  if (denied >= 0) return Math.min(denied + 2, words.length - 1);
  const isQualified = isQualifiedPlural(words, start);
  const found = words.findIndex(
    (_, at) => at > start && isFree[at] && !isCompound(words, start, at) && canBeVerb(known, words, at, isQualified),
  );
  return found < 0 ? undefined : found;
}
