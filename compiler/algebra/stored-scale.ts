/** Units in generated code: which wire quantity a unit is, and the scale at which it is stored in inputs, lists, records and results. */

import { type Unit, type WireQuantity, wireQuantities, wireQuantityOf } from '../model/type.ts';
import type { Rational } from '../model/value.ts';
import { one, multiply as product } from './rational.ts';
import { powerOfTen } from './scale.ts';

const bases = ['EUR', 's', 'credit', 'byte', 'Mbps', 'percent'] as const;

/** Scale of stored values: the wire's, else the product of the wire's scales of the base units. */
export function storedScale(unit: Unit): Rational {
  const name = wireQuantityOf(unit);
  if (name) return powerOfTen(-wireQuantities[name].scale);
  const scales = { EUR: 6, s: 3, credit: 0, byte: 0, Mbps: 3, percent: 6 };
  return bases.reduce((scale, base) => product(scale, powerOfTen(-scales[base] * (unit[base] ?? 0))), one);
}

/** Largest absolute stored value that the wire admits. */
export function wireLimit(name: WireQuantity): bigint {
  return BigInt(wireQuantities[name].limit) * 10n ** BigInt(wireQuantities[name].scale);
}
