/**
 * Every French word of the interface. Contract words never stand here: they come from data.
 * `fr` puts the narrow no-break space before ? ! ; and the no-break space before : % € and inside « ».
 */
import type { Manifest } from '../compiler/model/report/manifest.ts';

const narrow = '\u202f';
const hard = '\u00a0';

/** Plain spaces → French ones: `Pourquoi ?` → narrow no-break, `« mot »` → no-break. */
// @__NO_SIDE_EFFECTS__
export const fr = (text: string): string =>
  text
    .replace(/ ([?!;])/g, `${narrow}$1`)
    .replace(/ ([:%€»])/g, `${hard}$1`)
    .replace(/« /g, `«${hard}`);

/** `1 règle`, `2 règles`; zero is singular. */
export const count = (number: number, one: string, many: string): string => `${number}${hard}${Math.abs(number) > 1 ? many : one}`;

/** `d’Alteo`, `de Telenet`. */
export const of = (name: string): string => (/^[aeiouyhàâéèêëîïôûœ]/i.test(name) ? `d’${name}` : `de ${name}`);

export const site = {
  name: 'Clausier',
  description: 'Deux contrats d’hébergement, lus et calculés',
  skip: 'Aller au contenu',
} as const;

export const masthead = {
  label: 'Principale',
  contracts: 'Contrats',
  rules: 'Règles',
  responsibilities: 'Responsabilités',
  compare: 'Comparer',
  readings: 'Lectures',
  menu: 'Menu',
  search: 'Rechercher',
  shortcut: 'Ctrl K',
} as const;

export const crumbs = { label: 'Fil d’Ariane', contracts: 'Contrats', rules: 'Règles', lexicon: 'Lexique', editions: 'Éditions' } as const;

export const plan = {
  read: 'Lire',
  understand: 'Comprendre',
  verify: 'Vérifier',
  about: 'Ce document',
  contract: (provider: string) => `${provider}, le contrat`,
  lexicon: (provider: string) => `Lexique ${of(provider)}`,
  editions: (provider: string) => `Éditions ${of(provider)}`,
  index: 'Tout l’index',
  rules: 'Les règles',
  responsibilities: 'Qui fait quoi',
  compare: 'Comparer les deux contrats',
  tariffs: 'Les tarifs',
  readings: 'Lectures à trancher',
  silences: 'Ce que le texte ne dit pas',
  coverage: 'Couverture du texte',
  diagnostics: 'Diagnostics',
  notice: fr(
    'Le texte des contrats est reproduit mot pour mot. Les règles en sont tirées par compilation ; elles n’ont pas valeur de conseil juridique.',
  ),
  theme: 'Apparence',
  themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  problem: 'Signaler un problème',
} as const;

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
/** What a norm makes of its action, for one party and for several; an exclusion's action says it itself. */
export const normVerbs: Readonly<Record<string, readonly [one: string, many: string]>> = {
  obligation: ['doit', 'doivent'],
  prohibition: ['ne doit pas', 'ne doivent pas'],
  power: ['peut', 'peuvent'],
  permission: ['peut', 'peuvent'],
  'best-efforts': ['fait de son mieux pour', 'font de leur mieux pour'],
  guarantee: ['garantit de', 'garantissent de'],
  burden: ['a la charge de', 'ont la charge de'],
  recommendation: ['a intérêt à', 'ont intérêt à'],
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
};
export const towards = 'envers';

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

/** Where words stand: `5.1, alinéa 6`; short `5.1, al. 6`. */
export const place = {
  paragraph: (number: string) => `alinéa${hard}${number}`,
  shortParagraph: (number: string) => `al.${hard}${number}`,
  bullet: (number: string) => `puce${hard}${number}`,
  dash: (number: string) => `tiret${hard}${number}`,
  formula: (number: string) => (number ? `formule${hard}${number}` : 'formule'),
  table: (number: string) => (number ? `tableau${hard}${number}` : 'tableau'),
  row: (number: string) => `ligne${hard}${number}`,
  note: (number: string) => `note${hard}${number}`,
  preamble: 'Préambule',
  clause: (label: string) => `clause ${label}`,
} as const;

export const signOff = {
  validated: (by: string, on: string) => `Validée par ${by}, ${on}`,
  stale: (changed: string) => fr(`Validation périmée : ${changed}`),
  staleAlone: 'Validation périmée',
  todo: 'À relire par le juridique',
} as const;

export const reading = {
  open: 'À trancher',
  kept: (option: string) => fr(`Retenu : ${option}.`),
  all: 'Voir les lectures',
  default: 'retenue',
} as const;

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

export const silence = { text: 'Le texte se tait', inferred: 'par déduction' } as const;
export const copy = {
  copy: 'Copier',
  copied: 'Copié',
  link: 'Copier le lien',
  linkCopied: 'Lien copié',
  refused: 'Copie refusée par le navigateur',
} as const;

