/**
 * The types of the rule language. A quantity carries its unit as exponents of base units, so that
 * `money + percent` or `€/month used as €` cannot type. `percent` is a unit of its own: a product
 * with a percent divides by one hundred and drops it, a pure number times `whole` (100 %) gives one.
 */

import { type BaseUnit, isNamedKind, quantities, quantityKinds, type WireQuantity } from '../runtime/quantities.ts';
import { rowOf } from '../runtime/row-of.ts';

export type { BaseUnit, WireQuantity };
/** How tax stands to an amount: left out (`HT`, hors taxes) or included (`TTC`, toutes taxes comprises). */
export const taxes = ['HT', 'TTC'] as const;
export type Tax = (typeof taxes)[number];
/**
 * Exponents of base units, an absent one being 0; `tax` where an amount of money says how it stands to tax, which never changes its
 * wire form; `decimal` where a plain number may have decimals.
 */
export type Unit = Readonly<Partial<Record<BaseUnit, number>>> & { readonly tax?: Tax; readonly decimal?: true };

export type TextFormat = 'timeZone' | 'country' | 'version' | 'text';

export type Field = { readonly name: string; readonly type: Type; readonly optional?: boolean; readonly label?: string };
export type Variant = { readonly kind: string; readonly fields: readonly Field[]; readonly label?: string };

export type Type =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'quantity'; readonly unit: Unit }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  /** Calendar time: whole months and days, never added to a duration. */
  | { readonly kind: 'period' }
  /** Business time: `{ value, unit: "working-hour" | "working-day" }`. */
  | { readonly kind: 'allowance' }
  /** A clock time of a day, in minutes from midnight. */
  | { readonly kind: 'time' }
  | { readonly kind: 'text'; readonly format: TextFormat }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'union'; readonly variants: readonly Variant[] }
  | { readonly kind: 'optional'; readonly of: Type }
  /** Opening hours, weekdays, zone and holidays together; made by `schedule(…)`, never on the wire. */
  | { readonly kind: 'schedule' };

/** The longest list the wire admits. */
export const listLimit = 100_000;
/** The first and last year of a wire date. */
export const dateYears = { first: 1900, last: 2199 } as const;
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const kindsByBase = new Map<string, WireQuantity>(
  quantityKinds.flatMap((kind) => (quantities[kind].base === undefined ? [] : [[quantities[kind].base, kind] as const])),
);
const order = [...kindsByBase.keys()];
const rankOf = (base: string): number => (order.includes(base) ? order.indexOf(base) : order.length);

/** The base units of a unit, those of rows first, in one order whatever the unit was made from. */
export function basesOf(unit: Unit): readonly BaseUnit[] {
  const present = Object.keys(unit).filter((base) => base !== 'tax' && base !== 'decimal' && unit[base as BaseUnit] !== 0) as BaseUnit[];
  return present.length < 2 ? present : present.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** The unit of a kind of quantity: its base unit once, none for a plain number. */
export const unitOf = (kind: WireQuantity): Unit => {
  const { base } = rowOf(kind);
  return base === undefined ? (kind === 'decimal' ? { decimal: true } : {}) : { [base]: 1 };
};

/** Of one dimension, and of one wire form; whether they may stand together `agreedUnit` says. */
export function sameUnit(left: Unit, right: Unit): boolean {
  const [bases, others] = [basesOf(left), basesOf(right)];
  return bases.length === others.length && bases.every((base) => left[base] === right[base]);
}

/** The unit of two amounts that may stand together: of one dimension and, where both say it, of one tax. Undefined where they clash; `left` itself where `right` says no more. */
export function agreedUnit(left: Unit, right: Unit): Unit | undefined {
  if (!sameUnit(left, right) || (left.tax && right.tax && left.tax !== right.tax)) return undefined;
  return left.tax || left.decimal || !(right.tax || right.decimal) ? left : right;
}

/** Whether a unit has an amount of money in it, of any currency. */
export const isMonetary = (unit: Unit): boolean => basesOf(unit).some((base) => base === 'EUR' || base.startsWith('¤'));

/**
 * The wire quantity of a unit: an amount per user and month is written as the amount. Undefined for any other compound unit, such as
 * EUR/s, which is never on the wire.
 */
export function wireQuantityOf(unit: Unit): WireQuantity | undefined {
  const bases = basesOf(unit);
  if (bases.length === 0) return unit.decimal ? 'decimal' : 'count';
  const above = isPrice(unit, bases) ? bases.filter((base) => unit[base] === 1) : bases;
  const [base] = above;
  if (base === undefined || above.length > 1 || unit[base] !== 1) return undefined;
  return kindsByBase.get(base) ?? (isNamedKind(base) ? base : undefined);
}

/** An amount for one of each of the units that it is divided by, all of them declared. */
const isPrice = (unit: Unit, bases: readonly BaseUnit[]): boolean =>
  bases.length > 1 && isMonetary(unit) && bases.every((base) => unit[base] === 1 || (unit[base] === -1 && base.startsWith('#')));

/** The type of what could not be resolved; known by identity, so that what stands on it is not judged. */
export const unresolved: Type = { kind: 'text', format: 'text' };
