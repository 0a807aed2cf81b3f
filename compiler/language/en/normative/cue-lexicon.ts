/**
 * The words that make an English sentence normative: each cue's forms, with the words that must stand near them.
 * The non-obvious law: recall first; a context is asked for only where the word alone means something else (*May*, *goodwill*).
 */
import { type Cue, list, near } from '../../normative/cue.ts';
import { thirdPerson } from './third-person.ts';

const be = near(5, 'is are re aren isn be being remain remains become becomes shall will feel feels');
const articles = near(1, 'the a an his her its their our your good free last at this that');

const notNoun = 'a an the any such no of this that its his her their our your each all some search';

/** A verb's two forms of the present: `agrees`, which no article precedes, and `agree`, which a plural does and no modal or *to*. */
const verbs = (cue: string, bare: string): readonly Cue[] => [
  { cue, on: list(bare).map(thirdPerson), notBefore: near(1, notNoun, 's') },
  {
    cue,
    on: list(bare),
    before: near(
      5,
      'parties both i we you they each and customers users tenants employees guarantors sellers buyers personnel staff subcontractors contractors suppliers providers members partners directors shareholders lenders borrowers agents affiliates processors licensees participants visitors',
    ),
    notBefore: near(2, notNoun, 'to shall will must may can cannot would should'),
  },
];

const modal: readonly Cue[] = [
  { cue: 'shall', on: list('shall') },
  { cue: 'must', on: ['must'], notBefore: near(1, 'a the') },
  { cue: 'will', on: ['will'], notBefore: articles, notAfter: near(1, 'of and') },
  { cue: 'will', on: ['ll'] },
  { cue: 'would', on: ['would'], after: near(4, 'liable entitled required obliged responsible') },
  {
    cue: 'may',
    on: ['may'],
    notBefore: near(
      1,
      'in of on by since until before after during from to last next mr mrs ms dr early late mid 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 1st 2nd 3rd',
    ),
  },
  { cue: 'cannot', on: list('cannot') },
  { cue: 'cannot', on: list('can could'), after: near(1, 'not only'), notAfter: near(2, 'have') },
  {
    cue: 'can',
    on: ['can'],
    before: near(3, 'side either each anyone you we party customer client tenant employee user users buyer'),
    notAfter: near(1, 'be see find also'),
  },
  {
    cue: 'should',
    on: ['should'],
    notBefore: near(3, 'it'),
    before: near(
      4,
      'employees employee users user customer customers you tenant party parties client supplier contractor staff they the all',
    ),
  },
  {
    cue: 'can be',
    on: ['can'],
    after: near(
      2,
      'withdrawn cancelled canceled terminated extended renewed transferred reassigned revoked claimed exercised requested challenged assigned amended suspended postponed returned exchanged refunded redeemed',
    ),
  },
  { cue: 'ought', on: ['ought'] },
  {
    cue: 'be to',
    on: ['be'],
    before: near(2, 'to'),
    after: near(3, 'withheld delayed assigned sublet used disclosed paid borne exceeded'),
  },
  {
    cue: 'be to',
    on: list('is are'),
    after: near(1, 'to'),
    notAfter: near(2, 'the a an some'),
    notBefore: near(4, 'purpose aim idea object objective goal intention function role task job mission plan who which that'),
  },
  { cue: 'have to', on: list('has have'), after: near(1, 'to'), notAfter: near(2, 'date do') },
  { cue: 'not', on: ['t'], before: near(1, 'mustn shan won needn oughtn') },
  { cue: 'be to', on: list('needs need'), after: near(1, 'to not') },
];

