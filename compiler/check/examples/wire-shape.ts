/** A JSON value beside the type it is to have on the wire → what is wrong with it, and where in it. */
import { type Field, type TextFormat, type Type, wireQuantityOf } from '../../model/type.ts';
import type { QuantityRow } from '../../runtime/quantities.ts';
import { rowOf } from '../../runtime/row-of.ts';

/** `path` leads to the value at fault; empty for the whole. `name` is a misspelt one, to suggest another. */
export type Fault = {
  readonly path: string;
  readonly problem: string;
  readonly expected: string;
  readonly name?: string;
  readonly known?: readonly string[];
};

/** The first fault; undefined where there is none. */
export function faultOf(value: unknown, type: Type, path = ''): Fault | undefined {
  switch (type.kind) {
    case 'optional':
      return faultOf(value, type.of, path);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong(value, path, 'true or false');
    case 'enum':
      return enumFault(value, type.values, path);
    case 'list':
      return Array.isArray(value) ? first(value.map((item, at) => faultOf(item, type.of, `${path}[${at}]`))) : wrong(value, path, 'a list');
    case 'record':
      return isObject(value) ? fieldsFault(value, type.fields, path) : wrong(value, path, 'a record');
    case 'union':
      return unionFault(value, type, path);
    case 'allowance':
      return isObject(value) ? fieldsFault(value, allowanceFields, path) : wrong(value, path, '{ value, unit }');
    case 'quantity':
      return quantityFault(value, type, path);
    case 'schedule':
      return wrong(value, path, 'a value of a type that has a wire form, which schedule has not');
    default:
      return formatFault(value, type.kind === 'text' ? type.format : type.kind, path);
  }
}

const first = (faults: readonly (Fault | undefined)[]): Fault | undefined => faults.find((fault) => fault !== undefined);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wrong(value: unknown, path: string, expected: string): Fault {
  const shown = JSON.stringify(value) ?? 'nothing';
  return { path, problem: `${path === '' ? '' : `${path} is `}${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}`, expected };
}

function enumFault(value: unknown, values: readonly string[], path: string): Fault | undefined {
  if (typeof value === 'string' && values.includes(value)) return undefined;
  const shown = values.length > 8 ? `${values.slice(0, 8).join(', ')} …` : values.join(', ');
  return { ...wrong(value, path, `one of ${shown}`), ...(typeof value === 'string' ? { name: value, known: values } : {}) };
}

const allowanceFields: readonly Field[] = [
  { name: 'value', type: { kind: 'quantity', unit: {} } },
  { name: 'unit', type: { kind: 'enum', values: ['working-hour', 'working-day'] } },
];

/** Missing and unknown names of an object, then the faults of its fields. */
export function fieldsFault(value: Readonly<Record<string, unknown>>, fields: readonly Field[], path: string): Fault | undefined {
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const known = fields.map(({ name }) => name);
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return {
      path: inside(unknown),
      problem: `unknown name ${inside(unknown)}`,
      expected: `one of ${known.join(', ')}`,
      name: unknown,
      known,
    };
  const missing = fields.find(({ name, type, optional }) => !optional && type.kind !== 'optional' && !Object.hasOwn(value, name));
  if (missing) return { path: inside(missing.name), problem: `${inside(missing.name)} is missing`, expected: 'a value for it' };
  return first(fields.map(({ name, type }) => (Object.hasOwn(value, name) ? faultOf(value[name], type, inside(name)) : undefined)));
}

function unionFault(value: unknown, type: Extract<Type, { kind: 'union' }>, path: string): Fault | undefined {
  if (!isObject(value)) return wrong(value, path, 'an object with a kind');
  const kinds = type.variants.map(({ kind }) => kind);
  const variant = type.variants.find(({ kind }) => kind === value.kind);
  if (!variant) return enumFault(value.kind, kinds, path === '' ? 'kind' : `${path}.kind`);
  const { kind: _, ...fields } = value;
  return fieldsFault(fields, variant.fields, path);
}

const durationForm = /^-?P(?=[\dT])(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

function quantityFault(value: unknown, type: Extract<Type, { kind: 'quantity' }>, path: string): Fault | undefined {
  const row = rowOf(wireQuantityOf(type.unit) ?? 'count');
  return hasForm(value, row) ? undefined : wrong(value, path, row.told.expected);
}

function hasForm(value: unknown, { wire, scale }: QuantityRow): boolean {
  if (wire.form === 'number') return typeof value === 'number' && (scale > 0 || Number.isSafeInteger(value));
  if (typeof value !== 'string') return false;
  if (wire.form === 'duration') return durationForm.test(value);
  return value.endsWith(wire.suffix) && /^-?\d+(\.\d+)?$/.test(value.slice(0, -wire.suffix.length));
}

type WrittenForm = TextFormat | 'date' | 'instant' | 'period' | 'time';

const formats: Readonly<Record<WrittenForm, readonly [RegExp, string]>> = {
  date: [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as 2024-05-31'],
  instant: [
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    'an instant with its offset such as 2024-05-31T12:00:00+02:00',
  ],
  time: [/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:00'],
  period: [/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'a period such as P1M or P14D'],
  timeZone: [/^[A-Za-z][A-Za-z0-9+\-_]*(\/[A-Za-z0-9+\-_]+)*$/, 'a time zone such as Europe/Paris'],
  country: [/^[A-Z]{2}$/, 'a country code such as FR'],
  version: [/^\d+(\.\d+)*$/, 'a version such as 7.4.1'],
  text: [/[\s\S]*/, 'a text'],
};

function formatFault(value: unknown, kind: WrittenForm, path: string): Fault | undefined {
  const [pattern, expected] = formats[kind];
  return typeof value === 'string' && pattern.test(value) ? undefined : wrong(value, path, expected);
}
