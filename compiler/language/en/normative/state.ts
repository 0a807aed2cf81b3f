/**
 * A form of *to be* in, the state it gives its subject out where that state binds: `is void`, `is terminated`, `is three months`.
 * The non-obvious law: a participle that tells where, how or when something is, or who made it, binds no one.
 */
import { wordSet } from '../../normative/cue.ts';
import { longestClause, type Word, wordsFrom } from '../../normative/main-clause.ts';
import { isLevel } from './anchored.ts';
import { isKnownParty, isMatter, partyAt } from './parties.ts';

const adverbs = wordSet(
  'not neither t also hereby then alone always never only further thereby in turn therefore accordingly at all times itself themselves himself herself however otherwise nevertheless thereafter jointly immediately forthwith furthermore first still',
);
/** What may stand between a subject and its verb. */
export const isAdverb = ({ word }: Word): boolean =>
  adverbs.has(word) ||
  (word.endsWith('ly') && word.length > 4 && !['supply', 'apply', 'comply', 'reply', 'rely', 'family', 'assembly', 'imply'].includes(word));

/** The forms that join a subject to what is said of it. */
export const be = wordSet('is are isn aren re');
const irregular = wordSet(
  `made paid given kept held sold bought lost taken drawn borne bound met set sent left done shown known written built brought told lent
  driven worn broken chosen torn frozen stolen thrown grown withdrawn undertaken forgiven deemed reset overridden forbidden begun dealt heard laid struck split read put let cut shared spent`,
);
const participle = /(?:[^e]ed|eed)$/u;
const noParticiple = wordSet('need indeed red bed shed speed');
/** Participles that tell where, how or when something is, and no more. */
const described = wordSet(
  `located situated based described defined set listed shown composed comprised called named known titled entitled dated incorporated registered
  established founded organised organized headquartered constituted represented displayed illustrated explained outlined summarised summarized
  mentioned documented related written published built designed divided structured used connected equipped fitted intended detailed specified
  regulated contained found identified referenced interested engaged married involved compared needed created born staffed modelled modeled numbered estimated lettered labelled labeled tabulated inspired furnished distinguished entered manufactured printed heated attached annexed enclosed appended aimed meant geared tailored suited proud`,
);
const adjective =
  /(?:ables?|ibles?)$|^(?:final|binding|void|exclusive|non-exclusive|subject|liable|effective|conclusive|due|free|confidential|joint|several|personal|invalid|valid|inclusive|essential|null|unenforceable|mandatory|optional|compulsory|responsible|obliged|bound|entitled|authorised|authorized|required|prohibited|forbidden|barred|time|non|irrevocable|unlawful|gross|net|firm|fixed|conditional|perpetual|worldwide|unaffected|unlimited|without|solely|equal|eligible|silent|severable|cumulative|absolute|reciprocal|ineffective|excluded|exempt|accountable|answerable|capped|limited|authoritative|sacrosanct|paramount|secret|owing|owed|outstanding|discretionary|provisional|negotiable)$/u;
const noAdjective = wordSet(
  'available comparable visible probable stable capable valuable reliable considerable notable durable affordable remarkable suitable responsible able possible irreversible flexible accessible compatible portable washable recyclable sensible',
);
const number =
  '(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|forty|fifty|a hundred)(?:-\\p{L}+)?(?: \\d+)?(?: (?:\\p{L}+ )?(?:days?|months?|years?|weeks?|hours?|per|percent|minutes?|working|business|calendar|euros|pounds|dollars))|half |nil|zero)';
