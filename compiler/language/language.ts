/**
 * All that the compiler asks of a natural language: a contract's front matter names one, `languages.ts` lists them, and a folder
 * beside this file holds what only that language knows. Pure functions of texts; offsets are in the text given.
 */
import type { Bounds, DetectedQuantity, DetectedReference, Duty, NormativeSentence, ParsedQuantity, TermLike } from './detected.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';
import type { Force } from './normative/force.ts';
import type { QuantityType } from './quantity/quantity.ts';
import type { ReadingContext } from './quantity/reading.ts';
import type { TurningWord } from './turning-words.ts';

/** A contract's word for working time: worked days, or workable days. Two notions, never one for the other. */
export type WorkingWord = 'worked' | 'workable';

export type Language = {
  /** As front matter says it: `fr`. */
  readonly id: string;
  /** Reads `text` whole as a quantity, of the kind `wanted` where words allow several; else where reading stopped, and what was expected. */
  readonly parseQuantity: (text: string, wanted?: QuantityType, context?: ReadingContext) => ParsedQuantity;
  /** Every quantity of a paragraph, in order, not overlapping; recall before precision. */
  readonly detectQuantities: (text: string, context?: ReadingContext) => DetectedQuantity[];
  readonly splitSentences: (text: string) => Bounds[];
  /** The sentences that bind, each with the words that make it so. */
  readonly detectNormative: (text: string) => NormativeSentence[];
  /** What a normative sentence of `text` binds to, thing by thing. */
  readonly dutiesOf: (sentence: NormativeSentence, text: string) => Duty[];
  /** Whether the normative sentence states a duty where it could be a mere title. */
  readonly isStatement: (sentence: NormativeSentence, text: string) => boolean;
  /** What the words of a norm plainly do: nothing where they leave room. */
  readonly forceOf: (words: string) => Force | undefined;
  /** The words that turn what a text says: denials, exceptions, duties and freedoms, ways of limits. */
  readonly detectTurns: (text: string) => TurningWord[];
  /** Words, in lower case, that sentences of this language are full of and those of others are not. */
  readonly smallWords: ReadonlySet<string>;
  /** A word, in lower case, that opens an item of a list and says nothing of it. */
  readonly opensItem: (word: string) => boolean;
  /** A sentence that ends by announcing a list. */
  readonly announcesList: (sentence: string) => boolean;
  /** What a paragraph refers to; `documents` are further names of papers that are not here. */
  readonly detectReferences: (text: string, documents?: readonly string[]) => DetectedReference[];
  /** The source of a pattern for the uses of a defined term, inflected; undefined for one without a letter or digit. */
  readonly termSource: (term: string) => string | undefined;
  /** What all forms of a word begin with. */
  readonly stemOf: (word: string) => string;
  /** Words that look like defined terms. */
  readonly detectTermLike: (text: string) => TermLike[];
  /** Whether an acronym's words stand beside it. */
  readonly isSpelledOut: (text: string, term: TermLike) => boolean;
  readonly workingWord: (texts: readonly string[]) => WorkingWord | undefined;
  /** What generated modules say. */
  readonly messages: Messages;
  /** What ingest asks. */
  readonly locale: Locale;
};
