/** Values → wire JSON, by type. Only here is anything rounded: a quotient without end, half-even to six decimals. */
import { strict as assert } from 'node:assert';
import type { Rule } from '../../model/program.ts';
import type { Field, Type } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { dateAt } from '../calendar.ts';
import { Refusal, saying } from '../refusal.ts';
import { formOf, kindOf } from './wire-forms.ts';
import type { Rounding } from './write-number.ts';

export type Written = { readonly json: unknown; readonly rounded: boolean };

export function writeWire(value: Value, type: Type): Written {
  let rounded = false;
  const json = write(value, type, () => {
    rounded = true;
  });
  return { json, rounded };
}

/** A rule's inputs as wire JSON, absent ones left out. */
export function writeInputs(rule: Rule, inputs: Readonly<Record<string, Value>>): Record<string, unknown> {
  const present = rule.inputs.filter(({ name }) => inputs[name] !== undefined && inputs[name] !== null);
  return Object.fromEntries(present.map(({ name, type }) => [name, writeWire(inputs[name] as Value, type).json]));
}

function write(value: Value, type: Type, rounding: Rounding): unknown {
  if (type.kind === 'optional') return value === null ? undefined : write(value, type.of, rounding);
  assert(value !== null, 'only an optional value is absent');
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'rational':
      return writeQuantity(value.value, type, rounding);
    case 'date':
      return writeDate(value.day);
    case 'instant':
      return writeInstant(value.ms);
    case 'period':
      return writePeriod(value.months, value.days);
    case 'allowance':
      return { value: value.value, unit: value.unit };
    case 'time':
      return `${two(Math.floor(value.minutes / 60))}:${two(Math.floor(value.minutes % 60))}`;
    case 'list':
      assert(type.kind === 'list', 'a list has a list type');
      // An absent item, of a list that was given, is one: who reads it refuses it.
      return value.items.map((item) => (item === null ? null : write(item, type.of, rounding)));
    case 'record':
      return writeRecord(value.fields, type, rounding);
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

function writeDate(day: number): string {
  const { year, month, day: number } = dateAt(day);
  if (year < 1 || year > 9999) throw new Refusal('', saying('resultYears'));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(number)}`;
}

/** In UTC. */
function writeInstant(ms: number): string {
  const day = Math.floor(ms / 86_400_000);
  const clock = new Date(ms - day * 86_400_000).toISOString().slice(10);
  return `${writeDate(day)}${clock}`.replace('.000Z', 'Z');
}

function writePeriod(months: number, days: number): string {
  if (months < 0 || days < 0) return `-${writePeriod(-months, -days)}`;
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  const parts = [years && `${years}Y`, rest && `${rest}M`, days && `${days}D`].filter(Boolean);
  return `P${parts.join('') || '0D'}`;
}

function writeRecord(fields: Readonly<Record<string, Value>>, type: Type, rounding: Rounding): unknown {
  const declared = fieldsOf(type, fields.kind);
  const entries = declared.map(({ name, type: of }) => {
    const value = fields[name] ?? null;
    return [name, value === null ? undefined : write(value, of, rounding)] as const;
  });
  const kind = type.kind === 'union' ? [['kind', fields.kind] as const] : [];
  return Object.fromEntries([...kind, ...entries].filter(([, json]) => json !== undefined));
}

function fieldsOf(type: Type, kind: Value | undefined): readonly Field[] {
  if (type.kind === 'record') return type.fields;
  const variant = type.kind === 'union' ? type.variants.find((each) => each.kind === kind) : undefined;
  assert(variant, 'a record has a record type, or a variant');
  return variant.fields;
}

function writeQuantity(value: Rational, type: Type, rounding: Rounding): unknown {
  const kind = type.kind === 'quantity' ? kindOf(type.unit) : undefined;
  return formOf(kind ?? 'count').write(value, rounding);
}