const duty: readonly Cue[] = [
  ...verbs('undertake', 'undertake covenant commit pledge promise'),
  ...verbs('agree', 'agree acknowledge accept consent confirm'),
  { cue: 'agree', on: list('agreed understood'), before: near(2, 'is it'), after: near(3, 'that') },
  ...verbs('warrant', 'warrant represent certify guarantee'),
  ...verbs('ensure', 'ensure procure refrain abstain comply endeavour endeavor'),
  { cue: 'be obliged', on: list('obliged obligated required bound'), before: be, notAfter: near(1, 'by') },
  { cue: 'be bound by', on: ['bound'], before: be },
  {
    cue: 'be expected to',
    on: list('expected encouraged advised requested asked urged invited recommended instructed reminded'),
    before: be,
  },
  { cue: 'obligation', on: list('obligation obligations duty duties'), before: near(4, 'has have under no owes owe is has') },
  { cue: 'endeavours', on: list('endeavours endeavors efforts'), before: near(3, 'best reasonable commercially all') },
  { cue: 'responsibility', on: list('responsibility responsibilities'), before: near(4, 'is are has have no accepts assumes takes bear') },
  { cue: 'responsible', on: list('responsible accountable answerable'), before: be },
  { cue: 'at the expense of', on: list('expense cost risk discretion option'), before: near(5, 'at') },
];

const prohibition: readonly Cue[] = [
  { cue: 'prohibit', on: list('prohibited forbidden barred precluded disallowed banned'), before: be },
  { cue: 'no party', on: list('neither'), after: near(6, 'shall will may is party parties') },
  {
    cue: 'in no event',
    on: list('event circumstances'),
    before: near(2, 'no any'),
    after: near(8, 'shall will is are does exceed liable'),
  },
  {
    cue: 'nothing',
    on: ['nothing'],
    after: near(
      12,
      'shall will limits limit excludes exclude affects affect obliges oblige constitutes creates prevents requires entitles confers implies makes make gives give grants transfers allows permits relieves releases',
    ),
  },
  { cue: 'strictly', on: ['strictly'], after: near(1, 'prohibited forbidden limited confidential') },
];

const permission: readonly Cue[] = [
  ...verbs('grant', 'grant assign transfer license concede'),
  ...verbs('appoint', 'appoint authorise authorize'),
  { cue: 'be entitled to', on: list('entitled authorised authorized permitted allowed empowered'), before: be },
  { cue: 'be free to', on: ['free'], before: be, after: near(1, 'to') },
  {
    cue: 'right',
    on: list('right rights'),
    before: near(5, 'has have reserves reserve no retains retain sole enjoys enjoy grants grant waives'),
    notAfter: near(1, 'hand side'),
  },
  { cue: 'discretion', on: ['discretion'], before: near(3, 'sole absolute its own') },
];

const liability: readonly Cue[] = [
  ...verbs('indemnify', 'indemnify compensate reimburse'),
  { cue: 'indemnify', on: ['indemnified'], before: be },
  ...verbs('disclaim', 'disclaim waive renounce relinquish forgo release'),
  { cue: 'waive', on: ['waived'], before: be },
  { cue: 'liable', on: list('liable'), before: near(6, 'is are re aren isn be not shall will held neither hold party remains remain') },
  { cue: 'liability', on: ['liability'], after: near(10, 'is are shall will exceed exceeds limited excluded capped under does') },
  { cue: 'warranty', on: list('warranty warranties'), before: near(4, 'no makes gives without give make all') },
  { cue: 'remedy', on: list('remedy remedies'), before: near(4, 'sole exclusive only') },
];

const money: readonly Cue[] = [
  { cue: 'be due', on: list('payable due'), before: be, notBefore: near(2, 'may might could can') },
  { cue: 'subject to', on: ['subject'], before: be, after: near(1, 'to') },
  { cue: 'be deemed', on: list('deemed considered treated regarded'), before: be },
  { cue: 'be governed by', on: list('governed construed'), before: be },
  { cue: 'property of', on: list('property ownership title'), before: near(4, 'remain remains retain retains become becomes') },
  { cue: 'except as', on: list('except save'), after: near(1, 'as') },
  { cue: 'limited to', on: list('limited restricted capped confined'), before: be, after: near(1, 'to at') },
];

export const cueLexicon: readonly Cue[] = [...modal, ...duty, ...prohibition, ...permission, ...liability, ...money];