const afterBe = new RegExp(
  `^(?:(?:not|never|always|also|only|otherwise|thereafter) )*(?:${number}|intended to (?:be|create|confer|have)|(?:an? )?(?:separate|independent|distinct|binding) (?:contracts?|agreements?|contractors?|obligations?)|on an? (?:\\p{L}+ ){1,4}basis|(?:at (?:least|most)|equal to|up to|not (?:less|more) than|no (?:more|less)) |provided as is|as is|of the essence|at (?:the |its |their |his )?(?:\\p{L}+ )?(?:s )?(?:own |sole )?(?:option|discretion|risk|expense|cost)|of no |in force|the (?:(?:sole|exclusive|entire|whole|and) )+(?:agreement|understanding|statement)|(?:the |its |their )?(?:(?:\\p{L}+ ){1,2}s )?(?:(?:sole|exclusive|and) )*(?:propert|responsibilit|remed|owner|liabilit|risk|judge|obligation|licensee|distributor|agent)|the agent|an agent|(?:the |a |an )?(?:data |joint |sole |independent |separate )*(?:controllers?|processors?|trustees?|bailees?)(?!\\p{L}| s )|(?:an? )?(?:grounds?|(?:good )?cause) for|a waiver|a condition|a breach|an (?:independent contractor|essential|obligation|event of default)|a (?:material|fundamental) (?:breach|term)|for the account|in full (?:and final )?settlement|without (?:prejudice|effect|recourse|charge)|under (?:no|an) obligation|no (?:obligation|warranty|liability|right|waiver|licence|license)|of (?:the same|good|equal|at least)|on (?:a|an) (?:as|time)|in addition|to (?:provide|pay|be|give|deliver|yield|have|ensure|make|keep|supply|notify|submit|use|return|carry|obtain|maintain|(?!the|its|their|a|an|our|his|her)\\p{L}+)|restricted|payable|within|in lieu|at liberty|a matter for|welcome (?:to|for|at|on|if|only)|up to|(?:conclusive |sufficient )?(?:proof|evidence)(?!\\p{L})|by (?:show|secret|a |simple)|out of|in the (?:absolute |sole )?discretion|exempt|outside the scope|the customer|the supplier|the client|for the (?:\\p{L}+ )+?(?:s )?(?:account|to )|for (?:our|your|its|their) account|for (?:\\p{L}+ ){1,3}to \\p{L}+|(?:not )?a party to|outside)`,
  'u',
);

/** The words from `at` on: at most ten. */
export const textOf = (words: readonly Word[], at: number): string => wordsFrom(words, at, 10);

/** All the words of a clause from `at` on. */
export const clauseFrom = (words: readonly Word[], at: number): string => wordsFrom(words, at, longestClause);

/** `used solely`, `set by the Customer`, `registered in the name of`: told so of a thing, it is asked. */
const isOfParties = (words: readonly Word[], at: number): boolean =>
  /^(?:only|solely|exclusively)$/u.test(words[at]?.word ?? '') ||
  (words[at]?.word === 'by' &&
    partyAt(words, at + 1) > 0 &&
    words.slice(at + 1, at + 4).some(({ word }) => isKnownParty(word)) &&
    !/^the (?:central|national|federal|european|statistical)/u.test(textOf(words, at + 1))) ||
  /^in the name /u.test(textOf(words, at));

/** `given in Annex D`, `found on the last page`: where a text tells it. */
const isInPaper = (rest: string): boolean =>
  /^(?:also )?(?:given|found|shown|stated|provided|reproduced|discussed|covered|available) (?:in|at|on|under|overleaf|below|above)(?: the| our| its)?(?: [\p{L}-]+){0,2} (?:annex|appendix|schedule|exhibit|table|page|guide|handbook|manual|website|intranet|section|clause|article|part|figure|summary|example|glossary|tender|proposal)s?(?!\p{L})/u.test(
    rest,
  ) || /^(?:given|found|shown|stated|provided|reproduced) in (?:annex|appendix|schedule|exhibit|table|section|part)(?!\p{L})/u.test(rest);

/** `no agency is created`: that there is none is agreed. */
const isDenied = (words: readonly Word[], at: number): boolean => words.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'no');

/** `engaged under terms no less protective`, `connected within five days`: told so of a thing, it is asked. */
const isOnTerms = (words: readonly Word[], at: number): boolean =>
  /^(?:up)?on (?:the )?(?:same )?terms|^under (?:the )?(?:same )?terms/u.test(textOf(words, at)) || isLevel(clauseFrom(words, at));

/** `available until the first anniversary`: only so, or so long. */
const isUnderTerms = (words: readonly Word[], at: number): boolean =>
  /(?:^| )(?:until|only|solely|subject to|unless|provided that)(?: |$)/u.test(clauseFrom(words, at));

/** `There is no charge`, `There are no third-party beneficiaries`: what a contract is made of, and those whom it binds. */
const isOfContract = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === 'no' && words.slice(at + 1, at + 4).some(({ word }) => isMatter(word) || isKnownParty(word));

/** `complete when the Customer signs`: what turns on a party's deed. */
const isOnDeed = (words: readonly Word[], at: number): boolean =>
  /^(?:when|once|until|unless|only|if)$/u.test(words[at]?.word ?? '') &&
  partyAt(words, at + 1) > 0 &&
  words.slice(at + 1, at + 4).some(({ word }) => isKnownParty(word));

