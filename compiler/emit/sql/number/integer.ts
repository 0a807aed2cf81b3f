/**
 * Integers of known range → SQL that no engine wraps. The range is proved from what the wire admits, whatever conditions hold
 * around: a column is computed for the rows that are refused, too. It chooses 64 bits or 128; what needs more is refused when printing.
 */
import { choose } from '../choose.ts';
import { and, not } from '../logic.ts';
import { form, type Node, truth } from '../node.ts';
import { unsayable } from '../unsayable.ts';

export type Int = {
  readonly node: Node;
  readonly min: bigint;
  readonly max: bigint;
  /** Of a product, its sides: what can hold them both as decimals need not widen them. */
  readonly sides?: readonly [Int, Int];
  /** Of a choice, what is chosen from: each may be a product. */
  readonly choice?: { readonly cases: readonly ChosenInt[]; readonly otherwise: Int };
};
type ChosenInt = { readonly when: Node; readonly value: Int };

/** The greatest of 64 bits, and its opposite: what no engine needs more for. */
export const widestPlain = 2n ** 63n - 1n;
/** What 38 digits hold: all engines have decimals or integers as wide. */
const widest = 10n ** 38n - 1n;

export const isWide = ({ min, max }: Pick<Int, 'min' | 'max'>): boolean => min < -widestPlain || max > widestPlain;

export const digitsOf = ({ min, max }: Pick<Int, 'min' | 'max'>): number =>
  Math.max(String(-min).replace('-', '').length, String(max).replace('-', '').length);

/** A node with its range; throws `Unsayable` above 38 digits. */
export function ranged(node: Node, min: bigint, max: bigint): Int {
  if (min < -widest || max > widest) unsayable('an intermediate value of more than 38 digits');
  return { node: { ...node, wide: isWide({ min, max }) } as Node, min, max };
}

export const literal = (value: bigint | number): Int =>
  ranged({ kind: 'integer', value: BigInt(value), type: 'integer' }, BigInt(value), BigInt(value));

export const isKnown = ({ min, max, node }: Int): boolean => min === max && node.kind === 'integer';
const isValue = (int: Int, value: bigint): boolean => isKnown(int) && int.min === value;

/** What a wide value is cut to may fit 64 bits, and is still held in more. */
const isHeldWide = (int: Int): boolean => isWide(int) || int.node.wide === true;

/** As wide as the result is, so that the engine computes the result there. */
const widened = ({ node }: Int, wide: boolean): Node =>
  wide && !node.wide ? { kind: 'widen', of: node, type: 'integer', wide: true } : node;

type Operation = 'add' | 'subtract' | 'multiply' | 'quotient' | 'remainder' | 'least' | 'greatest';

function operate(name: Operation, left: Int, right: Int, min: bigint, max: bigint): Int {
  const wide = isWide({ min, max }) || isHeldWide(left) || isHeldWide(right);
  const isDivided = name === 'quotient' || name === 'remainder';
  const plain = form(name, 'integer', [widened(left, wide), isDivided ? right.node : widened(right, wide)]);
  const node: Node = name === 'quotient' ? ({ ...plain, digits: digitsOf({ min, max }) } as Node) : plain;
  return ranged(node, min, max).node.wide === wide ? ranged(node, min, max) : { node: { ...node, wide } as Node, min, max };
}

export function add(left: Int, right: Int): Int {
  if (isKnown(left) && isKnown(right)) return literal(left.min + right.min);
  if (isValue(left, 0n)) return right;
  if (isValue(right, 0n)) return left;
  return operate('add', left, right, left.min + right.min, left.max + right.max);
}

export function subtract(left: Int, right: Int): Int {
  if (isKnown(left) && isKnown(right)) return literal(left.min - right.min);
  if (isValue(right, 0n)) return left;
  return operate('subtract', left, right, left.min - right.max, left.max - right.min);
}

export function multiply(left: Int, right: Int): Int {
  if (isKnown(left) && isKnown(right)) return literal(left.min * right.min);
  if (isValue(left, 0n) || isValue(right, 0n)) return literal(0);
  if (isValue(left, 1n)) return right;
  if (isValue(right, 1n)) return left;
  const corners = [left.min * right.min, left.min * right.max, left.max * right.min, left.max * right.max];
  return { ...operate('multiply', left, right, least(corners), greatest(corners)), sides: [left, right] };
}

const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a));
const greatest = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));

