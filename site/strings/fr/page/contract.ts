/** A contract and its clauses: the reading view, a clause’s page, the lexicon, the editions, where words stand. */
import type { Tally } from '../../shapes.ts';
import { count, of, spaced } from '../typography.ts';

const hard = '\u00a0';

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
};

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
  notes: (place: string) => spaced(`Notes : ${place}`),
  rule: 'Règle',
  seeRules: (number: number) => (number > 1 ? 'Voir aussi les règles' : 'Voir aussi la règle'),
  drives: (values: number) => (values > 1 ? 'font tourner' : 'fait tourner'),
  withExamples: (number: number) => spaced(` ; ${count(number, 'exemple', 'exemples')}`),
  more: (number: number) => (number > 1 ? `${number} autres normes` : '1 autre norme'),
  definition: 'Terme défini',
  seeLexicon: 'Voir dans le lexique',
  seeClause: 'La clause, ses règles et ses exemples',
  permalink: (label: string) => `${label}, lien permanent`,
};

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
  forCase: (given: string) => spaced(`Pour ${given} :`),
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
};

export const lexicon = {
  title: (provider: string) => `Lexique ${of(provider)}`,
  lede: 'Les termes que le contrat définit, dans ses propres mots, et les clauses qui les emploient.',
  uses: (number: number) => spaced(`${count(number, 'emploi', 'emplois')} :`),
  noUse: 'Défini, jamais employé ailleurs.',
  more: (number: number) => `et ${count(number, 'autre', 'autres')}`,
};

export const editions = {
  title: (provider: string) => `Éditions ${of(provider)}`,
  lede: spaced('Ce qui a changé d’une édition à l’autre : les mots ajoutés et retirés, et les règles touchées.'),
  current: 'Édition reproduite ici',
  original: 'Document d’origine',
  fingerprint: 'Empreinte SHA-256',
  only: 'Une seule édition connue.',
  wordsOf: (edition: string) => `Les mots de l’édition ${edition}`,
  wordsLede:
    'Les mots de cette édition, et rien d’autre. Cette adresse et celles de ses clauses restent les mêmes quand le contrat change.',
  isCurrent: 'Cette édition est celle que le site lit et calcule.',
  readIt: 'La lire avec ses valeurs, ses normes et ses règles',
  isOther: (edition: string) => spaced(`Le site lit et calcule une autre édition : ${edition}.`),
  changes: 'Ce qu’elle change',
  demonstration: 'Édition de démonstration',
  demonstrationTitle: (provider: string) => `Édition de démonstration, ${provider}`,
  demonstrationSays: (provider: string) =>
    `Ce texte est inventé. ${provider} ne l’a jamais publié, il n’engage personne et ne se cite pas. Il montre ce que le site dit d’une édition nouvelle.`,
  seeDemonstration: spaced('Ce que cette page montrerait d’une édition nouvelle : une démonstration, sur un texte inventé'),
};

export const signOff = {
  validated: (by: string, on: string) => `Validée par ${by}, ${on}`,
  stale: (changed: string) => spaced(`Validation périmée : ${changed}`),
  staleAlone: 'Validation périmée',
  todo: 'À relire par le juridique',
  counted: ({ done, all }: Tally) => `${done} sur ${all} validée${done > 1 ? 's' : ''}`,
};

export const reading = {
  open: 'À trancher',
  kept: (option: string) => spaced(`Retenu : ${option}.`),
  all: 'Voir les lectures',
  default: 'retenue',
};

export const silence = { text: 'Le texte se tait', inferred: 'par déduction' };
