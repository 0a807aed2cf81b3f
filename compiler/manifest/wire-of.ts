/** Values known when compiling → wire JSON (catalogue conventions): `99.9 %`, `PT43M12S`, `P1Y`, `500.00 EUR`. */
import { strict as assert } from 'node:assert';
import type { Manifest } from '../model/manifest.ts';
import type { Type } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import { typeName } from './type-model.ts';

type Json = Manifest['constants'][number]['value'];
type Structured = Exclude<Value, boolean | string | null>;

export function wireOf(value: Value, type: Type): Json {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'rational':
      return quantity(value.value, type);
    case 'date':
      return dateOf(value.day);
    case 'instant':
      return new Date(value.ms).toISOString().replace('.000Z', 'Z');
    case 'period':
      return period(value.months, value.days);
    case 'allowance':
      return { value: value.value, unit: value.unit };
    case 'time':
      return `${two(Math.trunc(value.minutes / 60))}:${two(value.minutes % 60)}`;
    default:
      return composite(value, type);
  }
}

/** Days from 1970-01-01 → `2024-05-31`. */
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const two = (value: number): string => String(value).padStart(2, '0');

function composite(value: Extract<Structured, { kind: 'list' | 'record' }>, type: Type): Json {
  if (value.kind === 'list')
    return value.items.map((item) => wireOf(item, type.kind === 'list' ? type.of : { kind: 'text', format: 'text' }));
  return Object.fromEntries(
    Object.entries(value.fields).map(([name, field]) => [name, wireOf(field, fieldType(type, name, value.fields.kind))]),
  );
}

function fieldType(type: Type, name: string, variant: Value | undefined): Type {
  const fields =
    type.kind === 'record' ? type.fields : type.kind === 'union' ? type.variants.find(({ kind }) => kind === variant)?.fields : undefined;
  return fields?.find((field) => field.name === name)?.type ?? { kind: 'text', format: 'text' };
}

function quantity(value: Rational, type: Type): Json {
  const name = typeName(type);
  if (name === 'money') return `${decimal(value, 2)} EUR`;
  if (name === 'percent') return `${decimal(value, 0)} %`;
  if (name === 'duration') return duration(value);
  const number = Number(decimal(value, 0));
  assert(Number.isFinite(number), `no wire form for ${decimal(value, 0)}`);
  return number;
}

/** Exact decimal with at least `least` digits after the point; a fraction that does not end is cut at six. */
function decimal({ numerator, denominator }: Rational, least: number): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 1_000_000n;
  const digits = String(scaled / denominator).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '').padEnd(least, '0');
  return `${numerator < 0n ? '-' : ''}${digits.slice(0, -6)}${fraction ? `.${fraction}` : ''}`;
}

function duration(value: Rational): string {
  const negative = value.numerator < 0n;
  const ms = ((negative ? -value.numerator : value.numerator) * 1000n) / value.denominator;
  const [hours, minutes, rest] = [ms / 3_600_000n, (ms / 60_000n) % 60n, ms % 60_000n];
  const seconds = decimal({ numerator: rest, denominator: 1000n }, 0);
  const parts = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${seconds}S` : ''}`;
  return `${negative ? '-' : ''}PT${parts || '0S'}`;
}

function period(months: number, days: number): string {
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  const parts = `${years ? `${years}Y` : ''}${rest ? `${rest}M` : ''}${days ? `${days}D` : ''}`;
  return `P${parts || '0D'}`;
}
