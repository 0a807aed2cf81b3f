/** Positions, sign-offs and case sheets: what a reader decides, keeps in the browser and takes away. */
import type { Tally } from '../../shapes.ts';
import { count } from '../typography.ts';

export const decide = {
  recorded: (option: string, by: string, on: string, why: string) => `Position of ${by}, ${on}: ${option}. ${why}`,
  recordedStale: 'It is stale: the words or the options changed since.',
  take: 'Take a position',
  takeLede: 'Your position stays in this browser and holds on every page of the site; export it to put it on the contract’s file.',
  option: 'Reading taken',
  why: 'Reason',
  by: 'As',
  byHint: 'A role, for instance counsel',
  on: 'Date',
  keep: 'Take this reading',
  drop: 'Withdraw my position',
  missing: 'Say the reading, the reason, the role and the date.',
  tools: 'Your decisions',
  toolsLede: 'Take every position at once, by whom each reading favours; then share them, or export them for the review command.',
  ready: {
    default: 'Readings kept by default',
    client: 'Best for the Customer',
    provider: (provider: string) => `Best for ${provider}`,
  },
  readyWhy: {
    default: 'The reading kept by default.',
    client: 'The reading most favourable to the Customer.',
    provider: (provider: string) => `The reading most favourable to ${provider}.`,
  },
  readyBy: 'Your role',
  clear: 'Withdraw all',
  export: 'Export (YAML)',
  share: 'Copy the link of your positions',
  shared: 'Link copied',
  /** `{taken}`, `{all}` and `{signed}` are put in by the browser. */
  counted: 'Positions taken: {taken} of {all}. Rules signed off here: {signed}.',
  asked: 'This link proposes positions: {taken}.',
  askedWhy: 'Taken over from a shared link.',
  askedBy: 'reader of the site',
  adopt: 'Take them over in this browser',
  exportHead: (contract: string) => `Decisions exported from the site. To be recorded by: clausier review ${contract} --import FILE`,
  signOff: 'Sign this rule off',
  signOffLede: 'Your sign-off stays in this browser until it is exported, with the fingerprint of the rule and of its words.',
  sign: 'Sign off',
  unsign: 'Withdraw my sign-off',
  cite: 'Copy the citation',
  cited: 'Citation copied',
  citation: (words: string, contract: string, edition: string, place: string, address: string) =>
    `${words} (${contract}, edition ${edition}, clause ${place}, ${address})`,
  discuss: 'Discuss it',
  discussBody: (place: string, words: string, edition: string, digest: string) =>
    `About: ${place}\n\n“${words}”\n\nEdition: ${edition}\nFingerprint: ${digest}\n\nSign off, contest or comment:\n`,
  stake: 'What is at stake',
  stakeLede: 'The readings that move a result most, on a case of their rule.',
  stakeAll: (choices: number) => `All readings to decide (${count(choices, 'reading', 'readings')})`,
  moves: 'moves this result',
  sheet: {
    open: 'Case sheet',
    title: 'Case sheet',
    print: 'Print',
    copy: 'Copy as text',
    copied: 'Copied',
    close: 'Close',
    question: 'Question',
    scope: 'Scope',
    case: 'The case',
    answer: 'The answer',
    readings: 'By reading',
    words: 'The words',
    source: 'The source',
    edition: (title: string, edition: string) => `${title}, edition ${edition}`,
    digest: (digest: string) => `Fingerprint of the rule and of its words: ${digest}`,
    on: 'Made on',
    address: 'Address',
  },
};

export const decisionsPage = {
  title: 'Sign-offs and positions',
  lede: 'What was signed off or decided, by whom and when, and what is still to be reviewed.',
  none: 'Nothing is recorded yet. A rule is signed off on its page, a reading is decided on its own, and what is exported goes into the contract’s folder.',
  counts: (rules: Tally, readings: Tally) =>
    `${rules.done} of ${count(rules.all, 'rule', 'rules')} signed off, ${readings.done} of ${count(readings.all, 'reading', 'readings')} decided.`,
  rules: 'Rules',
  readings: 'Readings',
  byClause: (clauses: number) => `Clause by clause (${count(clauses, 'clause', 'clauses')})`,
  clauses: 'How far each clause has come',
  clause: 'Clause',
  ruleTally: 'Rules signed off',
  readingTally: 'Readings decided',
  tally: (done: number, all: number) => `${done} / ${all}`,
};

/** What the range of a case says, in the browser too. */
export const rangeWords = {
  spread: (least: string, greatest: string) => `By reading: from ${least} to ${greatest}.`,
  steady: 'No reading moves this result.',
  answers: (answers: number) => `By reading, ${count(answers, 'possible answer', 'possible answers')}.`,
};
