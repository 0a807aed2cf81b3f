/**
 * A typed column of DuckDB → an input as stored. What a type can't be is said before a row is read; what a row can't be is absent
 * or beyond the wire's limits, and refused with its row.
 */
import { type Type, type Unit, type WireQuantity, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { longest } from '../limits.ts';
import { quoted } from '../print/dialect.ts';
import { duckdb } from '../print/duckdb.ts';
import type { DecimalColumn } from '../rule/held-inputs.ts';
import { fieldsOf, storedType, wireRange } from '../value/stored.ts';
import type { ColumnType } from './column-type.ts';
import { readText } from './read-text.ts';
import { millisecondsOf, type TimeUnit } from './time-unit.ts';

/** A column that no input of its type can be read from: `expected`, for the one who wrote the file. */
export class WrongColumn extends Error {}

/**
 * `mayFail`: a row that has a value there may give none. `decimal`: of a column that holds all that the wire admits, and no finer: it may be
 * checked and multiplied as it stands.
 */
export type Read = {
  readonly sql: string;
  readonly mayFail: boolean;
  readonly decimal?: DecimalColumn;
};

const sure = (sql: string): Read => ({ sql, mayFail: false });
const unsure = (sql: string): Read => ({ sql, mayFail: true });

/** Throws `WrongColumn`. `unit`: of numbers that are durations. `comma`: decimals of texts are written with it. */
export function readColumn(type: Type, source: ColumnType, sql: string, unit?: TimeUnit, comma = false): Read {
  if (type.kind === 'optional') return readColumn(type.of, source, sql, unit, comma);
  if (type.kind === 'list') return readList(type.of, source, sql, unit, comma);
  if (type.kind === 'record' || type.kind === 'union') return readRecord(type, source, sql, unit, comma);
  if (source.kind === 'text') return unsure(readText(type, `${sql}::VARCHAR`, unit, comma));
  switch (type.kind) {
    case 'quantity':
      return readQuantity(type.unit, source, sql, unit);
    case 'boolean':
      return source.kind === 'boolean' ? sure(sql) : wrong(source, 'BOOLEAN or text');
    case 'date':
      return source.kind === 'date' ? sure(`(${sql} - DATE '1970-01-01')`) : wrong(source, 'DATE or text');
    case 'instant':
      return source.kind === 'instant' ? unsure(readInstant(sql)) : wrong(source, 'TIMESTAMP WITH TIME ZONE, or text with an offset');
    case 'time':
      return source.kind === 'time' ? sure(`(epoch_ms(${sql}))`) : wrong(source, 'TIME or text');
    case 'period':
      return source.kind === 'interval' ? unsure(readPeriod(sql)) : wrong(source, 'INTERVAL of months and days, or text such as P1M');
    default:
      return wrong(source, 'text');
  }
}

const shown = (source: ColumnType): string =>
  source.kind === 'other'
    ? source.name
    : {
        integer: 'a whole number',
        decimal: 'DECIMAL',
        text: 'text',
        boolean: 'BOOLEAN',
        date: 'DATE',
        instant: 'TIMESTAMP WITH TIME ZONE',
        time: 'TIME',
        interval: 'INTERVAL',
        list: 'a list',
        record: 'STRUCT',
      }[source.kind];

function wrong(source: ColumnType, expected: string): never {
  throw new WrongColumn(`unexpected ${shown(source)}, expected ${expected}`);
}

/** Whole milliseconds; a finer instant is none. */
const readInstant = (sql: string): string => `CASE WHEN epoch_us(${sql}) % 1000 = 0 THEN epoch_ms(${sql}) END`;

function readPeriod(sql: string): string {
  const days = `(extract('day' FROM ${sql}))`;
  const months = `(extract('year' FROM ${sql}) * 12 + extract('month' FROM ${sql}))`;
  return `CASE WHEN ${sql} = to_months(${months}::INTEGER) + to_days(${days}::INTEGER) THEN {'months': ${months}::BIGINT, 'days': ${days}::BIGINT} END`;
}

function readQuantity(unit: Unit, source: ColumnType, sql: string, timeUnit?: TimeUnit): Read {
  const kind = wireQuantityOf(unit) ?? 'count';
  const { scale } = wireRange(unit);
  if (kind === 'duration') return readDuration(source, sql, timeUnit);
  const expected = rowOf(kind).scale > 0 ? 'DECIMAL or a whole number' : 'a whole number';
  if (source.kind === 'integer') return scaledInteger(source.bits, sql, 10n ** BigInt(scale), kind);
  if (source.kind !== 'decimal') return wrong(source, `${expected}, or text`);
  return scaledDecimal(source, sql, scale, kind);
}

/** Beyond the wire's limit, one more than it: the row is refused for it, and nothing overflows. */
function scaledInteger(bits: number, sql: string, factor: bigint, kind: WireQuantity, most = BigInt(rowOf(kind).limit)): Read {
  if (factor === 1n && bits <= 64) return sure(bits === 64 ? sql : `${sql}::BIGINT`);
  const raised = `${sql}::BIGINT * ${factor}`;
  if (bits < 40 && factor <= 1_000_000n) return sure(`(${raised})`);
  return sure(
    `CASE WHEN ${sql} BETWEEN -${most} AND ${most} THEN ${factor === 1n ? `${sql}::BIGINT` : raised} WHEN ${sql} IS NOT NULL THEN ${most * factor + 1n} END`,
  );
}

/**
 * In 64 bits, whatever the width, of what the wire admits; beyond it, one more than its limit. Of more decimals than the wire has, those that
 * are zero are dropped; a row with others is refused.
 */
function scaledDecimal({ width, scale: own }: Decimal, sql: string, scale: number, kind: WireQuantity): Read {
  const most = BigInt(rowOf(kind).limit);
  const factor = 10n ** BigInt(scale);
  const holds = (decimals: number): boolean => most * 10n ** BigInt(decimals) < 10n ** 18n;
  const decimals = Math.min(own, scale);
  const narrow = width <= 18 && own <= scale ? sql : `${sql}::DECIMAL(18,${decimals})`;
  const raised = holds(decimals + scale) ? `(${narrow} * ${factor})::BIGINT` : inTwo(narrow, factor);
  const isExact = own > scale ? ` AND ${sql} = round(${sql}, ${scale})` : '';
  const beyond = `WHEN abs(${sql}) > ${most} THEN ${most * factor + 1n}`;
  const read = `CASE WHEN ${sql} BETWEEN -${most} AND ${most}${isExact} THEN ${factor === 1n ? `${narrow}::BIGINT` : raised} ${beyond} END`;
  if (isExact !== '') return unsure(read);
  return { sql: read, mayFail: false, ...(width <= 18 ? { decimal: { width, scale: own, wire: scale } } : {}) };
}

/** Digits in all, and after the point. */
type Decimal = { readonly width: number; readonly scale: number };

/** Its whole part and the rest, each of which 64 bits hold when multiplied. */
const inTwo = (sql: string, factor: bigint): string => `trunc(${sql})::BIGINT * ${factor} + ((${sql} - trunc(${sql})) * ${factor})::BIGINT`;

function readDuration(source: ColumnType, sql: string, unit?: TimeUnit): Read {
  if (source.kind === 'interval') return unsure(readInterval(sql));
  if (source.kind !== 'integer' && source.kind !== 'decimal')
    return wrong(source, 'INTERVAL, a number with its unit, or text such as PT1H30M');
  if (unit === undefined)
    throw new WrongColumn(
      `unexpected ${shown(source)} without a unit, expected --unit COLUMN=minutes or another of seconds, hours, milliseconds, days`,
    );
  const factor = millisecondsOf[unit];
  const most = longest.milliseconds / factor;
  if (source.kind === 'integer') return scaledInteger(source.bits, sql, factor, 'duration', factor === 1n ? longest.milliseconds : most);
  const raised = `${sql}::DECIMAL(38,${Math.min(source.scale, 12)}) * ${factor}`;
  return unsure(`CASE WHEN abs(${sql}) <= ${most} AND (${raised}) = trunc(${raised}) THEN (${raised})::BIGINT END`);
}

/** Days of an interval are 24 hours; months are no exact time. */
const readInterval = (sql: string): string =>
  `CASE WHEN extract('year' FROM ${sql}) = 0 AND extract('month' FROM ${sql}) = 0 AND extract('microseconds' FROM ${sql}) % 1000 = 0 THEN extract('day' FROM ${sql}) * 86400000 + extract('hour' FROM ${sql}) * 3600000 + extract('minute' FROM ${sql}) * 60000 + extract('microseconds' FROM ${sql}) // 1000 END`;

/** An item that can't be read is absent, and a list with an absent item is refused. */
function readList(of: Type, source: ColumnType, sql: string, unit?: TimeUnit, comma = false): Read {
  if (source.kind === 'text') return unsure(readJson({ kind: 'list', of }, sql, unit, comma));
  if (source.kind !== 'list') return wrong(source, 'a list, or JSON text');
  const { sql: item } = readColumn(of, source.of, 'each', unit, comma);
  return sure(item === 'each' ? sql : `list_transform(${sql}, lambda each: ${item})`);
}

type Fields = Extract<Type, { kind: 'record' | 'union' }>;

function readRecord(type: Fields, source: ColumnType, sql: string, unit?: TimeUnit, comma = false): Read {
  if (source.kind === 'text') return unsure(readJson(type, sql, unit, comma));
  if (source.kind !== 'record') return wrong(source, 'STRUCT, or JSON text');
  const extra = [...source.fields.keys()].find((name) => !fieldsOf(type).some((field) => field.name === name));
  if (extra !== undefined)
    throw new WrongColumn(
      `unexpected field ${extra}, expected ${fieldsOf(type)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  const parts = fieldsOf(type).map(({ name, type: of, optional }) => {
    const field = source.fields.get(name);
    if (!field && !optional && of.kind !== 'optional') throw new WrongColumn(`missing the field ${name}`);
    const own = `struct_extract(${sql}, ${quoted(name)})`;
    const value = field ? readColumn(of, field, own, unit, comma).sql : `NULL::${duckdb.typeOf(storedType(of), false)}`;
    return { text: `${quoted(name)}: ${value}`, isOwn: value === own };
  });
  // A record whose fields are stored as they stand is not made again.
  if (parts.every(({ isOwn }) => isOwn)) return sure(sql);
  return unsure(`CASE WHEN ${sql} IS NOT NULL THEN {${parts.map(({ text }) => text).join(', ')}} END`);
}

/** JSON text is read as lists and records of texts, and these as texts are. */
function readJson(type: Type, sql: string, unit?: TimeUnit, comma = false): string {
  const { sql: read } = readColumn(type, textual(type), `from_json(${sql}, ${quoted(JSON.stringify(jsonOf(type)))})`, unit, comma);
  return `CASE WHEN json_valid(${sql}) THEN ${read} END`;
}

function textual(type: Type): ColumnType {
  if (type.kind === 'list') return { kind: 'list', of: textual(type.of) };
  if (type.kind !== 'record' && type.kind !== 'union') return { kind: 'text' };
  return { kind: 'record', fields: new Map(fieldsOf(type).map(({ name, type: of }) => [name, textual(of)])) };
}

function jsonOf(type: Type): unknown {
  if (type.kind === 'list') return [jsonOf(type.of)];
  if (type.kind !== 'record' && type.kind !== 'union') return 'VARCHAR';
  return Object.fromEntries(fieldsOf(type).map(({ name, type: of }) => [name, jsonOf(of)]));
}
