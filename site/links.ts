/** Every address of the site. Fragments are clause ids, unchanged. */
import type { ClauseModel, Manifest } from '../compiler/model/report/manifest.ts';
import { ancestors, clauseOf } from './data/clause/clause-tree.ts';

const base = (import.meta as unknown as { readonly env: { readonly BASE_URL: string } }).env.BASE_URL.replace(/\/$/, '');

export const links = {
  home: `${base}/`,
  contracts: `${base}/#contrats`,
  /** A file of site/public. */
  file: (name: string) => `${base}/${name}`,
  /** The colours that the project chose. */
  colors: `${base}/couleurs.css`,
  /** The foot of printed pages: a contract's, or those that contracts share. */
  printStyle: (contract?: string) => (contract === undefined ? `${base}/impression.css` : `${base}/${contract}/impression.css`),
  editionPrintStyle: (contract: string, edition: string) => `${base}/${contract}/editions/${edition}/impression.css`,
  /** Where scripts stand that are loaded on demand: pages/scripts/. */
  scripts: `${base}/scripts/`,
  script: (name: 'case-sheet' | 'sign-off') => `${base}/scripts/${name}.js`,
  contract: (contract: string) => `${base}/${contract}/`,
  /** A place in the reading view: a clause id, `valeur-ID`. */
  reading: (contract: string, fragment: string) => `${base}/${contract}/#${fragment}`,
  value: (contract: string, id: string) => `${base}/${contract}/#valeur-${id}`,
  clausePage: (contract: string, page: string) => `${base}/${contract}/clauses/${page}/`,
  rules: `${base}/regles/`,
  rulesOf: (contract: string) => `${base}/regles/#${contract}`,
  rule: (contract: string, rule: string) => `${base}/${contract}/regles/${rule}/`,
  /** Where a rule's page shows the constant and its words. */
  ruleValue: (contract: string, rule: string, value: string) => `${base}/${contract}/regles/${rule}/#valeur-${value}`,
  lexicon: (contract: string) => `${base}/${contract}/lexique/`,
  term: (contract: string, clause: string) => `${base}/${contract}/lexique/#${clause}`,
  edition: (contract: string) => `${base}/${contract}/editions/`,
  /** The words of one edition: an address that holds when another one is reproduced. */
  editionText: (contract: string, edition: string) => `${base}/${contract}/editions/${edition}/`,
  responsibilities: `${base}/responsabilites/`,
  compare: `${base}/comparer/`,
  /** One contract by topic, where there are too many to set them all side by side. */
  compared: (contract: string) => `${base}/comparer/${contract}/`,
  topic: (topic: string) => `${base}/comparer/#${topic}`,
  readings: `${base}/lectures/`,
  principle: `${base}/lectures/#principe`,
  choice: (contract: string, choice: string) => `${base}/lectures/#${contract}-${choice}`,
  decisions: `${base}/validations/`,
  silences: `${base}/silences/`,
  /** An assumption, where its source stands. */
  silence: (contract: string, id: string) => `${base}/silences/#${contract}-${id}`,
  coverage: `${base}/couverture/`,
  tariffs: `${base}/tarifs/`,
  month: `${base}/mois/`,
  situations: `${base}/situations/`,
  situation: (id: string) => `${base}/situations/${id}/`,
  diagnostics: `${base}/diagnostics/`,
  diagnostic: (code: string) => `${base}/diagnostics/${code}/`,
  search: `${base}/recherche/`,
  /** The words that something can be found under. */
  searchWords: `${base}/recherche/mots.json`,
  searchDialog: `${base}/recherche/dialogue/`,
  /** The generated rules of a contract. */
  module: (contract: string) => `${base}/${contract}/rules.ts.txt`,
  /** The document that a contract reproduces. */
  original: (contract: string, file: string) => `${base}/${contract}/original/${encodeURIComponent(file)}`,
  /** What other editions change, for feed readers. */
  feed: (contract: string) => `${base}/${contract}/editions/atom.xml`,
  schema: (contract: string, name: string) => `${base}/${contract}/schemas/${name}`,
} as const;

/** The clause whose page shows this one: itself or its nearest ancestor that has a page. */
export function pageOf(manifest: Manifest, id: string): ClauseModel {
  const clause = clauseOf(manifest, id);
  return [clause, ...ancestors(manifest, clause)].find(hasPage) ?? clause;
}

/** Sections, numbered paragraphs, definitions and what has nothing above it have a page; the rest are fragments of one. */
export function hasPage(clause: ClauseModel): boolean {
  if (clause.kind === 'section' || clause.number !== undefined || clause.parent === undefined) return true;
  return clause.kind === 'definition' && !clause.id.includes('/');
}

/** A clause id as path segments: `def:incident` → `def-incident`, `4.1.1/niveau-3` stays two segments. */
export const clauseSlug = (id: string): string => id.replaceAll(':', '-');

/** The clause page of a clause, at its fragment. */
export function clauseLink(manifest: Manifest, id: string): string {
  const page = pageOf(manifest, id);
  return links.clausePage(manifest.contract, clauseSlug(page.id)) + (page.id === id ? '' : `#${id}`);
}
