/**
 * The cells still possible of each subject while a search goes down and comes back, one range each, and what they mean for sums that
 * share atoms: a conflict between them names the subjects it comes from.
 */
import { everything, intersect, isEmpty } from '../../algebra/interval.ts';
import { intervalOf, type Linear, plus, times } from '../../algebra/linear.ts';
import { negate, one, zero } from '../../algebra/rational.ts';
import type { Interval } from '../../model/measure.ts';
import type { Rational } from '../../model/value.ts';
import { type Constraint, findPoint, type Point, type Work } from './feasible.ts';
import { type AtomFacts, type Cells, cellsOf, type Subject, stretchOf } from './subject.ts';

export type Domains = {
  readonly subjects: readonly Subject[];
  readonly cells: readonly Cells[];
  /** Cells `low` up to, not including, `high`. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The cells that bounds and steps allow, first to last: what a subject starts from. */
  readonly start: readonly Range[];
  /** Subjects, by place, whose sums share atoms directly or through others; alone where they share none. */
  readonly group: readonly (readonly number[])[];
  readonly facts: AtomFacts;
};

type Range = { readonly low: number; readonly high: number };

export function fullDomains(subjects: readonly Subject[], facts: AtomFacts): Domains {
  const cells = subjects.map((subject) => cellsOf(subject, facts));
  const start = cells.map((each) => trimmed(each, 0, each.all.length));
  const domains = { low: new Int32Array(subjects.length), high: new Int32Array(subjects.length) };
  return { subjects, cells, ...domains, start, group: groupsOf(subjects), facts };
}

/** Every subject at its start. */
export function open({ low, high, start }: Domains): void {
  for (const [place, range] of start.entries()) [low[place], high[place]] = [range.low, range.high];
}

function groupsOf(subjects: readonly Subject[]): (readonly number[])[] {
  const groups: number[][] = subjects.map((_, place) => [place]);
  const owner = new Map<string, number>();
  for (const [place, subject] of subjects.entries()) {
    for (const atom of subject.kind === 'linear' ? subject.sum.terms.keys() : []) {
      const other = groups[owner.get(atom) ?? place]!;
      owner.set(atom, place);
      if (other === groups[place]) continue;
      const joined = [...groups[place]!, ...other].sort((a, b) => a - b);
      for (const each of joined) groups[each] = joined;
    }
  }
  return groups;
}

export const isWhole = ({ low, high, start }: Domains, place: number): boolean =>
  low[place] === start[place]!.low && high[place] === start[place]!.high;

/** Whether a range holds a cell that bounds and steps allow. */
export const isPossible = ({ cells }: Domains, place: number, low: number, high: number): boolean =>
  low < high && cells[place]!.possibleBefore[high]! > cells[place]!.possibleBefore[low]!;

type Sums = { readonly point: Point } | { readonly conflict: readonly number[] };

/** A point of all the sums of a group within their ranges, or the subjects that allow none together. */
export function pointOf(domains: Domains, group: readonly number[], work: Work): Sums {
  const asked = group.filter((place) => !isWhole(domains, place));
  const point = findPoint(constraintsOf(domains, asked), domains.facts.grains, work);
  return point ? { point } : { conflict: smallest(domains, asked, work) };
}

/** The subjects of a group that allow no point together. Where at most one is a sum of several atoms, intervals tell. */
export function conflictOf(domains: Domains, group: readonly number[], work: Work): readonly number[] | undefined {
  const asked = group.filter((place) => !isWhole(domains, place));
  const sums = asked.filter((place) => termsOf(domains, place).size > 1);
  if (sums.length > 1) {
    const found = pointOf(domains, group, work);
    return 'conflict' in found ? found.conflict : undefined;
  }
  const meet = (places: readonly number[]): boolean => {
    work.terms += places.reduce((total, place) => total + termsOf(domains, place).size, 0);
    return intervalsMeet(domains, places, sums[0]);
  };
  return meet(asked) ? undefined : fewest(asked, meet);
}

const termsOf = ({ subjects }: Domains, place: number): Linear['terms'] => {
  const subject = subjects[place]!;
  return subject.kind === 'linear' ? subject.sum.terms : new Map();
};

