/**
 * `read`: scalars of the wire → native values, each within its limits, quantities by their rows. Generated readers call them
 * directly; they throw `InvalidInput` with what was expected, and `wire-read` finds the way to the value for the message.
 */

import { InvalidInput } from '../invalid.ts';
import { type NamedKind, ofQuantities, type QuantityRow, rowOf } from '../quantities.ts';
import { isCountry } from '../time/country.ts';
import { isZone } from '../time/zone.ts';
import { readDecimal } from './wire-decimal.ts';
import { readDate, readDuration, readInstant, readPeriod, readTime } from './wire-time.ts';

const listLimit = 100_000;

export function refuse(expected: string): never {
  throw new InvalidInput('', `attendu, ${expected}`);
}

function boolean(json: unknown): boolean {
  return typeof json === 'boolean' ? json : refuse('true ou false');
}

type QuantityReader = (json: unknown) => number;

function quantityReader(row: QuantityRow): QuantityReader {
  const { wire, scale, limit } = row;
  const { expected } = row.words.fr;
  if (wire.form === 'duration') return durationReader(limit * 10 ** scale, expected);
  if (wire.form === 'suffixed') return suffixedReader(wire.suffix, scale, limit * 10 ** scale, expected);
  return scale === 0 ? wholeReader(limit, expected) : numberReader(10 ** scale, limit, expected);
}

function suffixedReader(suffix: string, scale: number, limit: number, expected: string): QuantityReader {
  return (json) => {
    const value = typeof json === 'string' && json.endsWith(suffix) ? readDecimal(json, json.length - suffix.length, scale) : undefined;
    if (value !== undefined && value <= limit && value >= -limit) return value;
    if (value === undefined) return refuse(expected);
    return refuse(Number.isNaN(value) ? `${expected} d’au plus ${scale} décimales` : `${expected} dans les limites`);
  };
}

function durationReader(limit: number, expected: string): QuantityReader {
  return (json) => {
    const value = typeof json === 'string' ? readDuration(json) : undefined;
    if (value !== undefined && value <= limit && value >= -limit) return value;
    if (value === undefined) return refuse(expected);
    return refuse(Number.isNaN(value) ? `${expected}, à la milliseconde près` : `${expected}, d’au plus 1 000 000 d’heures`);
  };
}

function wholeReader(limit: number, expected: string): QuantityReader {
  return (json) => (typeof json === 'number' && Math.floor(json) === json && json <= limit && json >= -limit ? json + 0 : refuse(expected));
}

function numberReader(size: number, limit: number, expected: string): QuantityReader {
  return (json) => {
    if (typeof json !== 'number' || !(Math.abs(json) <= limit)) return refuse(expected);
    const value = Math.round(json * size);
    return value / size === json ? value + 0 : refuse(expected);
  };
}

/** What a text reads as, or a refusal. */
function text<Value>(json: unknown, read: (text: string) => Value | undefined, expected: string): Value {
  const value = typeof json === 'string' ? read(json) : undefined;
  return value === undefined ? refuse(expected) : value;
}

const date = (json: unknown): number => text(json, readDate, 'une date AAAA-MM-JJ, de 1900 à 2199');
const instant = (json: unknown): number => text(json, readInstant, 'un instant RFC 3339 avec son décalage, de 1900 à 2199');
const time = (json: unknown): number => text(json, readTime, 'une heure HH:MM');
const period = (json: unknown): { months: number; days: number } =>
  text(json, readPeriod, 'une durée de calendrier telle que P1M ou P14D, d’au plus 300 ans');

const matching = (json: unknown, form: (text: string) => boolean, expected: string): string =>
  typeof json === 'string' && form(json) ? json : refuse(expected);

const timeZone = (json: unknown): string => matching(json, isZone, 'un fuseau horaire de l’IANA tel que Europe/Paris');
const country = (json: unknown): string => matching(json, isCountry, 'un code de pays ISO 3166 à deux lettres tel que BE');
const version = (json: unknown): string => matching(json, isVersion, 'une suite de nombres séparés par des points');
const isVersion = (text: string): boolean => /^\d+(\.\d+)*$/.test(text);

type Allowance = { readonly value: number; readonly unit: 'working-hour' | 'working-day' };

function allowance(json: unknown): Allowance {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('un délai tel que {"value": 4, "unit": "working-hour"}');
  const { value, unit, ...others } = json as Record<string, unknown>;
  if (Object.keys(others).length > 0) return refuse('un délai sans autre champ que value et unit');
  if (!Number.isSafeInteger(value) || Math.abs(value as number) > 1e9) return refuse('un délai dont value est un nombre entier');
  if (unit !== 'working-hour' && unit !== 'working-day') return refuse('un délai dont unit est working-hour ou working-day');
  return { value: value as number, unit };
}

function oneOf<Value extends string>(json: unknown, values: ReadonlySet<Value>): Value {
  return values.has(json as Value)
    ? (json as Value)
    : refuse(`${values.size === 1 ? 'la valeur' : 'l’une des valeurs'} ${[...values].join(', ')}`);
}

/** A list of at most 100,000 items. */
function list<Item>(json: unknown, read: (json: unknown) => Item): Item[] {
  if (!Array.isArray(json)) return refuse('une liste');
  if (json.length > listLimit) return refuse('une liste d’au plus 100 000 éléments');
  const items: Item[] = [];
  for (let index = 0; index < json.length; index++) items.push(read(json[index]));
  return items;
}

/** An object with the fields that `build` reads and no other: whatever is not in the result is a stranger. */
export function record<Result extends object>(json: unknown, build: (fields: Readonly<Record<string, unknown>>) => Result): Result {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('un objet');
  const result = build(json as Record<string, unknown>);
  let strangers = 0;
  for (const _ in json) strangers++;
  for (const name in result) if (result[name] !== undefined) strangers--;
  return strangers === 0 ? result : refuse('un objet sans autre champ');
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
  text: (json: unknown): string => (typeof json === 'string' ? json : refuse('un texte')),
  oneOf,
  list,
  record,
};
