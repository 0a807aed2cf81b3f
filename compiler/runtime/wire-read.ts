/**
 * Wire JSON → native values, within the limits of the wire. A reader is made once per type; it throws `InvalidInput`
 * naming what was expected, and what holds it adds the path on the way out, so that a good input pays for no path.
 */
import { InvalidInput } from './invalid.ts';
import { readDecimal } from './wire-decimal.ts';
import { readDate, readDuration, readInstant, readPeriod, readTime } from './wire-time.ts';
import type { WireField, WireFields, WireScalar, WireType } from './wire-type.ts';
import { isZone } from './zone.ts';

export type Reader = (json: unknown) => unknown;

const listLimit = 100_000;

function refuse(expected: string): never {
  throw new InvalidInput('', `attendu, ${expected}`);
}

/** The same refusal, one level further out. */
function within(name: string, error: unknown): unknown {
  if (!(error instanceof InvalidInput)) return error;
  const dot = error.field === '' || error.field.startsWith('[') ? '' : '.';
  return new InvalidInput(`${name}${dot}${error.field}`, error.sentence);
}

const scaled =
  (suffix: string, scale: number, limit: number, expected: string): Reader =>
  (json) => {
    if (typeof json !== 'string' || !json.endsWith(suffix)) return refuse(expected);
    const value = readDecimal(json.slice(0, -suffix.length), scale);
    if (value === undefined) return refuse(expected);
    if (Number.isNaN(value)) return refuse(`${expected} d’au plus ${scale} décimales`);
    return Math.abs(value) <= limit ? value : refuse(`${expected} dans les limites`);
  };

const text =
  (read: (text: string) => unknown, expected: string): Reader =>
  (json) => {
    const value = typeof json === 'string' ? read(json) : undefined;
    return value === undefined ? refuse(expected) : value;
  };

const whole =
  (limit: number, expected: string): Reader =>
  (json) =>
    typeof json === 'number' && Number.isSafeInteger(json) && Math.abs(json) <= limit ? json + 0 : refuse(expected);

function duration(json: unknown): number {
  const expected = 'une durée telle que PT1H30M';
  const value = typeof json === 'string' ? readDuration(json) : undefined;
  if (value === undefined) return refuse(expected);
  if (Number.isNaN(value)) return refuse(`${expected}, à la milliseconde près,`);
  return Math.abs(value) <= 3.6e12 ? value : refuse(`${expected}, d’au plus 1 000 000 d’heures`);
}

function bandwidth(json: unknown): number {
  const expected = 'un nombre de mégabits par seconde, à trois décimales au plus,';
  if (typeof json !== 'number' || !(Math.abs(json) <= 1e6)) return refuse(expected);
  const thousandths = Math.round(json * 1000);
  return thousandths / 1000 === json ? thousandths + 0 : refuse(expected);
}

function allowance(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('un délai tel que {"value": 4, "unit": "working-hour"}');
  const { value, unit, ...others } = json as Record<string, unknown>;
  if (Object.keys(others).length > 0) return refuse('un délai sans autre champ que value et unit');
  if (!Number.isSafeInteger(value) || Math.abs(value as number) > 1e9) return refuse('un délai dont value est un nombre entier');
  return unit === 'working-hour' || unit === 'working-day' ? { value, unit } : refuse('un délai dont unit est working-hour ou working-day');
}

