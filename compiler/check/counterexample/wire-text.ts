/** Exact values → their wire form as YAML, for examples that are printed. Dates and instants come as seconds from 1970, clock times as minutes. */
import { decimalText, floor, rational, sign, zero } from '../../algebra/rational.ts';
import { type Type, type WireQuantity, wireQuantityOf } from '../../model/type.ts';
import type { Rational } from '../../model/value.ts';
import { rowOf } from '../../runtime/row-of.ts';

/** A quantity, date, instant or clock time on the wire; undefined for a type that has no such form. */
export function wireText(type: Type, value: Rational): string | undefined {
  switch (type.kind) {
    case 'quantity': {
      const wire = wireQuantityOf(type.unit);
      return wire && quantityText(wire, value);
    }
    case 'date':
      return isoText(value)?.slice(0, 10);
    case 'instant':
      return isoText(value)?.replace('.000Z', 'Z');
    case 'time':
      return clockText(floor(value).numerator);
    default:
      return undefined;
  }
}

const clockText = (minutes: bigint): string => [minutes / 60n, minutes % 60n].map((part) => String(part).padStart(2, '0')).join(':');

function isoText(seconds: Rational): string | undefined {
  const date = new Date(Number(floor(seconds).numerator) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function quantityText(kind: WireQuantity, value: Rational): string {
  const { wire } = rowOf(kind);
  if (wire.form === 'duration') return durationText(value);
  const text = decimalText(value);
  if (wire.form === 'number') return text;
  const [whole = '0', part = ''] = text.split('.');
  const decimals = part.padEnd(wire.least, '0');
  const written = `${whole}${decimals === '' ? '' : `.${decimals}`}${wire.suffix}`;
  return /^[\w. -]+$/.test(written) ? written : `"${written}"`;
}

function durationText(value: Rational): string {
  if (sign(value) < 0) return `-${durationText({ numerator: -value.numerator, denominator: value.denominator })}`;
  const whole = floor(value).numerator;
  const [hours, minutes] = [whole / 3600n, (whole / 60n) % 60n];
  const seconds = decimalText(rational(value.numerator - (hours * 3600n + minutes * 60n) * value.denominator, value.denominator));
  const parts = [hours > 0n ? `${hours}H` : '', minutes > 0n ? `${minutes}M` : '', seconds === '0' && whole > 0n ? '' : `${seconds}S`];
  return `PT${parts.join('')}`;
}

/** Some value of a type, for inputs that a case says nothing about. */
export function anyText(type: Type, positive: boolean): string {
  switch (type.kind) {
    case 'boolean':
      return 'false';
    case 'enum':
      return type.values[0] ?? '""';
    case 'list':
      return '[]';
    case 'period':
      return 'P1M';
    case 'allowance':
      return '{ value: 1, unit: working-day }';
    case 'text':
      return { timeZone: 'Europe/Brussels', country: 'BE', version: '"1.0"', text: 'texte' }[type.format];
    case 'record':
      return `{ ${type.fields
        .filter(({ optional }) => !optional)
        .map((field) => `${field.name}: ${anyText(field.type, positive)}`)
        .join(', ')} }`;
    case 'union':
      return `{ kind: ${type.variants[0]?.kind ?? ''} }`;
    case 'optional':
      return anyText(type.of, positive);
    default:
      return wireText(type, positive ? rational(1n) : zero) ?? '""';
  }
}
