/** French, of France and of Belgium. */

import { stemOf, termSource } from './fr/inflection.ts';
import { announcesList, opensItem } from './fr/list-words.ts';
import { frenchLocale } from './fr/locale.ts';
import { frenchMessages } from './fr/messages.ts';
import { detectNormative } from './fr/normative/detect-normative.ts';
import { dutiesOf, isStatement } from './fr/normative/duties.ts';
import { forceOf } from './fr/normative/force.ts';
import { detectQuantities } from './fr/quantity/detect-quantities.ts';
import { parseQuantity } from './fr/quantity/parse-quantity.ts';
import { detectReferences } from './fr/reference.ts';
import { splitSentences } from './fr/sentence.ts';
import { smallWords } from './fr/small-words.ts';
import { detectTermLike, isSpelledOut } from './fr/term-like.ts';
import { detectTurns } from './fr/turning-words.ts';
import { workingWord } from './fr/working-word.ts';
import type { Language } from './language.ts';

export const french: Language = {
  id: 'fr',
  parseQuantity,
  detectQuantities,
  splitSentences,
  detectNormative,
  dutiesOf,
  isStatement,
  forceOf,
  detectTurns,
  smallWords,
  opensItem,
  announcesList,
  detectReferences,
  termSource,
  stemOf,
  detectTermLike,
  isSpelledOut,
  workingWord,
  messages: frenchMessages,
  locale: frenchLocale,
};
