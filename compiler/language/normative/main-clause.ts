/**
 * The words of a sentence and a language's verbs in, the verb of its main clause out where the indicative binds: « Le Prestataire
 * fournit », "Risk passes", « est résilié ». The non-obvious law: after a party any verb binds but those that merely describe; after
 * a thing, the verbs, participles and adjectives by which a contract takes effect do, and by default any other present but those of facts.
 */
import type { Bounds } from '../detected.ts';

/** A word of plain text; `isCapital`: written with a capital, and not in capitals. */
export type Word = Bounds & { readonly word: string; readonly isCapital: boolean };

/** The words from `at` on, parted by blanks: at most `most`. */
export const wordsFrom = (words: readonly Word[], at: number, most: number): string =>
  words
    .slice(at, at + most)
    .map(({ word }) => word)
    .join(' ');

/** Words that the rest of a clause has at most. */
export const longestClause = 40;

/** What a language knows of its main clauses. Each function looks at `words[at]`, in plain spelling. */
export type MainClause = {
  /** The words of a party's name, of a pronoun that stands for it, or of what a contract is made of (`the Rent`), from `at` on: how many; 0 where none begins. */
  readonly subjectAt: (words: readonly Word[], at: number) => number;
  /** Whether a part of a sentence tells what is so for long or often, which is a fact: `since 1988`, `most`, `usually`. */
  readonly tellsFact: (plain: string) => boolean;
  /** Whether a word is a verb of a past tense: a main clause that has it tells what was. */
  readonly isPast: (words: readonly Word[], at: number) => boolean;
  /** Whether a verb is one that a participle follows, of what was done: `has evaluated`. */
  readonly isPerfect: (words: readonly Word[], at: number) => boolean;
  /** The verb of a main clause that none of the others finds, where it binds by default; `isFree` says which words are of that clause. */
  readonly byDefault: (words: readonly Word[], isFree: readonly boolean[], opens: (at: number) => boolean) => number | undefined;
  /** Whether a subject may open at `at` though no sign parts it from the phrase before: `On receipt the seller hands over …`. */
  readonly followsPhrase: (words: readonly Word[], at: number) => boolean;
  /** How many words at `at` may stand between a subject and its verb: negation, pronouns, adverbs. */
  readonly betweenAt: (words: readonly Word[], at: number) => number;
  /** Whether a word after a subject that begins at `from` is its verb, and one that binds. */
  readonly isDeed: (words: readonly Word[], at: number, from: number) => boolean;
  /** The last word of an effect whose verb stands at `at`, whatever its subject; undefined where it is none. */
  readonly effectAt: (words: readonly Word[], at: number) => number | undefined;
  /** The verb in the indicative that the conjunction at `at` coordinates with the one before: « doit informer le Client et remet un rapport ». */
  readonly coordinatedAt: (words: readonly Word[], at: number) => number | undefined;
  /** A conjunction or pronoun whose clause is not the main one. */
  readonly subordinates: (words: readonly Word[], at: number) => boolean;
  /** Whether words hold what only an agreement says: a deadline, a form, who bears the cost, a restriction. */
  readonly isAnchored: (words: string) => boolean;
  /** Whether a verb says what the world, people or products do. */
  readonly isFact: (word: string) => boolean;
  /** Whether a word stands for a thing or somebody named before. */
  readonly isPronoun: (word: string) => boolean;
  /** Whether a word is some finite verb: it ends a subordinate clause that no comma ends. */
  readonly isFinite: (words: readonly Word[], at: number) => boolean;
};

export type Indicative = { readonly first: number; readonly last: number; readonly by: 'deed' | 'effect' };

/** Where a party's deed stands if its name begins at `at`. */
function deedAfter(language: MainClause, words: readonly Word[], at: number): Indicative | undefined {
  const named = language.subjectAt(words, at);
  if (named === 0) return undefined;
  let next = at + named;
  for (let skipped = language.betweenAt(words, next); skipped > 0; skipped = language.betweenAt(words, next)) next += skipped;
  return next < words.length && language.isDeed(words, next, at) && !(next + 1 < words.length && language.isPast(words, next + 1))
    ? { first: next, last: next, by: 'deed' }
    : undefined;
}

const parts = (plain: string, words: readonly Word[], at: number): boolean =>
  at === 0 || /[,:;()–—«»“”"]| - /u.test(plain.slice(words[at - 1]!.end, words[at]!.start)) || isNumbered(plain, words, at);

/** Whether a printed number alone stands before a word: `10.2 Le Client`, `II. Risk`, `1° Le Client`. */
const isNumbered = (plain: string, words: readonly Word[], at: number): boolean =>
  at <= 4 && /^(?:\d{1,2}(?:\.\d{1,3}){0,4}[.°]?|[ivxlc]{1,6}\.)\s*$/u.test(plain.slice(words[0]!.start, words[at]!.start));

/** The first verb of the main clause that binds. `plain` is the text that the words' offsets are in. */
export function indicativeOf(language: MainClause, plain: string, words: readonly Word[]): Indicative | undefined {
  let [held, isConsequence] = [0, false];
  const isFree: boolean[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (parts(plain, words, at) && (at === 0 || !language.subordinates(words, at - 1))) held = 0;
    isConsequence = language.subordinates(words, at);
    if (isConsequence) held += 1;
    isFree.push(held === 0);
    if (held === 0 && language.isPast(words, at)) return undefined;
    const deed = held === 0 && (parts(plain, words, at) || language.followsPhrase(words, at)) ? deedAfter(language, words, at) : undefined;
    if (deed) return deed;
    const last = held === 0 ? language.effectAt(words, at) : undefined;
    if (last !== undefined) return { first: at, last, by: 'effect' };
    if (held > 0 && language.isFinite(words, at)) held -= 1;
  }
  return endsAsSentence(plain, words) ? defaultOf(language, plain, words, isFree) : undefined;
}

/** What no full stop ends, or only the one of `15 min.`, may be a title or an entry of a table: only a verb that surely binds counts there. */
export const endsAsSentence = (plain: string, words: readonly Word[]): boolean =>
  /^[\s»”"’')\]%]*[.;]/u.test(plain.slice(words.at(-1)?.end ?? 0)) && !isShortUnit(words);

/** `15 min`, `2 hrs`: a full stop there may shorten the word. */
const isShortUnit = (words: readonly Word[]): boolean =>
  /^(?:min|sec|hrs?|max|cm|mm|km|kg)$/u.test(words.at(-1)!.word) && /^\d/u.test(words.at(-2)?.word ?? '');

function defaultOf(language: MainClause, plain: string, words: readonly Word[], isFree: readonly boolean[]): Indicative | undefined {
  const at = language.byDefault(words, isFree, (index) => parts(plain, words, index));
  return at === undefined ? undefined : { first: at, last: at, by: 'effect' };
}
