/** Exact quotients → whole numbers, each way that a contract may round. Symmetric: −x rounds to the opposite of what x does. */

import { type Exact, over, times } from './fraction.ts';
import { areNumbers, type Int, isSafe, settle } from './integer.ts';

/** `up` is away from zero, `down` towards it; the halves say where the middle of two neighbours goes. */
export type Rounding = 'half-even' | 'half-up' | 'half-down' | 'up' | 'down';

/** The whole number that a / b rounds to, for b > 0. `roundedDivide(-5, 2, 'half-up')` → −3 */
export function roundedDivide(a: Int, b: Int, rounding: Rounding): Int {
  if (!areNumbers(a, b)) return roundedWide(BigInt(a), BigInt(b), rounding);
  const below = Math.floor((a as number) / (b as number));
  const product = below * (b as number);
  if (!isSafe(product)) return roundedWide(BigInt(a), BigInt(b), rounding);
  const rest = (a as number) - product;
  const half = rest - ((b as number) - rest);
  return rest !== 0 && goesUp(half, a > 0, below % 2 !== 0, rounding) ? below + 1 : below + 0;
}

function roundedWide(a: bigint, b: bigint, rounding: Rounding): Int {
  const rest = ((a % b) + b) % b;
  const below = (a - rest) / b;
  const half = rest * 2n - b;
  const side = half > 0n ? 1 : half < 0n ? -1 : 0;
  return settle(rest !== 0n && goesUp(side, a > 0n, below % 2n !== 0n, rounding) ? below + 1n : below);
}

/** Whether a number between two whole ones goes to the upper: `side` says on which side of their middle it lies. */
function goesUp(side: number, isPositive: boolean, isBelowOdd: boolean, rounding: Rounding): boolean {
  if (rounding === 'up') return isPositive;
  if (rounding === 'down') return !isPositive;
  if (side !== 0) return side > 0;
  return rounding === 'half-even' ? isBelowOdd : (rounding === 'half-up') === isPositive;
}

/** An exact value as a whole number. */
export const roundedOf = (value: Exact, rounding: Rounding): Int =>
  typeof value === 'object' ? roundedDivide(value.n, value.d, rounding) : value;

/** The multiple of a step that a value rounds to, for a step other than zero. */
export const roundedTo = (value: Exact, step: Exact, rounding: Rounding): Exact => times(roundedOf(over(value, step), rounding), step);
