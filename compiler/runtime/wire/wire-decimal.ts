/** Exact numbers between decimal text and integers at a scale. Only `writeDecimal` ever rounds: half-even to six decimals, and it says so. */
import { denominator, type Exact, numerator } from '../fraction.ts';

/**
 * `-12.5` before `end` → -12 500 000 at scale 6; undefined where it is no decimal, NaN where it has more decimals than
 * the scale, an unsafe number where it is out of every limit.
 */
export function readDecimal(text: string, end: number, scale: number): number | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let value = 0;
  let at = start;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  if (at === start) return undefined;
  let decimals = 0;
  if (at < end) {
    if (text.charCodeAt(at) !== 46 || at + 1 === end) return undefined;
    for (at++; at < end; at++, decimals++) {
      const digit = text.charCodeAt(at) - 48;
      if (!(digit >= 0 && digit <= 9)) return undefined;
      if (decimals < scale) value = value * 10 + digit;
      else if (digit !== 0) return /^\d*$/.test(text.slice(at, end)) ? Number.NaN : undefined;
    }
  }
  for (; decimals < scale; decimals++) value *= 10;
  return start === 1 ? 0 - value : value;
}

/** Told of a rounding, wherever in a result it happens. */
export type Rounding = { rounded: boolean };

/** value / 10^scale in full, with at least `least` decimals; one that does not terminate is rounded half-even to six. */
export function writeDecimal(value: Exact, scale: number, least: number, rounding: Rounding): string {
  if (typeof value !== 'object') return placed(String(value), scale, least);
  const [n, d] = reduced(BigInt(numerator(value)), BigInt(denominator(value)));
  const more = terminating(d);
  if (more !== undefined) return placed(String((n * 10n ** BigInt(more)) / d), scale + more, least);
  rounding.rounded = true;
  return placed(String(halfEven(n * 1_000_000n, d * 10n ** BigInt(scale))), 6, 6);
}

/** Digits with a point `scale` places from their end, without trailing zeros beyond `least` decimals. */
function placed(integer: string, scale: number, least: number): string {
  const sign = integer.startsWith('-') ? '-' : '';
  const figures = integer.slice(sign.length).padStart(scale + 1, '0');
  const point = figures.length - scale;
  let end = figures.length;
  while (end > point + least && figures[end - 1] === '0') end--;
  const decimals = figures.slice(point, end).padEnd(least, '0');
  return `${sign}${figures.slice(0, point)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** Decimals that a quotient by d needs; undefined where it never ends. */
function terminating(d: bigint): number | undefined {
  let [twos, fives] = [0, 0];
  for (; d % 2n === 0n; d /= 2n) twos++;
  for (; d % 5n === 0n; d /= 5n) fives++;
  return d === 1n ? Math.max(twos, fives) : undefined;
}

/** n / d to the nearest whole number, a tie to the even one. */
export function halfEven(n: bigint, d: bigint): bigint {
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  const twice = 2n * (n - floor * d);
  return twice > d || (twice === d && floor % 2n !== 0n) ? floor + 1n : floor;
}

function reduced(n: bigint, d: bigint): [bigint, bigint] {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [n / a, d / a];
}
