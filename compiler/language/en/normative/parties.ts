/** The names that English contracts give to those they bind, and the words that stand for them. */
import { wordSet } from '../../normative/cue.ts';
import type { Word } from '../../normative/main-clause.ts';
import { isPastDeed } from './past-deed.ts';

const singular = wordSet(
  `party customer client supplier provider vendor licensor licensee lessor lessee landlord tenant employer employee buyer seller purchaser
  contractor subcontractor sub-contractor company insurer insured policyholder processor subprocessor controller franchisor franchisee
  consultant agent principal distributor manufacturer reseller borrower lender guarantor surety bank carrier shipper consignee operator
  subscriber user host publisher author artist owner occupier occupant authority council architect engineer arbitrator mediator
  recipient discloser executive worker manager trustee beneficiary partner shareholder member director developer agency
  assignor assignee transferor transferee broker adviser advisor auditor administrator bidder tenderer consumer individual firm entity
  corporation government secretary committee group board person signatory pledgor mortgagor mortgagee grantor grantee donor trainee
  apprentice association school club pupil parent child visitor caretaker keeper charity society union university ministry department state municipality commune cooperative consortium traveller traveler underwriter student hospital patient passenger guest hotel airline courier hirer bailee custodian surveyor
  installer exporter importer sponsor participant organiser organizer exhibitor performer writer dealer merchant
  intern secondee staff personnel chair chairman chairperson president treasurer founder investor you`,
);
const plurals = wordSet(
  `parties customers clients suppliers providers vendors licensees tenants employees buyers sellers contractors subcontractors users
  subscribers members partners shareholders directors guarantors borrowers lenders agents distributors franchisees insureds consumers
  participants bidders tenderers signatories children parents pupils visitors workers trustees beneficiaries managers consultants persons individuals affiliates processors subprocessors
  trainees students guests passengers personnel staff arbitrators`,
);
const pronouns = wordSet('it he she they we you nobody everyone anyone everybody whoever');
const openers = wordSet('the a an each every any all both no such either neither this that these those our your its his her their');
const adjectives = wordSet(
  `other said such relevant receiving disclosing defaulting non-defaulting prevailing losing affected indemnifying indemnified first second
  contracting authorised authorized main prime principal sole joint named eligible data covered insured account general service managing
  exclusive independent sub non personal protection new local successful public terminating innocent breaching requesting owning`,
);
/** Nouns of doers by their ending; machines have it too. */
const doer = /(?:ers?|ors?|ees?|ants?|ists?|ians?)$/u;
const noDoer = wordSet(
  `fee fees order orders offer offers server servers number numbers matter matters letter letters quarter quarters power powers paper papers
  error errors factor factors computer computers router routers counter register registers charter water meter meters calendar transfer transfers
  committee guarantee guarantees warrant warrants tender tenders manner cover other others under over after further whether either
  consideration grant grants referee degree decree premier waiver waivers render newsletter folder container containers door floor colour color
  october november december september indoor labor labour harbor favor favour major minor prior mirror sensor sensors motor motors
  weather summer winter corner layer river tower scooter printer scanner tanker trailer filter filters chapter members rather
  together another neither former latter proper upper lower higher longer larger smaller greater lesser inner outer theatre
  sister never ever however moreover wherever remainder cylinder border gender calender cancer poster
  interior exterior superior inferior anterior posterior vector elevator generator generators monitor monitors processors refrigerator ventilator
  significant relevant important constant instant tenants distant pleasant vacant dormant redundant restaurant restaurants plant plants
  variant consonant coffee toffee tree three agree free employee's italian median artist's list lists checklist mist assist exist persist consist
  document documents payment payments amount amounts chapter header footer banner tier layer identifier parameter centre timer trigger month constant`,
);

