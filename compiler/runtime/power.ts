/** Whole powers of exact values. */
import { denominator, type Exact, numerator } from './fraction.ts';
import { type Int, settle } from './integer.ts';
import { InvalidInput } from './invalid.ts';
import type { RuleWords } from './words.ts';

/** Beyond it a power has thousands of digits, and no contract compounds so often. */
const mostTimes = 1000;

/** `value` times itself, so many times; 1 for none. Throws `InvalidInput` with `field` for less than none or more than a thousand times. */
export function power(value: Exact, exponent: number, words: RuleWords, field = ''): Exact {
  if (!(exponent >= 0 && exponent <= mostTimes)) throw new InvalidInput(field, words.exponent, words.colon);
  const raised = (part: Int): Int => settle(BigInt(part) ** BigInt(exponent));
  const d = raised(denominator(value));
  return d === 1 ? raised(numerator(value)) : { n: raised(numerator(value)), d };
}
