/**
 * What tests ask about, cut into cells on which every test is constant: a finite subject (enum, boolean, presence) has one cell per
 * value, a sum of quantities one per threshold and one between each two. A test accepts a range of cells. Exact at open and closed ends.
 */
import { everything } from '../../algebra/interval.ts';
import { intervalOf, type Linear } from '../../algebra/linear.ts';
import { add, compare, divide, floor, multiply, rational } from '../../algebra/rational.ts';
import type { Comparison, Expression } from '../../model/expression/expression.ts';
import type { Interval } from '../../model/measure.ts';
import type { Rational } from '../../model/value.ts';

/** `sample` is an expression that asks about it, as its author wrote it. */
type Asked = { readonly key: string; readonly sample: Expression };
export type FiniteSubject = Asked & { readonly kind: 'finite'; readonly values: Set<string> };
/** `sum` has no constant, and its first factor is one. */
export type LinearSubject = Asked & { readonly kind: 'linear'; readonly sum: Linear; readonly thresholds: Map<string, Threshold> };
/** Where comparisons cut a sum, and one of each kind that does, as its author wrote it: `sum op at`. */
type Threshold = { readonly at: Rational; readonly samples: Map<Comparison, Expression> };
export type Subject = FiniteSubject | LinearSubject;

export type Test = { readonly kind: 'is'; readonly value: string } | { readonly kind: '<' | '<='; readonly threshold: Rational };

/** A value of a finite subject, or a stretch of a sum: `low = high` is one point, `null` no end. */
export type Cell =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'stretch'; readonly low: Rational | null; readonly high: Rational | null };

/** What is known of the atoms of sums: their bounds, and the step between their values where they have one. */
export type AtomFacts = { readonly bounds: ReadonlyMap<string, Interval>; readonly grains: ReadonlyMap<string, Rational> };

/** The cells of a subject in order, `from` and `to` of each test's range, and how many possible cells stand before each. */
export type Cells = {
  readonly all: readonly Cell[];
  readonly from: (test: Test) => number;
  readonly to: (test: Test) => number;
  readonly possibleBefore: Int32Array;
};

export function cellsOf(subject: Subject, facts: AtomFacts): Cells {
  return subject.kind === 'finite' ? finiteCells(subject) : linearCells(subject, facts);
}

function finiteCells({ values }: FiniteSubject): Cells {
  const places = new Map([...values].map((value, at) => [value, at] as const));
  const place = (test: Test): number => (test.kind === 'is' ? (places.get(test.value) ?? 0) : 0);
  const all = [...values].map((value): Cell => ({ kind: 'value', value }));
  return { all, from: place, to: (test) => place(test) + 1, possibleBefore: countBefore(all, () => true) };
}

function linearCells(subject: LinearSubject, facts: AtomFacts): Cells {
  const thresholds = [...subject.thresholds].sort(([, a], [, b]) => compare(a.at, b.at));
  const places = new Map(thresholds.map(([key], at) => [key, at] as const));
  const ends = [null, ...thresholds.map(([, { at }]) => at), null];
  const all = ends.slice(1).flatMap((high, at): Cell[] => {
    const point: Cell[] = high ? [{ kind: 'stretch', low: high, high }] : [];
    return [{ kind: 'stretch', low: ends[at] ?? null, high: high ?? null }, ...point];
  });
  const to = (test: Test): number => (test.kind === 'is' ? 0 : 2 * places.get(thresholdKey(test.threshold))! + (test.kind === '<' ? 1 : 2));
  const bounds = intervalOf(subject.sum, (key) => facts.bounds.get(key) ?? everything);
  const grain = grainOf(subject.sum, facts);
  return { all, from: () => 0, to, possibleBefore: countBefore(all, (cell) => meets(cell, bounds) && holdsStep(cell, grain)) };
}

export const thresholdKey = ({ numerator, denominator }: Rational): string => `${numerator}/${denominator}`;

function countBefore(cells: readonly Cell[], isPossible: (cell: Cell) => boolean): Int32Array {
  const counts = new Int32Array(cells.length + 1);
  for (const [at, cell] of cells.entries()) counts[at + 1] = counts[at]! + (isPossible(cell) ? 1 : 0);
  return counts;
}

function meets(cell: Cell, { min, max, minOpen, maxOpen }: Interval): boolean {
  if (cell.kind === 'value') return true;
  const { low, high } = cell;
  const isPoint = low && high && compare(low, high) === 0;
  const under = high && min ? compare(high, min) : 1;
  const over = low && max ? compare(low, max) : -1;
  return (isPoint ? under > 0 || (under === 0 && !minOpen) : under > 0) && (isPoint ? over < 0 || (over === 0 && !maxOpen) : over < 0);
}

/** The step between the values of a sum: all its atoms have one, and it is the greatest that divides them all. */
function grainOf({ terms }: Linear, { grains }: AtomFacts): Rational | undefined {
  let step: Rational | undefined;
  for (const [key, factor] of terms) {
    const grain = grains.get(key);
    if (!grain) return undefined;
    const { numerator, denominator } = multiply(grain, factor);
    const own = rational(numerator < 0n ? -numerator : numerator, denominator);
    step = step ? common(step, own) : own;
  }
  return step;
}

function common(a: Rational, b: Rational): Rational {
  let [x, y] = [a.numerator * b.denominator, b.numerator * a.denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  return rational(x, a.denominator * b.denominator);
}

/** Whether a stretch holds a multiple of the step: between two neighbours there is none. */
function holdsStep(cell: Cell, grain: Rational | undefined): boolean {
  if (!grain || cell.kind === 'value') return true;
  const { low, high } = cell;
  if (low && high && compare(low, high) === 0) return divide(low, grain).denominator === 1n;
  return !low || !high || compare(multiply(add(floor(divide(low, grain)), rational(1n)), grain), high) < 0;
}

/** The stretch that a range of cells is. */
export function stretchOf(cells: readonly Cell[], from: number, to: number): Extract<Cell, { kind: 'stretch' }> {
  const [first, last] = [cells[from], cells[to - 1]];
  return { kind: 'stretch', low: first?.kind === 'stretch' ? first.low : null, high: last?.kind === 'stretch' ? last.high : null };
}

export function holds(order: number, op: Comparison): boolean {
  if (op === '=' || op === '!=') return (order === 0) === (op === '=');
  if (order === 0) return op === '<=' || op === '>=';
  return order < 0 === (op === '<' || op === '<=');
}
