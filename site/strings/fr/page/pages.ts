/** Words of the pages across contracts: responsibilities, comparison, readings, silences, coverage, tariffs, diagnostics. */
import { count, of, spaced } from '../typography.ts';

/** Topics in the order of the pages. */
export const topicWords: Readonly<Record<string, string>> = {
  definitions: 'Définitions',
  contract: 'Le contrat',
  hosting: 'Hébergement',
  servers: 'Serveurs',
  content: 'Contenus',
  backups: 'Sauvegardes',
  security: 'Sécurité',
  updates: 'Mises à jour',
  monitoring: 'Surveillance',
  incidents: 'Incidents',
  support: 'Support',
  availability: 'Disponibilité',
  maintenance: 'Maintenance',
  'domain-names': 'Noms de domaine',
  certificates: 'Certificats',
  licences: 'Licences',
  mail: 'Messagerie',
  prices: 'Prix',
  payment: 'Paiement',
  term: 'Durée',
  termination: 'Résiliation',
  suspension: 'Suspension',
  liability: 'Responsabilité',
  data: 'Données',
  'prohibited-use': 'Usages interdits',
};

export const responsibilities = {
  title: 'Qui fait quoi',
  lede: spaced(
    'Chaque tâche, et qui doit ou peut la faire selon le texte. Chaque réponse mène aux mots ; là où le texte se tait, la case le dit.',
  ),
  of: (provider: string) => `Chez ${provider}`,
  task: 'Tâche',
  who: 'Qui',
  when: 'Si',
  words: 'Mots',
  place: 'Clause',
  always: 'toujours',
  filters: 'Filtrer',
  byContract: 'Par contrat',
  nothing: 'Aucun contrat ne répartit de tâches.',
  byTopic: 'Par sujet',
  byParty: 'Par partie',
  all: 'Tout',
  legend: 'Légende',
  inferred: 'par déduction d’une clause générale',
  silent: 'Le texte se tait',
  none: 'Aucune ligne ne répond à ces filtres.',
  showAll: 'Tout afficher',
  try: 'La règle, à essayer',
};

export const comparison = {
  title: 'Comparer les contrats',
  lede: spaced(
    'Les mêmes sujets, côte à côte : les valeurs que chaque texte fixe, qui doit quoi, et les silences. Tout vient des mots des contrats.',
  ),
  choose: 'Choisissez au moins deux contrats.',
  chosen: 'Contrats comparés',
  alone: spaced('Un seul contrat : rien à comparer.'),
  of: (provider: string) => `${provider}, par sujet`,
  topics: 'Sujets',
  values: 'Valeurs',
  norms: 'Qui doit, qui peut',
  more: (number: number) => (number > 1 ? `${number} autres normes` : '1 autre norme'),
};

export const readingsPage = {
  contents: 'Toutes les questions',
  title: 'Lectures à trancher',
  lede: spaced(
    'Là où les mots se lisent de plusieurs façons, les règles portent toutes les lectures. Une est retenue par défaut, avec sa raison ; voici ce que chacune change, des plus grandes différences aux plus petites.',
  ),
  counts: (choices: number, others: number) =>
    spaced(
      `${count(choices, 'lecture change un résultat', 'lectures changent un résultat')} ; ${count(others, 'autre n’en change aucun', 'autres n’en changent aucun')}.`,
    ),
  nothing: 'Aucune lecture n’est à trancher.',
  principle: 'Comment une lecture est retenue',
  principleSays: spaced(
    'Un seul principe vaut pour toutes. D’abord les mots ordinaires du texte ; là où ils laissent un doute, dans un contrat qu’une seule partie a rédigé, la lecture est retenue contre cette partie. La raison de chaque lecture dit lequel des deux a servi, et chaque option dit qui elle avantage.',
  ),
  /** The law behind the principle, by the contract's jurisdiction. */
  law: {
    FR: (provider: string) =>
      spaced(`${provider}, droit français : art. 1188 et 1192 du Code civil pour les mots, art. 1190 pour le doute.`),
    BE: (provider: string) => spaced(`${provider}, droit belge : art. 5.66 du nouveau Code civil pour le doute.`),
  } as Readonly<Record<string, (provider: string) => string>>,
  restsOn: 'Principe',
  favours: 'Avantage',
  neither: 'ni l’un ni l’autre',
  words: 'Les mots',
  table: 'Les lectures sur les mêmes cas',
  reading: 'Lecture',
  case: (number: number) => `Cas ${number}`,
  notOffered: 'sans objet pour cette règle',
  cases: 'Les cas, où les lectures diffèrent le plus',
  kept: 'retenue',
  why: 'Pourquoi elle est retenue',
  against: 'Ce qui parle contre',
  rules: 'Les règles qu’elle change',
  noCase: 'Aucun exemple ne distingue encore ces lectures.',
  others: 'Les autres ambiguïtés',
  othersLede: 'Elles ne changent aucun résultat calculé, ou leur choix est porté par une lecture ci-dessus.',
  question: 'Question',
  options: 'Lectures possibles',
  carriedBy: 'portée par',
  try: 'Essayer ce cas',
};

