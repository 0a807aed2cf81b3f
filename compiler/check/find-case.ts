/**
 * Formulas that must all hold → a case in which they do, or the proof that there is none. Splits one subject at a time into the cells
 * on which its tests are constant and drops every part where a formula is false already, so that columns do not multiply.
 */
import { boundsIn } from '../language/feel/bounds-of.ts';
import { everything, type Interval } from '../language/feel/interval.ts';
import { intervalOf, type Linear, plus, times } from '../language/feel/linear.ts';
import { add, compare, floor, negate, one, zero } from '../language/rational.ts';
import type { Rational } from '../model/value.ts';
import { type Constraint, findPoint, type Point } from './feasible.ts';
import { type Formula, type Formulas, holds, type LinearSubject, type Subject } from './formula.ts';

/** A value of a finite subject, or a stretch of a sum: `low = high` is one point, `null` no end. */
export type Cell =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'stretch'; readonly low: Rational | null; readonly high: Rational | null };

export type Case = { readonly cells: ReadonlyMap<Subject, Cell>; readonly point: Point };
/** `undecided`: the search grew too large. */
export type Found = { readonly kind: 'case'; readonly case: Case } | { readonly kind: 'none' | 'undecided' };

/** Evaluations of formulas that one set may take, all its searches together. */
const most = 2_000_000;
const leafCost = 200;

type Search = {
  readonly formulas: readonly Formula[];
  readonly all: Formulas;
  readonly bounds: ReadonlyMap<string, Interval>;
  /** Atoms that are whole numbers. */
  readonly whole: ReadonlySet<string>;
};

export function findCase(formulas: readonly Formula[], all: Formulas): Found {
  const { bounds, whole } = measured.get(all) ?? measureAtoms(all);
  const search: Search = { formulas, all, bounds, whole };
  const found = split(search, new Map());
  if (all.effort > most) return { kind: 'undecided' };
  return found ? { kind: 'case', case: found } : { kind: 'none' };
}

type AtomBounds = Pick<Search, 'bounds' | 'whole'>;
/** One set of formulas is searched many times, for each pair of rows. */
const measured = new WeakMap<Formulas, AtomBounds>();

function measureAtoms(all: Formulas): AtomBounds {
  const known = [...all.atoms].map(([key, node]) => [key, boundsIn(node, all.context)] as const);
  const bounds = new Map(known.flatMap(([key, each]) => (each.kind === 'quantity' ? [[key, each] as const] : [])));
  const whole = new Set(known.filter(([, each]) => each.kind === 'quantity' && each.scale === 0).map(([key]) => key));
  measured.set(all, { bounds, whole });
  return { bounds, whole };
}

function split(search: Search, cells: Map<Subject, Cell>): Case | undefined {
  search.all.effort += search.formulas.length;
  if (search.all.effort > most) return undefined;
  const values = search.formulas.map((formula) => evaluate(formula, cells));
  if (values.includes(false)) return undefined;
  const subject = nextSubject(search, cells, values);
  if (!subject) {
    search.all.effort += leafCost;
    const point = findPoint(constraintsOf(cells, search.bounds));
    return point && { cells: new Map(cells), point };
  }
  for (const cell of cellsOf(subject, search)) {
    cells.set(subject, cell);
    const found = split(search, cells);
    cells.delete(subject);
    if (found) return found;
  }
  return undefined;
}

