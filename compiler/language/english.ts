/** English, of the United Kingdom, Ireland, the United States and Australia. */

import { stemOf, termSource } from './en/inflection.ts';
import { announcesList, opensItem } from './en/list-words.ts';
import { englishLocale } from './en/locale.ts';
import { englishMessages } from './en/messages.ts';
import { detectNormative } from './en/normative/detect-normative.ts';
import { dutiesOf, isStatement } from './en/normative/duties.ts';
import { forceOf } from './en/normative/force.ts';
import { detectQuantities } from './en/quantity/detect-quantities.ts';
import { parseQuantity } from './en/quantity/parse-quantity.ts';
import { detectReferences } from './en/reference.ts';
import { splitSentences } from './en/sentence.ts';
import { smallWords } from './en/small-words.ts';
import { detectTermLike, isSpelledOut } from './en/term-like.ts';
import { detectTurns } from './en/turning-words.ts';
import { workingWord } from './en/working-word.ts';
import type { Language } from './language.ts';

export const english: Language = {
  id: 'en',
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
  messages: englishMessages,
  locale: englishLocale,
};
