/** Words for finding: the search, the index of all, a page that is not there. */
import { count } from '../typography.ts';

export const search = {
  title: 'Search',
  field: 'Clause, rule, term or norm',
  submit: 'Search',
  close: 'Close',
  filters: { contract: 'Contract', kind: 'Kind', party: 'Party', modality: 'Modality' },
  all: 'All',
  allFeminine: 'All',
  kinds: { rule: 'Rules', clause: 'Clauses', value: 'Values and readings', term: 'Terms', norm: 'Norms', silence: 'Outside the text' },
  results: 'Results',
  found: (number: number, words: string) => `${count(number, 'result', 'results')} for “${words}”`,
  best: 'Nearest',
  none: (words: string) => `No contract speaks of “${words}”.`,
  noneHelp: 'Try a number (5.2), a value (99.9) or another word.',
  unknown: (words: readonly string[]) => `No contract speaks of ${words.map((word) => `“${word}”`).join(' or ')}.`,
  silent: (providers: readonly string[]) => `Nothing about it from ${providers.join(' or ')}.`,
  partly: 'No passage holds all these words; these hold most of them.',
  meant: (typed: string, meant: string) => `“${typed}” was read as “${meant}”.`,
  silences: 'What the texts do not say',
  failed: 'Search is not available; the whole index is one link away.',
  index: 'The whole index',
  more: (number: number) => `${count(number, 'more result', 'more results')}`,
  keys: [
    ['↓ ↑', 'move'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ],
  tolerant: 'accents are ignored',
  value: 'Value',
  reading: 'Reading',
  assumed: 'Assumption',
};

export const indexPage = {
  title: 'The whole index',
  lede: 'Every rule, clause, value, reading, term and norm of the contracts. Search needs JavaScript; this index does without.',
  of: (what: string, provider: string) => `${what} · ${provider}`,
};

export const missing = {
  title: 'Page not found',
  lede: 'This page does not exist.',
  nearest: 'The nearest clause:',
  fragment: (fragment: string) => `“${fragment}” does not exist on this page.`,
  nearestPlace: 'Nearest:',
  search: 'Look for it by its number or by its words.',
  index: 'Or go through the whole index.',
  clauses: (provider: string) => `The clauses of ${provider}`,
};
