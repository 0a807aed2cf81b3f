/**
 * `read`: scalars of the wire → native values, each within its limits, quantities by their rows. Generated readers call them
 * directly; they throw `InvalidInput` with what was expected, and `wire-read` finds the way to the value for the message.
 */

import { type NamedKind, ofQuantities, type QuantityRow } from '../quantities.ts';
import { rowOf } from '../row-of.ts';
import { isCountry } from '../time/country.ts';
import { isZone } from '../time/zone.ts';
import type { Asked } from '../words.ts';
import { Unread, type Values } from './unread.ts';
import { readDecimal } from './wire-decimal.ts';
import { readDate, readDuration, readInstant, readPeriod, readTime } from './wire-time.ts';

const listLimit = 100_000;

export function refuse(asked: Asked, values?: Values): never {
  throw new Unread('', asked, values);
}

function boolean(json: unknown): boolean {
  return typeof json === 'boolean' ? json : refuse('boolean');
}

type QuantityReader = (json: unknown) => number;

function quantityReader(row: QuantityRow): QuantityReader {
  const { wire, scale, limit } = row;
  const quantity = row.words;
  if (wire.form === 'duration') return durationReader(limit * 10 ** scale, quantity);
  if (wire.form === 'suffixed') return suffixedReader(wire.suffix, scale, limit * 10 ** scale, quantity);
  return scale === 0 ? wholeReader(limit, quantity) : numberReader(10 ** scale, limit, quantity);
}

function suffixedReader(suffix: string, scale: number, limit: number, quantity: QuantityRow['words']): QuantityReader {
  return (json) => {
    const value = typeof json === 'string' && json.endsWith(suffix) ? readDecimal(json, json.length - suffix.length, scale) : undefined;
    if (value !== undefined && value <= limit && value >= -limit) return value;
    if (value === undefined) return refuse('quantity', { quantity });
    return Number.isNaN(value) ? refuse('decimals', { quantity, scale }) : refuse('limits', { quantity });
  };
}

function durationReader(limit: number, quantity: QuantityRow['words']): QuantityReader {
  return (json) => {
    const value = typeof json === 'string' ? readDuration(json) : undefined;
    if (value !== undefined && value <= limit && value >= -limit) return value;
    if (value === undefined) return refuse('quantity', { quantity });
    return refuse(Number.isNaN(value) ? 'milliseconds' : 'hours', { quantity });
  };
}

function wholeReader(limit: number, quantity: QuantityRow['words']): QuantityReader {
  return (json) =>
    typeof json === 'number' && Math.floor(json) === json && json <= limit && json >= -limit ? json + 0 : refuse('quantity', { quantity });
}

function numberReader(size: number, limit: number, quantity: QuantityRow['words']): QuantityReader {
  return (json) => {
    if (typeof json !== 'number' || !(Math.abs(json) <= limit)) return refuse('quantity', { quantity });
    const value = Math.round(json * size);
    return value / size === json ? value + 0 : refuse('quantity', { quantity });
  };
}

/** What a text reads as, or a refusal. */
function text<Value>(json: unknown, read: (text: string) => Value | undefined, asked: Asked): Value {
  const value = typeof json === 'string' ? read(json) : undefined;
  return value === undefined ? refuse(asked) : value;
}

const date = (json: unknown): number => text(json, readDate, 'date');
const instant = (json: unknown): number => text(json, readInstant, 'instant');
const time = (json: unknown): number => text(json, readTime, 'time');
const period = (json: unknown): { months: number; days: number } => text(json, readPeriod, 'period');

const matching = (json: unknown, form: (text: string) => boolean, asked: Asked): string =>
  typeof json === 'string' && form(json) ? json : refuse(asked);

const timeZone = (json: unknown): string => matching(json, isZone, 'timeZone');
const country = (json: unknown): string => matching(json, isCountry, 'country');
const version = (json: unknown): string => matching(json, isVersion, 'version');
const isVersion = (text: string): boolean => /^\d+(\.\d+)*$/.test(text);

type Allowance = { readonly value: number; readonly unit: 'working-hour' | 'working-day' };

function allowance(json: unknown): Allowance {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('allowance');
  const { value, unit, ...others } = json as Record<string, unknown>;
  if (Object.keys(others).length > 0) return refuse('allowanceFields');
  if (!Number.isSafeInteger(value) || Math.abs(value as number) > 1e9) return refuse('allowanceValue');
  if (unit !== 'working-hour' && unit !== 'working-day') return refuse('allowanceUnit');
  return { value: value as number, unit };
}

function oneOf<Value extends string>(json: unknown, values: ReadonlySet<Value>): Value {
  return values.has(json as Value) ? (json as Value) : refuse(values.size === 1 ? 'value' : 'values', { values: [...values].join(', ') });
}

/** A list of at most 100,000 items. */
function list<Item>(json: unknown, read: (json: unknown) => Item): Item[] {
  if (!Array.isArray(json)) return refuse('list');
  if (json.length > listLimit) return refuse('shortList');
  const items: Item[] = [];
  for (let index = 0; index < json.length; index++) items.push(read(json[index]));
  return items;
}

/** An object with the fields that `build` reads and no other: whatever is not in the result is a stranger. */
export function record<Result extends object>(json: unknown, build: (fields: Readonly<Record<string, unknown>>) => Result): Result {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('object');
  const result = build(json as Record<string, unknown>);
  let strangers = 0;
  for (const _ in json) strangers++;
  for (const name in result) if (result[name] !== undefined) strangers--;
  return strangers === 0 ? result : refuse('objectAlone');
}

const namedReaders = new Map<NamedKind, QuantityReader>();

/** An amount in a currency, or a count of a unit, that has no row: its reader is made once. */
export function named(json: unknown, kind: NamedKind): number {
  const reader = namedReaders.get(kind) ?? quantityReader(rowOf(kind));
  namedReaders.set(kind, reader);
  return reader(json);
}

/** One object, so that every kind of quantity has its reader without a list of them. */
export const read = {
  ...ofQuantities(quantityReader),
  named,
  boolean,
  date,
  instant,
  time,
  period,
  allowance,
  timeZone,
  country,
  version,
  text: (json: unknown): string => (typeof json === 'string' ? json : refuse('text')),
  oneOf,
  list,
  record,
};
