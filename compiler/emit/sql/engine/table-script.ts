/** The tables of our own that rules look up, in the words of any engine: clocks of zones, days of calendars, with the days they come from. */
import type { Table, Tables } from '../scope.ts';
import { clockComment, clockOf } from '../time/clock-table.ts';
import { holidaysOf, hoursComment, isoDate, margin, shiftsOf, weekdayNumbers } from '../time/hours-table.ts';
import type { Place } from './engine.ts';

/** What the tables of clocks and calendars are made with. */
export type TableWords = {
  readonly identifier: (name: string) => string;
  /** A relation named and with columns of integers. */
  readonly values: (name: string, columns: readonly string[], rows: readonly string[]) => string;
  /** A relation `t(n)` of the integers from one to before another. */
  readonly series: (from: number, until: number) => string;
  /** The day number of a date, written `2026-12-25`. */
  readonly day: (date: string) => string;
  /** Monday 1. */
  readonly weekday: (day: string) => string;
  readonly create: (table: string, order: string, query: string, isReplaced: boolean) => string;
};

export const tablesIn =
  (words: TableWords) =>
  ({ schema, isReplaced }: Place, tables: Tables): readonly string[] =>
    [...tables.values()].map((table) => {
      const { order, comment, query } = table.kind === 'clock' ? clockQuery(words, table) : hoursQuery(words, table);
      return `-- ${comment}\n${words.create(`${words.identifier(schema)}.${words.identifier(table.name)}`, order, query, isReplaced)}`;
    });

const dayLength = 86_400_000;

/** Of each slot, the offset that it begins with, the change within it or after, and the offset that it ends with. */
function clockQuery({ values, series }: TableWords, { zone }: Extract<Table, { kind: 'clock' }>) {
  const { first, changes, origin, size, slots } = clockOf(zone);
  const rows = changes.map(({ at, offset }) => `(${at}, ${offset})`);
  const query = [
    `WITH ${values('changes', ['instant', 'shown'], rows)},`,
    `slots AS (SELECT n AS slot, ${origin} + n * ${size} AS start FROM ${series(0, slots)}),`,
    `found AS (`,
    `  SELECT slot, max(CASE WHEN instant <= start THEN instant END) AS last_one, min(CASE WHEN instant > start THEN instant END) AS next_one,`,
    `    max(CASE WHEN instant < start + ${size} THEN instant END) AS final_one`,
    `  FROM slots CROSS JOIN changes GROUP BY slot`,
    `)`,
    `SELECT slot, CASE WHEN last_one IS NULL THEN ${first} ELSE b.shown END AS before,`,
    `  coalesce(next_one, ${Number.MAX_SAFE_INTEGER}) AS change, CASE WHEN final_one IS NULL THEN ${first} ELSE a.shown END AS after`,
    `FROM found LEFT JOIN changes b ON b.instant = last_one LEFT JOIN changes a ON a.instant = final_one`,
  ].join('\n');
  return { comment: clockComment(zone), order: 'slot', query };
}

function hoursQuery(tables: TableWords, { hours, days }: Extract<Table, { kind: 'hours' }>) {
  const { from, until } = hours.days.known;
  // One day that no calendar knows stands for a calendar without holidays.
  const closed = holidaysOf(hours).map((day) => `(${tables.day(isoDate(day))})`);
  const holidays = closed.length > 0 ? closed : [`(${until + margin})`];
  const query = [
    `WITH ${tables.values('holidays', ['holiday'], holidays)},`,
    `marked AS (SELECT holiday, 1 AS closed FROM holidays),`,
    `${tables.values(
      'shifts',
      ['since', 'shift'],
      shiftsOf(hours, days).map(({ day, shift }) => `(${tables.day(isoDate(day))}, ${shift})`),
    )},`,
    `days AS (SELECT n, max(since) AS found FROM ${tables.series(from - margin, until + margin)} CROSS JOIN shifts WHERE since <= n GROUP BY n),`,
    `open_days AS (`,
    `  SELECT n AS day, n * ${dayLength} + ${hours.opening} - shift AS opens,`,
    `    CASE WHEN n >= ${from} AND n < ${until} AND ${tables.weekday('n')} IN (${weekdayNumbers(hours).join(', ')}) AND coalesce(closed, 0) = 0 THEN 1 ELSE 0 END AS worked`,
    `  FROM days JOIN shifts ON since = found LEFT JOIN marked ON holiday = n`,
    `)`,
    `SELECT day, opens, worked, sum(worked) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - worked AS rank FROM open_days`,
  ].join('\n');
  return { comment: hoursComment(hours), order: 'day', query };
}

/** Rows of literals, some a line. */
export function rowLines(rows: readonly string[], each = 6): string {
  const lines = Array.from({ length: Math.ceil(rows.length / each) }, (_, at) => rows.slice(at * each, at * each + each).join(', '));
  return lines.map((line) => `  ${line}`).join(',\n');
}