export const home = {
  title: ['Ce que le contrat dit.', 'Ce qu’il fait.'],
  lede: fr(
    'Deux contrats d’hébergement sont reproduits ici mot pour mot, et chaque chiffre qu’ils énoncent fait tourner une règle. Lisez une clause, essayez-la sur votre cas, voyez l’explication et les mots qui la fondent. Là où le texte se lit de plusieurs façons, toutes les lectures sont données, avec ce qu’elles changent en euros ou en jours.',
  ),
  field: 'Rechercher une clause, une règle, un terme',
  placeholder: '99,9 · hébergement · 5.2 · avoir',
  thread: 'Du mot au montant',
  words: (place: string) => `Les mots · ${place}`,
  rule: (title: string) => `La règle · ${title}`,
  other: (code: string) => `L’autre lecture · ${code}`,
  contracts: 'Les contrats',
  questions: (provider: string) => `Les questions auxquelles ${provider} répond`,
  edition: (edition: string) => `Édition ${edition}`,
  facts: { fidelity: 'Fidélité', coverage: 'Couverture', rules: 'Règles', norms: 'Normes', open: 'À trancher', built: 'Construit' },
  fidelity: (percent: string, words: string, layout: string) =>
    fr(`${percent} % des mots, dans l’ordre (${words}, dont ${layout} de mise en page)`),
  coverage: (percent: string) => fr(`${percent} % des chiffres et phrases normatives`),
  rules: (rules: number, examples: number) => fr(`${rules}, avec ${count(examples, 'exemple', 'exemples')}`),
  readings: (number: number) => count(number, 'lecture', 'lectures'),
  readContract: 'Lire le contrat',
  itsRules: 'Ses règles',
  ruleCount: (number: number) => count(number, 'règle', 'règles'),
} as const;

export const contract = {
  contents: 'Sommaire',
  contentsLabel: 'Sommaire du contrat',
  openCount: (number: number) => `${count(number, 'lecture', 'lectures')} à trancher`,
  openShort: ' à trancher',
  key: { value: 'valeur', valueSays: ' lue dans les mots', term: 'terme', termSays: ' défini', doubt: 'mots', doubtSays: ' à trancher' },
  bare: 'Texte seul',
  hint: 'Les numéros en marge sont des liens permanents.',
  counts: (values: number, norms: number, open: number) =>
    [count(values, 'valeur', 'valeurs'), count(norms, 'norme', 'normes'), `${count(open, 'lecture', 'lectures')} à trancher`].join(' · '),
  notes: (place: string) => fr(`Notes : ${place}`),
  rule: 'Règle',
  seeRules: (number: number) => (number > 1 ? 'Voir aussi les règles' : 'Voir aussi la règle'),
  drives: (values: number) => (values > 1 ? 'font tourner' : 'fait tourner'),
  withExamples: (number: number) => fr(` ; ${count(number, 'exemple', 'exemples')}`),
  when: 'si',
  inCase: 'en cas',
  and: ' et ',
  or: ' ou ',
  unless: 'sauf',
  unlessThat: 'sauf si',
  more: (number: number) => (number > 1 ? `${number} autres normes` : '1 autre norme'),
  definition: 'Terme défini',
  seeLexicon: 'Voir dans le lexique',
  seeClause: 'La clause, ses règles et ses exemples',
  permalink: (label: string) => `${label}, lien permanent`,
} as const;

export const clausePage = {
  label: (provider: string, label: string) => `${provider} · ${label}`,
  text: 'Le texte',
  under: 'Les clauses qui en dépendent',
  rules: 'Les règles',
  examples: 'Les exemples',
  norms: 'Qui doit, qui peut',
  references: 'Renvois',
  waivers: 'Dispenses',
  editions: 'Éditions',
  inContract: 'Lire dans le contrat',
  noText: 'Cette clause n’a pas de texte à elle.',
  noRule: 'Aucune règle ne repose sur cette clause.',
  noExample: 'Aucun exemple encore.',
  noNorm: 'Aucune norme dans cette clause.',
  noReference: 'Cette clause ne renvoie à rien et rien n’y renvoie.',
  noWaiver: 'Aucune dispense dans cette clause.',
  oneEdition: 'Une seule édition connue.',
  cites: 'Cite',
  citedBy: 'Citée par',
  terms: 'Termes',
  outside: 'document non fourni',
  neighbours: 'Clauses voisines',
  other: 'Essayer un autre cas',
  refused: 'refusé',
  usedIn: 'Employé en',
  allUses: (number: number) => `les ${number} emplois`,
  forCase: (given: string) => fr(`Pour ${given} :`),
  columns: {
    case: 'Cas',
    modality: 'Modalité',
    who: 'De qui, envers qui',
    what: 'Quoi',
    words: 'Mots',
    place: 'Clause',
  },
  counts: (values: number, rules: number, norms: number, open: number) =>
    [
      count(values, 'valeur', 'valeurs'),
      count(rules, 'règle', 'règles'),
      count(norms, 'norme', 'normes'),
      `${count(open, 'lecture', 'lectures')} à trancher`,
    ].join(' · '),
} as const;

export const rulesPage = {
  title: 'Les règles',
  lede: 'Chaque règle répond à une question, avec les mots du contrat qui la fondent. Ouvrez-en une pour l’essayer sur votre cas.',
  of: (provider: string) => `Les règles ${of(provider)}`,
} as const;

export const lexicon = {
  title: (provider: string) => `Lexique ${of(provider)}`,
  lede: 'Les termes que le contrat définit, dans ses propres mots, et les clauses qui les emploient.',
  uses: (number: number) => fr(`${count(number, 'emploi', 'emplois')} :`),
  noUse: 'Défini, jamais employé ailleurs.',
  more: (number: number) => `et ${count(number, 'autre', 'autres')}`,
} as const;

export const editions = {
  title: (provider: string) => `Éditions ${of(provider)}`,
  lede: 'Ce qui a changé d’une édition à l’autre : les mots ajoutés et retirés, et les règles touchées.',
  current: 'Édition reproduite ici',
  original: 'Document d’origine',
  fingerprint: 'Empreinte SHA-256',
  only: 'Une seule édition connue.',
} as const;
