/**
 * Wire JSON → native values by a type's description: slower than the generated readers, but it finds the way to what is
 * wrong. It throws `Unread` naming what was expected, and what holds a value adds its part of the path on the way out.
 */
import { isNamedKind } from '../quantities.ts';
import { Unread } from './unread.ts';
import { named, refuse, read as wire } from './wire-scalar.ts';
import type { WireField, WireFields, WireScalar, WireType } from './wire-type.ts';

type Reader = (json: unknown) => unknown;

/** The same refusal, one level further out. */
function within(name: string, error: unknown): unknown {
  if (!(error instanceof Unread)) return error;
  const dot = error.field === '' || error.field.startsWith('[') ? '' : '.';
  return new Unread(`${name}${dot}${error.field}`, error.asked, error.values);
}

const scalars: Readonly<Record<WireScalar, Reader>> = wire;

function listReader(of: WireType): Reader {
  const read = makeReader(of);
  return (json) => {
    let index = 0;
    const next = (item: unknown): unknown => {
      const value = read(item);
      index++;
      return value;
    };
    try {
      return wire.list(json, next);
    } catch (error) {
      throw Array.isArray(json) && index < json.length && json.length <= 100_000 ? within(`[${index}]`, error) : error;
    }
  };
}

function enumReader(values: readonly string[]): Reader {
  const known = new Set(values);
  return (json) => wire.oneOf(json, known);
}

/** An object with the declared fields and no other; `kind` comes first for a variant. */
function recordReader(fields: WireFields, kind?: string): Reader {
  const entries = Object.entries(fields).map(([name, field]) => ({ name, optional: isOptional(field), read: makeReader(typeOf(field)) }));
  const known = new Set([...(kind === undefined ? [] : ['kind']), ...Object.keys(fields)]);
  return (json) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('object');
    const record: Record<string, unknown> = kind === undefined ? {} : { kind };
    let count = kind === undefined ? 0 : 1;
    for (const { name, optional, read } of entries) {
      const value = Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
      if (value === undefined) {
        if (!optional) throw new Unread(name, 'required');
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
  if (stranger !== undefined) throw new Unread(stranger, 'unknownInput');
}

function unionReader(variants: Readonly<Record<string, WireFields>>): Reader {
  const readers = new Map(Object.entries(variants).map(([kind, fields]) => [kind as unknown, recordReader(fields, kind)]));
  return (json) => {
    const kind = typeof json === 'object' && json !== null ? (json as { kind?: unknown }).kind : undefined;
    const read = readers.get(kind);
    return read ? read(json) : refuse('variant', { values: [...readers.keys()].join(', ') });
  };
}

export const isOptional = (field: WireField): boolean => typeof field === 'object' && 'optional' in field;
export const typeOf = (field: WireField): WireType => (typeof field === 'object' && 'optional' in field ? field.optional : field);

/** The reader of a type. Make it once: it is a closure over all that the type says. */
export function makeReader(type: WireType): Reader {
  if (typeof type === 'string') return isNamedKind(type) ? (json) => named(json, type) : scalars[type];
  if ('list' in type) return listReader(type.list);
  if ('enum' in type) return enumReader(type.enum);
  if ('record' in type) return recordReader(type.record);
  if ('union' in type) return unionReader(type.union);
  return () => refuse('writable');
}
