/** What a batch came to: rows, refusals by reason, sums by currency, and of several readings how many rows they tell apart. */
import type { Readings } from '../evaluation/readings.ts';
import { quotedName } from './rows/columns.ts';
import type { Session } from './rows/session.ts';

export type Counted = {
  readonly rows: number;
  readonly refused: readonly { readonly reason: string; readonly rows: number }[];
  readonly rounded: number;
  readonly sums: readonly { readonly column: string; readonly currency: string; readonly sum: string }[];
  /** Of answers that are no quantity, how many rows have each. */
  readonly values: readonly { readonly column: string; readonly counts: readonly { readonly value: string; readonly rows: number }[] }[];
  readonly differing?: number;
};

type Asked = {
  readonly errors: readonly string[];
  readonly rounded: readonly string[];
  readonly amounts: readonly { readonly column: string; readonly currency: string }[];
  /** Columns whose answers are counted. */
  readonly told: readonly string[];
  readonly differs?: string;
};

/** Reasons that are told; the rarer ones are counted together. */
const mostReasons = 10;

export async function countAnswers(
  session: Session,
  answers: string,
  { errors, rounded, amounts, told, differs }: Asked,
): Promise<Counted> {
  const error = `coalesce(${[...errors.map(quotedName), 'NULL'].join(', ')})`;
  const isRounded = rounded.length > 0 ? rounded.map((name) => `coalesce(${quotedName(name)}::BOOLEAN, FALSE)`).join(' OR ') : 'FALSE';
  const sums = amounts.map(({ column }) => `coalesce(sum(${quotedName(column)}::DECIMAL(38,9)), 0)::VARCHAR`);
  const apart = differs === undefined ? '0' : `count(*) FILTER (${quotedName(differs)}::BOOLEAN)`;
  const [totals = []] = await session.rows(
    `SELECT count(*)::VARCHAR, count(*) FILTER (${isRounded})::VARCHAR, ${apart}::VARCHAR${sums.map((sum) => `, ${sum}`).join('')} FROM ${answers}`,
  );
  const reasons = await session.rows(
    `SELECT ${error} AS reason, count(*)::VARCHAR FROM ${answers} WHERE ${error} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1`,
  );
  const values = [];
  for (const column of told) values.push({ column, counts: await countValues(session, answers, column) });
  return {
    values,
    rows: Number(totals[0]),
    rounded: Number(totals[1]),
    refused: reasons.map(([reason, rows]) => ({ reason: String(reason), rows: Number(rows) })),
    sums: amounts.map((amount, at) => ({ ...amount, sum: plainDecimal(String(totals[3 + at])) })),
    ...(differs === undefined ? {} : { differing: Number(totals[2]) }),
  };
}

async function countValues(session: Session, answers: string, column: string): Promise<Counted['values'][number]['counts']> {
  const name = quotedName(column);
  const found = await session.rows(
    `SELECT ${name}::VARCHAR, count(*)::VARCHAR FROM ${answers} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1`,
  );
  return found.map(([value, rows]) => ({ value: String(value), rows: Number(rows) }));
}

/** `1250.500000000` → `1250.50` */
export const plainDecimal = (text: string): string => text.replace(/(\.\d\d\d*?)0*$/, '$1');

/** `1234567` → `1,234,567` */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Sums and counts of the columns that end with a suffix, by their names without it. */
export function answersUnder({ sums, values }: Counted, readings: Readings, suffix: string) {
  const own = <T extends { readonly column: string }>(all: readonly T[]): T[] =>
    all.flatMap((each) =>
      each.column.endsWith(suffix) ? [{ ...each, column: each.column.slice(0, each.column.length - suffix.length) }] : [],
    );
  return { readings, sums: own(sums), values: own(values) };
}

/** Lines for the terminal. */
export function describeSummary(rule: string, engine: string, counted: Counted, combinations: number): string {
  const { rows, refused, rounded, sums, values, differing } = counted;
  const all = refused.reduce((total, each) => total + each.rows, 0);
  const rest = refused.slice(mostReasons);
  return [
    `${rule}: ${grouped(rows)} rows, ${grouped(rows - all)} answered, ${grouped(all)} refused${rounded > 0 ? `, ${grouped(rounded)} rounded` : ''}`,
    `  engine    ${engine}`,
    ...(combinations > 1 ? [`  readings  ${combinations} combinations, ${grouped(differing ?? 0)} rows on which they differ`] : []),
    ...sums.map(({ column, currency, sum }) => `  sum       ${sum} ${currency} in ${column}`),
    ...values.map(
      ({ column, counts }) => `  answers   ${counts.map(({ value, rows: count }) => `${value} ${grouped(count)}`).join(', ')} in ${column}`,
    ),
    ...refused.slice(0, mostReasons).map(({ reason, rows: count }) => `  refused   ${grouped(count)}: ${reason}`),
    ...(rest.length > 0
      ? [`  refused   ${grouped(rest.reduce((total, each) => total + each.rows, 0))} for ${rest.length} other reasons`]
      : []),
    '',
  ].join('\n');
}
