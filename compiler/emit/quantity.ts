/**
 * Quantities while code is made. `whole`: value = n / over × scale, with n and over whole-number code, over > 0 and
 * a static rational scale; a quotient stays the pair until it is compared (multiplied across), floored or stored.
 * `exact`: code giving a runtime `Exact` × scale, where branches or callers make the form unknown.
 */

import { multiply as product, divide as ratio, rational } from '../algebra/rational.ts';
import type { Rational } from '../model/value.ts';
import { binary, type Code, integer, level } from './code.ts';
import type { Imports } from './imports.ts';
import { commonScale } from './rational.ts';
import {
  absoluteWhole,
  addWhole,
  divideWhole,
  isLiteral,
  literal,
  multiplyWhole,
  pickWhole,
  plainFactors,
  type Range,
  subtractWhole,
  type Whole,
} from './whole.ts';

export type WholeQuantity = {
  readonly form: 'whole';
  readonly n: Whole;
  readonly over?: Whole;
  readonly scale: Rational;
  /** `n` is known to be a multiple of it: divided out before a product, so that products stay small. */
  readonly multiple?: bigint;
};
export type ExactQuantity = { readonly form: 'exact'; readonly code: Code; readonly scale: Rational };
export type Quantity = WholeQuantity | ExactQuantity;

const isZero = (q: Quantity): boolean => q.form === 'whole' && isLiteral(q.n, 0n);

export function addQuantities(imports: Imports, operator: '+' | '-', a: Quantity, b: Quantity): Quantity {
  const [left, right] = sameScale(imports, a, b);
  if (left.form === 'exact' || right.form === 'exact')
    return exactOf(imports, operator === '+' ? 'plus' : 'minus', left, right, left.scale);
  const [x, y] = sameOver(imports, left, right);
  const n = operator === '+' ? addWhole(imports, x.n, y.n) : subtractWhole(imports, x.n, y.n);
  return { form: 'whole', n, ...overOf(x), scale: x.scale };
}

export function negateQuantity(imports: Imports, a: Quantity): Quantity {
  if (a.form === 'exact') return { ...a, code: imports.call('minus', integer(0n), a.code) };
  return { form: 'whole', n: subtractWhole(imports, literal(0n), a.n), ...overOf(a), scale: a.scale };
}

export function multiplyQuantities(imports: Imports, a: Quantity, b: Quantity): Quantity {
  const scale = product(a.scale, b.scale);
  if (a.form === 'exact' || b.form === 'exact') return exactOf(imports, 'times', a, b, scale);
  const [x, y] = [coarse(a), coarse(b)];
  const n = multiplyWhole(imports, x.n, y.n);
  return { form: 'whole', n, ...timesOver(imports, x.over, y.over), scale: product(x.scale, y.scale) };
}

/** a / b; `positive` says that b is proved to be above zero, otherwise it is only known not to be zero. */
export function divideQuantities(imports: Imports, a: Quantity, b: Quantity, positive: boolean): Quantity {
  const scale = ratio(a.scale, b.scale);
  if (a.form === 'exact' || b.form === 'exact') return exactOf(imports, 'over', a, b, scale);
  const n = b.over ? multiplyWhole(imports, a.n, b.over) : a.n;
  const d = a.over ? multiplyWhole(imports, a.over, b.n) : b.n;
  if (positive || b.n.range.low >= 0n) return { form: 'whole', n, over: d, scale };
  return { form: 'exact', code: imports.call('ratio', n.code, d.code), scale };
}

export function compareQuantities(imports: Imports, operator: string, a: Quantity, b: Quantity): Code {
  const at = operator === '===' || operator === '!==' ? level.equality : level.relation;
  const [left, right] = sameScale(imports, a, b);
  if (left.form === 'exact' || right.form === 'exact') {
    const order = imports.call('compare', runtimeExact(imports, left), runtimeExact(imports, right));
    return binary(operator, order, integer(0n), at);
  }
  if (isZero(right)) return binary(operator, left.n.code, right.n.code, at);
  if (isZero(left)) return binary(operator, left.n.code, right.n.code, at);
  const [x, y] = sameOver(imports, left, right);
  return binary(operator, x.n.code, y.n.code, at);
}

/** Floor or ceiling in the base unit: a plain whole number. */
export function roundQuantity(imports: Imports, direction: 'floor' | 'ceil', a: Quantity): WholeQuantity {
  const { numerator: p, denominator: q } = a.scale;
  if (a.form === 'exact') {
    const code = imports.call(direction === 'floor' ? 'floorOf' : 'ceilOf', rescaled(imports, a.code, a.scale));
    return { form: 'whole', n: { code, range: unbounded, wide: true }, scale: rational(1n) };
  }
  const n = multiplyWhole(imports, a.n, literal(p));
  const over = multiplyWhole(imports, a.over ?? literal(1n), literal(q));
  return { form: 'whole', n: divideWhole(imports, direction, n, over), scale: rational(1n) };
}

export function pickQuantity(imports: Imports, which: 'lesser' | 'greater', a: Quantity, b: Quantity): Quantity {
  const [left, right] = sameScale(imports, a, b);
  if (left.form === 'exact' || right.form === 'exact') return exactOf(imports, `${which}Exact`, left, right, left.scale);
  const [x, y] = sameOver(imports, left, right);
  return { form: 'whole', n: pickWhole(imports, which, x.n, y.n), ...overOf(x), scale: x.scale };
}

