/** Units in generated code: which wire quantity a unit is, and the scale at which it is stored in inputs, lists, records and results. */

import { type BaseUnit, basesOf, type Unit, type WireQuantity, wireQuantityOf } from '../model/type.ts';
import type { Rational } from '../model/value.ts';
import { rowOf } from '../runtime/row-of.ts';
import { one, multiply as product } from './rational.ts';
import { powerOfTen } from './scale.ts';

/** Scale of stored values: the wire's, else the product of the wire's scales of the base units. */
export function storedScale(unit: Unit): Rational {
  const name = wireQuantityOf(unit);
  if (name) return powerOfTen(-rowOf(name).scale);
  return basesOf(unit).reduce((scale, base) => product(scale, powerOfTen(-scaleOf(base) * (unit[base] ?? 0))), one);
}

const scaleOf = (base: BaseUnit): number => rowOf(wireQuantityOf({ [base]: 1 }) ?? 'count').scale;

/** Largest absolute stored value that the wire admits. */
export function wireLimit(name: WireQuantity): bigint {
  return BigInt(rowOf(name).limit) * 10n ** BigInt(rowOf(name).scale);
}
