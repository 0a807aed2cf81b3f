/**
 * Spark: a rule is a view over a table, created in ANSI mode, which a view keeps whatever the session that reads it says. It names a
 * column's type before it reads it: a float, or a text where an amount is expected, ends the query before a row is answered.
 */
import { type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { longest } from '../limits.ts';
import { spark as dialect } from '../print/spark.ts';
import { fieldsOf, wireRange } from '../value/stored.ts';
import { type Engine, ownColumns } from './engine.ts';
import { rowLines, tablesIn } from './table-script.ts';
import { viewScript } from './view.ts';

const oldest = 4;

function columnType(type: Type): string {
  switch (type.kind) {
    case 'optional':
      return columnType(type.of);
    case 'list':
      return `ARRAY<${columnType(type.of)}>`;
    case 'record':
    case 'union':
      return `STRUCT<${fieldsOf(type)
        .map(({ name, type: of }) => `${dialect.identifier(name)}: ${columnType(of)}`)
        .join(', ')}>`;
    case 'boolean':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'instant':
      return 'TIMESTAMP';
    case 'quantity': {
      const kind = wireQuantityOf(type.unit) ?? 'count';
      return kind === 'duration' ? 'DECIMAL(18,3)' : rowOf(kind).scale > 0 ? 'DECIMAL(18,6)' : 'BIGINT';
    }
    default:
      return 'STRING';
  }
}

/** Types that a column of each may have, as `typeof` names them. */
const admitted: Readonly<Record<string, string>> = {
  BOOLEAN: 'boolean',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
  'DECIMAL(18,3)': '(decimal[(].*[)]|bigint|int|smallint|tinyint)',
  'DECIMAL(18,6)': '(decimal[(].*[)]|bigint|int|smallint|tinyint)',
  BIGINT: '(bigint|int|smallint|tinyint)',
  STRING: '(string|varchar.*|char.*)',
};

/** The value, if its type is one of those; otherwise the query ends, with the column's name. */
function typed(type: Type, sql: string, name: string): string {
  const expected = columnType(type);
  const says = `concat(${dialect.text(`${name} : expected ${expected}, found `)}, typeof(${sql}))`;
  return `CASE WHEN typeof(${sql}) RLIKE '^${admitted[expected]}$' THEN ${sql} ELSE raise_error(${says}) END`;
}

function read(type: Type, sql: string, name: string): string {
  switch (type.kind) {
    case 'optional':
      return read(type.of, sql, name);
    case 'list': {
      const item = `${name}_item`.replace(/\W/g, '_');
      return `transform(${sql}, ${item} -> ${read(type.of, item, name)})`;
    }
    case 'record':
    case 'union':
      return readRecord(type, sql, name);
    default:
      return readScalar(type, `(${typed(type, sql, name)})`);
  }
}

/** A record of which a field is there and can't be read is none. */
function readRecord(type: Extract<Type, { kind: 'record' | 'union' }>, sql: string, name: string): string {
  const fields = fieldsOf(type).map((field) => {
    const raw = `${sql}.${dialect.identifier(field.name)}`;
    const value = read(field.type, raw, `${name}.${field.name}`);
    return { pair: `${dialect.text(field.name)}, ${value}`, isRead: `(${raw} IS NULL OR (${value}) IS NOT NULL)` };
  });
  const isWhole = [`${sql} IS NOT NULL`, ...fields.map(({ isRead }) => isRead)].join(' AND ');
  return `CASE WHEN ${isWhole} THEN named_struct(${fields.map(({ pair }) => pair).join(', ')}) END`;
}

function readScalar(type: Type, sql: string): string {
  switch (type.kind) {
    case 'date':
      return `CAST(unix_date(${sql}) AS BIGINT)`;
    case 'instant':
      return `CASE WHEN unix_micros(${sql}) % 1000L = 0L THEN unix_millis(${sql}) END`;
    case 'time':
      return `CASE WHEN ${sql} RLIKE '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?\\\\z' THEN CAST(substring(${sql}, 1, 2) AS BIGINT) * 3600000L + CAST(substring(${sql}, 4, 2) AS BIGINT) * 60000L + CAST(concat('0', substring(${sql}, 7, 2)) AS BIGINT) * 1000L END`;
    case 'period':
      return readPeriod(sql);
    case 'quantity':
      return readQuantity(type, sql);
    default:
      return sql;
  }
}

function readPeriod(sql: string): string {
  const part = (unit: string): string => `CAST(concat('0', regexp_extract(${sql}, '([0-9]+)${unit}', 1)) AS BIGINT)`;
  const isOne = `${sql} RLIKE '^P([0-9]{1,7}Y)?([0-9]{1,7}M)?([0-9]{1,7}W)?([0-9]{1,7}D)?\\\\z' AND ${sql} <> 'P'`;
  return `CASE WHEN ${isOne} THEN named_struct('months', ${part('Y')} * 12L + ${part('M')}, 'days', ${part('W')} * 7L + ${part('D')}) END`;
}

/** Beyond the wire's limit one more than it, so that the row is refused for it; of more decimals than the wire has, none. */
function readQuantity(type: Extract<Type, { kind: 'quantity' }>, sql: string): string {
  const kind = wireQuantityOf(type.unit) ?? 'count';
  const { scale, limit } = kind === 'duration' ? { scale: 3, limit: longest.milliseconds } : wireRange(type.unit);
  if (scale === 0) return `CAST(${sql} AS BIGINT)`;
  const most = limit / 10n ** BigInt(scale);
  const exact = `CAST(CAST(${sql} AS DECIMAL(25,${scale})) * ${10n ** BigInt(scale)}BD AS BIGINT)`;
  return `CASE WHEN ${sql} BETWEEN -${most}BD AND ${most}BD AND ${sql} = round(${sql}, ${scale}) THEN ${exact} WHEN abs(${sql}) > ${most}BD THEN ${limit + 1n}L END`;
}

export const spark: Engine = {
  name: 'spark',
  title: 'Spark',
  dialect,
  isView: true,
  columnType,
  sources: ownColumns,
  opening: ({ schema, isReplaced }) => [
    `SELECT assert_true(int(split(version(), '[.]')[0]) >= ${oldest}, 'expected Spark ${oldest} or later');`,
    'SET spark.sql.ansi.enabled = true;',
    `CREATE SCHEMA ${isReplaced ? 'IF NOT EXISTS ' : ''}${dialect.identifier(schema)};`,
  ],
  closing: [],
  tableScript: tablesIn({
    identifier: dialect.identifier,
    values: (name, columns, rows) => `${name} AS (SELECT * FROM VALUES\n${rowLines(rows)}\n  AS t(${columns.join(', ')}))`,
    series: (from, until) => `range(${from}, ${until}) AS t(n)`,
    day: (date) => `unix_date(DATE '${date}')`,
    weekday: (day) => `pmod(${day} + 3, 7) + 1`,
    create: (table, _, query, isReplaced) =>
      `${isReplaced ? `DROP TABLE IF EXISTS ${table};\n` : ''}CREATE TABLE ${table} USING parquet AS\n${query};`,
  }),
  ruleScript: (rule, place, comments) => viewScript(rule, place, comments, dialect, read),
};
