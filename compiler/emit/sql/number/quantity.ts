/**
 * Exact quantities: `n / d / 10^scale` of the base unit. A quotient stays one until it is compared (crosswise), floored, or written.
 * A product remembers its factors: the minimum of an amount and of a part of it is the amount times a minimum.
 */
import type { Rational } from '../../../model/value.ts';
import { isFalse, isTrue, not } from '../logic.ts';
import type { Node } from '../node.ts';
import {
  add as addInt,
  below,
  ceilingDivide,
  chooseInt,
  equalTo,
  floorDivide,
  type Int,
  isKnown,
  literal,
  maximum,
  minimum,
  multiply as multiplyInt,
  negate as negateInt,
  notAbove,
  subtract as subtractInt,
} from './integer.ts';

export type Quantity = { readonly n: Int; readonly d: Int; readonly scale: number; readonly factors?: readonly Quantity[] };

export const one = literal(1);
export const whole = (n: Int, scale = 0): Quantity => ({ n, d: one, scale });

/** A constant: as decimals where they end, else over its denominator. */
export function ofRational({ numerator, denominator }: Rational): Quantity {
  for (let scale = 0; scale <= 18; scale++) {
    const power = 10n ** BigInt(scale);
    if ((numerator * power) % denominator === 0n) return whole(literal((numerator * power) / denominator), scale);
  }
  return { n: literal(numerator), d: literal(denominator), scale: 0 };
}

const power = (exponent: number): Int => literal(10n ** BigInt(exponent));
const isOne = (int: Int): boolean => isKnown(int) && int.min === 1n;

/** The same value at more decimals. */
export const atScale = (q: Quantity, scale: number): Quantity =>
  scale === q.scale ? q : { n: multiplyInt(q.n, power(scale - q.scale)), d: q.d, scale };

/** Of one scale and one denominator. */
function together(all: readonly Quantity[]): { readonly ns: readonly Int[]; readonly d: Int; readonly scale: number } {
  const scale = Math.max(...all.map((each) => each.scale));
  const scaled = all.map((each) => atScale(each, scale));
  const d = scaled.map((each) => each.d).reduce(commonDenominator);
  return { ns: scaled.map((each) => multiplyInt(each.n, over(d, each.d))), d, scale };
}

const same = (a: Int, b: Int): boolean => a === b || (isKnown(a) && isKnown(b) && a.min === b.min) || a.node === b.node;

function commonDenominator(a: Int, b: Int): Int {
  if (same(a, b) || isOne(b)) return a;
  if (isOne(a)) return b;
  return isKnown(a) && isKnown(b) ? literal((a.min / gcd(a.min, b.min)) * b.min) : multiplyInt(a, b);
}

