/**
 * Exact whole numbers at native speed: a `number` while it is a safe integer, a `bigint` beyond. Every function
 * takes and gives normalised values, so `<`, `>` and `===` compare them as they stand. A sum or product of two
 * safe integers that is not safe shows as an unsafe double, so the check on the result is never fooled.
 */

/** A whole number; a `bigint` only where a `number` would not be exact. */
export type Int = number | bigint;

const limit = Number.MAX_SAFE_INTEGER;
export const isSafe = (value: Int): boolean => value <= limit && value >= -limit;
export const areNumbers = (a: Int, b: Int): boolean => typeof a === 'number' && typeof b === 'number';

export function add(a: Int, b: Int): Int {
  if (areNumbers(a, b)) {
    const sum = (a as number) + (b as number);
    if (isSafe(sum)) return sum;
  }
  return settle(BigInt(a) + BigInt(b));
}

export function subtract(a: Int, b: Int): Int {
  if (areNumbers(a, b)) {
    const difference = (a as number) - (b as number);
    if (isSafe(difference)) return difference;
  }
  return settle(BigInt(a) - BigInt(b));
}

export function multiply(a: Int, b: Int): Int {
  if (areNumbers(a, b)) {
    const product = (a as number) * (b as number);
    if (isSafe(product)) return product;
  }
  return settle(BigInt(a) * BigInt(b));
}

/** Greatest whole number ≤ a / b, for b > 0. The quotient of safe integers rounds onto no whole number it is not, so `Math.floor` is exact. */
export function floorDivide(a: Int, b: Int): Int {
  if (areNumbers(a, b)) return Math.floor((a as number) / (b as number));
  const n = BigInt(a);
  const d = BigInt(b);
  return settle((n - (((n % d) + d) % d)) / d);
}

/** Least whole number ≥ a / b, for b > 0. */
export function ceilDivide(a: Int, b: Int): Int {
  if (areNumbers(a, b)) return Math.ceil((a as number) / (b as number)) + 0;
  return subtract(0, floorDivide(subtract(0, a), b));
}

export function lesser(a: Int, b: Int): Int {
  return b < a ? b : a;
}

export function greater(a: Int, b: Int): Int {
  return b > a ? b : a;
}

export function absolute(a: Int): Int {
  return a < 0 ? -a : a;
}

/** Sum of a list: a `number` all along while every partial sum is safe. */
export function sumOf(items: readonly Int[]): Int {
  let sum = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Int;
    if (typeof item !== 'number' || !isSafe(sum + item)) return items.reduce(add, 0);
    sum += item;
  }
  return sum;
}

/** Sum of what `of` gives for each item, without a list in between. */
export function sumBy<Item>(items: readonly Item[], of: (item: Item) => Int): Int {
  let sum = 0;
  for (let index = 0; index < items.length; index++) {
    const value = of(items[index] as Item);
    if (typeof value !== 'number' || !isSafe(sum + value)) return sumOf(items.map(of));
    sum += value;
  }
  return sum;
}

/** Least of what `of` gives for each item; undefined for none. */
export function leastBy<Item, Value extends Int>(items: readonly Item[], of: (item: Item) => Value): Value | undefined {
  let least: Value | undefined;
  for (const item of items) {
    const value = of(item);
    if (least === undefined || value < least) least = value;
  }
  return least;
}

/** Greatest of what `of` gives for each item; undefined for none. */
export function greatestBy<Item, Value extends Int>(items: readonly Item[], of: (item: Item) => Value): Value | undefined {
  let greatest: Value | undefined;
  for (const item of items) {
    const value = of(item);
    if (greatest === undefined || value > greatest) greatest = value;
  }
  return greatest;
}

/** Least item; undefined for none. */
export function leastOf<Item extends Int>(items: readonly Item[]): Item | undefined {
  let least = items[0];
  for (const item of items) if (item < (least as Item)) least = item;
  return least;
}

/** Greatest item; undefined for none. */
export function greatestOf<Item extends Int>(items: readonly Item[]): Item | undefined {
  let greatest = items[0];
  for (const item of items) if (item > (greatest as Item)) greatest = item;
  return greatest;
}

/** A bigint as a `number` where it is a safe integer. */
export function settle(value: bigint): Int {
  return isSafe(value) ? Number(value) : value;
}
