/** A unit as data: the quantity that stands on the wire, what it is divided by, and the contract's words for a unit that it declares. */
import type { TypeModel } from '../model/report/manifest.ts';
import { type BaseUnit, basesOf, type Unit, wireQuantityOf } from '../model/type.ts';
import { isNamedKind } from '../runtime/quantities.ts';
import { divisors } from './exact-text.ts';
import type { LocalWords } from './local-words.ts';

/** `EUR/GB/month` → `{ quantity: 'money', per: ['GB', 'month'] }`; a unit of several numerators is a plain `number`. */
export function quantityModel(unit: Unit, { units }: LocalWords): TypeModel {
  const above = basesOf(unit).filter((base) => (unit[base] ?? 0) > 0);
  const below = basesOf(unit).flatMap((base) => Array.from({ length: Math.max(0, -(unit[base] ?? 0)) }, () => base));
  const [top] = above;
  const isRate = below.length > 0 && top !== undefined && above.length === 1 && unit[top] === 1;
  const quantity = wireQuantityOf(isRate ? { [top]: 1 } : unit) ?? 'number';
  const own = units?.get(quantity.slice(1));
  return {
    kind: 'quantity',
    quantity,
    ...(quantity.startsWith('#') && own ? { unit: [...own] } : {}),
    ...(isRate ? { per: asDeclared(below, units).map((base) => wordOf(base, units)) } : {}),
    tax: unit.tax,
  };
}

/** Units that the contract declares stand in its own order, after the others. */
function asDeclared(bases: readonly BaseUnit[], units: LocalWords['units']): BaseUnit[] {
  const order = [...(units?.keys() ?? [])];
  return bases.toSorted((a, b) => order.indexOf(a.slice(1)) - order.indexOf(b.slice(1)));
}

const wordOf = (base: BaseUnit, units: LocalWords['units']): string =>
  isNamedKind(base) ? (units?.get(base.slice(1))?.[0] ?? base.slice(1)) : (divisors[base]?.[1] ?? base);
