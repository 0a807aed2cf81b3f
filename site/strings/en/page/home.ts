/** The home page, and the page of all rules. */
import { numberWords } from '../interface.ts';
import { count } from '../typography.ts';

export const home = {
  title: ['What the contract says.', 'What it does.'],
  lede: (contracts: number) => {
    const [reproduced, stated] =
      contracts === 1 ? ['One contract is reproduced', 'it states'] : [`${numberWords(contracts)} contracts are reproduced`, 'they state'];
    return `${reproduced} here word for word, and every figure that ${stated} drives a rule. Read a clause, try it on your own case, see the explanation and the words behind it. Where the text can be read in several ways, every reading is given, with what it changes in money or in days.`;
  },
  field: 'Search for a clause, a rule, a term',
  placeholder: 'a word · a value · a number',
  thread: 'From the words to the amount',
  words: (place: string) => `The words · ${place}`,
  rule: (title: string) => `The rule · ${title}`,
  other: (code: string) => `The other reading · ${code}`,
  contracts: 'The contracts',
  questions: (provider: string) => `The questions that ${provider} answers`,
  edition: (edition: string) => `Edition ${edition}`,
  facts: { fidelity: 'Fidelity', coverage: 'Coverage', rules: 'Rules', norms: 'Norms', open: 'To decide', built: 'Built' },
  fidelity: (percent: string, words: string, layout: string) =>
    `${percent}% of the words, in order (${words}${layout === '0' ? '' : `, ${layout} of them layout`})`,
  coverage: (percent: string) => `${percent}% of the figures and normative sentences`,
  rules: (rules: number, examples: number) => `${rules}, with ${count(examples, 'example', 'examples')}`,
  readings: (number: number) => count(number, 'reading', 'readings'),
  readContract: 'Read the contract',
  itsRules: 'Its rules',
  ruleCount: (number: number) => count(number, 'rule', 'rules'),
};

export const rulesPage = {
  title: 'The rules',
  none: 'No rule yet.',
  lede: 'Each rule answers one question, with the words of the contract behind it. Open one to try it on your own case.',
  of: (provider: string) => `The rules of ${provider}`,
};
