/** What stands on every page: names, the masthead, the plan, the buttons. */

/** `Two`, `Three`; a figure above that. */
export const numberWords = (number: number): string => ['No', 'One', 'Two', 'Three', 'Four'][number] ?? String(number);

export const site = {
  name: 'Clausier',
  description: (contracts: number) =>
    contracts === 1 ? 'One contract, read and computed' : `${numberWords(contracts)} contracts, read and computed`,
  skip: 'Skip to content',
};

export const masthead = {
  label: 'Main',
  contracts: 'Contracts',
  rules: 'Rules',
  responsibilities: 'Responsibilities',
  compare: 'Compare',
  readings: 'Readings',
  menu: 'Menu',
  search: 'Search',
  shortcut: 'Ctrl K',
};

export const crumbs = { label: 'Breadcrumb', contracts: 'Contracts', rules: 'Rules', lexicon: 'Definitions', editions: 'Editions' };

export const plan = {
  read: 'Read',
  understand: 'Understand',
  verify: 'Verify',
  about: 'This document',
  contract: (provider: string) => `${provider}, the contract`,
  lexicon: (provider: string) => `Definitions of ${provider}`,
  editions: (provider: string) => `Editions of ${provider}`,
  index: 'The whole index',
  rules: 'The rules',
  responsibilities: 'Who does what',
  compare: 'Compare the contracts',
  contracts: 'All contracts',
  tariffs: 'The prices',
  readings: 'Readings to decide',
  decisions: 'Sign-offs',
  silences: 'What the text does not say',
  coverage: 'Coverage of the text',
  diagnostics: 'Diagnostics',
  notice: 'The contracts are reproduced word for word. The rules are compiled from them; they are not legal advice.',
  theme: 'Appearance',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  problem: 'Report a problem',
  problemBody: (path: string) => `Page: ${path}\n\nWhat is wrong:\n`,
};

export const copy = {
  copy: 'Copy',
  copied: 'Copied',
  link: 'Copy the link',
  refused: 'The browser refused to copy',
};
