/** Constants that no wire form can hold, in words a reader knows: `15.00 EUR/month/user`, `0.05 EUR/GB`, `1/3`. */
import { decimals, rational } from '../interpret/rational.ts';
import { formOf } from '../interpret/wire/wire-forms.ts';
import type { Type } from '../model/type.ts';
import { basesOf, unitOf, wireQuantityOf } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import { type BaseUnit, isNamedKind, quantityKinds, type WireQuantity } from '../runtime/quantities.ts';

/** How a divisor is written, and how many of its base unit that is. */
export const divisors: Readonly<Partial<Record<BaseUnit, readonly [bigint, string]>>> = { s: [3600n, 'h'], byte: [1_000_000_000n, 'GB'] };

/** Undefined where the wire holds the value as it is. */
export function exactText(value: Value, type: Type): string | undefined {
  if (type.kind !== 'quantity' || typeof value !== 'object' || value?.kind !== 'rational') return undefined;
  const { numerator, denominator } = value.value;
  const kind = wireQuantityOf(type.unit);
  if (kind === 'decimal' || kind === 'count') return decimals(value.value) === undefined ? `${numerator}/${denominator}` : undefined;
  // A price per user is an amount on the wire; told alone, it says for what.
  return kind && basesOf(type.unit).length < 2 ? undefined : rateText(value.value, type.unit);
}

function rateText(value: Rational, unit: Extract<Type, { kind: 'quantity' }>['unit']): string {
  let { numerator, denominator } = value;
  const below: string[] = [];
  const above: BaseUnit[] = [];
  for (const base of basesOf(unit)) {
    const exponent = unit[base] ?? 0;
    if (exponent > 0) above.push(base);
    const [size, name] = divisors[base] ?? [1n, isNamedKind(base) ? base.slice(1) : base];
    for (let count = exponent; count < 0; count++) {
      numerator *= size;
      below.push(`/${name}`);
    }
  }
  const [top] = above;
  const kind: WireQuantity = top === undefined ? 'decimal' : kindOfBase(top);
  return `${formOf(kind).write(rational(numerator, denominator), () => undefined)}${above
    .slice(1)
    .map((base) => `·${base}`)
    .join('')}${below.join('')}`;
}

const kindOfBase = (base: BaseUnit): WireQuantity =>
  isNamedKind(base) ? base : (quantityKinds.find((kind) => basesOf(unitOf(kind))[0] === base) ?? 'decimal');
