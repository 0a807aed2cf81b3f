/** French, of France and of Belgium. */
import type { Language } from '../language.ts';
import { stemOf, termSource } from './inflection.ts';
import { announcesList, opensItem } from './list-words.ts';
import { frenchLocale } from './locale.ts';
import { detectNormative } from './normative/detect-normative.ts';
import { dutiesOf, isStatement } from './normative/duties.ts';
import { detectQuantities } from './quantity/detect-quantities.ts';
import { parseQuantity } from './quantity/parse-quantity.ts';
import { detectReferences } from './reference.ts';
import { splitSentences } from './sentence.ts';
import { detectTermLike, isSpelledOut } from './term-like.ts';
import { workingWord } from './working-word.ts';

export const french: Language = {
  id: 'fr',
  parseQuantity,
  detectQuantities,
  splitSentences,
  detectNormative,
  dutiesOf,
  isStatement,
  opensItem,
  announcesList,
  detectReferences,
  termSource,
  stemOf,
  detectTermLike,
  isSpelledOut,
  workingWord,
  locale: frenchLocale,
};
