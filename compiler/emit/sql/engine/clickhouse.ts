/**
 * ClickHouse: a rule is a view over a table. It names a column's type before it reads it: a float, or a text where an amount is expected,
 * ends the query before a row is answered. A list that may be absent is a list of lists, `[]` or `[[…]]`, as no array is NULL there.
 */
import type { Rule } from '../../../model/program.ts';
import { type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { longest } from '../limits.ts';
import type { SqlType } from '../node.ts';
import { clickhouse as dialect } from '../print/clickhouse.ts';
import { unsayable } from '../unsayable.ts';
import { fieldsOf, storedType, wireRange } from '../value/stored.ts';
import type { Engine } from './engine.ts';
import { rowLines, tablesIn } from './table-script.ts';
import { viewScript } from './view.ts';

/** The oldest whose `least` leaves out what is NULL. */
const oldest = 25;

function columnType(type: Type, isOptional: boolean): string {
  if (type.kind === 'optional') return columnType(type.of, true);
  if (type.kind === 'list') {
    const list = `Array(${columnType(type.of, false)})`;
    return isOptional ? `Array(${list})` : list;
  }
  if (type.kind === 'record' || type.kind === 'union') {
    const fields = fieldsOf(type).map(({ name, type: of, optional }) => `${dialect.identifier(name)} ${columnType(of, optional === true)}`);
    return `Tuple(${fields.join(', ')})`;
  }
  return isOptional ? `Nullable(${scalar(type)})` : scalar(type);
}

function scalar(type: Type): string {
  switch (type.kind) {
    case 'boolean':
      return 'Bool';
    case 'date':
      return 'Date32';
    case 'instant':
      return 'DateTime64(3)';
    case 'quantity': {
      const kind = wireQuantityOf(type.unit) ?? 'count';
      return kind === 'duration' ? 'Decimal(18, 3)' : rowOf(kind).scale > 0 ? 'Decimal(18, 6)' : 'Int64';
    }
    default:
      return 'String';
  }
}

/** Types that a column of each may have, without what makes it nullable. */
const admitted: Readonly<Record<string, string>> = {
  Bool: 'Bool',
  Date32: 'Date(32)?',
  'DateTime64(3)': 'DateTime(64)?([(].*[)])?',
  'Decimal(18, 3)': '(Decimal[(].*[)]|U?Int[0-9]+)',
  'Decimal(18, 6)': '(Decimal[(].*[)]|U?Int[0-9]+)',
  Int64: 'U?Int[0-9]+',
  String: '(String|FixedString[(].*[)]|Enum[0-9]+[(].*[)])',
};

/** The value, if its type is one of those; otherwise the query ends, with the column's name. */
function typed(type: Type, sql: string, name: string): string {
  const expected = scalar(type);
  const pattern = `^(LowCardinality[(])?(Nullable[(])?${admitted[expected]}[)]*$`;
  const says = `${name} : expected ${expected}`;
  return `if(throwIf(NOT match(toTypeName(${sql}), ${dialect.text(pattern)}), ${dialect.text(says)}) = 0, ${sql}, NULL)`;
}

function read(type: Type, sql: string, name: string, isOptional: boolean): string {
  if (type.kind === 'optional') return read(type.of, sql, name, true);
  if (type.kind === 'list') return readList(type, sql, name, isOptional);
  if (type.kind === 'record' || type.kind === 'union') return readRecord(type, sql, name, isOptional);
  return readScalar(type, typed(type, sql, name));
}

function readScalar(type: Type, sql: string): string {
  switch (type.kind) {
    case 'boolean':
      return sql;
    case 'date':
      return `toInt64(toInt32(toDate32(${sql})))`;
    case 'instant': {
      const micro = `toUnixTimestamp64Micro(toDateTime64(${sql}, 6))`;
      return `CASE WHEN ${micro} % 1000 = 0 THEN intDiv(${micro}, 1000) END`;
    }
    case 'time':
      return `CASE WHEN match(${sql}, '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$') THEN toInt64OrNull(substring(${sql}, 1, 2)) * 3600000 + toInt64OrNull(substring(${sql}, 4, 2)) * 60000 + ifNull(toInt64OrNull(substring(${sql}, 7, 2)), 0) * 1000 END`;
    case 'period':
      return readPeriod(sql);
    case 'quantity':
      return readQuantity(type, sql);
    default:
      return `toString(${sql})`;
  }
}

function readPeriod(sql: string): string {
  const part = (unit: string): string => `ifNull(toInt64OrNull(extract(ifNull(${sql}, ''), '([0-9]+)${unit}')), 0)`;
  const isOne = `match(ifNull(${sql}, ''), '^P([0-9]{1,7}Y)?([0-9]{1,7}M)?([0-9]{1,7}W)?([0-9]{1,7}D)?$') AND ${sql} != 'P'`;
  const [months, days] = [`${part('Y')} * 12 + ${part('M')}`, `${part('W')} * 7 + ${part('D')}`];
  const parts = [months, days].map((value) => `CASE WHEN ${isOne} THEN ${value} END`);
  return `CAST(tuple(${parts.join(', ')}), ${dialect.text(dialect.typeOf(storedType({ kind: 'period' } as Type), false))})`;
}

/** Beyond the wire's limit one more than it, so that the row is refused for it; of more decimals than the wire has, none. */
function readQuantity(type: Extract<Type, { kind: 'quantity' }>, sql: string): string {
  const kind = wireQuantityOf(type.unit) ?? 'count';
  const { scale, limit } = kind === 'duration' ? { scale: 3, limit: longest.milliseconds } : wireRange(type.unit);
  const most = limit / 10n ** BigInt(scale);
  const wide = `toDecimal256(${sql}, 20)`;
  const isExact = scale === 0 ? '' : ` AND ${sql} = round(${sql}, ${scale})`;
  return `CASE WHEN ${wide} BETWEEN -${most} AND ${most}${isExact} THEN toInt64(${wide} * ${10n ** BigInt(scale)}) WHEN abs(${wide}) > ${most} THEN ${limit + 1n} END`;
}

/** An item that is absent is refused with its row; a list of one absent item is none, and is not taken for it. */
function readList({ of }: Extract<Type, { kind: 'list' }>, sql: string, name: string, isOptional: boolean): string {
  const list = isOptional ? `${sql}[1]` : sql;
  const stored = `Array(${dialect.typeOf(storedType(of), false)})`;
  const item = `${name}_item`.replace(/\W/g, '_');
  const items = `CAST(arrayMap(${item} -> ${read(of, item, name, false)}, ${list}), ${dialect.text(stored)})`;
  const none = dialect.absent(storedType({ kind: 'list', of } as Type));
  const two = `arrayConcat(${none}, ${none})`;
  const first = isNullOf(`${items}[1]`, storedType(of));
  const apart = `if(length(${list}) = 1 AND ${first}, ${two}, ${items})`;
  return isOptional ? `multiIf(length(${sql}) = 0, ${none}, length(${sql}) > 1, ${two}, ${apart})` : apart;
}

const isNullOf = (sql: string, type: SqlType): string =>
  dialect.forms.isNull.say([sql], { kind: 'form', form: 'isNull', type: 'boolean', arguments: [{ kind: 'null', type }] });

function readRecord(type: Extract<Type, { kind: 'record' | 'union' }>, sql: string, name: string, isOptional: boolean): string {
  const fields = fieldsOf(type);
  if (isOptional && fields.every(({ optional }) => optional)) unsayable('a record that may be absent and has no field that may not');
  const values = fields.map((field) => {
    const raw = `tupleElement(${sql}, ${dialect.text(field.name)})`;
    return {
      raw,
      value: read(field.type, raw, `${name}.${field.name}`, field.optional === true),
      isPlain: typeof storedType(field.type) === 'string',
    };
  });
  // A record of which a field is there and can't be read has none.
  const isWhole = values.flatMap(({ raw, value, isPlain }) => (isPlain ? [`(isNull(${raw}) OR isNotNull(${value}))`] : [])).join(' AND ');
  const parts = values.map(({ value, isPlain }) => (isPlain && isWhole !== '' ? `CASE WHEN ${isWhole} THEN ${value} END` : value));
  return `CAST(tuple(${parts.join(', ')}), ${dialect.text(dialect.typeOf(storedType(type), false))})`;
}

/** Arrays and tuples are never NULL. */
const nullable = ({ inputs }: Rule): ReadonlyMap<string, string> =>
  new Map(inputs.filter(({ type }) => !isComposite(type)).map(({ name }) => [name, name]));
const isComposite = (type: Type): boolean =>
  type.kind === 'optional' ? isComposite(type.of) : type.kind === 'list' || type.kind === 'record' || type.kind === 'union';

/** Years beyond 2149 are asked of its functions of dates. */
const settings = '\nSETTINGS enable_extended_results_for_datetime_functions = 1';

export const clickhouse: Engine = {
  name: 'clickhouse',
  title: 'ClickHouse',
  dialect,
  isView: true,
  columnType,
  sources: nullable,
  opening: ({ schema, isReplaced }) => [
    `SELECT throwIf(toUInt32(splitByChar('.', version())[1]) < ${oldest}, 'expected ClickHouse ${oldest} or later');`,
    `CREATE DATABASE ${isReplaced ? 'IF NOT EXISTS ' : ''}${dialect.identifier(schema)};`,
  ],
  closing: [],
  tableScript: tablesIn({
    identifier: dialect.identifier,
    values: (name, columns, rows) =>
      `${name} AS (SELECT * FROM values('${columns.map((column) => `${column} Int64`).join(', ')}',\n${rowLines(rows)}\n))`,
    series: (from, until) => `(SELECT toInt64(number) + ${from} AS n FROM numbers(${until - from})) AS t`,
    day: (date) => `toInt32(toDate32('${date}'))`,
    weekday: (day) => `positiveModulo(${day} + 3, 7) + 1`,
    create: (table, order, query, isReplaced) => {
      const made = `CREATE ${isReplaced ? 'OR REPLACE ' : ''}TABLE ${table}`;
      if (order === 'slot') return `${made} ${byPlace} AS SELECT ${integers(['slot', 'before', 'change', 'after'])} FROM (\n${query}\n);`;
      const open = `${made}_open ${byPlace} AS SELECT rank AS place, day AS open_day, opens AS open_opens FROM ${table} WHERE worked = 1;`;
      return `${made} ${byPlace} AS SELECT ${integers(['day - min(day) OVER ()', 'rank', 'worked', 'opens', 'day'])} FROM (\n${query}\n);\n${open}`;
    },
  }),
  ruleScript: (rule, place, comments) => {
    const view = viewScript(rule, place, [], dialect, read, settings);
    if (rule.tables.size > 0 && view.length > longestView) unsayable('a calendar looked up in more steps than its planner holds');
    return [...comments, view].join('\n');
  },
};

/** In characters: of a view that looks up, some of 21,000 take its planner seconds, and some of 29,000 gigabytes, whatever the rows. */
const longestView = 20_500;

/** Kept in memory, by the place of each row from 0. */
const byPlace = 'ENGINE = Join(ANY, LEFT, place)';
const integers = ([place, ...others]: readonly string[]): string =>
  [`assumeNotNull(toInt64(${place})) AS place`, ...others.map((name) => `assumeNotNull(toInt64(${name})) AS ${name}`)].join(', ');