/** What a contract is made of: whatever such a thing does, it does to the parties. */
const matters = wordSet(
  `hosting rent fee fees price prices charge charges royalty royalties premium premiums deposit deposits interest liability warranty warranties guarantee licence
  license licences licenses lease tenancy agreement contract policy cover coverage clause term notice obligation obligations right rights duty duties title
  risk ownership property delivery acceptance payment payments invoice invoices order orders claim claims transfer assignment termination expiry
  cancellation renewal extension suspension breach default failure delay non-payment waiver consent approval exclusivity non-compete confidentiality
  penalty penalties damages compensation indemnity discount rebate refund credit credits commission retention advance instalment instalments
  holiday leave overtime pay salary bonus lateness misconduct absence remuneration pension amendment variation jurisdiction arbitration award decision
  vote period deadline tariff option benefit limitation remedy remedies use access subscription hire loan balance reservation booking silence accord deed addendum mandate by-laws rules terms conditions regulations enrolment registration completion insurance goods probation drawings samples stock deliverables keys entitlement courts court inventory copy copies receipt certificate quote quotation report place venue seat currency voucher language membership fuel mileage costs admission assessment audit meeting maintenance parking breakfast meals quorum`,
);

/** What does by itself what it was built for: it allows and shows, and promises nothing. */
const tools = wordSet(
  `api apis software platform app application tool system module interface feature protocol server servers network router firewall algorithm encryption browser
  website site panel dashboard solution package database script device program programme portal`,
);

export const isTool = (word: string): boolean => tools.has(word);

export const isMatter = (word: string): boolean => matters.has(word);

/** Matters that are verbs after a plural: `the largest stands cover`. */
const alsoVerbs = wordSet(
  'cover order claim report use rent charge delay audit transfer guarantee license credit discount notice share pay vote',
);

/** How many words name what a contract is made of at `at`: `The Rent`, `Any transfer of the business`, `Sick pay`. */
export function matterAt(words: readonly Word[], at: number): number {
  let next = at;
  if (openers.has(words[next]?.word ?? '')) next += 1;
  if (next > at && (words[next]?.isCapital ?? false)) {
    const end = capitalsAt(words, next);
    return isTool(words[end - 1]!.word) || isTool(words[end]?.word ?? '') ? 0 : end - at;
  }
  while (next < at + 3 && !matters.has(words[next]?.word ?? '') && !small.test(words[next]?.word ?? 'of')) next += 1;
  if (!matters.has(words[next]?.word ?? '') || (next > at && small.test(words[next - 1]!.word) && !openers.has(words[next - 1]!.word)))
    return 0;
  if (next > at && alsoVerbs.has(words[next]!.word) && /[^s]s$/u.test(words[next - 1]!.word)) return 0;
  if (/^(?:an?|each|every|this|that)$/u.test(words[at]!.word) && /[^s]s$/u.test(words[next]!.word)) return 0;
  let end = next + 1;
  while (end < words.length && end < next + 10 && !isVerbLike(words, end)) {
    if (isPastDeed(words, end)) return 0;
    end += 1;
  }
  return end - at;
}

/** The end of a defined term: `the Steering Group`. */
const capitalsAt = (words: readonly Word[], at: number): number => {
  let end = at;
  while (words[end]?.isCapital) end += 1;
  return end;
};

/** A word in -s that no article or preposition precedes, or a form of *to be*: where a subject may end. */
const isVerbLike = (words: readonly Word[], at: number): boolean => {
  const { word, isCapital } = words[at]!;
  if (complement.test(words[at - 1]!.word)) return false;
  if (/^(?:is|are|was|were|had|do|does|has|have|lapse|expire|cease|survive|remain|become|pass|revert|accrue|fall|apply|vest)$/u.test(word))
    return true;
  return /[^s]s$/u.test(word) && !isCapital && !matters.has(word);
};

const small = /^(?:of|to|in|on|at|by|for|from|with|under|and|or|is|are|has|have|if|when|that|which|shall|will|may|must|not|no)$/u;
const complement =
  /^(?:of|the|a|an|any|this|under|in|for|to|on|by|its|each|such|hereunder|thereof|hereof|or|and|outside|that|those|these|all|more|other|at|from|with|within|between|as)$/u;

/** `A minor defect hampers`: after an article of the singular, a word in -s is a verb. */
const isOne = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:an?|each|every|either|neither|this|that)$/u.test(word));

const isNamed = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || (/[^s]s$/u.test(word.word) && isOne(words, at))) return false;
  if (singular.has(word.word) || plurals.has(word.word)) return true;
  return at > 0 && word.word.length > 4 && doer.test(word.word) && !noDoer.has(word.word);
};

