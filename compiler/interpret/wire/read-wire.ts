/** Wire JSON → values, by type, within the limits of the wire. Written from the catalogue's table, apart from the runtime's reader. */
import { isCountryCode } from '../../language/calendar/country.ts';
import { dateYears, type Field, listLimit, type Type, type Unit } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { dateAt, dayAt } from '../calendar.ts';
import { compare, decimals, negative, rational, signOf } from '../rational.ts';
import { asking, expecting, Refusal, saying } from '../refusal.ts';
import { isZoneName } from '../zone.ts';
import { formOf, kindOf } from './wire-forms.ts';

/** Throws `Refusal`, naming `path` and what was expected. */
export function readWire(json: unknown, type: Type, path: string): Value {
  switch (type.kind) {
    case 'boolean':
      return typeof json === 'boolean' ? json : refuse(path, asking('boolean'));
    case 'quantity':
      return { kind: 'rational', value: readQuantity(json, type.unit, path) };
    case 'enum':
      return typeof json === 'string' && type.values.includes(json)
        ? json
        : refuse(path, asking('values', { values: type.values.join(', ') }));
    case 'list':
      return readList(json, type.of, path);
    case 'record':
      return { kind: 'record', fields: readFields(json, type.fields, path, []) };
    case 'union':
      return readUnion(json, type, path);
    case 'optional':
      return json === undefined ? null : readWire(json, type.of, path);
    case 'allowance':
      return readAllowance(json, path);
    case 'schedule':
      return refuse(path, asking('writable'));
    default:
      return typeof json === 'string' ? readText(json, type, path) : refuse(path, asking('text'));
  }
}

function refuse(path: string, says: ReturnType<typeof asking>): never {
  throw new Refusal(path, says);
}

function readText(text: string, type: Extract<Type, { kind: 'date' | 'instant' | 'period' | 'time' | 'text' }>, path: string): Value {
  switch (type.kind) {
    case 'date':
      return { kind: 'date', day: readDate(text) ?? refuse(path, asking('date')) };
    case 'instant':
      return { kind: 'instant', ms: readInstant(text) ?? refuse(path, asking('instant')) };
    case 'period':
      return readPeriod(text) ?? refuse(path, asking('period'));
    case 'time':
      return readTime(text) ?? refuse(path, asking('time'));
    case 'text':
      return isText(text, type.format) ? text : refuse(path, asking(type.format));
  }
}

function isText(text: string, format: string): boolean {
  if (format === 'timeZone') return isZoneName(text);
  if (format === 'country') return isCountryCode(text);
  return format !== 'version' || /^\d+(\.\d+)*$/.test(text);
}

function readList(json: unknown, of: Type, path: string): Value {
  if (!Array.isArray(json)) return refuse(path, asking('list'));
  if (json.length > listLimit) return refuse(path, asking('shortList'));
  return { kind: 'list', items: json.map((item, index) => readWire(item, of, `${path}[${index}]`)) };
}

function readFields(json: unknown, fields: readonly Field[], path: string, beside: readonly string[]): Record<string, Value> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse(path, asking('object'));
  const names = [...beside, ...fields.map(({ name }) => name)];
  const unknown = Object.keys(json).find((key) => !names.includes(key));
  if (unknown !== undefined) return refuse(path, asking('objectAlone'));
  const read = fields.map(({ name, type, optional }) => {
    const value = Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
    if (value === undefined)
      return [name, optional || type.kind === 'optional' ? null : refuse(`${path}.${name}`, saying('required'))] as const;
    return [name, readWire(value, type, `${path}.${name}`)] as const;
  });
  return Object.fromEntries(read);
}

function readUnion(json: unknown, type: Extract<Type, { kind: 'union' }>, path: string): Value {
  const kind = typeof json === 'object' && json !== null ? (json as { kind?: unknown }).kind : undefined;
  const variant = type.variants.find((each) => each.kind === kind);
  if (!variant) return refuse(path, asking('variant', { values: type.variants.map((each) => each.kind).join(', ') }));
  return { kind: 'record', fields: { kind: variant.kind, ...readFields(json, variant.fields, path, ['kind']) } };
}

function readAllowance(json: unknown, path: string): Value {
  const unit: Type = { kind: 'enum', values: ['working-hour', 'working-day'] };
  const { value, ...rest } = readFields(
    json,
    [
      { name: 'value', type: { kind: 'quantity', unit: {} } },
      { name: 'unit', type: unit },
    ],
    path,
    [],
  );
  const { numerator } = (value as Extract<Value, { kind: 'rational' }>).value;
  return { kind: 'allowance', value: Number(numerator), unit: rest.unit as 'working-hour' | 'working-day' };
}

function readQuantity(json: unknown, unit: Unit, path: string): Rational {
  const kind = kindOf(unit) ?? refuse(path, asking('writable'));
  const { read, example, limit, scale } = formOf(kind);
  const value = read(json);
  if (!value) return refuse(path, expecting(example));
  const size = signOf(value) < 0 ? negative(value) : value;
  if (compare(size, rational(BigInt(limit))) > 0) return refuse(path, asking('limits', { quantity: example }));
  return (decimals(value) ?? scale + 1) > scale ? refuse(path, asking('decimals', { quantity: example, scale })) : value;
}

function readDate(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < dateYears.first || y > dateYears.last || m < 1 || m > 12 || d < 1) return undefined;
  const count = dayAt(y, m, d);
  return dateAt(count).day === d && dateAt(count).month === m ? count : undefined;
}

function readInstant(text: string): number | undefined {
  const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})0*)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
  const [, date = '', hour, minute, second, fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = form.exec(text) ?? [];
  const day = readDate(date);
  if (day === undefined) return undefined;
  const parts = [hour, minute, second, offsetHour, offsetMinute].map(Number) as [number, number, number, number, number];
  if (parts.some((part, index) => part > ([23, 59, 59, 23, 59][index] as number))) return undefined;
  const offset = (parts[3] * 60 + parts[4]) * 60_000 * (sign === '-' ? -1 : 1);
  return day * 86_400_000 + ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + Number(fraction.padEnd(3, '0')) - offset;
}

function readPeriod(text: string): Value | undefined {
  const [all, years, months, weeks, days] = /^P(?:(\d{1,7})Y)?(?:(\d{1,7})M)?(?:(\d{1,7})W)?(?:(\d{1,7})D)?$/.exec(text) ?? [];
  if (all === undefined || all === 'P') return undefined;
  const total = { months: Number(years ?? 0) * 12 + Number(months ?? 0), days: Number(weeks ?? 0) * 7 + Number(days ?? 0) };
  return total.months > 300 * 12 || total.days > dayAt(2200, 1, 1) - dayAt(1900, 1, 1) ? undefined : { kind: 'period', ...total };
}

function readTime(text: string): Value | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60
    ? { kind: 'time', minutes: Number(hour) * 60 + Number(minute) }
    : undefined;
}
