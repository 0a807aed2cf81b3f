/** Values → the JSON that each engine loads into a column of the type that its script documents. */
import { fieldsOf } from '../../compiler/emit/sql/value/stored.ts';
import { writeDecimal } from '../../compiler/interpret/rational.ts';
import { type Type, wireQuantityOf } from '../../compiler/model/type.ts';
import type { Value } from '../../compiler/model/value.ts';

const raw = (text: string): unknown => (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);

/** `engine`: by name. `isOptional`: the column may be absent. */
export function columnJson(value: Value, type: Type, engine: string, isOptional: boolean): unknown {
  if (type.kind === 'optional') return columnJson(value, type.of, engine, true);
  // ClickHouse has no absent array: a list that may be absent is a list of lists.
  if (type.kind === 'list' && engine === 'clickhouse' && isOptional) return value === null ? [] : [columnJson(value, type, engine, false)];
  if (value === null && (type.kind === 'record' || type.kind === 'union') && engine === 'clickhouse')
    return Object.fromEntries(fieldsOf(type).map(({ name }) => [name, null]));
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'rational': {
      const kind = type.kind === 'quantity' ? wireQuantityOf(type.unit) : undefined;
      const text = writeDecimal(value.value, 9).replace(/[.]?0+$/, '');
      if (kind !== 'duration') return raw(text);
      if (engine === 'postgresql') return isoInterval(text);
      return engine === 'duckdb' ? interval(text) : raw(text);
    }
    case 'date':
      return new Date(value.day * 86_400_000).toISOString().slice(0, 10);
    case 'instant':
      return engine === 'clickhouse'
        ? new Date(value.ms).toISOString().replace('T', ' ').replace('Z', '')
        : new Date(value.ms).toISOString();
    case 'time':
      return new Date(value.minutes * 60_000).toISOString().slice(11, 19);
    case 'period':
      return `P${value.months}M${value.days}D`;
    case 'list':
      return value.items.map((item) => columnJson(item, (type as Extract<Type, { kind: 'list' }>).of, engine, false));
    case 'record': {
      const fields = fieldsOf(type as Extract<Type, { kind: 'record' }>);
      return Object.fromEntries(
        fields.map((field) => [field.name, columnJson(value.fields[field.name] ?? null, field.type, engine, field.optional === true)]),
      );
    }
    default:
      throw new Error(`no column of the kind ${value.kind}`);
  }
}

/** Whole and thousandths of seconds, in hours that fit an interval's parts. */
function interval(seconds: string): string {
  const sign = seconds.startsWith('-') ? '-' : '';
  const [whole = '0', part = ''] = seconds.replace('-', '').split('.');
  return `${sign}${Math.floor(Number(whole) / 3600)}:${String(Math.floor(Number(whole) / 60) % 60).padStart(2, '0')}:${String(Number(whole) % 60).padStart(2, '0')}${part === '' ? '' : `.${part}`}`;
}

/** `PT1H30M0S`; each part has the sign. */
function isoInterval(seconds: string): string {
  const sign = seconds.startsWith('-') ? '-' : '';
  const [hours, minutes, rest] = interval(seconds.replace('-', ''))
    .split(':')
    .map((part) => part.replace(/^0(?=\d)/, ''));
  return `PT${sign}${hours}H${sign}${minutes}M${sign}${rest}S`;
}
