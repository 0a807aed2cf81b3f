/** Units under `* / + -`. The non-obvious law: a percent is one hundredth in a product with anything but a plain number. */
import { type BaseUnit, basesOf, isMonetary, sameUnit, type Tax, type Unit, wireQuantityOf } from '../model/type.ts';
import { rowOf } from '../runtime/row-of.ts';

/** Percentage points added to a percentage, or taken from it, give a percentage; nothing else stands with them. */
export function pointsOnPercent(left: Unit, right: Unit): Unit | undefined {
  return sameUnit(left, { percent: 1 }) && sameUnit(right, { point: 1 }) ? left : undefined;
}

/** True for a plain number: a count, a ratio. */
export function isPure(unit: Unit): boolean {
  return basesOf(unit).length === 0;
}

const isPercent = (unit: Unit): boolean => sameUnit(unit, { percent: 1 });

/**
 * The unit of a product, and whether its value is divided by one hundred: money × percent → money ÷ 100,
 * percent × percent → percent ÷ 100, number × percent → percent.
 */
export function multiplyUnits(left: Unit, right: Unit): { readonly unit: Unit; readonly hundredth: boolean } {
  const hundredth = (isPercent(right) && !isPure(left)) || (isPercent(left) && !isPure(right));
  const unit = combine(left, right, 1);
  return { unit: hundredth ? combine(unit, { percent: 1 }, -1) : unit, hundredth };
}

/** The unit of a quotient; undefined where a percent divides something else than a percent, or is divided by a dimension. */
export function divideUnits(left: Unit, right: Unit): Unit | undefined {
  if (sameUnit(left, right)) return {};
  if (isPercent(right) || (isPercent(left) && !isPure(right))) return undefined;
  return combine(left, right, -1);
}

function combine(left: Unit, right: Unit, sign: 1 | -1): Unit {
  const bases = new Set([...basesOf(left), ...basesOf(right)]);
  const entries = [...bases].map((base) => [base, (left[base] ?? 0) + sign * (right[base] ?? 0)] as const);
  const unit: Unit = Object.fromEntries(entries.filter(([, exponent]) => exponent !== 0));
  const tax: Tax | undefined = left.tax ?? right.tax;
  return tax && isMonetary(unit) ? { ...unit, tax } : unit;
}

/** Two amounts of which one leaves tax out and the other includes it: nothing can be computed from both. */
export function taxesClash(left: Unit, right: Unit): boolean {
  return left.tax !== undefined && right.tax !== undefined && left.tax !== right.tax;
}

/** A unit in words: `money (EUR)`, `money (EUR, HT)`, `money (EUR) per duration`, `number`. */
export function unitWords(unit: Unit): string {
  const word = (base: BaseUnit): string => baseWord(base, unit.tax);
  const repeated = (sign: 1 | -1): string[] =>
    basesOf(unit).flatMap((base) => Array(Math.min(9, Math.max(0, sign * (unit[base] ?? 0)))).fill(word(base)) as string[]);
  const [above, below] = [repeated(1), repeated(-1)];
  const top = above.length > 0 ? above.join(' × ') : 'number';
  return [top, ...below].join(' per ');
}

function baseWord(base: BaseUnit, tax: Tax | undefined): string {
  const kind = wireQuantityOf({ [base]: 1 });
  const { isTaxed, told } = rowOf(kind ?? 'count');
  return isTaxed && tax ? told.unit.replace(')', `, ${tax})`) : told.unit;
}
