/** What an English text calls by capitals: `Acceptance Criteria`, `Date of Delivery`, `SLA`. */
import type { TermLike } from '../detected.ts';
import { findTermLike, spellsOut, type TermWords } from '../text/term-like.ts';

const words: TermWords = {
  joint: /[ \u00a0](?:of[ \u00a0])?(?=\p{Lu})/uy,
  everyday: new Set(
    'EUR USD GBP CHF CAD AUD NZD VAT GST HST CET CEST UTC GMT BST EST EDT PST PDT UK US USA EU EEA LLC LLP LTD PLC INC CORP GMBH NB PS PDF AM PM KB MB GB TB KWH MHZ GHZ'.split(
      ' ',
    ),
  ),
  uncounted: new Set('a an the of and or to in on at by for from with'.split(' ')),
};

export const detectTermLike = (text: string): TermLike[] => findTermLike(words, text);

/** Whether the words next to an acronym spell it out: `Recovery Time Objective (RTO)`, `CPU (Central Processing Unit)`. */
export const isSpelledOut = (text: string, term: TermLike): boolean => spellsOut(words, text, term);
