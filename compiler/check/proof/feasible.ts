/**
 * Linear constraints over atoms → a point that meets them all, or undefined where there is none. Fourier–Motzkin elimination on
 * exact rationals; where it would grow too large the constraints count as met, without a point.
 */
import { type Linear, plus, times } from '../../algebra/linear.ts';
import { add, compare, divide, floor, multiply, negate, one, rational, sign, zero } from '../../algebra/rational.ts';
import type { Rational } from '../../model/value.ts';

/** `sum ≥ 0`, or `sum > 0` where strict. */
export type Constraint = { readonly sum: Linear; readonly strict: boolean };
export type Point = ReadonlyMap<string, Rational>;

const most = 600;

/** Steps between the values of atoms that have one. */
export type Grains = ReadonlyMap<string, Rational>;

/** Terms looked at so far, of all constraints together. */
export type Work = { terms: number };

/** `undefined`: no point. An empty point where the search grew too large. */
export function findPoint(constraints: readonly Constraint[], grains: Grains, work: Work): Point | undefined {
  work.terms += constraints.reduce((sum, each) => sum + each.sum.terms.size + 1, 0);
  const atom = easiest(constraints);
  if (atom === undefined) return constraints.every(isMet) ? new Map() : undefined;
  const below = constraints.filter(({ sum }) => signOf(sum, atom) > 0);
  const above = constraints.filter(({ sum }) => signOf(sum, atom) < 0);
  const rest = constraints.filter(({ sum }) => signOf(sum, atom) === 0);
  const combined = below.flatMap((low) => above.map((high) => eliminate(low, high, atom)));
  const needed = combined.filter((each) => each.sum.terms.size > 0 || !isMet(each));
  if (needed.length + rest.length > most) return new Map();
  const point = findPoint([...rest, ...needed], grains, work);
  return point && withAtom(atom, [...below, ...above], point, grains.get(atom));
}

/** The atom whose elimination makes the fewest constraints. */
function easiest(constraints: readonly Constraint[]): string | undefined {
  const ends = new Map<string, { below: number; above: number }>();
  for (const { sum } of constraints) {
    for (const [atom, factor] of sum.terms) {
      const { below, above } = ends.get(atom) ?? { below: 0, above: 0 };
      ends.set(atom, sign(factor) > 0 ? { below: below + 1, above } : { below, above: above + 1 });
    }
  }
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [atom, { below, above }] of ends) if (below * above < least) [best, least] = [atom, below * above];
  return best;
}

const signOf = (sum: Linear, atom: string): number => sign(sum.terms.get(atom) ?? zero);
const isMet = ({ sum, strict }: Constraint): boolean => (strict ? sign(sum.constant) > 0 : sign(sum.constant) >= 0);

function eliminate(low: Constraint, high: Constraint, atom: string): Constraint {
  const [a, b] = [low.sum.terms.get(atom)!, negate(high.sum.terms.get(atom)!)];
  return { sum: plus(times(low.sum, divide(one, a)), times(high.sum, divide(one, b))), strict: low.strict || high.strict };
}

/** A value for the atom between the ends that the others leave it, as plain a number as can be. */
function withAtom(atom: string, constraints: readonly Constraint[], point: Point, grain: Rational | undefined): Point {
  let [low, high]: [End | undefined, End | undefined] = [undefined, undefined];
  for (const { sum, strict } of constraints) {
    const factor = sum.terms.get(atom)!;
    const others = [...sum.terms].filter(([key]) => key !== atom);
    const value = others.reduce((total, [key, each]) => add(total, multiply(each, point.get(key) ?? zero)), sum.constant);
    const end: End = { at: negate(divide(value, factor)), open: strict };
    if (sign(factor) > 0) low = tighter(low, end, 1);
    else high = tighter(high, end, -1);
  }
  return new Map([...point, [atom, plainBetween(low, high, grain)]]);
}

type End = { readonly at: Rational; readonly open: boolean };

function tighter(a: End | undefined, b: End, direction: 1 | -1): End {
  if (!a) return b;
  const order = compare(a.at, b.at) * direction;
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? a : b;
}

function plainBetween(low: End | undefined, high: End | undefined, grain: Rational | undefined): Rational {
  const fits = (value: Rational): boolean => isInside(value, low, 1) && isInside(value, high, -1);
  const candidates = [zero];
  if (low) candidates.push(low.at, ...[1n, 60n, 3600n, 86_400n].map((step) => add(floor(low.at), rational(step))));
  if (high) candidates.push(high.at, ...[1n, 3600n].map((step) => add(high.at, rational(-step))));
  if (low && grain) candidates.push(multiply(add(floor(divide(low.at, grain)), one), grain));
  const middle = low && high ? divide(add(low.at, high.at), rational(2n)) : zero;
  const isStep = (value: Rational): boolean => !grain || divide(value, grain).denominator === 1n;
  return candidates.find((value) => fits(value) && isStep(value)) ?? candidates.find(fits) ?? middle;
}

function isInside(value: Rational, end: End | undefined, direction: 1 | -1): boolean {
  if (!end) return true;
  const order = compare(value, end.at) * direction;
  return order > 0 || (order === 0 && !end.open);
}
