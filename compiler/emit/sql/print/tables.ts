/** The tables of our own that rules look up: clocks of zones, days of calendars. Written so that their sources can be read. */
import type { Table, Tables } from '../scope.ts';
import { listColumn } from '../time/clock.ts';
import { clockComment, clockOf } from '../time/clock-table.ts';
import { holidaysOf, hoursComment, isoDate, margin, shiftsOf, weekdayNumbers } from '../time/hours-table.ts';
import { identifier, type TableList } from './dialect.ts';

/** Statements that install what rules look up; each table is a list read at an index by macros named after its columns. */
export function tableScript(schemaName: string, tables: Tables): string[] {
  const schema = identifier(schemaName);
  return [...tables.values()].flatMap((table) => (table.kind === 'clock' ? clockScript(schema, table) : hoursScript(schema, table)));
}

/** One row beside the rows of a query: each column of a table as a list. `open_`: of the days that are worked alone. */
function listsScript(schema: string, table: string, order: string, columns: readonly string[], open: readonly string[] = []): string {
  const lists = [
    ...columns.map((name) => `list(${name} ORDER BY ${order}) AS ${listColumn(table, name)}`),
    ...open.map((name) => `list(${name} ORDER BY ${order}) FILTER (worked = 1) AS ${listColumn(table, `open_${name}`)}`),
  ];
  return `CREATE OR REPLACE TABLE ${schema}.${table}_lists AS SELECT\n  ${lists.join(',\n  ')}\nFROM ${schema}.${table};`;
}

/** What a query over the rows joins, for each table that its rule looks up. */
export const listTables = (schema: string, tables: Tables): readonly string[] =>
  [...tables.keys()].map((name) => `${identifier(schema)}.${name}_lists`);

/** The lists that a rule looks up, each a column beside its rows. */
export function listsOf(tables: Tables): readonly TableList[] {
  return [...tables.values()].flatMap(({ kind, name: table }) => {
    const order = kind === 'clock' ? 'slot' : 'day';
    const all = (kind === 'clock' ? clockColumns : dayColumns).map((column) => ({
      column,
      name: listColumn(table, column),
      isOpen: false,
    }));
    const open = kind === 'clock' ? [] : openColumns.map((column) => ({ column, name: listColumn(table, `open_${column}`), isOpen: true }));
    return [...all, ...open].map((list) => ({ ...list, table, order }));
  });
}

const clockColumns = ['before', 'change', 'after'];
const [dayColumns, openColumns] = [
  ['rank', 'worked', 'opens'],
  ['day', 'opens'],
];

function clockScript(schema: string, { name, zone }: Extract<Table, { kind: 'clock' }>): string[] {
  const { first, changes, origin, size, slots } = clockOf(zone);
  const rows = changes.map(({ at, offset }) => `(${at}, ${offset})`);
  return [
    [
      `-- ${clockComment(zone)}`,
      `CREATE OR REPLACE TABLE ${schema}.${name} AS`,
      `WITH changes(instant, after) AS (VALUES`,
      ...lines(rows, 6),
      `),`,
      `slots AS (SELECT slot, ${origin} + slot * ${size}::BIGINT AS start FROM range(${slots}) t(slot))`,
      `SELECT slot,`,
      `  coalesce((SELECT arg_max(after, instant) FROM changes WHERE instant <= start), ${first})::BIGINT AS before,`,
      `  coalesce((SELECT min(instant) FROM changes WHERE instant > start), ${Number.MAX_SAFE_INTEGER})::BIGINT AS change,`,
      `  coalesce((SELECT arg_max(after, instant) FROM changes WHERE instant < start + ${size}), ${first})::BIGINT AS after`,
      `FROM slots ORDER BY slot;`,
    ].join('\n'),
    listsScript(schema, name, 'slot', clockColumns),
  ];
}

function hoursScript(schema: string, { name, hours, days }: Extract<Table, { kind: 'hours' }>): string[] {
  const { from, until } = hours.days.known;
  return [
    [
      `-- ${hoursComment(hours)}`,
      `CREATE OR REPLACE TABLE ${schema}.${name} AS`,
      `WITH holidays(day) AS (VALUES`,
      ...lines(
        holidaysOf(hours).map((day) => `(DATE '${isoDate(day)}')`),
        6,
      ),
      `),`,
      `clock(day, shift) AS (VALUES`,
      ...lines(
        shiftsOf(hours, days).map(({ day, shift }) => `(DATE '${isoDate(day)}', ${shift})`),
        4,
      ),
      `),`,
      `days AS (SELECT (DATE '1970-01-01' + n::INTEGER) AS day, n FROM range(${from - margin}, ${until + margin}) t(n)),`,
      `open AS (`,
      `  SELECT n AS day, n * 86400000 + ${hours.opening} - (SELECT arg_max(shift, day) FROM clock WHERE clock.day <= days.day) AS opens,`,
      `    (n >= ${from} AND n < ${until} AND isodow(day) IN (${weekdayNumbers(hours).join(', ')}) AND day NOT IN (SELECT day FROM holidays))::BIGINT AS worked`,
      `  FROM days`,
      `)`,
      `SELECT day, opens, worked, (sum(worked) OVER (ORDER BY day) - worked)::BIGINT AS rank FROM open ORDER BY day;`,
    ].join('\n'),
    listsScript(schema, name, 'day', dayColumns, openColumns),
  ];
}

function lines(rows: readonly string[], each: number): string[] {
  const grouped = Array.from({ length: Math.ceil(rows.length / each) }, (_, at) => rows.slice(at * each, at * each + each).join(', '));
  return grouped.map((line, at) => `  ${line}${at < grouped.length - 1 ? ',' : ''}`);
}
