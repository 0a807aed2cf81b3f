/** Situations that readers come with: what they say, and how contracts speak of it. */
import type { Situation } from '../../shapes.ts';

export const situations: readonly Situation[] = [
  {
    id: 'panne',
    title: 'My site is down',
    lede: 'What is promised, when it begins to count, what is owed, and what to do to ask for it.',
    topics: ['availability', 'incidents'],
    words: /outage|unavailab|downtime|maintenance|answered|response|service credit/i,
  },
  {
    id: 'depart',
    title: 'I want to leave',
    lede: 'When the contract ends, with what notice, what is still owed, and what becomes of names, sites and data.',
    topics: ['termination', 'term', 'reversibility'],
    words: /terminat|renew|end of the (?:current )?term|cancel|migrat/i,
  },
  {
    id: 'prix',
    title: 'My prices are going up',
    lede: 'Whether the price may rise, by how much, from when, and what is left to the customer.',
    topics: ['indexation'],
    words: /increase|revision|revised?\b|indexation/i,
  },
];

export const situationsPage = {
  title: 'Situations',
  lede: 'Start from what happens: the rules and norms that answer it, together, contract by contract.',
  none: 'No contract answers them yet.',
  rules: 'What to ask the contract',
  read: (provider: string) => `Read the contract of ${provider}`,
};
