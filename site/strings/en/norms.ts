/** Parties, what they must and may do, and the values that every contract shares. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import type { OneMany } from '../shapes.ts';

export const modality: Readonly<Record<string, string>> = {
  obligation: 'Obligation',
  prohibition: 'Prohibition',
  power: 'Power',
  permission: 'Permission',
  exclusion: 'Exclusion',
  'best-efforts': 'Best efforts',
  guarantee: 'Guarantee',
  burden: 'Burden',
  recommendation: 'Recommendation',
  declaration: 'Statement',
};

export const parties: Readonly<Record<string, string>> = {
  client: 'Customer',
  provider: 'Provider',
  'both-parties': 'Both parties',
  'third-party': 'Third party',
  nobody: 'Nobody',
  unassigned: 'Not assigned',
};

/** Words for the values that every contract's matrix shares; a contract's own enums carry their titles. */
export const enumWords: Readonly<Record<string, string>> = {
  ...parties,
  ...Object.fromEntries(Object.entries(modality).map(([id, word]) => [id, word.toLowerCase()])),
  stated: 'stated by the text',
  inferred: 'by inference',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  hours: 'in hours',
  // What a cell of a price table may say.
  free: 'free',
  included: 'included',
  'on-request': 'on request',
};

export const towards = 'to';

/** What a norm makes of its action, for one party and for several; an exclusion's action says it itself. */
export const normVerbs: Readonly<Record<string, OneMany>> = {
  obligation: ['must', 'must'],
  prohibition: ['must not', 'must not'],
  power: ['may', 'may'],
  permission: ['may', 'may'],
  'best-efforts': ['makes its best efforts to', 'make their best efforts to'],
  guarantee: ['guarantees to', 'guarantee to'],
  burden: ['has the burden to', 'have the burden to'],
  recommendation: ['had better', 'had better'],
};

/** A party's name: the provider's own, `Customer`, an outsider's as the contract names it, and what the text leaves open. */
export function partyName(party: string, { provider, parties: named = {} }: Pick<Manifest, 'provider'> & Partial<Manifest>): string {
  if (party === 'provider') return provider;
  return parties[party] ?? capital((named[party] ?? party).replace(/^(?:the|an?) /i, ''));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The party as the subject of a sentence: `The Customer`, `Northwind`, `The escrow agent`. */
export function partySubject(party: string, manifest: Pick<Manifest, 'provider' | 'parties'>): string {
  if (party === 'provider') return manifest.provider;
  const general = { 'both-parties': 'both parties', 'third-party': 'a third party', nobody: 'nobody' }[party];
  return capital(general ?? manifest.parties[party] ?? party);
}

/** What reads as a sentence without a verb of its own: `The Customer: …`. */
export const declares = ': ';

/** `not disclose` → `disclose`, of an obligation that forbids; undefined where the action is none. */
export const forbidden = (action: string): string | undefined => (action.startsWith('not ') ? action.slice('not '.length) : undefined);

/** Words that lead to a circumstance by themselves: “within the term”, “as set out in the Order Form”. */
const leading = /^(?:if|when|where|as|under|upon|on|during|within|after|before|in|with|without|for|by|at|until|unless|except|subject)\b/i;

/** The word that leads to a circumstance, and the circumstance: `if` `the customer terminates`. */
export const whenWords = (words: string, _provider: string): { readonly lead?: string; readonly words: string } =>
  leading.test(words) ? { words } : { lead: 'if', words };

/** The same of an exception: `unless` `the parties agree`. */
export const unlessWords = (words: string): { readonly lead: string; readonly words: string } => ({ lead: 'unless', words });

/** Between two circumstances that all hold, and between two exceptions. */
export const joints = { all: ' and ', any: ' or ' };

/** Whom an option of a reading favours: `favours the Customer`, `favours Northwind`; nothing where it favours neither. */
export function favourWords(party: string | undefined, manifest: Pick<Manifest, 'provider'>): string | undefined {
  if (party === 'client') return 'favours the Customer';
  return party === 'provider' ? `favours ${manifest.provider}` : undefined;
}

/** What a default reading rests on. */
export const principleWords: Readonly<Record<string, string>> = {
  'ordinary-words': 'the ordinary words',
  'against-drafter': 'against the party that drafted',
};

/** The families of questions, in the order pages show them. */
export const kinds: Readonly<Record<string, string>> = {
  sla: 'Availability and restoration',
  deadline: 'Deadlines',
  tariff: 'Prices and charges',
  liability: 'Liability and caps',
  eligibility: 'Rights and conditions',
  limit: 'Limits',
  term: 'Terms',
  responsibility: 'Who does what',
  classification: 'Classifications',
};