/** Whether a sum reaches its range while its atoms keep to theirs. */
function intervalsMeet(domains: Domains, places: readonly number[], sum: number | undefined): boolean {
  const { bounds } = domains.facts;
  const ranges = new Map<string, Interval>();
  for (const place of places) {
    const [atom] = termsOf(domains, place).keys();
    if (place !== sum && atom !== undefined) ranges.set(atom, intersect(rangeOf(domains, place), bounds.get(atom) ?? everything));
  }
  if ([...ranges.values()].some(isEmpty)) return false;
  const subject = sum === undefined || !places.includes(sum) ? undefined : domains.subjects[sum];
  if (subject?.kind !== 'linear') return true;
  const reached = intervalOf(subject.sum, (key) => ranges.get(key) ?? bounds.get(key) ?? everything);
  return !isEmpty(intersect(reached, rangeOf(domains, sum!)));
}

function rangeOf(domains: Domains, place: number): Interval {
  const { low, high } = endsOf(domains, place);
  return { min: low?.at ?? null, max: high?.at ?? null, ...(low?.open ? { minOpen: true } : {}), ...(high?.open ? { maxOpen: true } : {}) };
}

/** Leaves out each subject that the conflict does without. */
const smallest = (domains: Domains, places: readonly number[], work: Work): readonly number[] =>
  fewest(places, (fewer) => findPoint(constraintsOf(domains, fewer), domains.facts.grains, work) !== undefined);

function fewest(places: readonly number[], meet: (places: readonly number[]) => boolean): readonly number[] {
  return places.reduce((kept, place) => {
    const fewer = kept.filter((each) => each !== place);
    return meet(fewer) ? kept : fewer;
  }, places);
}

function constraintsOf(domains: Domains, places: readonly number[]): Constraint[] {
  const stretches = places.flatMap((place) => {
    const subject = domains.subjects[place]!;
    if (subject.kind === 'finite') return [];
    const { low, high } = endsOf(domains, place);
    return [...(low ? [above(subject.sum, low.at, low.open)] : []), ...(high ? [below(subject.sum, high.at, high.open)] : [])];
  });
  const atoms = new Set(stretches.flatMap(({ sum }) => [...sum.terms.keys()]));
  return [...stretches, ...[...atoms].flatMap((atom) => boundConstraints(atom, domains.facts.bounds.get(atom) ?? everything))];
}

type End = { readonly at: Rational; readonly open: boolean };

/** The ends of a range of cells: a single cell is a point or lies open between two. */
function endsOf({ cells, low, high }: Domains, place: number): { low: End | undefined; high: End | undefined } {
  const range = trimmed(cells[place]!, low[place]!, high[place]!);
  const stretch = stretchOf(cells[place]!.all, range.low, range.high);
  return {
    low: stretch.low ? { at: stretch.low, open: range.low % 2 === 0 } : undefined,
    high: stretch.high ? { at: stretch.high, open: range.high % 2 === 1 } : undefined,
  };
}

/** A range without the cells at its ends that cannot be; empty where none can. */
function trimmed({ possibleBefore }: Cells, from: number, to: number): Range {
  let [low, high] = [from, to];
  while (low < high && possibleBefore[low + 1] === possibleBefore[low]) low++;
  while (high > low && possibleBefore[high] === possibleBefore[high - 1]) high--;
  return { low, high };
}

function boundConstraints(atom: string, { min, max, minOpen, maxOpen }: Interval): Constraint[] {
  const sum: Linear = { constant: zero, terms: new Map([[atom, one]]) };
  return [...(min ? [above(sum, min, minOpen === true)] : []), ...(max ? [below(sum, max, maxOpen === true)] : [])];
}

const above = (sum: Linear, end: Rational, strict: boolean): Constraint => ({
  sum: plus(sum, { constant: negate(end), terms: new Map() }),
  strict,
});
const below = (sum: Linear, end: Rational, strict: boolean): Constraint => ({
  sum: plus(times(sum, negate(one)), { constant: end, terms: new Map() }),
  strict,
});
