/**
 * How alike the words of two clauses are, from 0 to 1: words they share, rare ones counting more, and pairs of words in
 * their order. Numbers weigh little: a changed figure leaves a clause the same clause.
 */
import { isNumber, isWord, type Token } from './tokens.ts';

/** Words and pairs of neighbouring words, each with how often it stands there. */
export type Profile = {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly wordWeight: number;
  readonly pairWeight: number;
  readonly size: number;
};

export type Weigh = (word: string) => number;

const numberWeight = 0.5;

/** Weights from all clauses of both editions: a word that stands in most of them says little. */
export function weightsOf(clauses: readonly (readonly Token[])[]): Weigh {
  const clausesWith = new Map<string, number>();
  for (const tokens of clauses) {
    for (const word of new Set(tokens.map(({ key }) => key.toLowerCase()))) clausesWith.set(word, (clausesWith.get(word) ?? 0) + 1);
  }
  return (word) => (isNumber(word) ? numberWeight : Math.log(1 + clauses.length / (clausesWith.get(word) ?? 1)));
}

export function profileOf(tokens: readonly Token[], weigh: Weigh): Profile {
  const list = tokens.map(({ key }) => key.toLowerCase()).filter(isWord);
  const words = countsOf(list);
  const pairs = countsOf(list.slice(1).map((word, at) => `${list[at]} ${word}`));
  return { words, pairs, wordWeight: total(words, weigh), pairWeight: total(pairs, pairWeigher(weigh)), size: list.length };
}

const pairWeigher =
  (weigh: Weigh): Weigh =>
  (pair) => {
    const [left = '', right = ''] = pair.split(' ');
    return weigh(left) + weigh(right);
  };

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>, weigh: Weigh): number {
  let sum = 0;
  for (const [one, count] of counts) sum += count * weigh(one);
  return sum;
}

function shared(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>, weigh: Weigh): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [one, count] of small) sum += Math.min(count, large.get(one) ?? 0) * weigh(one);
  return sum;
}

const short = 4;

export function similarity(left: Profile, right: Profile, weigh: Weigh): number {
  const words = dice(shared(left.words, right.words, weigh), left.wordWeight, right.wordWeight);
  if (Math.min(left.size, right.size) < short) return words;
  const pairs = dice(shared(left.pairs, right.pairs, pairWeigher(weigh)), left.pairWeight, right.pairWeight);
  return (words + pairs) / 2;
}

const dice = (common: number, left: number, right: number): number => (left + right === 0 ? 1 : (2 * common) / (left + right));

/** The share of the part's words, and of their order, that the whole has. */
export function containment(part: Profile, whole: Profile, weigh: Weigh): number {
  const words = part.wordWeight === 0 ? 0 : shared(part.words, whole.words, weigh) / part.wordWeight;
  if (part.size < short) return words;
  return (words + shared(part.pairs, whole.pairs, pairWeigher(weigh)) / part.pairWeight) / 2;
}
