/** Whether the columns that an engine answered hold what the generated code answered, each engine's spelling of a value aside. */
import { toSixDecimals } from '../../compiler/cli/proof/equivalence.ts';

type Row = Readonly<Record<string, unknown>>;

/** A column that an engine has no place for, since no row of the rule fills it, is absent. */
export function sameColumns(found: Row, expected: Row, rounded: unknown, isRounded: boolean): boolean {
  const truth = rounded === undefined || rounded === null ? false : isTrue(rounded);
  if (isRounded && !truth) return false;
  return Object.entries(expected).every(([name, value]) => {
    const own = found[name] ?? null;
    return same(own, value) || (truth && !isRounded && same(own, toSixDecimals(value)));
  });
}

const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1';

function same(found: unknown, expected: unknown): boolean {
  if (expected === null || found === null) return found === expected;
  if (typeof expected === 'boolean') return isTrue(found) === expected;
  const [left, right] = [String(found), String(expected)];
  if (left === right) return true;
  if (isDecimal(left) && isDecimal(right)) return shortest(left) === shortest(right);
  return instantOf(left) !== undefined && instantOf(left) === instantOf(right);
}

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
const shortest = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0');

/** `2026-01-02 03:04:05.000` is in UTC, as sessions of the tests are. */
function instantOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return undefined;
  const zoned = /(Z|[+-]\d\d(:?\d\d)?)$/.test(text) ? text.replace(/([+-]\d\d)$/, '$1:00') : `${text}Z`;
  return Date.parse(zoned.replace(' ', 'T'));
}