/** A name of those whom contracts bind, and no other doer. */
export const isKnownParty = (word: string): boolean => singular.has(word) || plurals.has(word);

/** How many words name a party at `at`: `The Customer`, `either party`, `you`, `Supplier`, `each of the Parties`. */
export function partyAt(words: readonly Word[], at: number): number {
  const word = words[at]?.word ?? '';
  if (word === 'only') return partyAt(words, at + 1) === 0 ? 0 : partyAt(words, at + 1) + 1;
  if (pronouns.has(word) || isSpeaker(words, at)) return 1;
  let next = at;
  if (openers.has(word)) next += 1;
  if (next > at && words[next]?.word === 'of') next += words[next + 1]?.word === 'the' ? 2 : 1;
  while (next > at && next < at + 4 && !isNamed(words, next) && isQualifier(words, next)) next += 1;
  while (next < at + 5 && adjectives.has(words[next]?.word ?? '')) next += 1;
  if (next > at && !isNamed(words, next) && isNamed(words, next - 1)) next -= 1;
  if (next === at && isManyDoers(words, at)) return 1;
  if (!isNamed(words, next) || (next === at && !words[at]!.isCapital)) return 0;
  let end = next + 1;
  while (end < next + 4 && (singular.has(words[end]?.word ?? '') || plurals.has(words[end]?.word ?? ''))) end += 1;
  if (words[end]?.word === 's') return isNamed(words, end + 1) ? end + 2 - at : 0;
  if (words[end]?.word === 'and' || words[end]?.word === 'or') {
    const more = partyAt(words, end + 1);
    if (more > 0) end += more + 1;
  }
  return end - at;
}

/** `I hand over the images`, and no number of a list. */
const isSpeaker = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === 'i' && words[at]!.isCapital && (words[at + 1]?.start ?? 0) - words[at]!.end === 1;

/** `Drivers observe …` */
const isManyDoers = (words: readonly Word[], at: number): boolean => {
  const { word, isCapital } = words[at]!;
  return isCapital && word.length > 5 && /(?:[eo]rs|ees)$/u.test(word) && !noDoer.has(word);
};

/** A word between an article and a name: `the successful tenderer`. */
const isQualifier = (words: readonly Word[], at: number): boolean =>
  !small.test(words[at]?.word ?? 'of') && !openers.has(words[at]!.word) && isNamedWithin(words, at + 1);

const isNamedWithin = (words: readonly Word[], at: number): boolean =>
  isNamed(words, at) || (isNamed(words, at + 1) && !small.test(words[at]?.word ?? 'of'));

/** Whether the name that ends before `at` asks for the bare form of its verb. */
export const isPlural = (words: readonly Word[], at: number): boolean => {
  let last = at - 1;
  while (last > 0 && /ly$|^(?:also|alone|then|not|always)$/u.test(words[last]!.word)) last -= 1;
  const word = words[last]?.word ?? '';
  return (
    plurals.has(word) ||
    ['we', 'you', 'they', 'i'].includes(word) ||
    (/[^s]s$/u.test(word) && word.length > 3) ||
    words.slice(Math.max(0, at - 6), at).some((each) => each.word === 'and')
  );
};

const noName =
  /^(?:who|what|which|there|here|if|when|where|how|why|as|in|on|at|by|for|to|with|from|such|see|mr|mrs|ms|dr)$|(?:s|ing|tion|sion|ment|ity|ness|ance|ence)$/u;

/** How many words name somebody at the head of a sentence by a proper name: `Brightsweep cleans the offices`; mass nouns stand there too. */
export function nameAt(words: readonly Word[], at: number): number {
  const head = words[0]!;
  if (at > 0 || !head.isCapital || openers.has(head.word) || noName.test(head.word) || isTool(head.word)) return 0;
  const end = words.findIndex(({ isCapital }) => !isCapital);
  const isVerb = end > 0 && end < 4 && /[^su]s$/u.test(words[end]!.word);
  return isVerb && /^(?:the|an?|all|any|its|each|every|no|such|up|\d+)$/u.test(words[end + 1]?.word ?? '') ? end : 0;
}
