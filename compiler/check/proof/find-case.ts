/**
 * Formulas that must all hold → a case in which they do, or the proof that there is none. Splits the range of one subject at a time,
 * drops every part where a formula is false already, and remembers each rest that was refuted: what several ways lead to is searched once.
 */

import { rational } from '../../algebra/rational.ts';
import type { Interval } from '../../model/measure.ts';
import type { Rational } from '../../model/value.ts';
import { arrange } from './arrangement.ts';
import { conflictOf, type Domains, fullDomains, isPossible, isWhole, open, pointOf } from './domains.ts';
import type { Point } from './feasible.ts';
import type { Formulas, Ref } from './formula.ts';
import { boundariesOf, hullRange, literalRange, type Places, placesOf, restOf, restrict } from './rest.ts';
import { type AtomFacts, type Cell, type Subject, stretchOf } from './subject.ts';

export type Case = { readonly cells: ReadonlyMap<Subject, Cell>; readonly point: Point };
/** `undecided`: more steps than one set of formulas may take. */
export type Found = { readonly kind: 'case'; readonly case: Case } | { readonly kind: 'none' } | { readonly kind: 'undecided' };

/** Nodes of formulas that one set may look at, all its searches together. */
export const mostSteps = 2_000_000;
/** Steps that a term of a sum counts for. */
const stepsOfTerm = 1;
/** Proofs kept of one rest. */
const mostProofs = 32;

type Search = {
  readonly all: Formulas;
  readonly domains: Domains;
  readonly places: Places;
  /** Rests refuted, each with the ranges of subjects outside it that the proof rests on. */
  readonly refuted: Map<string, Range[][]>;
};
type Range = { readonly place: number; readonly low: number; readonly high: number };
/** The subjects whose sums clash, by place; none where the formulas alone do. */
type Conflict = ReadonlySet<number>;

class TooManySteps extends Error {}

export function findCase(formulas: readonly Ref[], all: Formulas): Found {
  const search = searchOf(all);
  const { domains, places } = search;
  open(domains);
  try {
    const every = new Set(domains.subjects.keys());
    const found = clashOf(search, every) ?? split(search, restrict(formulas, every, domains, places, all).refs);
    return 'cells' in found ? { kind: 'case', case: found } : { kind: 'none' };
  } catch (error) {
    if (error instanceof TooManySteps) return { kind: 'undecided' };
    throw error;
  }
}

/** One set of formulas is searched many times, for each pair of rows. */
const searches = new WeakMap<Formulas, Search>();

function searchOf(all: Formulas): Search {
  const known = searches.get(all);
  if (known) return known;
  const subjects = arrange(all);
  const domains = fullDomains(subjects, measureAtoms(all));
  const search = { all, domains, places: placesOf(all, subjects), refuted: new Map() };
  searches.set(all, search);
  return search;
}

function measureAtoms(all: Formulas): AtomFacts {
  const bounds = new Map<string, Interval>();
  const grains = new Map<string, Rational>();
  const keys = new Set([...all.subjects.values()].flatMap((subject) => (subject.kind === 'linear' ? [...subject.sum.terms.keys()] : [])));
  for (const key of keys) {
    const node = all.atoms.get(key);
    if (!node) continue;
    const own = all.known.measure(node);
    if (own.kind === 'quantity') bounds.set(key, own);
    if (own.kind === 'quantity' && own.scale !== 'fraction') grains.set(key, rational(1n, 10n ** BigInt(own.scale)));
    if (node.type.kind === 'date') grains.set(key, rational(86_400n));
    if (node.type.kind === 'instant') grains.set(key, rational(1n, 1000n));
    if (node.type.kind === 'time') grains.set(key, rational(1n));
  }
  return { bounds, grains };
}

function count(search: Search, steps: number): void {
  search.all.steps += steps;
  if (search.all.steps > mostSteps) throw new TooManySteps();
}

/** The case, or why there is none; the domains are afterwards as before. */
function split(search: Search, formulas: readonly Ref[]): Case | Conflict {
  const { low, high } = search.domains;
  const changed: Range[] = [];
  const narrow = (place: number, from: number, to: number): void => {
    changed.push({ place, low: low[place]!, high: high[place]! });
    [low[place], high[place]] = [from, to];
  };
  const found = narrowed(search, formulas, narrow);
  for (const range of changed.reverse()) [low[range.place], high[range.place]] = [range.low, range.high];
  return found;
}

type Narrow = (place: number, from: number, to: number) => void;
const none: Conflict = new Set();

