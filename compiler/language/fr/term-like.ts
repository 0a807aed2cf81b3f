/** What a French text calls by capitals. The non-obvious law: `du` and `des` end an expression (`Contenu du Client` is two), `de` and `d'` do not. */
import type { TermLike } from '../detected.ts';
import { findTermLike, spellsOut, type TermWords } from '../text/term-like.ts';

const words: TermWords = {
  joint: /[ \u00a0\u202f](?:(?:de|à|en)[ \u00a0\u202f](?:(?:la|les|le)[ \u00a0\u202f]|l['’])?|d['’])?(?=\p{Lu})/uy,
  everyday: new Set(
    'HT TTC TVA EUR USD GBP CHF CET CEST UTC GMT UE USA SA SAS SASU SARL EURL SCI SNC SRL SPRL BV NV RCS SIREN SIRET NB PS PDF KB MB GB TB KO MO GO TO KWH MHZ GHZ'.split(
      ' ',
    ),
  ),
  uncounted: new Set('de du des d la le les l à au aux en et ou un une sur par pour the of and'.split(' ')),
};

export const detectTermLike = (text: string): TermLike[] => findTermLike(words, text);

/** Whether the words next to an acronym spell it out: `Garantie du Temps de Rétablissement (GTR)`, `CPU (Central Processing Unit)`. */
export const isSpelledOut = (text: string, term: TermLike): boolean => spellsOut(words, text, term);
