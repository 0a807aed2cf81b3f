/** A contract and its clauses: the reading view, a clause’s page, the definitions, the editions, where words stand. */
import type { Tally } from '../../shapes.ts';
import { count } from '../typography.ts';

const hard = '\u00a0';

/** Where words stand: `5.1, paragraph 6`; short `5.1, para. 6`. */
export const place = {
  paragraph: (number: string) => `paragraph${hard}${number}`,
  shortParagraph: (number: string) => `para.${hard}${number}`,
  bullet: (number: string) => `bullet${hard}${number}`,
  dash: (number: string) => `dash${hard}${number}`,
  formula: (number: string) => (number ? `formula${hard}${number}` : 'formula'),
  table: (number: string) => (number ? `table${hard}${number}` : 'table'),
  row: (number: string) => `row${hard}${number}`,
  note: (number: string) => `note${hard}${number}`,
  preamble: 'Preamble',
  clause: (label: string) => `clause ${label}`,
};

export const contract = {
  contents: 'Contents',
  contentsLabel: 'Contents of the contract',
  openCount: (number: number) => `${count(number, 'reading', 'readings')} to decide`,
  openShort: ' to decide',
  key: { value: 'value', valueSays: ' read from the words', term: 'term', termSays: ' defined', doubt: 'words', doubtSays: ' to decide' },
  bare: 'Text only',
  hint: 'The numbers in the margin are permanent links.',
  counts: (values: number, norms: number, open: number) =>
    [count(values, 'value', 'values'), count(norms, 'norm', 'norms'), `${count(open, 'reading', 'readings')} to decide`].join(' · '),
  notes: (place: string) => `Notes: ${place}`,
  rule: 'Rule',
  seeRules: (number: number) => (number > 1 ? 'See also the rules' : 'See also the rule'),
  drives: (values: number) => (values > 1 ? 'drive' : 'drives'),
  withExamples: (number: number) => `; ${count(number, 'example', 'examples')}`,
  more: (number: number) => (number > 1 ? `${number} more norms` : '1 more norm'),
  definition: 'Defined term',
  seeLexicon: 'See in the definitions',
  seeClause: 'The clause, its rules and its examples',
  permalink: (label: string) => `${label}, permanent link`,
};

export const clausePage = {
  label: (provider: string, label: string) => `${provider} · ${label}`,
  text: 'The text',
  under: 'The clauses under it',
  rules: 'The rules',
  examples: 'The examples',
  norms: 'Who must, who may',
  references: 'References',
  waivers: 'Waivers',
  editions: 'Editions',
  inContract: 'Read in the contract',
  noText: 'This clause has no text of its own.',
  noRule: 'No rule rests on this clause.',
  noExample: 'No example yet.',
  noNorm: 'No norm in this clause.',
  noReference: 'This clause refers to nothing and nothing refers to it.',
  noWaiver: 'No waiver in this clause.',
  oneEdition: 'Only one edition is known.',
  cites: 'Cites',
  citedBy: 'Cited by',
  terms: 'Terms',
  outside: 'document not supplied',
  neighbours: 'Neighbouring clauses',
  other: 'Try another case',
  refused: 'refused',
  usedIn: 'Used in',
  allUses: (number: number) => `all ${number} uses`,
  forCase: (given: string) => `For ${given}:`,
  columns: {
    case: 'Case',
    modality: 'Modality',
    who: 'From whom, to whom',
    what: 'What',
    words: 'Words',
    place: 'Clause',
  },
  counts: (values: number, rules: number, norms: number, open: number) =>
    [
      count(values, 'value', 'values'),
      count(rules, 'rule', 'rules'),
      count(norms, 'norm', 'norms'),
      `${count(open, 'reading', 'readings')} to decide`,
    ].join(' · '),
};

export const lexicon = {
  title: (provider: string) => `Definitions of ${provider}`,
  lede: 'The terms that the contract defines, in its own words, and the clauses that use them.',
  uses: (number: number) => `${count(number, 'use', 'uses')}:`,
  noUse: 'Defined, never used elsewhere.',
  more: (number: number) => `and ${count(number, 'more', 'more')}`,
};

export const editions = {
  title: (provider: string) => `Editions of ${provider}`,
  lede: 'What changed from one edition to another: the words added and removed, and the rules touched.',
  current: 'The edition reproduced here',
  original: 'Original document',
  fingerprint: 'SHA-256 fingerprint',
  only: 'Only one edition is known.',
  wordsOf: (edition: string) => `The words of edition ${edition}`,
  wordsLede: 'The words of this edition and nothing else. This address and those of its clauses stay the same when the contract changes.',
  isCurrent: 'This edition is the one that the site reads and computes.',
  readIt: 'Read it with its values, norms and rules',
  isOther: (edition: string) => `The site reads and computes another edition: ${edition}.`,
  changes: 'What it changes',
  demonstration: 'Demonstration edition',
  demonstrationTitle: (provider: string) => `Demonstration edition, ${provider}`,
  demonstrationSays: (provider: string) =>
    `This text is made up. ${provider} never published it, it binds nobody and is not to be cited. It shows what the site says of a new edition.`,
  seeDemonstration: 'What this page would show of a new edition: a demonstration, on a text that is made up',
};

export const signOff = {
  validated: (by: string, on: string) => `Validated by ${by}, ${on}`,
  stale: (changed: string) => `Validation out of date: ${changed}`,
  staleAlone: 'Validation out of date',
  todo: 'For legal to review',
  counted: ({ done, all }: Tally) => `${done} of ${all} signed off`,
};

export const reading = {
  open: 'To decide',
  kept: (option: string) => `Kept: ${option}.`,
  all: 'See the readings',
  default: 'kept',
};

export const silence = { text: 'The text is silent', inferred: 'by inference' };
