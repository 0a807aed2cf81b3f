/**
 * PostgreSQL: a rule is a function of one row, `FROM incidents i, LATERAL alteo."overageCharge"(i.used, …)`, which the planner puts in
 * the query's own plan. Arguments have types, so that a float or a text stops at the call.
 */
import { present } from '../../../algebra/assignable.ts';
import { mayBeAbsent } from '../../../model/program.ts';
import { type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { longest } from '../limits.ts';
import { quoted } from '../print/dialect.ts';
import { postgresql as dialect } from '../print/postgresql.ts';
import { queryOf, queryText } from '../print/query.ts';
import { resultColumns } from '../print/result-columns.ts';
import type { SqlRule } from '../rule/sql-rule.ts';
import { fieldsOf, wireRange } from '../value/stored.ts';
import { type Engine, type Place, rawColumn } from './engine.ts';
import { refuseClashes } from './refuse-clashes.ts';
import { rowLines, tablesIn } from './table-script.ts';

const { identifier } = dialect;

/** The oldest whose `extract` is exact. */
const oldest = 14;

function columnType(type: Type): string {
  switch (type.kind) {
    case 'boolean':
    case 'date':
    case 'time':
      return type.kind;
    case 'instant':
      return 'timestamptz';
    case 'period':
      return 'interval';
    case 'quantity': {
      const kind = wireQuantityOf(type.unit) ?? 'count';
      return kind === 'duration' ? 'interval' : rowOf(kind).scale > 0 ? 'numeric' : 'bigint';
    }
    case 'list':
      return `${columnType(type.of)}[]`;
    case 'optional':
      return columnType(type.of);
    case 'record':
    case 'union':
      return 'jsonb';
    default:
      return 'text';
  }
}

/** An argument as stored; NULL where it is none. */
function read(type: Type, sql: string): string {
  switch (type.kind) {
    case 'date':
      return `CASE WHEN isfinite(${sql}) THEN (${sql} - DATE '1970-01-01')::bigint END`;
    case 'instant':
      return `CASE WHEN isfinite(${sql}) AND extract(microseconds FROM ${sql})::bigint % 1000 = 0 THEN (extract(epoch FROM ${sql}) * 1000)::bigint END`;
    case 'time':
      return `(extract(epoch FROM ${sql}) * 1000)::bigint`;
    case 'period':
      return `CASE WHEN ${sql} = make_interval(months => ${months(sql)}, days => ${days(sql)}) THEN jsonb_build_object('months', ${months(sql)}, 'days', ${days(sql)}) END`;
    case 'quantity':
      return readQuantity(type, sql);
    case 'optional':
      return read(type.of, sql);
    case 'list': {
      const item = read(type.of, '_item');
      return item === '_item'
        ? sql
        : `CASE WHEN ${sql} IS NOT NULL THEN ARRAY(SELECT ${item} FROM unnest(${sql}) WITH ORDINALITY AS _all(_item, _at) ORDER BY _at) END`;
    }
    case 'record':
    case 'union':
      return readRecord(type, sql);
    default:
      return sql;
  }
}

const months = (sql: string): string => `(extract(year FROM ${sql}) * 12 + extract(month FROM ${sql}))::integer`;
const days = (sql: string): string => `extract(day FROM ${sql})::integer`;

/** Beyond the wire's limit one more than it, so that the row is refused for it; of more decimals than the wire has, none. */
function readQuantity(type: Extract<Type, { kind: 'quantity' }>, sql: string): string {
  const kind = wireQuantityOf(type.unit) ?? 'count';
  const { scale, limit } = wireRange(type.unit);
  if (kind === 'duration') return readDuration(sql);
  if (scale === 0) return sql;
  const most = limit / 10n ** BigInt(scale);
  return `CASE WHEN ${sql} BETWEEN -${most} AND ${most} AND ${sql} = round(${sql}, ${scale}) THEN (${sql} * ${10n ** BigInt(scale)})::bigint WHEN abs(${sql}) > ${most} THEN ${limit + 1n} END`;
}

/** Days are 24 hours; months are no exact time. */
function readDuration(sql: string): string {
  const clock = ['hour', 'minute'].map((part, at) => `extract(${part} FROM ${sql}) * ${at === 0 ? 3_600_000 : 60_000}`);
  const sum = `extract(day FROM ${sql}) * 86400000 + ${clock.join(' + ')} + trunc(extract(microseconds FROM ${sql}) / 1000)`;
  const isExact = `${months(sql)} = 0 AND extract(microseconds FROM ${sql}) % 1000 = 0`;
  return `CASE WHEN ${isExact} THEN greatest(least(${sum}, ${longest.milliseconds + 1n}), -${longest.milliseconds + 1n})::bigint END`;
}

/** A field is read as its type's text would be cast; where one has another form, no record is. */
function readRecord(type: Extract<Type, { kind: 'record' | 'union' }>, sql: string): string {
  const fields = fieldsOf(type).map(({ name, type: of }) => {
    const text = `(${sql} ->> ${quoted(name)})`;
    const cast = castField(of, text);
    const value = cast === undefined ? `${sql} -> ${quoted(name)}` : read(of, cast);
    return { pair: `${quoted(name)}, ${value}`, isRead: `(${text} IS NULL OR (${value}) IS NOT NULL)` };
  });
  const isWhole = fields.map(({ isRead }) => isRead).join(' AND ');
  return `CASE WHEN jsonb_typeof(${sql}) = 'object' AND ${isWhole} THEN jsonb_build_object(${fields.map(({ pair }) => pair).join(', ')}) END`;
}

const forms: Readonly<Record<string, string>> = {
  boolean: '^(true|false)$',
  date: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  timestamptz:
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?(Z|[+-](0[0-9]|1[0-5]):?[0-5][0-9])$',
  time: '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$',
  interval:
    '^P(?=.*[0-9])(-?[0-9]{1,6}Y)?(-?[0-9]{1,6}M)?(-?[0-9]{1,6}W)?(-?[0-9]{1,6}D)?(T(?=[-0-9])(-?[0-9]{1,7}H)?(-?[0-9]{1,9}M)?(-?[0-9]{1,12}([.][0-9]{1,6})?S)?)?$',
  numeric: '^-?[0-9]{1,20}([.][0-9]{1,20})?$',
  bigint: '^-?[0-9]{1,18}$',
};

function castField(type: Type, text: string): string | undefined {
  const own = present(type);
  const column = columnType(own);
  if (column === 'text') return text;
  const form = forms[column];
  if (form === undefined) return undefined;
  const isThere = column === 'date' || column === 'timestamptz' ? ` AND ${isDay(text)}` : '';
  return `(CASE WHEN ${text} ~ '${form}'${isThere} THEN ${text} END)::${column}`;
}

/** Whether a month has the day: a cast of the thirtieth of February would end the query. */
const isDay = (text: string): string =>
  `substr(${text}, 9, 2)::integer <= extract(day FROM (substr(${text}, 1, 8) || '01')::date + INTERVAL '1 month' - INTERVAL '1 day')`;

function ruleScript(rule: SqlRule, { schema, isReplaced }: Place, comments: readonly string[]): string {
  const { inputs, output, id } = rule.rule;
  const columns = resultColumns(rule.result, output);
  refuseClashes(
    rule,
    columns.map(({ name }) => name),
  );
  // Arguments that have a default stand last.
  const ordered = [...inputs].sort((a, b) => Number(mayBeAbsent(a)) - Number(mayBeAbsent(b)));
  const given = new Map(inputs.map((input) => [input.name, read(input.type, `$${ordered.indexOf(input) + 1}`)]));
  const query = queryOf(rule, given, columns, dialect, schema);
  const [first, ...more] = query.steps;
  const raw = ordered.map(({ name }, at) => [rawColumn(name), `$${at + 1}`] as const);
  const steps = first ? [{ ...first, columns: [...first.columns, ...raw] }, ...more] : more;
  const text = queryText({ ...query, steps }, '', []);
  const args = ordered.map((input) => `${identifier(input.name)} ${columnType(input.type)}${mayBeAbsent(input) ? ' DEFAULT NULL' : ''}`);
  const answers = [
    ...columns.map(({ name, node }) => `${identifier(name)} ${dialect.typeOf(node.type, node.wide ?? false)}`),
    'error text',
  ];
  const name = `${identifier(schema)}.${identifier(id)}`;
  return [
    ...comments,
    ...(isReplaced ? [`DROP FUNCTION IF EXISTS ${name};`] : []),
    `CREATE FUNCTION ${name}(${args.join(', ')})`,
    `RETURNS TABLE (${answers.join(', ')})`,
    `LANGUAGE sql STABLE PARALLEL SAFE AS $clausier$`,
    text,
    `$clausier$;`,
  ].join('\n');
}

export const postgresql: Engine = {
  name: 'postgresql',
  title: 'PostgreSQL',
  dialect,
  isView: false,
  columnType,
  sources: ({ inputs }) => new Map(inputs.map(({ name }) => [name, rawColumn(name)])),
  opening: ({ schema, isReplaced }) => [
    'BEGIN;',
    `DO $clausier$ BEGIN IF current_setting('server_version_num')::integer < ${oldest}0000 THEN RAISE EXCEPTION 'expected PostgreSQL ${oldest} or later, this is %', current_setting('server_version'); END IF; END $clausier$;`,
    `CREATE SCHEMA ${isReplaced ? 'IF NOT EXISTS ' : ''}${identifier(schema)};`,
  ],
  closing: ['COMMIT;'],
  tableScript: tablesIn({
    identifier,
    values: (name, columns, rows) => `${name}(${columns.join(', ')}) AS (VALUES\n${rowLines(rows)}\n)`,
    series: (from, until) => `generate_series(${from}::bigint, ${until - 1}::bigint) AS t(n)`,
    day: (date) => `DATE '${date}' - DATE '1970-01-01'`,
    weekday: (day) => `((${day} + 3) % 7 + 7) % 7 + 1`,
    create: (table, _, query, isReplaced) => `${isReplaced ? `DROP TABLE IF EXISTS ${table};\n` : ''}CREATE TABLE ${table} AS\n${query};`,
  }),
  ruleScript,
};