const scalars: Readonly<Record<WireScalar, Reader>> = {
  boolean: (json) => (typeof json === 'boolean' ? json : refuse('true ou false')),
  money: scaled(' EUR', 6, 1e15, 'un montant tel que 100.00 EUR'),
  percent: scaled(' %', 6, 1e12, 'un pourcentage tel que 99.9 %'),
  duration,
  count: whole(1e9, 'un nombre entier'),
  credits: whole(1e9, 'un nombre entier de crédits'),
  bytes: whole(Number.MAX_SAFE_INTEGER, 'un nombre entier d’octets'),
  mbps: bandwidth,
  date: text(readDate, 'une date AAAA-MM-JJ, de 1900 à 2199,'),
  instant: text(readInstant, 'un instant RFC 3339 avec son décalage, de 1900 à 2199,'),
  time: text(readTime, 'une heure HH:MM'),
  period: text(readPeriod, 'une durée de calendrier telle que P1M ou P14D'),
  allowance,
  timeZone: text((name) => (isZone(name) ? name : undefined), 'un fuseau horaire de l’IANA tel que Europe/Paris'),
  country: text((code) => (isCountry(code) ? code : undefined), 'un code de pays ISO 3166 à deux lettres majuscules'),
  version: text((version) => (/^\d+(\.\d+)*$/.test(version) ? version : undefined), 'une suite de nombres séparés par des points'),
  text: text((words) => words, 'un texte'),
};

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

function listReader(of: WireType): Reader {
  const read = makeReader(of);
  return (json) => {
    if (!Array.isArray(json)) return refuse('une liste');
    if (json.length > listLimit) return refuse('une liste d’au plus 100 000 éléments');
    const items: unknown[] = [];
    let index = 0;
    try {
      for (; index < json.length; index++) items.push(read(json[index]));
    } catch (error) {
      throw within(`[${index}]`, error);
    }
    return items;
  };
}

function enumReader(values: readonly string[]): Reader {
  const known = new Set<unknown>(values);
  return (json) => (known.has(json) ? json : refuse(`${values.length === 1 ? 'la valeur' : 'l’une des valeurs'} ${values.join(', ')}`));
}

/** An object with the declared fields and no other; `kind` comes first for a variant. */
function recordReader(fields: WireFields, kind?: string): Reader {
  const entries = Object.entries(fields).map(([name, field]) => ({ name, optional: isOptional(field), read: makeReader(typeOf(field)) }));
  const known = new Set([...(kind === undefined ? [] : ['kind']), ...Object.keys(fields)]);
  return (json) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('un objet');
    const record: Record<string, unknown> = kind === undefined ? {} : { kind };
    let count = kind === undefined ? 0 : 1;
    for (const { name, optional, read } of entries) {
      const value = Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
      if (value === undefined) {
        if (!optional) throw new InvalidInput(name, 'cette entrée est requise');
        continue;
      }
      count++;
      try {
        record[name] = read(value);
      } catch (error) {
        throw within(name, error);
      }
    }
    for (const name in json) {
      if (--count < 0 || !known.has(name)) refuseUnknown(json, known);
    }
    return record;
  };
}

function refuseUnknown(json: object, known: ReadonlySet<string>): void {
  const stranger = Object.keys(json).find((name) => !known.has(name));
  if (stranger !== undefined) throw new InvalidInput(stranger, 'aucune entrée de ce nom');
}

function unionReader(variants: Readonly<Record<string, WireFields>>): Reader {
  const readers = new Map(Object.entries(variants).map(([kind, fields]) => [kind as unknown, recordReader(fields, kind)]));
  return (json) => {
    const kind = typeof json === 'object' && json !== null ? (json as { kind?: unknown }).kind : undefined;
    const read = readers.get(kind);
    return read ? read(json) : refuse(`un objet dont kind est ${[...readers.keys()].join(', ')}`);
  };
}

export const isOptional = (field: WireField): boolean => typeof field === 'object' && 'optional' in field;
export const typeOf = (field: WireField): WireType => (typeof field === 'object' && 'optional' in field ? field.optional : field);

/** The reader of a type. Make it once: it is a closure over all that the type says. */
export function makeReader(type: WireType): Reader {
  if (typeof type === 'string') return scalars[type];
  if ('list' in type) return listReader(type.list);
  if ('enum' in type) return enumReader(type.enum);
  if ('record' in type) return recordReader(type.record);
  if ('union' in type) return unionReader(type.union);
  return () => refuse('une grandeur que le JSON peut écrire');
}
