/** Words for finding: the search, the index of all, a page that is not there. */
import { count, of, spaced } from '../typography.ts';

export const search = {
  title: 'Rechercher',
  field: 'Clause, règle, terme ou norme',
  submit: 'Rechercher',
  close: 'Fermer',
  filters: { contract: 'Contrat', kind: 'Genre', party: 'Partie', modality: 'Modalité' },
  all: 'Tous',
  allFeminine: 'Toutes',
  kinds: { rule: 'Règles', clause: 'Clauses', value: 'Valeurs et lectures', term: 'Termes', norm: 'Normes', silence: 'Hors du texte' },
  results: 'Résultats',
  found: (number: number, words: string) => spaced(`${count(number, 'résultat', 'résultats')} pour « ${words} »`),
  /** Above the groups: the nearest answers, of whatever kind. */
  best: 'Au plus près',
  none: (words: string) => spaced(`Aucun contrat ne parle de « ${words} ».`),
  noneHelp: 'Essayez un numéro (5.2), une valeur (99,9) ou un autre mot.',
  /** Words that no contract has, beside others that some have. */
  unknown: (words: readonly string[]) => spaced(`Aucun contrat ne parle de ${words.map((word) => `« ${word} »`).join(' ni de ')}.`),
  silent: (providers: readonly string[]) => spaced(`Rien là-dessus chez ${providers.join(' ni chez ')}.`),
  partly: spaced('Aucun passage ne réunit tous ces mots ; voici ceux qui en réunissent le plus.'),
  meant: (typed: string, meant: string) => spaced(`« ${typed} » est lu « ${meant} ».`),
  silences: 'Ce que les textes ne disent pas',
  failed: spaced('La recherche n’est pas disponible ; l’index complet reste à portée de lien.'),
  index: 'Tout l’index',
  more: (number: number) => `Encore ${count(number, 'résultat', 'résultats')}`,
  keys: [
    ['↓ ↑', 'parcourir'],
    ['Entrée', 'ouvrir'],
    ['Échap', 'fermer'],
  ],
  tolerant: 'l’élision et les accents sont ignorés',
  value: 'Valeur',
  reading: 'Lecture',
  assumed: 'Hypothèse',
};

export const indexPage = {
  title: 'Tout l’index',
  lede: spaced(
    'Chaque règle, clause, valeur, lecture, terme et norme des contrats. La recherche demande JavaScript ; cet index s’en passe.',
  ),
  of: (what: string, provider: string) => `${what} · ${provider}`,
};

export const missing = {
  title: 'Page introuvable',
  lede: 'Cette page n’existe pas.',
  nearest: spaced('La clause la plus proche :'),
  fragment: (fragment: string) => spaced(`« ${fragment} » n’existe pas sur cette page.`),
  nearestPlace: spaced('Au plus près :'),
  search: 'Cherchez-la par son numéro ou par ses mots.',
  index: 'Ou parcourez tout l’index.',
  clauses: (provider: string) => `Les clauses ${of(provider)}`,
};
