/**
 * Quantities as sums of factors times atoms, an atom being any name, path or call, told by its text. Facts `sum > 0`, `sum ≥ 0`,
 * `sum = 0`, `sum ≠ 0` come from conditions; a sum is bounded by what its atoms may be and by any one fact.
 */
import { opposite } from '../model/expression/comparison.ts';
import type { Expression } from '../model/expression/expression.ts';
import { keyOf } from '../model/expression/key-of.ts';
import type { Interval } from '../model/measure.ts';
import type { Rational } from '../model/value.ts';
import { evaluateConstant } from './evaluate-constant.ts';
import { addIntervals, everything, intersect, point, scaleInterval } from './interval.ts';
import { add, divide, isZero, multiply, negate, one, rational, sign, zero } from './rational.ts';
import { multiplyUnits } from './units.ts';

export type Linear = { readonly constant: Rational; readonly terms: ReadonlyMap<string, Rational> };
export type Fact = { readonly sum: Linear; readonly relation: '>' | '>=' | '=' | '!=' };

/** Where a local's definition is found, so that sums look through `where` names. */
export type Definitions = (name: string) => Expression | undefined;

export function linearOf(expression: Expression, definitions: Definitions): Linear {
  const value = constantOf(expression);
  if (value) return { constant: value, terms: new Map() };
  switch (expression.kind) {
    case 'negate':
      return times(linearOf(expression.of, definitions), negate(one));
    case 'local': {
      const definition = definitions(expression.name);
      return definition ? definedAs(definition, definitions) : atom(expression.name);
    }
    case 'arithmetic':
      return linearArithmetic(expression, definitions);
    case 'builtin':
      return linearDays(expression, definitions) ?? atom(keyOf(expression));
    default:
      return atom(keyOf(expression));
  }
}

const known = new WeakMap<Expression, Linear>();

/** A definition's sum, computed once: names that name one another twice would double it at each step. */
function definedAs(definition: Expression, definitions: Definitions): Linear {
  const linear = known.get(definition) ?? linearOf(definition, definitions);
  known.set(definition, linear);
  return linear;
}

const dayLength = rational(86_400n);

/** Days between dates, and the days beside one, in the seconds that dates count in. */
function linearDays(
  { name, arguments: [first, second] }: Extract<Expression, { kind: 'builtin' }>,
  definitions: Definitions,
): Linear | undefined {
  if (!first) return undefined;
  const from = linearOf(first, definitions);
  if (name === 'daysBetween' && second) return times(plus(linearOf(second, definitions), times(from, negate(one))), divide(one, dayLength));
  if (name !== 'dayAfter' && name !== 'dayBefore') return undefined;
  return plus(from, { constant: name === 'dayAfter' ? dayLength : negate(dayLength), terms: new Map() });
}

/** The exact value of a constant: a quantity, or the seconds or minutes that dates, whole days, instants and times count in. */
function constantOf(expression: Expression): Rational | undefined {
  const value = expression.kind === 'field' || expression.kind === 'constant' ? evaluateConstant(expression) : undefined;
  if (expression.kind === 'zero') return zero;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.kind === 'rational') return value.value;
  if (value.kind === 'period') return value.months === 0 ? rational(BigInt(value.days) * 86_400n) : undefined;
  if (value.kind === 'date') return rational(BigInt(value.day) * 86_400n);
  if (value.kind === 'instant') return rational(BigInt(value.ms), 1000n);
  return value.kind === 'time' ? rational(BigInt(value.minutes)) : undefined;
}

const atom = (key: string): Linear => ({ constant: zero, terms: new Map([[key, one]]) });

function linearArithmetic(node: Extract<Expression, { kind: 'arithmetic' }>, definitions: Definitions): Linear {
  const isQuantity = node.left.type.kind === 'quantity' && node.right.type.kind === 'quantity';
  if (!isQuantity && !isDifference(node) && !isMoved(node)) return atom(keyOf(node));
  const [left, right] = [linearOf(node.left, definitions), linearOf(node.right, definitions)];
  if (node.op === '+') return plus(left, right);
  if (node.op === '-') return plus(left, times(right, negate(one)));
  const [factor, other] = right.terms.size === 0 ? [right.constant, left] : [left.constant, right];
  if (right.terms.size > 0 && (left.terms.size > 0 || node.op === '/')) return atom(keyOf(node));
  if (node.op === '/') return isZero(factor) ? atom(keyOf(node)) : times(other, divide(one, factor));
  return times(other, isHundredth(node) ? divide(factor, rational(100n)) : factor);
}

