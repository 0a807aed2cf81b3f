/** What stands on every page: names, the masthead, the plan, the buttons. */
import { of, spaced } from './typography.ts';

/** `Deux`, `Trois`; a figure above that. */
export const numberWords = (number: number): string => ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre'][number] ?? String(number);

export const site = {
  name: 'Clausier',
  description: (contracts: number) =>
    contracts === 1 ? 'Un contrat, lu et calculé' : `${numberWords(contracts)} contrats, lus et calculés`,
  skip: 'Aller au contenu',
};

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
};

export const crumbs = { label: 'Fil d’Ariane', contracts: 'Contrats', rules: 'Règles', lexicon: 'Lexique', editions: 'Éditions' };

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
  compare: 'Comparer les contrats',
  contracts: 'Tous les contrats',
  tariffs: 'Les tarifs',
  readings: 'Lectures à trancher',
  decisions: 'Validations',
  silences: 'Ce que le texte ne dit pas',
  coverage: 'Couverture du texte',
  diagnostics: 'Diagnostics',
  notice: spaced(
    'Le texte des contrats est reproduit mot pour mot. Les règles en sont tirées par compilation ; elles n’ont pas valeur de conseil juridique.',
  ),
  theme: 'Apparence',
  themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  problem: 'Signaler un problème',
  problemBody: (path: string) => spaced(`Page : ${path}\n\nCe qui ne va pas :\n`),
};

export const copy = {
  copy: 'Copier',
  copied: 'Copié',
  link: 'Copier le lien',
  refused: 'Copie refusée par le navigateur',
};