/** The subject that most of the formulas still open ask about. */
function nextSubject(search: Search, cells: ReadonlyMap<Subject, Cell>, values: readonly (boolean | undefined)[]): Subject | undefined {
  const counts = new Map<Subject, number>();
  for (const [at, value] of values.entries()) {
    if (value !== undefined) continue;
    for (const subject of new Set(openSubjects(search.formulas[at]!, cells))) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  let best: Subject | undefined;
  for (const [subject, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = subject;
  return best;
}

function openSubjects(formula: Formula, cells: ReadonlyMap<Subject, Cell>): readonly Subject[] {
  switch (formula.kind) {
    case 'constant':
      return [];
    case 'and':
    case 'or':
      return formula.parts.flatMap((part) => (evaluate(part, cells) === undefined ? openSubjects(part, cells) : []));
    case 'not':
      return openSubjects(formula.of, cells);
    default:
      return cells.has(formula.subject) ? [] : [formula.subject];
  }
}

/** True, false, or undefined while a subject is open. */
function evaluate(formula: Formula, cells: ReadonlyMap<Subject, Cell>): boolean | undefined {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'not': {
      const value = evaluate(formula.of, cells);
      return value === undefined ? undefined : !value;
    }
    case 'and':
    case 'or': {
      const values = formula.parts.map((part) => evaluate(part, cells));
      const decisive = formula.kind === 'or';
      if (values.includes(decisive)) return decisive;
      return values.includes(undefined) ? undefined : !decisive;
    }
    case 'is': {
      const cell = cells.get(formula.subject);
      return cell?.kind === 'value' ? cell.value === formula.value : undefined;
    }
    case 'sum': {
      const cell = cells.get(formula.subject);
      return cell?.kind === 'stretch' ? holds(orderOf(cell, formula.threshold), formula.op) : undefined;
    }
  }
}

/** Where a stretch lies to a threshold, which never falls inside it. */
function orderOf({ low, high }: { low: Rational | null; high: Rational | null }, threshold: Rational): number {
  if (low && high && compare(low, high) === 0) return compare(low, threshold);
  return high && compare(high, threshold) <= 0 ? -1 : 1;
}

function cellsOf(subject: Subject, search: Search): Cell[] {
  if (subject.kind === 'finite') return [...subject.values].map((value) => ({ kind: 'value', value }));
  const ends = [null, ...subject.thresholds, null];
  const stretches = ends.slice(1).flatMap((high, at): Cell[] => {
    const low = ends[at] ?? null;
    const point: Cell[] = high ? [{ kind: 'stretch', low: high, high }] : [];
    return [{ kind: 'stretch', low, high: high ?? null }, ...point];
  });
  const possible = intervalOf(subject.sum, (key) => search.bounds.get(key) ?? everything);
  return stretches.filter((cell) => cell.kind === 'value' || (meets(cell.low, cell.high, possible) && holdsWhole(subject, cell, search)));
}

function meets(low: Rational | null, high: Rational | null, { min, max, minOpen, maxOpen }: Interval): boolean {
  const isPoint = low && high && compare(low, high) === 0;
  const under = high && min ? compare(high, min) : 1;
  const over = low && max ? compare(low, max) : -1;
  return (isPoint ? under > 0 || (under === 0 && !minOpen) : under > 0) && (isPoint ? over < 0 || (over === 0 && !maxOpen) : over < 0);
}

/** A stretch of a whole number holds one: between two neighbours there is none. */
function holdsWhole(subject: LinearSubject, { low, high }: { low: Rational | null; high: Rational | null }, search: Search): boolean {
  const [[key, factor] = ['', zero], second] = subject.sum.terms;
  if (second || compare(factor, one) !== 0 || !search.whole.has(key)) return true;
  if (low && high && compare(low, high) === 0) return low.denominator === 1n;
  return !low || !high || compare(add(floor(low), one), high) < 0;
}

function constraintsOf(cells: ReadonlyMap<Subject, Cell>, bounds: ReadonlyMap<string, Interval>): Constraint[] {
  const stretches = [...cells].flatMap(([subject, cell]) =>
    subject.kind === 'linear' && cell.kind === 'stretch' ? stretchConstraints(subject.sum, cell) : [],
  );
  const atoms = new Set(stretches.flatMap(({ sum }) => [...sum.terms.keys()]));
  return [...stretches, ...[...atoms].flatMap((atom) => boundConstraints(atom, bounds.get(atom) ?? everything))];
}

function stretchConstraints(sum: Linear, { low, high }: { low: Rational | null; high: Rational | null }): Constraint[] {
  const strict = !(low && high && compare(low, high) === 0);
  return [...(low ? [above(sum, low, strict)] : []), ...(high ? [below(sum, high, strict)] : [])];
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
