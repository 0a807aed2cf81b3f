/**
 * What words say by themselves: a language's weights and a sentence in, how far its words speak for its binding (above 0) or against it out.
 * The non-obvious law: the weights are counted from sentences told apart by hand (`tools/weigh.mjs`) and never written; grammar comes first,
 * and they judge only what it leaves to a guess.
 */
import { plainText } from '../text/plain-text.ts';

const word = /\p{L}+(?:-\p{L}+)*|\d+(?:[.,]\d+)*|[.,;:%€£$()«»"“']/gu;
const year = /^(?:19|20)\d\d$/;
const named = /^\p{Lu}(?!\p{Lu})/u;
/** Words at the head of a sentence whose place counts. */
const opening = 3;
/** Letters that the forms of a word share. */
const stem = 5;

const ofNumber = (each: string): string => (year.test(each) ? 'year' : '0');

/**
 * The marks of a sentence: its words, numbers as `0` or `year`, and signs, each alone, by its first letters, with the next and with the
 * one after that; the first ones with their place; and what stands before a capital.
 */
export function marksOf(text: string): ReadonlySet<string> {
  const found = [...plainText(text).matchAll(word)];
  const words = found.map(([each]) => (/^\d/.test(each) ? ofNumber(each) : each));
  return new Set([
    ...words,
    ...words.filter(({ length }) => length > stem).map((each) => `${each.slice(0, stem)}-`),
    ...words.map((each, at) => `${each} ${words[at + 1] ?? ''}`),
    ...words.slice(2).map((each, at) => `${words[at]} _ ${each}`),
    ...words.slice(0, opening).map((each, at) => `${at}:${each}`),
    ...found.slice(1).flatMap(({ index }, at) => (named.test(text.slice(index)) ? ['^', `${words[at]} ^`] : [])),
  ]);
}

type Weights = { readonly base: number; readonly byMark: ReadonlyMap<string, number> };

/** `base` alone, then a line per weight: it and the marks that have it, parted by tabs. */
function readWeights(table: string): Weights {
  const [base = '', ...rows] = table.trim().split('\n');
  const byMark = new Map<string, number>();
  for (const [weight, ...marks] of rows.map((row) => row.split('\t'))) for (const mark of marks) byMark.set(mark, Number(weight));
  return { base: Number(base), byMark };
}

export type Evidence = {
  /** Log-odds that a sentence binds, by its words alone. */
  readonly of: (text: string) => number;
  /** The weight of one word. */
  readonly ofWord: (plain: string) => number;
};

/** The table is read when a sentence first asks. */
export function evidenceBy(table: string): Evidence {
  let read: Weights | undefined;
  const weights = (): Weights => {
    read ??= readWeights(table);
    return read;
  };
  return {
    of: (text) => [...marksOf(text)].reduce((sum, mark) => sum + (weights().byMark.get(mark) ?? 0), weights().base),
    ofWord: (plain) => weights().byMark.get(plain) ?? 0,
  };
}
