/** The denominators of English shares, `thirds`, `twelfths`, and the shares that are a word by themselves. */
import type { NumberWords } from '../../quantity/numeral.ts';

const names = 'half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const values = new Map<string, number>([
  ...names.map((word, at) => [word, at + 2] as const),
  ['fourth', 4],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
const part = /([a-z]+?)(?:s)?(?!\p{L})(?! part(?:y|ies)(?!\p{L}))/uy;

/** `thirds` → 3, at its place; a `third party` is no share. */
export function readParts(text: string, at: number): NumberWords | undefined {
  part.lastIndex = at;
  const found = part.exec(text);
  const value = values.get(found?.[1] ?? '');
  return found && value !== undefined ? { value, end: at + found[0].length } : undefined;
}

export const shares: ReadonlyMap<string, readonly [bigint, bigint]> = new Map<string, readonly [bigint, bigint]>([
  ...['half', 'one half', 'one-half', 'a half', 'half of'].map((words) => [words, [1n, 2n]] as const),
  ...['a third of', 'a third', 'one-third'].map((words) => [words, [1n, 3n]] as const),
  ...['a quarter of', 'one-quarter', 'one quarter of'].map((words) => [words, [1n, 4n]] as const),
  ['three-quarters', [3n, 4n]],
  ['three quarters of', [3n, 4n]],
  ['two-thirds', [2n, 3n]],
  ['twice', [2n, 1n]],
  ['thrice', [3n, 1n]],
  ['time and a half', [3n, 2n]],
  ['time and a quarter', [5n, 4n]],
  ['time and a third', [4n, 3n]],
  ['double', [2n, 1n]],
  ['treble', [3n, 1n]],
  ['triple', [3n, 1n]],
  ['quadruple', [4n, 1n]],
]);
