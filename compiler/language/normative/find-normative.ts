/**
 * A language's words and a paragraph in, the normative sentences out, each with the cues that make it so.
 * The non-obvious law: recall comes before precision; a sentence reported in vain is waived once, one missed is forgotten for ever.
 */

import type { Bounds, NormativeCue, NormativeSentence } from '../detected.ts';
import { plainText } from '../text/plain-text.ts';
import { walkWords } from '../text/words.ts';
import type { Cue, Near } from './cue.ts';
import type { Evidence } from './evidence.ts';
import { endsAsSentence, indicativeOf, type MainClause, type Word, wordsFrom } from './main-clause.ts';

/** What a language knows of sentences that bind. */
export type NormativeWords = {
  readonly lexicon: readonly Cue[];
  readonly splitSentences: (text: string) => Bounds[];
  /** Whether a word, spelled like a cue, is none where it stands: `peut-être`, « peut varier ». */
  readonly isNoCue: (plain: string, words: readonly Word[], at: number) => boolean;
  /** Whether a sentence, in plain spelling, binds no one whatever its words: a recital, a definition, an example. */
  readonly isQuiet: (sentence: string) => boolean;
  readonly mainClause: MainClause;
  /** Whether a word is a verb that states a duty, an infinitive included; `previous` is the word before. */
  readonly isVerb: (word: string, previous: string) => boolean;
  /** The name of a cue that no list holds, such as a verb in the future; undefined where the word is none. */
  readonly otherCue: (words: readonly Word[], at: number) => string | undefined;
  /** What the words of a sentence say, where no word that binds by itself decides. */
  readonly evidence: Evidence;
};

type Lexicon = NormativeWords & { readonly byWord: ReadonlyMap<string, readonly Cue[]> };

