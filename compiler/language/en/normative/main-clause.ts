/**
 * The main clause of an English sentence in, its verb out where the indicative binds: who or what does it (a party, what a contract is made of,
 * another thing) decides which verbs do, and after those of a trade the words of an agreement. The non-obvious law: a word in -s is a verb only right after what can be a subject; the past, the perfect and the progressive tell facts.
 */
import { wordSet } from '../../normative/cue.ts';
import { frontedBy } from '../../normative/fronted.ts';
import type { MainClause, Word } from '../../normative/main-clause.ts';
import { isAnchored } from './anchored.ts';
import { coordinatedAt } from './coordinated.ts';
import { defaultVerb, facts } from './default-verb.ts';
import { describing, trades } from './describing.ts';
import { bindingAfter, effects } from './effects.ts';
import { isKnownParty, isPlural, isTool, matterAt, nameAt, partyAt } from './parties.ts';
import { isPastDeed } from './past-deed.ts';
import { be, clauseFrom, isAdverb, stateAt, textOf } from './state.ts';

const determiners = wordSet(
  `the a an this that these those such any each every all no its his her their our your of to for by in on at from with under and or without per
  shall will may must would should could can not new future past present first other following current said applicable additional annual own full more upon as`,
);
/** Verbs that take effect where they are denied alone. */
const whenDenied = wordSet('imply amount prejudice roll accumulate include');
const lasting = wordSet('remain remains become becomes stay stays');

function effectAt(words: readonly Word[], at: number): number | undefined {
  const { word } = words[at]!;
  const previous = wordBefore(words, at);
  if (at === 0 || previous === 's' || (determiners.has(previous) && !(previous === 'not'))) return undefined;
  if (lasting.has(word) && /^(?:has|have)$/u.test(previous)) return undefined;
  if (be.has(word) || lasting.has(word))
    return stateAt(words, at) ?? (be.has(word) || /^stays?$/u.test(word) || isFeature(words, at) || isQuality(words, at) ? undefined : at);
  if (isDenied(words, at)) {
    const verb = words[at + 2]?.word ?? '';
    return effects.has(verb) || whenDenied.has(verb) ? Math.min(at + 2, words.length - 1) : undefined;
  }
  if (
    words[at]!.isCapital ||
    !effects.has(word) ||
    isOfNotion(words, at) ||
    (isTool(previous) && /^(?:allow|permit|limit|extend|cover|keep|return)s?$/u.test(word))
  )
    return undefined;
  const isBare = !/s$/u.test(word);
  if (isBare && !unmistakable.has(word) && !agrees(words, at, previous)) return undefined;
  const asked = effects.get(word);
  return asked === undefined || asked.test(textOf(words, at + 1)) ? at : undefined;
}

/** `remains popular`: what is so of itself. */
const isFeature = (words: readonly Word[], at: number): boolean =>
  /^(?:very |highly |fairly |quite )?(?:uncertain|popular|strong|weak|high|low|stable|competitive|volatile|rare|common|difficult|easy|busy|small|large|visible|available|challenging|unclear)(?!\p{L})(?! to)/u.test(
    textOf(words, at + 1),
  );

/** `becomes hot`: no article and no word of contracts follows. */
const isQuality = (words: readonly Word[], at: number): boolean =>
  /^becomes?$/u.test(words[at]!.word) && !/^(?:the|an?|its|their|part|property|one|so|\d)$/u.test(words[at + 1]?.word ?? '');

/** Whether a bare form agrees with what stands before it, or with the plural that opens the sentence: `Disputes as to the charge go to …`. */
const agrees = (words: readonly Word[], at: number, previous: string): boolean =>
  /s$|^\d/u.test(previous) ||
  isPlural(words, at) ||
  ['data', 'people', 'not'].includes(previous) ||
  (/[^s]s$/u.test(words[0]!.word) &&
    !isSubordinator(words[0]!.word) &&
    /^(?:as|of|in|under|about|for|on|to|with|over)$/u.test(words[1]?.word ?? '') &&
    goesTo.has(words[at]!.word));
const isSubordinator = (word: string): boolean => /^(?:whereas|unless|as|this|its|his|is|us)$/u.test(word);
/** Bare forms that are seldom nouns. */
const goesTo = wordSet('go come fall lie remain belong exceed revert accrue lead entitle require');

const notion = /(?:tion|sion|ment|ity|ness|ance|ence|ology|graphy|ing)$/u;
/** What processes and techniques do as well as contracts. */
const commonDeeds = wordSet(
  `replace replaces keep keeps allow allows permit permits limit limits cover covers extend extends return returns increase increases rise rises
  recover recovers bear bears pass passes transfer transfers affect affects convert converts`,
);

