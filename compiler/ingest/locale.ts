/**
 * Everything about a language that ingest knows: words, prefixes and number forms, in tables.
 * Law: no other file of this folder holds a word of a natural language; a new language is a new `Locale`.
 */

import type { RemovalReason } from './records.ts';

export type Locale = {
  readonly language: string;
  /** Words that open a numbered division, outermost first. */
  readonly divisions: readonly string[];
  /** Divisions that stand beside the others, not inside them. */
  readonly annexes: readonly string[];
  /** First parts that keep their hyphen at a line end, always or before a word the document knows; last parts that keep it. */
  readonly hyphenAlways: readonly string[];
  readonly hyphenOften: readonly string[];
  readonly hyphenRight: readonly string[];
  /** What stands in the place of a division's number. */
  readonly ordinals: readonly string[];
  /** Words around a page number, as in `Page 3 sur 9`. */
  readonly pageWords: readonly string[];
  readonly tocTitles: readonly string[];
  /** Small words that no sentence ends with: a line ending so goes on. */
  readonly openWords: readonly string[];
  /** What each removal is called in the front matter. */
  /** Stands in the front matter for what only a person can say. */
  readonly unknown: string;
  readonly removals: Readonly<Record<RemovalReason, string>>;
};

export const FRENCH: Locale = {
  language: 'fr',
  divisions: ['partie', 'livre', 'titre', 'chapitre', 'section', 'annexe', 'article', 'art.'],
  annexes: ['annexe'],
  hyphenAlways: [
    'ci',
    'celui',
    'celle',
    'ceux',
    'celles',
    'là',
    'peut',
    'vis',
    'vis-à',
    'c’est',
    "c'est",
    'est-ce',
    'quelques',
    'rendez',
    'demi',
    'quasi',
  ],
  hyphenOften: [
    'sous',
    'non',
    'semi',
    'ex',
    'vice',
    'avant',
    'arrière',
    'après',
    'par',
    'au',
    'plate',
    'savoir',
    'mot',
    'grand',
    'co',
    'auto',
    'entre',
    'mi',
    'micro',
    'multi',
    'e',
    'pré',
    'post',
    'anti',
    'inter',
  ],
  hyphenRight: [
    'ci',
    'là',
    'il',
    'elle',
    'on',
    'ils',
    'elles',
    'même',
    'mêmes',
    'dessous',
    'dessus',
    'après',
    'avant',
    'dire',
    'à-dire',
    'vis',
    't-il',
    't-elle',
    'delà',
    'dedans',
    'dehors',
    'devant',
  ],
  ordinals: ['1er', 'premier', 'unique', 'liminaire', 'préliminaire'],
  pageWords: ['page', 'p', 'pages', 'sur', 'de', 'of'],
  tocTitles: ['sommaire', 'table des matières', 'table des matieres', 'plan'],
  openWords: [
    'le',
    'la',
    'les',
    'l',
    'un',
    'une',
    'des',
    'du',
    'de',
    'd',
    'au',
    'aux',
    'et',
    'ou',
    'à',
    'a',
    'en',
    'dans',
    'par',
    'pour',
    'sur',
    'sous',
    'avec',
    'sans',
    'que',
    'qui',
    'dont',
    'son',
    'sa',
    'ses',
    'leur',
    'leurs',
    'ce',
    'cette',
    'ces',
    'ne',
    'se',
    'est',
    'sont',
  ],
  unknown: 'à compléter',
  removals: {
    'running-head': 'titre courant',
    'page-number': 'numéro de page',
    artifact: 'ornement de mise en page',
    watermark: 'filigrane',
    'duplicate-layer': 'texte imprimé deux fois',
    hyphen: 'césure en fin de ligne',
    'list-marker': 'puce de liste',
    leader: 'points de conduite',
    'repeated-table-head': 'en-tête de tableau répété',
    'table-of-contents': 'table des matières',
    rule: 'filet',
    link: 'adresse de lien laissée par l’extraction',
  },
};
