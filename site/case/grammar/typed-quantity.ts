/**
 * A text as a language's grammar of quantities reads it → the wire value of a field, where it states just that: `une heure et demie` → `PT1H30M`.
 * Loaded by a form the first time that its own readers refuse a text.
 */
import type { Language } from '../../../compiler/language/language.ts';
import type { Decimal, Quantity } from '../../../compiler/language/quantity/quantity.ts';
import { isQuantity } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import { writePeriod, writeTime } from '../../../compiler/runtime/wire/wire-time.ts';
import type { AskedOf, ReadTyped } from '../case-words.ts';

export function typedReader(parse: Language['parseQuantity']): ReadTyped {
  return (text, asked) => {
    const context = asked.jurisdiction === undefined ? {} : { jurisdiction: asked.jurisdiction };
    const read = parse(text, asked.kind as Quantity['kind'], context);
    return read.ok && read.hedge === undefined ? wireOf(read.value, asked) : undefined;
  };
}

const msADay = 86_400_000;

function wireOf(quantity: Quantity, asked: AskedOf): unknown {
  if (isQuantity(asked.kind)) return quantityWire(quantity, asked);
  if (quantity.kind !== asked.kind) return undefined;
  switch (quantity.kind) {
    case 'date':
      return new Date(quantity.day * msADay).toISOString().slice(0, 10);
    case 'time':
      return writeTime(quantity.minutes);
    case 'period':
      return writePeriod(quantity);
    case 'allowance':
      return { value: quantity.value, unit: quantity.unit };
    default:
      return undefined;
  }
}

function quantityWire(quantity: Quantity, { kind, tax }: AskedOf): unknown {
  if (!isQuantity(kind) || 'per' in quantity) return undefined;
  if (quantity.kind === 'money' && (quantity.currency !== rowOf('money').base || (quantity.tax && quantity.tax !== tax))) return undefined;
  const decimal = quantity.kind === kind ? decimalOf(quantity) : undefined;
  return decimal === undefined ? undefined : written(decimal, kind);
}

/** In the base unit; of a ratio, nothing. */
function decimalOf(quantity: Quantity): Decimal | undefined {
  if ('decimal' in quantity) return quantity.decimal;
  if (quantity.kind === 'duration') return { digits: BigInt(quantity.ms), scale: 3 };
  if (quantity.kind === 'bytes') return { digits: BigInt(quantity.bytes), scale: 0 };
  return quantity.kind === 'count' || quantity.kind === 'credits' ? { digits: BigInt(quantity.value), scale: 0 } : undefined;
}

function written({ digits, scale }: Decimal, kind: Parameters<typeof rowOf>[0]): unknown {
  const { wire, limit, scale: most } = rowOf(kind);
  const text = decimalText(digits, scale);
  const [whole = '0', fraction = ''] = text.split('.');
  if (fraction.length > most || Math.abs(Number(text)) > limit) return undefined;
  if (wire.form === 'number') return Number(text);
  return wire.form === 'duration'
    ? `PT${text}S`
    : `${whole}${fraction || wire.least ? `.${fraction.padEnd(wire.least, '0')}` : ''}${wire.suffix}`;
}

/** `{ 1250, 2 }` → `12.5`. */
function decimalText(digits: bigint, scale: number): string {
  const all = String(digits).padStart(scale + 1, '0');
  const at = all.length - scale;
  const fraction = all.slice(at).replace(/0+$/, '');
  return `${all.slice(0, at)}${fraction && `.${fraction}`}`;
}
