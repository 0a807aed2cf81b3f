/**
 * The types of the rule language. A quantity carries its unit as exponents of base units, so that
 * `money + percent` or `€/month used as €` cannot type. `percent` is a unit of its own: a product
 * with a percent divides by one hundred and drops it, a pure number times `whole` (100 %) gives one.
 */

import { type BaseUnit, quantities, quantityKinds, type WireQuantity } from '../runtime/quantities.ts';

export type { BaseUnit, WireQuantity };
/** How tax stands to an amount: left out (`HT`, hors taxes) or included (`TTC`, toutes taxes comprises). */
export const taxes = ['HT', 'TTC'] as const;
export type Tax = (typeof taxes)[number];
/** Exponents of base units, an absent one being 0; `tax` where an amount of money says how it stands to tax, which never changes its wire form. */
export type Unit = Readonly<Partial<Record<BaseUnit, number>>> & { readonly tax?: Tax };

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

/** Every base unit. */
export const baseUnits: readonly BaseUnit[] = quantityKinds.flatMap((kind) => (quantities[kind].base as BaseUnit | undefined) ?? []);

const units = new Map<WireQuantity, Unit>(
  quantityKinds.map((kind) => [kind, quantities[kind].base === undefined ? {} : { [quantities[kind].base]: 1 }]),
);

/** The unit of a kind of quantity: its base unit once, none for a plain number. */
export const unitOf = (kind: WireQuantity): Unit => units.get(kind) ?? {};

/** Of one dimension, and of one wire form; whether they may stand together `agreedUnit` says. */
export function sameUnit(left: Unit, right: Unit): boolean {
  return baseUnits.every((base) => (left[base] ?? 0) === (right[base] ?? 0));
}

/** The unit of two amounts that may stand together: of one dimension and, where both say it, of one tax. Undefined where they clash. */
export function agreedUnit(left: Unit, right: Unit): Unit | undefined {
  if (!sameUnit(left, right) || (left.tax && right.tax && left.tax !== right.tax)) return undefined;
  return left.tax ? left : right;
}

/** The wire quantity of a unit; undefined for a compound one such as EUR/s, which is never on the wire. */
export function wireQuantityOf(unit: Unit): WireQuantity | undefined {
  return quantityKinds.find((kind) => sameUnit(unitOf(kind), unit));
}

/** The type of what could not be resolved; known by identity, so that what stands on it is not judged. */
export const unresolved: Type = { kind: 'text', format: 'text' };