/** `rounded in the tables that follow`: where a document tells so. */
const isInTables = (words: readonly Word[], at: number): boolean =>
  /(?:^| )in the (?:\p{L}+ )?(?:tables?|examples?|figures?|charts?) (?:that follows?|below|above)(?!\p{L})/u.test(clauseFrom(words, at));

/** `Market conditions are …` */
const isOfWorld = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, Math.min(at, 3))
    .some(({ word }) => /^(?:markets?|industry|economy|weather|climate|technology|society|competition)$/u.test(word));

/** `made of wood`, `made in France`. */
const isWrought = (words: readonly Word[], at: number): boolean =>
  /^(?:of|up of|by hand)(?!\p{L})/u.test(textOf(words, at)) || (words[at]?.word === 'in' && words[at + 1]?.isCapital === true);

/** By an authority, or by a name that is no party's. */
const isByOthers = (words: readonly Word[], at: number): boolean =>
  /^by (?:the |an? )?(?:\p{L}+ ){0,2}(?:authorit(?:y|ies)|governments?|regulators?|central banks?|institutes?|ministr(?:y|ies)|legislature)(?!\p{L}| approved| backed| recogni)/u.test(
    textOf(words, at),
  ) ||
  (/^by (?:two|three|four|five|several|various|many|different|specialist|specialised|local) /u.test(textOf(words, at)) &&
    !words.slice(at + 1, at + 5).some(({ word }) => isKnownParty(word))) ||
  (words[at]?.word === 'by' && words[at + 1]?.isCapital === true && partyAt(words, at + 1) === 0);

/** What `is` says at `at`: the last word of it, where it binds. */
export function stateAt(words: readonly Word[], at: number): number | undefined {
  if (at === 1 && (adjective.test(words[0]!.word) || participle.test(words[0]!.word))) return at;
  const rest = textOf(words, at + 1);
  if (words[at - 1]?.word === 'there') return isOfContract(words, at + 1) ? at : undefined;
  if (
    /^(?:support|helpdesk|hotline|desk|service|assistance)$/u.test(words[at - 1]?.word ?? '') &&
    /^(?:open|available|staffed) (?:monday|from|daily|\d|round|around|at)/u.test(rest)
  )
    return at + 1;
  if (
    /^(?:open|closed)(?!\p{L})/u.test(rest) &&
    /^(?:offices?|hall|stores?|shops?|branch|branches|museum|reception|premises)$/u.test(words[at - 1]?.word ?? '')
  )
    return undefined;
  if (/^set (?:off|aside|against)/u.test(rest)) return at + 1;
  if (
    /^(?:about |some |over |nearly )?(?:\d[\d ]*|\p{L}+)(?: \p{L}+)? (?:metres?|meters?|km|kilometres?|miles?|feet|inches|cm|mm|kg|tonnes?|pages?|storeys|years old|m)(?!\p{L})/u.test(
      rest,
    )
  )
    return undefined;
  if (afterBe.test(rest) && !/^(?:in|within) (?:a|the) (?:building|city)/u.test(rest)) return Math.min(at + 1, words.length - 1);
  let next = at + 1;
  while (next < words.length - 1 && isAdverb(words[next]!)) next += 1;
  const word = words[next]?.word ?? '';
  if (/^(?:counted|measured|calculated|computed|expressed|understood)$/u.test(word) && words[next + 1]?.word === 'as') return undefined;
  if (word === 'made' && isWrought(words, next + 1)) return undefined;
  if (
    /^(?:made|entered into|concluded|executed|signed) (?:as of |on |and entered into )*(?:this|the \d+|by and between|between|among)(?!\p{L})/u.test(
      textOf(words, next),
    )
  )
    return undefined;
  if (isInPaper(textOf(words, next)) || isInTables(words, next)) return undefined;
  if (/^(?:entered into|concluded|made) for/u.test(textOf(words, next))) return next;
  if (isByOthers(words, next + 1)) return undefined;
  if (
    described.has(word) &&
    (words[0]!.word === 'any' || isDenied(words, at) || isOfParties(words, next + 1) || isOnTerms(words, next + 1))
  )
    return next;
  const isState = adjective.test(word) && (!noAdjective.has(word) || isUnderTerms(words, next + 1));
  if (isOfWorld(words, at) && !isLevel(rest)) return undefined;
  const isDone =
    (participle.test(word) && !noParticiple.has(word) && !described.has(word)) || (irregular.has(word) && !described.has(word));
  return isState || isDone || isOnDeed(words, next + 1) ? next : undefined;
}