/** `Pseudonymisation replaces names with codes`: a notion without an article, which no contract is made of. */
const isOfNotion = (words: readonly Word[], at: number): boolean =>
  at < 4 && notion.test(words[0]!.word) && commonDeeds.has(words[at]!.word) && partyAt(words, 0) === 0 && matterAt(words, 0) === 0;

/** The word before, adverbs skipped: `Deductions never exceed`. */
const wordBefore = (words: readonly Word[], at: number): string => {
  let before = at - 1;
  while (before > 0 && words[before]!.word !== 'not' && isAdverb(words[before]!)) before -= 1;
  return words[before]?.word ?? '';
};

/** `does not`, `doesn’t` */
const isDenied = (words: readonly Word[], at: number): boolean =>
  (/^do(?:es)?$/u.test(words[at]!.word) && words[at + 1]?.word === 'not') ||
  (/^do(?:es)?n$/u.test(words[at]!.word) && words[at + 1]?.word === 't');

/** Bare forms that are no nouns: `all rights granted hereunder cease`. */
const unmistakable = wordSet(
  'cease expire survive prevail terminate remain accrue commence apply continue become belong supersede have attract stay',
);

const betweenAt = (words: readonly Word[], at: number): number => {
  const word = words[at];
  return word !== undefined && isAdverb(word) && words[at + 1] !== undefined ? 1 : 0;
};

const past = /(?:ed|ought|met|made|began|wrote|sold|held|gave|took|came|went|sent|built|found|knew|became|won|spent|grew|led|left)$/u;
const noVerb = wordSet(
  `of and or in on at by for to from with as than that which who whose if when where unless under between against within is are does the a an this these
  those any such each every its his their our your no not nor but how why into upon without per there up out off so too more most less own other same`,
);

/** Facts whose bare form is no noun after a plural. */
const changes = wordSet('change range vary differ fluctuate evolve depend grow climb decrease seem tend');

/** `The staff handbook is …`, `Premium numbers start …`: a word that a verb follows is no verb. */
const isNounBefore = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.word ?? '';
  return (
    modals.has(next) ||
    (/s$/u.test(words[at]!.word) &&
      !/s$/u.test(next) &&
      (effects.has(next) || describing.has(next) || trades.has(next) || changes.has(next)))
  );
};

/** Whether the subject that begins at `from` is surely somebody. */
const namesParty = (words: readonly Word[], from: number): boolean =>
  /^(?:it|he|she|they|we)$/u.test(words[from]!.word) || words.slice(from, from + 4).some(({ word }) => isKnownParty(word));

/** `Each shareholder has one vote`: what every one of the parties has, it has by the contract. */
const isEachOne = (words: readonly Word[], at: number): boolean =>
  words[at]!.word === 'has' &&
  words.slice(0, at).some((_, index) => /^(?:each|every)$/u.test(words[index]!.word) && partyAt(words, index) === at - index);

/** Any present that agrees with its subject, but what merely describes; `is` by what it says. */
function isDeed(words: readonly Word[], at: number, from: number): boolean {
  const { word } = words[at]!;
  if (facts.has(word) && !effects.has(word) && !bindingAfter.has(word) && !namesParty(words, from)) return false;
  if (be.has(word)) return stateAt(words, at) !== undefined;
  if (lasting.has(word) && (isFeature(words, at) || (isQuality(words, at) && stateAt(words, at) === undefined))) return false;
  const rest = textOf(words, at + 1);
  if (bindingAfter.get(word)?.test(rest) || isEachOne(words, at)) return true;
  if (words[at - 1]!.word === 'never' && !describing.has(word)) return true;
  if (trades.has(word) && isAnchored(clauseFrom(words, at + 1))) return true;
  if (effects.has(word) && describing.has(word)) return effectAt(words, at) !== undefined;
  if (bindingAfter.has(word) || trades.has(word)) return false;
  if (words[at]!.isCapital || describing.has(word) || noVerb.has(word)) return false;
  if (isNounBefore(words, at)) return false;
  if (isPlural(words, at)) return !past.test(word) && /^[a-z]{2,}[^s]$|ss$/u.test(word);
  return /[^s]s$/u.test(word) && !['us', 'as', 'is', 'its', 'his', 'whereas', 'plus', 'various', 'previous', 'perhaps', 's'].includes(word);
}

const subordinators = wordSet(
  'if what when where unless until while which who whose that whether because although whereas before after once whenever as',
);
const modals = wordSet('shall will must may can is are has have does do was were would should');

