/**
 * The types of the rule language. A quantity carries its unit as exponents of base units, so that
 * `money + percent` or `€/month used as €` cannot type. `percent` is a unit of its own: a product
 * with a percent divides by one hundred and drops it, a pure number times `whole` (100 %) gives one.
 */

/** Base units: euro, second, service credit, byte, megabit per second, percent. Absent means exponent 0. */
export type BaseUnit = 'EUR' | 's' | 'credit' | 'byte' | 'Mbps' | 'percent';
/** How tax stands to an amount: left out (`HT`, hors taxes) or included (`TTC`, toutes taxes comprises). */
export const taxes = ['HT', 'TTC'] as const;
export type Tax = (typeof taxes)[number];
/** Exponents of base units; `tax` where an amount of money says how it stands to tax, which never changes its wire form. */
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

/** How a quantity stands on the wire and natively: a safe integer at `10^-scale` of its base unit. */
export type WireQuantity = 'money' | 'percent' | 'duration' | 'count' | 'credits' | 'bytes' | 'mbps';

/**
 * Unit, decimal scale and largest absolute wire value (in the base unit) of each wire quantity.
 * A native `money` of 1 250 000 is 1.25 EUR (scale 6); a native `duration` is in milliseconds (scale 3).
 */
export const wireQuantities = {
  money: { unit: { EUR: 1 }, scale: 6, limit: 1_000_000_000 },
  percent: { unit: { percent: 1 }, scale: 6, limit: 1_000_000 },
  duration: { unit: { s: 1 }, scale: 3, limit: 3_600_000_000 },
  count: { unit: {}, scale: 0, limit: 1_000_000_000 },
  credits: { unit: { credit: 1 }, scale: 0, limit: 1_000_000_000 },
  bytes: { unit: { byte: 1 }, scale: 0, limit: Number.MAX_SAFE_INTEGER },
  mbps: { unit: { Mbps: 1 }, scale: 3, limit: 1_000_000 },
} as const satisfies Record<WireQuantity, { unit: Unit; scale: number; limit: number }>;

/** The longest list the wire admits. */
export const listLimit = 100_000;
/** The first and last year of a wire date. */
export const dateYears = { first: 1900, last: 2199 } as const;
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const baseUnits: readonly BaseUnit[] = ['EUR', 's', 'credit', 'byte', 'Mbps', 'percent'];

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
  const names = Object.keys(wireQuantities) as WireQuantity[];
  return names.find((name) => sameUnit(wireQuantities[name].unit, unit));
}

/** The type of what could not be resolved; known by identity, so that what stands on it is not judged. */
export const unresolved: Type = { kind: 'text', format: 'text' };