export function negate(int: Int): Int {
  return isKnown(int) ? literal(-int.min) : ranged(form('negate', 'integer', [int.node]), -int.max, -int.min);
}

/** Of a divisor above zero. Engines divide towards zero: corrected where the dividend may be below it. */
export function floorDivide(left: Int, right: Int): Int {
  if (isKnown(left) && isKnown(right)) return literal(floorOf(left.min, right.min));
  if (isValue(right, 1n)) return left;
  const shifted = shiftedDivision(left, right);
  if (shifted) return shifted;
  const divisors = [right.min > 0n ? right.min : 1n, right.max > 0n ? right.max : 1n];
  const corners = divisors.flatMap((by) => [floorOf(left.min, by), floorOf(left.max, by)]);
  const [min, max] = [least(corners), greatest(corners)];
  const quotient = operate('quotient', left, right, left.min < 0n ? min : 0n > min ? 0n : min, max < 0n ? 0n : max);
  if (left.min >= 0n) return quotient;
  const isBelow = and(below(left, literal(0)), not(equalTo(remainder(left, right), literal(0))));
  return ranged(choose([{ when: isBelow, value: subtract(quotient, literal(1)).node }], quotient.node), min, max);
}

/** A dividend that may be below zero, raised above it by as many divisors as are then taken away. */
function shiftedDivision(left: Int, right: Int): Int | undefined {
  if (left.min >= 0n || !isKnown(right) || isWide(left)) return undefined;
  const times = -floorOf(left.min, right.min);
  const raised = { min: 0n, max: left.max + times * right.min };
  return isWide(raised) ? undefined : subtract(floorDivide({ ...add(left, literal(times * right.min)), min: 0n }, right), literal(times));
}

/** Of a divisor above zero, with the sign of the dividend. */
export function remainder(left: Int, right: Int): Int {
  const most = right.max - 1n > 0n ? right.max - 1n : 0n;
  const upper = left.max < 0n ? 0n : left.max < most ? left.max : most;
  return operate('remainder', left, right, left.min < 0n ? -most : 0n, upper);
}

function floorOf(value: bigint, by: bigint): bigint {
  const towardsZero = value / by;
  return value < 0n && value % by !== 0n ? towardsZero - 1n : towardsZero;
}

export const ceilingDivide = (left: Int, right: Int): Int => {
  if (left.min < 0n) return negate(floorDivide(negate(left), right));
  return isKnown(right)
    ? floorDivide(add(left, literal(right.min - 1n)), right)
    : floorDivide(subtract(add(left, right), literal(1)), right);
};

export function minimum(left: Int, right: Int): Int {
  if (left.max <= right.min) return left;
  if (right.max <= left.min) return right;
  return operate('least', left, right, left.min < right.min ? left.min : right.min, left.max < right.max ? left.max : right.max);
}

export function maximum(left: Int, right: Int): Int {
  if (left.min >= right.max) return left;
  if (right.min >= left.max) return right;
  return operate('greatest', left, right, left.min > right.min ? left.min : right.min, left.max > right.max ? left.max : right.max);
}

function compared(name: 'below' | 'notAbove' | 'equal', left: Int, right: Int): Node {
  const wide = isHeldWide(left) || isHeldWide(right);
  return form(name, 'boolean', [widened(left, wide), widened(right, wide)]);
}

/** Folded where literals say it; a range alone does not: an absent value has one too. */
export const below = (left: Int, right: Int): Node =>
  isKnown(left) && isKnown(right) ? truth(left.min < right.min) : compared('below', left, right);
export const notAbove = (left: Int, right: Int): Node =>
  isKnown(left) && isKnown(right) ? truth(left.min <= right.min) : compared('notAbove', left, right);
export const equalTo = (left: Int, right: Int): Node =>
  isKnown(left) && isKnown(right) ? truth(left.min === right.min) : compared('equal', left, right);

/** The first whose condition holds. */
export function chooseInt(cases: readonly ChosenInt[], otherwise: Int): Int {
  const all = [...cases.map(({ value }) => value), otherwise];
  const [min, max] = [least(all.map((each) => each.min)), greatest(all.map((each) => each.max))];
  const wide = isWide({ min, max });
  const node = choose(
    cases.map(({ when, value }) => ({ when, value: widened(value, wide) })),
    widened(otherwise, wide),
  );
  const taken = all.find((each) => each.node === node);
  return taken ?? { node, min, max, choice: { cases, otherwise } };
}