/** What a denominator is multiplied by to become the common one. */
function over(common: Int, d: Int): Int {
  if (same(common, d)) return one;
  if (isOne(d)) return common;
  if (isKnown(common) && isKnown(d)) return literal(common.min / d.min);
  return floorDivide(common, d);
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function add(a: Quantity, b: Quantity): Quantity {
  const { ns, d, scale } = together([a, b]);
  return { n: addInt(ns[0] as Int, ns[1] as Int), d, scale };
}

export const negate = (q: Quantity): Quantity => ({ n: negateInt(q.n), d: q.d, scale: q.scale });

export function subtract(a: Quantity, b: Quantity): Quantity {
  const { ns, d, scale } = together([a, b]);
  return { n: subtractInt(ns[0] as Int, ns[1] as Int), d, scale };
}

/** `hundredths`: how many percents the product drops. */
export function multiply(a: Quantity, b: Quantity, hundredths = 0): Quantity {
  const right: Quantity = hundredths === 0 ? b : { n: b.n, d: b.d, scale: b.scale + 2 * hundredths };
  const factors = [...(a.factors ?? [a]), ...(hundredths === 0 ? (b.factors ?? [b]) : [right])];
  return { ...reduced(multiplyInt(a.n, right.n), multiplyInt(a.d, right.d), a.scale + right.scale), factors };
}

/** Zeros that end both a literal numerator and a scale, or a numerator and a denominator, are dropped. */
function reduced(n: Int, d: Int, scale: number): Quantity {
  if (!isKnown(n) || !isKnown(d)) return { n, d, scale };
  const common = gcd(n.min, d.min);
  return { n: literal(n.min / common), d: literal(d.min / common), scale };
}

/** A divisor that may be below zero gives its sign to the numerator. */
export function divide(a: Quantity, b: Quantity): Quantity {
  const scale = Math.max(0, a.scale - b.scale);
  const raised = multiplyInt(multiplyInt(a.n, b.d), power(Math.max(0, b.scale - a.scale)));
  const d = multiplyInt(a.d, b.n);
  if (d.min >= 0n) return simplified(raised, d, scale);
  const isNegative = below(d, literal(0));
  return {
    n: chooseInt([{ when: isNegative, value: negateInt(raised) }], raised),
    d: maximum(d, negateInt(d)),
    scale,
  };
}

/** A known divisor that a power of ten holds is decimals. */
function simplified(n: Int, d: Int, scale: number): Quantity {
  if (!isKnown(d)) return { n, d, scale };
  for (let more = 0; more <= 9; more++) {
    if (10n ** BigInt(more) % d.min === 0n) return whole(multiplyInt(n, literal(10n ** BigInt(more) / d.min)), scale + more);
  }
  return reduced(n, d, scale);
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

export function compare(op: Comparison, a: Quantity, b: Quantity): Node {
  const [left, right] = crosswise(a, b);
  switch (op) {
    case '=':
      return equalTo(left, right);
    case '!=':
      return not(equalTo(left, right));
    case '<':
      return below(left, right);
    case '<=':
      return notAbove(left, right);
    case '>':
      return below(right, left);
    case '>=':
      return notAbove(right, left);
  }
}

function crosswise(a: Quantity, b: Quantity): readonly [Int, Int] {
  if (isKnown(b.n) && b.n.min === 0n) return [a.n, b.n];
  if (isKnown(a.n) && a.n.min === 0n) return [a.n, b.n];
  const { ns } = together([a, b]);
  return [ns[0] as Int, ns[1] as Int];
}

export const floor = ({ n, d, scale }: Quantity): Quantity => whole(floorDivide(n, multiplyInt(d, power(scale))));
export const ceiling = ({ n, d, scale }: Quantity): Quantity => whole(ceilingDivide(n, multiplyInt(d, power(scale))));

export function extreme(kind: 'min' | 'max', a: Quantity, b: Quantity): Quantity {
  const shared = factored(kind, a, b) ?? factored(kind, b, a);
  if (shared) return shared;
  if (!isOne(a.d) || !isOne(b.d)) return chooseQuantity([{ when: compare(kind === 'min' ? '<' : '>', a, b), value: a }], b);
  const { ns, d, scale } = together([a, b]);
  return { n: (kind === 'min' ? minimum : maximum)(ns[0] as Int, ns[1] as Int), d, scale };
}

/** `min(x, x × y)` is `x × min(1, y)` where x is not below zero. */
function factored(kind: 'min' | 'max', x: Quantity, product: Quantity): Quantity | undefined {
  const at = (product.factors ?? []).findIndex((factor) => factor.n.node === x.n.node && same(factor.d, x.d) && factor.scale === x.scale);
  if (x.n.min < 0n || at < 0 || product.factors?.length === 1) return undefined;
  const rest = (product.factors as readonly Quantity[]).filter((_, index) => index !== at).reduce((a, b) => multiply(a, b));
  return multiply(x, extreme(kind, whole(one), withoutFactors(rest)));
}

const withoutFactors = ({ n, d, scale }: Quantity): Quantity => ({ n, d, scale });

export function chooseQuantity(cases: readonly { readonly when: Node; readonly value: Quantity }[], otherwise: Quantity): Quantity {
  const sure = cases.find(({ when }) => isTrue(when));
  const open = cases.slice(0, sure ? cases.indexOf(sure) : undefined).filter(({ when }) => !isFalse(when));
  const last = sure?.value ?? otherwise;
  if (open.length === 0) return last;
  const scale = Math.max(...open.map(({ value }) => value.scale), last.scale);
  const values = [...open.map(({ value }) => value), last].map((each) => atScale(each, scale));
  const pick = (part: 'n' | 'd'): Int =>
    chooseInt(
      open.map(({ when }, index) => ({ when, value: (values[index] as Quantity)[part] })),
      (values.at(-1) as Quantity)[part],
    );
  const isPlain = values.every(({ d }) => same(d, (values[0] as Quantity).d));
  return { n: pick('n'), d: isPlain ? (values[0] as Quantity).d : pick('d'), scale };
}

/** Whether it never has more decimals than its scale. */
export const isDecimal = ({ d }: Quantity): boolean => isOne(d);
