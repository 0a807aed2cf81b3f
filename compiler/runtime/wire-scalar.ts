/**
 * Scalars of the wire → native values, each within its limits. Generated readers call them directly; they throw
 * `InvalidInput` with what was expected, and `wire-read` finds the way to the value for the message.
 */
import { isCountry } from './country.ts';
import { InvalidInput } from './invalid.ts';
import { mostMilliseconds } from './limits.ts';
import { readDecimal } from './wire-decimal.ts';
import { readDate, readDuration, readInstant, readPeriod, readTime } from './wire-time.ts';
import { isZone } from './zone.ts';

const listLimit = 100_000;

export function refuse(expected: string): never {
  throw new InvalidInput('', `attendu, ${expected}`);
}

export function boolean(json: unknown): boolean {
  return typeof json === 'boolean' ? json : refuse('true ou false');
}

export function money(json: unknown): number {
  const value = typeof json === 'string' && json.endsWith(' EUR') ? readDecimal(json, json.length - 4, 6) : undefined;
  return limited(value, 1e15, 'un montant tel que 100.00 EUR');
}

export function percent(json: unknown): number {
  const value = typeof json === 'string' && json.endsWith(' %') ? readDecimal(json, json.length - 2, 6) : undefined;
  return limited(value, 1e12, 'un pourcentage tel que 99.9 %');
}

function limited(value: number | undefined, limit: number, expected: string): number {
  if (value !== undefined && value <= limit && value >= -limit) return value;
  if (value === undefined) return refuse(expected);
  return refuse(Number.isNaN(value) ? `${expected} d’au plus 6 décimales` : `${expected} dans les limites`);
}

export function duration(json: unknown): number {
  const value = typeof json === 'string' ? readDuration(json) : undefined;
  if (value !== undefined && value <= mostMilliseconds && value >= -mostMilliseconds) return value;
  const expected = 'une durée telle que PT1H30M';
  if (value === undefined) return refuse(expected);
  return refuse(Number.isNaN(value) ? `${expected}, à la milliseconde près` : `${expected}, d’au plus 1 000 000 d’heures`);
}

const whole = (json: unknown, limit: number, expected: string): number =>
  typeof json === 'number' && Math.floor(json) === json && json <= limit && json >= -limit ? json + 0 : refuse(expected);

export const count = (json: unknown): number => whole(json, 1e9, 'un nombre entier');
export const credits = (json: unknown): number => whole(json, 1e9, 'un nombre entier de crédits');
export const bytes = (json: unknown): number => whole(json, Number.MAX_SAFE_INTEGER, 'un nombre entier d’octets');

export function mbps(json: unknown): number {
  const expected = 'un nombre de mégabits par seconde, à trois décimales au plus';
  if (typeof json !== 'number' || !(Math.abs(json) <= 1e6)) return refuse(expected);
  const thousandths = Math.round(json * 1000);
  return thousandths / 1000 === json ? thousandths + 0 : refuse(expected);
}

/** What a text reads as, or a refusal. */
function text<Value>(json: unknown, read: (text: string) => Value | undefined, expected: string): Value {
  const value = typeof json === 'string' ? read(json) : undefined;
  return value === undefined ? refuse(expected) : value;
}

export const date = (json: unknown): number => text(json, readDate, 'une date AAAA-MM-JJ, de 1900 à 2199');
export const instant = (json: unknown): number => text(json, readInstant, 'un instant RFC 3339 avec son décalage, de 1900 à 2199');
export const time = (json: unknown): number => text(json, readTime, 'une heure HH:MM');
export const period = (json: unknown): { months: number; days: number } =>
  text(json, readPeriod, 'une durée de calendrier telle que P1M ou P14D, d’au plus 300 ans');

const matching = (json: unknown, form: (text: string) => boolean, expected: string): string =>
  typeof json === 'string' && form(json) ? json : refuse(expected);

export const timeZone = (json: unknown): string => matching(json, isZone, 'un fuseau horaire de l’IANA tel que Europe/Paris');
export const country = (json: unknown): string => matching(json, isCountry, 'un code de pays ISO 3166 à deux lettres tel que BE');
export const version = (json: unknown): string => matching(json, isVersion, 'une suite de nombres séparés par des points');
const isVersion = (text: string): boolean => /^\d+(\.\d+)*$/.test(text);

type Allowance = { readonly value: number; readonly unit: 'working-hour' | 'working-day' };

export function allowance(json: unknown): Allowance {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('un délai tel que {"value": 4, "unit": "working-hour"}');
  const { value, unit, ...others } = json as Record<string, unknown>;
  if (Object.keys(others).length > 0) return refuse('un délai sans autre champ que value et unit');
  if (!Number.isSafeInteger(value) || Math.abs(value as number) > 1e9) return refuse('un délai dont value est un nombre entier');
  if (unit !== 'working-hour' && unit !== 'working-day') return refuse('un délai dont unit est working-hour ou working-day');
  return { value: value as number, unit };
}

export function oneOf<Value extends string>(json: unknown, values: ReadonlySet<Value>): Value {
  return values.has(json as Value)
    ? (json as Value)
    : refuse(`${values.size === 1 ? 'la valeur' : 'l’une des valeurs'} ${[...values].join(', ')}`);
}

/** A list of at most 100,000 items. */
export function list<Item>(json: unknown, read: (json: unknown) => Item): Item[] {
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