function narrowed(search: Search, formulas: readonly Ref[], narrow: Narrow): Case | Conflict {
  const { domains, places, all } = search;
  let rest = restOf(formulas, all);
  for (;;) {
    count(search, 1 + (rest?.length ?? 0));
    if (!rest) return none;
    const touched = new Set<number>();
    rest = rest.filter((ref) => {
      const range = literalRange(ref, domains, places, all);
      if (!range) return true;
      narrow(range.place, range.low, range.high);
      touched.add(range.place);
      return false;
    });
    if (touched.size === 0) break;
    const conflict = clashOf(search, touched);
    if (conflict) return conflict;
    const result = restrict(rest, touched, domains, places, all);
    count(search, result.steps);
    rest = restOf(result.refs, all);
  }
  return rest.length === 0 ? caseHere(search) : remembered(search, rest);
}

/** What the ranges of these subjects exclude: a range without possible cell, or sums that no point meets. */
function clashOf(search: Search, touched: ReadonlySet<number>): Conflict | undefined {
  const { domains } = search;
  for (const place of touched) {
    if (!isPossible(domains, place, domains.low[place]!, domains.high[place]!)) return new Set([place]);
    const group = domains.group[place]!;
    if (group.length === 1) continue;
    const work = { terms: 0 };
    const conflict = conflictOf(domains, group, work);
    count(search, work.terms * stepsOfTerm);
    if (conflict) return new Set(conflict);
  }
  return undefined;
}

function remembered(search: Search, rest: readonly Ref[]): Case | Conflict {
  const { domains, places, all } = search;
  const { place, asked, boundaries, steps } = boundariesOf(rest, domains, places, all);
  count(search, steps);
  const partial = asked.filter((each) => !isWhole(domains, each)).map((each) => `${each}:${domains.low[each]}-${domains.high[each]}`);
  const key = `${rest.join()} ${partial.join()}`;
  const proofs = search.refuted.get(key) ?? [];
  const proof = proofs.find((ranges) => ranges.every(({ place: at, low, high }) => domains.low[at]! >= low && domains.high[at]! <= high));
  if (proof) return new Set(proof.map((range) => range.place));
  const found = halves(search, rest, place, boundaries);
  if ('cells' in found) return found;
  const ranges = [...found].map((at): Range => ({ place: at, low: domains.low[at]!, high: domains.high[at]! }));
  if (proofs.length < mostProofs) search.refuted.set(key, [...proofs, ranges]);
  return found;
}

/** Both sides of the boundary in the middle, each with what it leaves of the formulas. */
function halves(search: Search, rest: readonly Ref[], place: number, boundaries: readonly number[]): Case | Conflict {
  const { domains, places, all } = search;
  const [from, to, middle] = [domains.low[place]!, domains.high[place]!, boundaries[boundaries.length >> 1]!];
  const conflicts = new Set<number>();
  for (const [low, high] of [[from, middle] as const, [middle, to] as const]) {
    [domains.low[place], domains.high[place]] = [low, high];
    const touched = new Set([place]);
    const clash = clashOf(search, touched);
    const result = clash ? undefined : restrict(rest, touched, domains, places, all);
    if (result) count(search, result.steps);
    const found = clash ?? split(search, result!.refs);
    [domains.low[place], domains.high[place]] = [from, to];
    if ('cells' in found) return found;
    for (const each of found) conflicts.add(each);
  }
  return conflicts;
}

/** Every formula holds: a cell of each range that was narrowed, and a point that all the sums meet. */
function caseHere(search: Search): Case | Conflict {
  const { domains } = search;
  const cells = new Map<Subject, Cell>();
  const points: [string, Rational][] = [];
  for (const [place, subject] of domains.subjects.entries()) {
    if (domains.group[place]![0] === place) {
      const work = { terms: 0 };
      const found = pointOf(domains, domains.group[place]!, work);
      count(search, work.terms * stepsOfTerm);
      if ('conflict' in found) return new Set(found.conflict);
      points.push(...found.point);
    }
    if (!isWhole(domains, place)) cells.set(subject, cellHere(domains, place));
  }
  return { cells, point: new Map(points) };
}

function cellHere({ cells, low, high, subjects }: Domains, place: number): Cell {
  const { all } = cells[place]!;
  return subjects[place]!.kind === 'finite' ? all[low[place]!]! : stretchOf(all, low[place]!, high[place]!);
}

/** The ranges that the tests which a condition is made of leave their subjects; what it asks in other ways is not told. */
export function rangesOf(condition: Ref, all: Formulas): readonly Range[] {
  const { domains, places } = searchOf(all);
  open(domains);
  const ranges = new Map<number, Range>();
  for (const ref of restOf([condition], all) ?? []) {
    const range = hullRange(ref, domains, places, all);
    const known = range && ranges.get(range.place);
    if (range)
      ranges.set(range.place, known ? { ...range, low: Math.max(range.low, known.low), high: Math.min(range.high, known.high) } : range);
  }
  return [...ranges.values()];
}
