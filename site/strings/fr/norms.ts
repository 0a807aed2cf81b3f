/** Parties, what they must and may do, and the values that every contract shares. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import type { OneMany } from '../shapes.ts';
import { of } from './typography.ts';

export const modality: Readonly<Record<string, string>> = {
  obligation: 'Obligation',
  prohibition: 'Interdiction',
  power: 'Pouvoir',
  permission: 'Faculté',
  exclusion: 'Exclusion',
  'best-efforts': 'Moyens',
  guarantee: 'Garantie',
  burden: 'Charge',
  recommendation: 'Recommandation',
  declaration: 'Déclaration',
};

export const parties: Readonly<Record<string, string>> = {
  client: 'Client',
  provider: 'Prestataire',
  'both-parties': 'Les deux parties',
  'third-party': 'Tiers',
  nobody: 'Personne',
  unassigned: 'Non attribuée',
};

/** Words for the values that every contract's matrix shares; a contract's own enums carry their titles. */
export const enumWords: Readonly<Record<string, string>> = {
  ...parties,
  ...Object.fromEntries(Object.entries(modality).map(([id, word]) => [id, word.toLowerCase()])),
  stated: 'dit par le texte',
  inferred: 'par déduction',
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
  hours: 'en heures',
  // What a cell of a price table may say.
  free: 'gratuit',
  included: 'inclus',
  'on-request': 'sur demande',
};

export const towards = 'envers';

/** What a norm makes of its action, for one party and for several; an exclusion's action says it itself. */
export const normVerbs: Readonly<Record<string, OneMany>> = {
  obligation: ['doit', 'doivent'],
  prohibition: ['ne doit pas', 'ne doivent pas'],
  power: ['peut', 'peuvent'],
  permission: ['peut', 'peuvent'],
  'best-efforts': ['fait de son mieux pour', 'font de leur mieux pour'],
  guarantee: ['garantit de', 'garantissent de'],
  burden: ['a la charge de', 'ont la charge de'],
  recommendation: ['a intérêt à', 'ont intérêt à'],
};

/** A party's name: the provider's own, `Client`, an outsider's as the contract names it, and what the text leaves open. */
export function partyName(party: string, { provider, parties: named = {} }: Pick<Manifest, 'provider'> & Partial<Manifest>): string {
  if (party === 'provider') return provider;
  return parties[party] ?? capital((named[party] ?? party).replace(/^(?:l[ea] |les |l’)/, ''));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The party as the subject of a sentence: `Le Client`, `Alteo`, `L’autorité de certification`. */
export function partySubject(party: string, manifest: Pick<Manifest, 'provider' | 'parties'>): string {
  if (party === 'provider') return manifest.provider;
  const general = { 'both-parties': 'les deux parties', 'third-party': 'un tiers', nobody: 'nul' }[party];
  return capital(general ?? manifest.parties[party] ?? party);
}

/** What reads as a sentence without a verb of its own: `Le Client : …`. */
export const declares = '\u00a0: ';

/** `ne pas divulguer` → `divulguer`, of an obligation that forbids; undefined where the action is none. */
export const forbidden = (action: string): string | undefined =>
  action.startsWith('ne pas ') ? action.slice('ne pas '.length) : undefined;

/** Words that lead to a circumstance by themselves: « selon le Bon de Commande », « pendant la durée du contrat ». */
const leading = /^(?:si|selon|pendant|lors|via|conformément|sauf|avec|sans|dans|pour|sur|après|avant|à|au)(?!\p{L})/u;
const subject = /^(?:le|la|les|il|elle|on|un|une|malgré) |^l’/;

/** The word that leads to a circumstance, and the circumstance: `en cas` `de refus`, `si` `le client résilie`. */
export function whenWords(words: string, provider: string): { readonly lead?: string; readonly words: string } {
  if (leading.test(words)) return { words };
  if (subject.test(words) || words.startsWith(`${provider} `)) return { lead: 'si', words };
  return { lead: 'en cas', words: of(words) };
}

/** The same of an exception: `sauf` `accord contraire`, `sauf si` `le client accepte`. */
export const unlessWords = (words: string): { readonly lead: string; readonly words: string } => ({
  lead: subject.test(words) ? 'sauf si' : 'sauf',
  words,
});

/** Between two circumstances that all hold, and between two exceptions. */
export const joints = { all: ' et ', any: ' ou ' };

/** Whom an option of a reading favours: `avantage le Client`, `avantage Alteo`; nothing where it favours neither. */
export function favourWords(party: string | undefined, manifest: Pick<Manifest, 'provider'>): string | undefined {
  if (party === 'client') return 'avantage le Client';
  return party === 'provider' ? `avantage ${manifest.provider}` : undefined;
}

/** What a default reading rests on. */
export const principleWords: Readonly<Record<string, string>> = {
  'ordinary-words': 'les mots ordinaires',
  'against-drafter': 'contre la partie qui a rédigé',
};

/** The families of questions, in the order pages show them. */
export const kinds: Readonly<Record<string, string>> = {
  sla: 'Disponibilité et rétablissement',
  deadline: 'Échéances',
  tariff: 'Prix et décomptes',
  liability: 'Responsabilité et plafonds',
  eligibility: 'Droits et conditions',
  limit: 'Limites',
  term: 'Durées',
  responsibility: 'Qui fait quoi',
  classification: 'Classements',
};