const byWordOf = (lexicon: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> => {
  const byWord = new Map<string, Cue[]>();
  for (const cue of lexicon) for (const word of new Set(cue.on)) byWord.set(word, [...(byWord.get(word) ?? []), cue]);
  return byWord;
};

/** The index of a word of `near`, looked for from `at` in steps of `step`. */
const indexOfNear = (words: readonly Word[], at: number, step: 1 | -1, near: Near): number | undefined => {
  for (let distance = 1; distance <= near.within; distance += 1) {
    const word = words[at + step * distance];
    if (word === undefined) return undefined;
    if (near.words.has(word.word)) return at + step * distance;
  }
  return undefined;
};

/** The words a cue spans when it stands on the word at `at`, context included. */
const matchCue = (words: readonly Word[], at: number, cue: Cue): readonly [first: number, last: number] | undefined => {
  const first = cue.before === undefined ? at : indexOfNear(words, at, -1, cue.before);
  const last = cue.after === undefined ? at : indexOfNear(words, at, 1, cue.after);
  if (first === undefined || last === undefined) return undefined;
  if (cue.notBefore !== undefined && indexOfNear(words, at, -1, cue.notBefore) !== undefined) return undefined;
  if (cue.notAfter !== undefined && indexOfNear(words, at, 1, cue.notAfter) !== undefined) return undefined;
  return [first, last];
};

const cueAt = (lexicon: Lexicon, plain: string, words: readonly Word[], at: number): Omit<NormativeCue, 'text'> | undefined => {
  const word = words[at];
  if (word === undefined || lexicon.isNoCue(plain, words, at)) return undefined;
  for (const cue of lexicon.byWord.get(word.word) ?? []) {
    const [first, last] = matchCue(words, at, cue) ?? [];
    if (first !== undefined && last !== undefined)
      return { start: words[first]?.start ?? word.start, end: words[last]?.end ?? word.end, cue: cue.cue };
  }
  const other = lexicon.otherCue(words, at);
  return other === undefined ? undefined : { start: word.start, end: word.end, cue: other };
};

const cuesOf = (lexicon: Lexicon, text: string, plain: string, words: readonly Word[]): NormativeCue[] =>
  words.flatMap((_, at) => {
    const found = cueAt(lexicon, plain, words, at);
    return found === undefined ? [] : [{ ...found, text: text.slice(found.start, found.end) }];
  });

/** Each part of a sentence that a `;` ends and that has no cue is looked at for a verb in the indicative. */
const withIndicatives = (
  { mainClause }: Lexicon,
  text: string,
  plain: string,
  words: readonly Word[],
  cues: readonly NormativeCue[],
): readonly NormativeCue[] => {
  const found = partsOf(plain, words).flatMap((part) => {
    const [first, last] = [part[0]!.start, part.at(-1)!.end];
    const own = cues.filter(({ start }) => first <= start && start < last);
    if (own.length > 0) return coordinatedCues(mainClause, text, part, own);
    const main = indicativeCue(mainClause, text, plain, part);
    return main.length === 0 ? main : [...main, ...coordinatedCues(mainClause, text, part, main)];
  });
  return found.length === 0 ? cues : [...cues, ...found].sort((a, b) => a.start - b.start);
};

/** Cues of a tense alone: a present or a future tells a fact as well as it binds. */
const tenses = new Set(['indicative', 'coordinated', 'futur']);
/** Log-odds that overrule grammar, against a tense and for a sentence without cues: what serves rounds of sentences not weighed yet best. */
const [doubt, certainty] = [2.25, 0];
/** In longer sentences most words are of no main clause. */
const mostWeighedWords = 20;

/** The cues of a sentence that a tense alone makes bind, or none: they stand unless its words speak against them, and its words may stand for them. */
function weighed(lexicon: Lexicon, text: string, plain: string, words: readonly Word[], cues: readonly NormativeCue[]) {
  if (words.length === 0 || cues.some(({ cue }) => !tenses.has(cue))) return cues;
  const said = afterHead(lexicon, plain, words);
  if (said.length > mostWeighedWords) return cues;
  const odds = lexicon.evidence.of(text.slice(said[0]!.start, said.at(-1)!.end + 1));
  if (cues.length > 0) return odds < -doubt && !lexicon.mainClause.isAnchored(wordsFrom(said, 0, said.length)) ? [] : cues;
  return odds > certainty && isStatement(lexicon, plain, said) ? [heaviest(lexicon, text, said)] : cues;
}

/** « Antispam sur messagerie : les services sont fournis … »: a head without a verb names what is spoken of, and says nothing of it. */
function afterHead({ mainClause }: Lexicon, plain: string, words: readonly Word[]): readonly Word[] {
  const last = words.findIndex(({ end }) => /^\s*:/u.test(plain.slice(end, end + 3)));
  const isHead = 0 <= last && last < words.length - 1 && !words.slice(0, last + 1).some((_, at) => mainClause.isFinite(words, at));
  return isHead ? words.slice(last + 1) : words;
}

/** A full sentence of the present with a verb and a subject of its own: what a pronoun stands for is not among the words. */
function isStatement({ mainClause }: Lexicon, plain: string, words: readonly Word[]): boolean {
  if (!endsAsSentence(plain, words) || mainClause.isPronoun(words[0]!.word)) return false;
  const from = mainClause.subordinates(words, 0) ? words.findIndex(({ end }) => plain[end] === ',') + 1 : 0;
  const main = words.slice(from);
  return hasMainVerb(mainClause, main) && !tellsWhatWas(mainClause, plain, main);
}

/** « Le moment où le ticket est créé » has none: its verb is of what « où » holds. `The Client has tried the Service` tells what was. */
function hasMainVerb(mainClause: MainClause, words: readonly Word[]): boolean {
  let held = 0;
  for (const [at, { word }] of words.entries()) {
    if (mainClause.subordinates(words, at)) held += 1;
    else if (!mainClause.isFinite(words, at) && !mainClause.isFact(word)) continue;
    else if (held === 0) return !mainClause.isPerfect(words, at);
    else held -= 1;
  }
  return false;
}

const tellsWhatWas = (mainClause: MainClause, plain: string, words: readonly Word[]): boolean =>
  mainClause.tellsFact(plain.slice(words[0]!.start, words.at(-1)!.end)) || words.some((_, at) => mainClause.isPast(words, at));

function heaviest({ evidence }: Lexicon, text: string, words: readonly Word[]): NormativeCue {
  const { start, end } = words.reduce((one, other) => (evidence.ofWord(other.word) > evidence.ofWord(one.word) ? other : one));
  return { start, end, cue: 'evidence', text: text.slice(start, end) };
}

/** A few words without a verb or a full stop name a subject and bind no one: « Obligations du Client ». */
const isTitle = ({ mainClause, isVerb }: Lexicon, sentence: string, words: readonly Word[]): boolean =>
  words.length <= mostTitleWords &&
  /^[\p{Lu}\d]/u.test(sentence) &&
  !/[.;:!?…»”"]$/u.test(sentence) &&
  !words.some((word, at) => isVerb(word.word, words[at - 1]?.word ?? '') || mainClause.isFinite(words, at));

const mostTitleWords = 12;

const indicativeCue = (mainClause: MainClause, text: string, plain: string, words: readonly Word[]): NormativeCue[] => {
  const found = mainClause.tellsFact(plain.slice(words[0]!.start, words.at(-1)!.end)) ? undefined : indicativeOf(mainClause, plain, words);
  if (found === undefined) return [];
  const [start, end] = [words[found.first]!.start, words[found.last]!.end];
  return [{ start, end, cue: 'indicative', text: text.slice(start, end) }];
};

/** After what binds: verbs in the indicative that go on from it, each a duty of its own; what a relative clause holds goes on from that. */
const coordinatedCues = (mainClause: MainClause, text: string, words: readonly Word[], cues: readonly NormativeCue[]): NormativeCue[] => {
  const found: NormativeCue[] = [];
  let isMain = false;
  for (const [at, word] of words.entries()) {
    if (cues.some(({ start, end }) => start <= word.start && word.start < end)) isMain = true;
    else if (mainClause.subordinates(words, at)) isMain = false;
    const verb = isMain ? words[mainClause.coordinatedAt(words, at) ?? -1] : undefined;
    if (verb === undefined || cues.some(({ start, end }) => start <= verb.start && verb.start < end)) continue;
    found.push({ start: verb.start, end: verb.end, cue: 'coordinated', text: text.slice(verb.start, verb.end) });
  }
  return found;
};

const partsOf = (plain: string, words: readonly Word[]): Word[][] => {
  const parts: Word[][] = [];
  for (const [at, word] of words.entries()) {
    if (at === 0 || plain.slice(words[at - 1]!.end, word.start).includes(';')) parts.push([]);
    parts.at(-1)!.push(word);
  }
  return parts;
};

/** A capital at its head, and not a word in capitals. */
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && (word.length === 1 || word !== word.toUpperCase());

/** The words of each sentence, in order. */
const wordsBySentence = (text: string, plain: string, sentences: readonly Bounds[]): Word[][] => {
  const groups: Word[][] = sentences.map(() => []);
  let current = 0;
  walkWords(plain, (start, end) => {
    while (start >= (sentences[current]?.end ?? Number.POSITIVE_INFINITY)) current += 1;
    groups[current]?.push({ start, end, word: plain.slice(start, end), isCapital: isCapital(text.slice(start, end)) });
    return end;
  });
  return groups;
};

/** Parts a sentence at each `;` that opens a statement with a cue of its own. */
const partAtSemicolons = (text: string, { start, end }: Bounds, cues: readonly NormativeCue[]): NormativeSentence[] => {
  const parts: NormativeSentence[] = [];
  let [from, taken] = [start, 0];
  const push = (to: number, upTo: number): void => {
    const sentence = text.slice(from, to).trim();
    const begin = from + text.slice(from, to).search(/\S/);
    parts.push({ start: begin, end: begin + sentence.length, sentence, cues: cues.slice(taken, upTo) });
    [from, taken] = [to, upTo];
  };
  for (let next = 1; next < cues.length; next += 1) {
    const gapStart = cues[next - 1]?.end ?? end;
    const stop = text.slice(gapStart, cues[next]?.start ?? gapStart).lastIndexOf(';');
    if (stop >= 0) push(gapStart + stop + 1, next);
  }
  push(end, cues.length);
  return parts;
};

/**
 * The finder of a language: the normative sentences of a text, in order. A sentence ends at a full stop; a `;` parts it when what
 * follows has a cue of its own.
 */
export const normativeFinder = (language: NormativeWords): ((text: string) => NormativeSentence[]) => {
  const lexicon = { ...language, byWord: byWordOf(language.lexicon) };
  return (text) => {
    const plain = plainText(text);
    const sentences = language.splitSentences(text);
    const groups = wordsBySentence(text, plain, sentences);
    return sentences.flatMap((bounds, index) => {
      const sentence = plain.slice(bounds.start, bounds.end);
      if (sentence.endsWith('?') || language.isQuiet(sentence)) return [];
      const words = groups[index] ?? [];
      if (isTitle(lexicon, text.slice(bounds.start, bounds.end), words)) return [];
      const cues = weighed(lexicon, text, plain, words, withIndicatives(lexicon, text, plain, words, cuesOf(lexicon, text, plain, words)));
      return cues.length === 0 ? [] : partAtSemicolons(text, bounds, cues);
    });
  };
};