export const silencesPage = {
  title: 'Ce que le texte ne dit pas',
  lede: 'Les règles ont parfois besoin d’une valeur que le contrat ne donne pas, ou d’un document qu’il cite sans le joindre. Chaque hypothèse est écrite ici, avec sa source.',
  assumptions: (provider: string) => `Hypothèses pour ${provider}`,
  outside: (provider: string) => `Documents cités par ${provider} et non fournis`,
  acknowledged: (provider: string) => `Remarques du compilateur admises pour ${provider}`,
  value: 'Valeur',
  label: 'Hypothèse',
  source: 'Source',
  rules: 'Règles',
  document: 'Document',
  places: 'Cité en',
  subject: 'Objet',
  reason: 'Raison',
  code: 'Remarque',
  none: 'Aucune.',
};

export const coveragePage = {
  title: 'Couverture du texte',
  lede: spaced(
    'Chaque chiffre du texte est lu par une règle ou cité par une norme ; chaque phrase qui engage est portée par une citation qui contient les mots qui engagent. Le reste est dispensé, avec une raison écrite. Rien n’est oublié en silence.',
  ),
  carriedByRule: spaced('Portée par la règle : '),
  carriedByNorm: (actions: readonly string[]) =>
    spaced(`Portée par ${actions.length === 1 ? 'la norme' : 'les normes'} : ${actions.join(' ; ')}`),
  of: (provider: string) => `Le texte ${of(provider)}`,
  quantities: 'Chiffres',
  sentences: 'Phrases normatives',
  bound: 'liés',
  waived: 'dispensés',
  forgotten: 'oubliés',
  total: 'total',
  kind: 'Ce qui est compté',
  legend: 'Légende',
  key: { bound: 'lu ou porté par une règle ou une norme', waived: 'dispensé, avec une raison', forgotten: 'oublié' },
  waivers: 'Dispenses',
  because: (words: string, reason: string) => spaced(`« ${words} » : ${reason}`),
};

export const diagnosticsPage = {
  title: 'Diagnostics',
  lede: spaced(
    'Ce que le compilateur signale à qui annote un contrat : un exemple qui échoue, ce qui s’affiche, et le remède. Le compilateur parle anglais.',
  ),
  code: 'Code',
  severity: 'Gravité',
  severities: { error: 'erreur', warning: 'avertissement' } as Readonly<Record<string, string>>,
  explanation: 'Pourquoi',
  broken: 'L’exemple qui échoue',
  output: 'Ce qui s’affiche',
  cure: 'Le remède',
  stages: {
    read: 'Lecture',
    link: 'Liens',
    check: 'Contrôles',
    coverage: 'Couverture',
    expression: 'Expressions',
    review: 'Validations',
    fidelity: 'Fidélité',
  } as Readonly<Record<string, string>>,
  none: 'Aucun exemple encore.',
};