export function absoluteQuantity(imports: Imports, a: Quantity): Quantity {
  if (a.form === 'exact') return { ...a, code: imports.call('absoluteExact', a.code) };
  return { form: 'whole', n: absoluteWhole(imports, a.n), ...overOf(a), scale: a.scale };
}

/** Both at their common scale. The zero of any unit takes the other's. */
export function sameScale(imports: Imports, a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  if (isZero(a)) return [{ ...a, scale: b.scale }, b];
  if (isZero(b)) return [a, { ...b, scale: a.scale }];
  const scale = commonScale(a.scale, b.scale);
  return [atScale(imports, a, scale), atScale(imports, b, scale)];
}

/** The same value at a scale of which its own is a whole multiple. */
export function atScale(imports: Imports, a: Quantity, scale: Rational): Quantity {
  if (isZero(a)) return { ...a, scale };
  const { numerator, denominator } = ratio(a.scale, scale);
  if (numerator === 1n && denominator === 1n) return a;
  if (a.form === 'exact' || denominator !== 1n) {
    return { form: 'exact', code: rescaled(imports, runtimeExact(imports, a), { numerator, denominator }), scale };
  }
  return { form: 'whole', n: multiplyWhole(imports, a.n, literal(numerator)), ...overOf(a), scale };
}

/** Code of the runtime `Exact` of a quantity at its own scale. */
export function runtimeExact(imports: Imports, a: Quantity): Code {
  if (a.form === 'exact') return a.code;
  return a.over ? divided(imports, a.n, a.over) : a.n.code;
}

/**
 * What is stored in lists, records, arguments and results: a whole number at `scale`, or a runtime `Exact` where
 * the quotient may not come out even.
 */
export function stored(imports: Imports, a: Quantity, scale: Rational): WholeQuantity | ExactQuantity {
  const { numerator: p, denominator: q } = ratio(a.scale, scale);
  if (isZero(a)) return { form: 'whole', n: literal(0n), scale };
  if (a.form === 'exact') return { form: 'exact', code: rescaled(imports, a.code, { numerator: p, denominator: q }), scale };
  const n = multiplyWhole(imports, a.n, literal(p));
  const multiple = p * (a.multiple ?? 1n);
  if (!a.over && q === 1n) return { form: 'whole', n, scale, ...(multiple > 1n ? { multiple } : {}) };
  const over = multiplyWhole(imports, a.over ?? literal(1n), literal(q));
  if (n.wide && !a.n.wide && a.over) return { form: 'exact', code: imports.call('scaled', a.n.code, integer(p), over.code), scale };
  return { form: 'exact', code: divided(imports, n, over), scale };
}

/** The quotient of a product of two numbers, without the product in between where it may be wide. */
function divided(imports: Imports, n: Whole, over: Whole): Code {
  const factors = over.wide ? undefined : plainFactors(imports, n);
  if (factors) return imports.call('productOver', factors[0].code, factors[1].code, over.code);
  return imports.call('quotient', n.code, over.code);
}

const unbounded: Range = { low: -(2n ** 128n), high: 2n ** 128n };

function sameOver(imports: Imports, a: WholeQuantity, b: WholeQuantity): readonly [WholeQuantity, WholeQuantity] {
  if (a.over?.code.text === b.over?.code.text) return [a, b];
  const over = timesOver(imports, a.over, b.over);
  const x = b.over ? multiplyWhole(imports, a.n, b.over) : a.n;
  const y = a.over ? multiplyWhole(imports, b.n, a.over) : b.n;
  return [
    { form: 'whole', n: x, ...over, scale: a.scale },
    { form: 'whole', n: y, ...over, scale: b.scale },
  ];
}

function timesOver(imports: Imports, a: Whole | undefined, b: Whole | undefined): { over?: Whole } {
  if (a && b) return { over: multiplyWhole(imports, a, b) };
  const over = a ?? b;
  return over ? { over } : {};
}

const overOf = (a: WholeQuantity): { over?: Whole } => (a.over ? { over: a.over } : {});

function exactOf(imports: Imports, name: string, a: Quantity, b: Quantity, scale: Rational): ExactQuantity {
  return { form: 'exact', code: imports.call(name, runtimeExact(imports, a), runtimeExact(imports, b)), scale };
}

function rescaled(imports: Imports, code: Code, { numerator, denominator }: Rational): Code {
  const scaled = numerator === 1n ? code : imports.call('times', code, integer(numerator));
  return denominator === 1n ? scaled : imports.call('per', scaled, integer(denominator));
}

/** A known multiple divided out: `restorationPenaltyRate(…) / 1_000_000`, exact by what is known of it. */
function coarse(a: WholeQuantity): WholeQuantity {
  if (!a.multiple || a.n.wide) return a;
  const divisor = a.multiple;
  const n = {
    code: binary('/', a.n.code, integer(divisor), level.product),
    range: { low: a.n.range.low / divisor, high: a.n.range.high / divisor },
    wide: false,
  };
  return { form: 'whole', n, ...overOf(a), scale: product(a.scale, rational(divisor)) };
}