/** `obtained a certificate`, `brought together`: a past, since an object follows and no form of *be* or *have* stands before. */
const simplePast =
  /^[^,;:]{0,50}?(?<!(?:is|are|be|been|being|was|were|has|have|had|not|duly|and|or|if) )(?<!\p{L})(?:(?!provided)\p{L}{2,}[^\se]ed|brought|made|met|held|sold|built|sent|gave|took|won|led) (?:the|an?|its|their|his|her|our|several|many|two|three|four|over|more than|some|\d+|together|iso)(?!\p{L})/u;

/** `since 1988`, `most`, `often`: what has been so for long, or is so most of the time, is a fact. */
const tellsFact = (plain: string): boolean =>
  (simplePast.test(plain) && !/(?<!\p{L})(?:is|are)(?!\p{L})/u.test(plain)) ||
  /(?<!\p{L})since (?:\d|its|the (?:19|20)|\p{L}+ \d{4}|university)|^\s*(?:the |an? )?(?:average|typical|estimated|approximate)(?!\p{L})|(?<!\p{L})on average(?!\p{L})|(?<!\p{L})(?:currently|presently|nowadays|today)(?!\p{L})|(?<!\p{L})now \p{L}+s (?!that)|(?<!\p{L})(?:is|are) common(?!\p{L})|(?<!\p{L})(?:often|usually|normally|mainly|primarily|chiefly|mostly|typically|generally|traditionally|frequently|sometimes|rarely|tend to|tends to|(?:due to|because of) (?:the )?(?:heavy |bad )?(?:snow|rain|weather|traffic|fog|frost|heat)|thousands|millions|originally|historically|formerly)(?!\p{L})|^\s*(?:(?:more|less|fewer) than half|(?:the|a) (?:majority|minority|bulk) of|half of all|most|many|some|few|several|a (?:few|number)) /u.test(
    plain,
  );

/** No sign parts a word from the next: `Beyond that, …` ends with a pronoun. */
const isGoingOn = (words: readonly Word[], at: number): boolean => (words[at + 1]?.start ?? 0) - words[at]!.end === 1;

/** Forms of the past that are no participle, or of verbs that have no passive. */
const pasts = wordSet(
  `was were had did rose began drew ran chose drove spoke wrote went took gave knew became grew fell arose underwent came saw won
  emerged originated occurred happened appeared arrived existed seemed consisted`,
);

const followsPhrase = frontedBy({
  opening: wordSet('on upon after before during in at following until without for'),
  article: /^(?:the|each|either)$/u,
  noEnd:
    /^(?:of|to|by|from|with|for|in|on|at|and|or|under|between|against|than|as|that|which|when|until|before|after|upon|within|during|via|through|towards?)$|ing$/u,
  isParty: isKnownParty,
});

/** `who` and `which` have their verb right after them, where no article stands. */
const followsSubject = (words: readonly Word[], at: number): boolean => {
  let before = at - 1;
  while (before > 0 && isAdverb(words[before]!)) before -= 1;
  return /^(?:who|which|that)$/u.test(words[before]?.word ?? '') && !isAdverb(words[at]!) && !determiners.has(words[at]!.word);
};

export const englishMainClause: MainClause = {
  subjectAt: (words, at) => partyAt(words, at) || matterAt(words, at) || nameAt(words, at),
  tellsFact,
  isPast: (words, at) => (pasts.has(words[at]!.word) && !(at > 0 && determiners.has(words[at - 1]!.word))) || isPastDeed(words, at),
  isPerfect: (words, at) => {
    const next = isAdverb(words[at + 1] ?? words[at]!) ? at + 2 : at + 1;
    return /^(?:has|have)$/u.test(words[at]!.word) && /(?:ed|en|own|made|put|sold|built|run|paid|met|won)$/u.test(words[next]?.word ?? '');
  },
  followsPhrase,
  betweenAt,
  coordinatedAt,
  isDeed,
  effectAt,
  subordinates: (words, at) => {
    const { word } = words[at]!;
    if (at === 0 && /^(?:should|were|had)$/u.test(word)) return true;
    if (word === 'that' || word === 'as' || word === 'before' || word === 'after' || word === 'until')
      return word === 'that' && !['such', 'of'].includes(words[at - 1]?.word ?? '') && at > 0 && isGoingOn(words, at);
    return subordinators.has(word);
  },
  isAnchored,
  isFact: (word) => facts.has(word),
  isPronoun: (word) => /^(?:it|he|she|they|this|these|that|those)$/u.test(word),
  isFinite: (words, at) => {
    const { word } = words[at]!;
    if (words[at - 1]?.word === 's') return false;
    return modals.has(word) || effects.has(word) || describing.has(word) || trades.has(word) || followsSubject(words, at);
  },
  byDefault: (words, isFree, opens) =>
    defaultVerb(
      { isJudged: (word) => describing.has(word) || trades.has(word), isPlaced: (word) => effects.has(word), isAdverb },
      words,
      isFree,
      opens,
    ),
};
