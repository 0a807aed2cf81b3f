/**
 * One clause of the old edition ↔ one of the new: first those whose words are the same and stand once in each, then the most
 * alike, where the same id, number and neighbours speak for a pair, then the same number with little left of the words, then
 * headings whose chapter is still there.
 */
import { groupBy } from '../../language/group-by.ts';
import type { Comparison } from './comparison.ts';
import { type EditionClause, isSamePlace, keysOf } from './edition.ts';
import { similarity } from './similarity.ts';

type Pairs = Map<number, number>;
type Side = readonly EditionClause[];

export function pairClauses(old: Side, fresh: Side, comparison: Comparison): ReadonlyMap<number, number> {
  const pairs: Pairs = new Map();
  const taken = new Set<number>();
  const pair = (left: number, right: number): void => {
    if (pairs.has(left) || taken.has(right)) return;
    pairs.set(left, right);
    taken.add(right);
  };
  pairEqual(old, fresh, pair);
  pairAlike(old, fresh, comparison, pairs, taken, pair);
  pairNumbered(old, fresh, comparison, pair);
  pairRetitled(old, fresh, pairs, taken, pair);
  return pairs;
}

type Pair = (left: number, right: number) => void;

/** Same words, in the same number of clauses: the same id first, then in order. */
function pairEqual(old: Side, fresh: Side, pair: Pair): void {
  const byWords = groupBy(fresh, keysOf);
  for (const [words, left] of groupBy(old, keysOf)) {
    const right = byWords.get(words) ?? [];
    for (const one of left) {
      const same = right.find((other) => isSamePlace(one, other) && other.kind === one.kind);
      if (same) pair(one.index, same.index);
    }
    if (left.length === right.length) pairInOrder(left, right, pair);
  }
}

function pairInOrder(left: Side, right: Side, pair: Pair): void {
  const restRight = right.filter((one) => !left.some((other) => isSamePlace(other, one)));
  const restLeft = left.filter((one) => !right.some((other) => isSamePlace(one, other)));
  restLeft.forEach((one, at) => {
    if (restRight[at]) pair(one.index, restRight[at].index);
  });
}

type Candidate = { readonly left: number; readonly right: number; readonly raw: number; readonly score: number };

const least = 0.35;
const enough = 0.5;

function pairAlike(old: Side, fresh: Side, comparison: Comparison, pairs: Pairs, taken: ReadonlySet<number>, pair: Pair): void {
  const free = old.filter(({ index }) => !pairs.has(index));
  const candidates = candidatesOf(free, fresh, comparison, taken);
  for (let round = 0; round < 3; round++) {
    const scored = candidates
      .filter(({ left, right }) => !pairs.has(left) && !taken.has(right))
      .map((one) => ({ ...one, score: one.raw + favour(old[one.left]!, fresh[one.right]!, pairs) }))
      .filter(({ score }) => score >= enough)
      .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
    if (scored.length === 0) return;
    for (const { left, right } of scored) pair(left, right);
  }
}

/** What besides the words speaks for a pair. */
function favour(left: EditionClause, right: EditionClause, pairs: ReadonlyMap<number, number>): number {
  const sameId = isSamePlace(left, right) ? 0.1 : 0;
  const sameNumber = left.number !== undefined && left.number === right.number ? 0.1 : 0;
  const sameKind = left.kind === right.kind ? 0.05 : 0;
  const follows = pairs.get(left.index - 1) === right.index - 1 ? 0.08 : 0;
  const precedes = pairs.get(left.index + 1) === right.index + 1 ? 0.08 : 0;
  return sameId + sameNumber + sameKind + follows + precedes;
}

/** Words that stand in more clauses than this say nothing of which clause it is. */
const common = 60;

/** Pairs of clauses that share a word that is not everywhere, with how alike they are. */
function candidatesOf(old: Side, fresh: Side, comparison: Comparison, taken: ReadonlySet<number>): Candidate[] {
  const clausesWith = new Map<string, number[]>();
  for (const { index } of fresh.filter(({ index }) => !taken.has(index))) {
    for (const word of comparison.new[index]!.words.keys()) clausesWith.set(word, [...(clausesWith.get(word) ?? []), index]);
  }
  return old.flatMap(({ index: left }) => {
    const postings = [...comparison.old[left]!.words.keys()].map((word) => clausesWith.get(word) ?? []);
    const telling = postings.filter(({ length }) => length <= common);
    const near = new Set((telling.length > 0 ? telling : postings).flat());
    return [...near].flatMap((right) => {
      const raw = similarity(comparison.old[left]!, comparison.new[right]!, comparison.weigh);
      return raw >= least ? [{ left, right, raw, score: raw }] : [];
    });
  });
}

const sameNumberLeast = 0.08;

/** A clause rewritten under its own number is still that clause. */
function pairNumbered(old: Side, fresh: Side, comparison: Comparison, pair: Pair): void {
  const byNumber = new Map(fresh.filter(({ number }) => number?.includes('.')).map((one) => [`${one.kind} ${one.number}`, one]));
  for (const one of old) {
    const same = one.number?.includes('.') ? byNumber.get(`${one.kind} ${one.number}`) : undefined;
    if (!same) continue;
    const raw = similarity(comparison.old[one.index]!, comparison.new[same.index]!, comparison.weigh);
    if (raw >= sameNumberLeast) pair(one.index, same.index);
  }
}

/** A heading with other words stands over the same chapter. */
function pairRetitled(old: Side, fresh: Side, pairs: Pairs, taken: ReadonlySet<number>, pair: Pair): void {
  for (const { index, kind } of old) {
    const next = pairs.get(index + 1);
    const isFree = kind === 'section' && !pairs.has(index) && next !== undefined && next > 0 && !taken.has(next - 1);
    if (isFree && fresh[next - 1]!.kind === 'section' && old[index + 1]!.above === index) pair(index, next - 1);
  }
}