/** Instants and dates subtract like quantities. */
const isDifference = (node: Extract<Expression, { kind: 'arithmetic' }>): boolean =>
  node.op === '-' && node.left.type.kind === node.right.type.kind;

/** An instant moved by exact time, a date by whole days: months are of no one length. */
function isMoved({ left, right }: Extract<Expression, { kind: 'arithmetic' }>): boolean {
  const kinds = [left.type.kind, right.type.kind];
  if (kinds.includes('instant')) return kinds.includes('quantity');
  return kinds.includes('date') && [left, right].some((side) => side.type.kind === 'period' && constantOf(side) !== undefined);
}

export function isHundredth({ left, right }: { readonly left: Expression; readonly right: Expression }): boolean {
  return left.type.kind === 'quantity' && right.type.kind === 'quantity' && multiplyUnits(left.type.unit, right.type.unit).hundredth;
}

export function plus(a: Linear, b: Linear): Linear {
  const terms = new Map(a.terms);
  for (const [key, factor] of b.terms) {
    const sum = add(terms.get(key) ?? zero, factor);
    if (isZero(sum)) terms.delete(key);
    else terms.set(key, sum);
  }
  return { constant: add(a.constant, b.constant), terms };
}

export function times(a: Linear, factor: Rational): Linear {
  if (isZero(factor)) return { constant: zero, terms: new Map() };
  return { constant: multiply(a.constant, factor), terms: new Map([...a.terms].map(([key, value]) => [key, multiply(value, factor)])) };
}

/** The fact that a comparison of quantities, dates or instants states when it is `truth`. */
export function factOf(node: Extract<Expression, { kind: 'compare' }>, truth: boolean, definitions: Definitions): Fact | undefined {
  if (!['quantity', 'date', 'instant'].includes(node.left.type.kind)) return undefined;
  const op = truth ? node.op : opposite[node.op];
  const [left, right] = [linearOf(node.left, definitions), linearOf(node.right, definitions)];
  const difference = plus(left, times(right, negate(one)));
  if (op === '<' || op === '<=') return { sum: times(difference, negate(one)), relation: op === '<' ? '>' : '>=' };
  return { sum: difference, relation: op };
}

export type AtomBounds = (key: string) => Interval;

/** What a sum may be, from its atoms alone. */
export function intervalOf({ constant, terms }: Linear, atoms: AtomBounds): Interval {
  return [...terms].reduce((sum, [key, factor]) => addIntervals(sum, scaleInterval(atoms(key), factor)), point(constant));
}

/** What a sum may be, from its atoms and from each fact in turn. */
export function boundSum(sum: Linear, facts: readonly Fact[], atoms: AtomBounds): Interval {
  return facts.reduce((bounds, fact) => intersect(bounds, boundByFact(sum, fact, atoms)), intervalOf(sum, atoms));
}

/** `sum = k × fact + rest`: the fact bounds the first part, the atoms the rest. */
function boundByFact(sum: Linear, fact: Fact, atoms: AtomBounds): Interval {
  const shared = [...fact.sum.terms.keys()].find((key) => sum.terms.has(key));
  if (fact.relation === '!=' || shared === undefined) return everything;
  const factor = divide(sum.terms.get(shared)!, fact.sum.terms.get(shared)!);
  const rest = intervalOf(plus(sum, times(fact.sum, negate(factor))), atoms);
  const about: Interval =
    fact.relation === '=' ? point(zero) : { min: zero, max: null, ...(fact.relation === '>' ? { minOpen: true } : {}) };
  return addIntervals(scaleInterval(about, factor), rest);
}

/** Whether a fact `≠ 0` is about this very sum, up to a factor. */
export function isStatedNonzero(sum: Linear, facts: readonly Fact[]): boolean {
  return facts.some(({ sum: other, relation }) => {
    const shared = [...other.terms.keys()].find((key) => sum.terms.has(key));
    if (relation !== '!=' || shared === undefined) return false;
    const factor = divide(sum.terms.get(shared)!, other.terms.get(shared)!);
    const rest = plus(sum, times(other, negate(factor)));
    return rest.terms.size === 0 && sign(rest.constant) === 0;
  });
}
