/** Two answers to each row, side by side: how many rows the second answers otherwise, what it changes of each sum, and the rows that it changes most. */
import { minus, readDecimal, writeDecimal } from '../../../interpret/rational.ts';
import type { Rational } from '../../../model/value.ts';
import type { Amount } from '../amounts.ts';
import { quotedName } from '../rows/columns.ts';
import type { Session } from '../rows/session.ts';
import { plainDecimal } from '../summary.ts';

/** What one side answered: result columns by the name that both call them by, and the column of its refusals. */
export type Side = { readonly columns: ReadonlyMap<string, string>; readonly error: string };

type Sum = Amount & { readonly from: string; readonly to: string; readonly difference: string };
export type ChangedRow = {
  /** Counted from 1. */
  readonly row: number;
  readonly errors: { readonly from: string | null; readonly to: string | null };
  readonly difference?: string;
};
export type Comparison = {
  readonly rows: number;
  readonly changed: number;
  readonly refused: { readonly from: number; readonly to: number };
  readonly sums: readonly Sum[];
  readonly largest: readonly ChangedRow[];
};

const mostRows = 5;
const rowNumber = '_clausier_row';

/** `query`: the rows with both answers, in their order; `amounts`: of the columns, by the name that both call them by, those that are money. */
export async function compareAnswers(
  session: Session,
  query: string,
  [from, to]: readonly [Side, Side],
  amounts: readonly Amount[],
): Promise<Comparison> {
  const types = new Map((await session.rows(`DESCRIBE ${query}`)).map(([name, type]) => [String(name), String(type)]));
  const pairs = pairsOf(from, to, types);
  const [errorFrom, errorTo] = [quotedName(from.error), quotedName(to.error)];
  const isChanged = [...pairs.map(differs), `${errorFrom} IS DISTINCT FROM ${errorTo}`].join(' OR ');
  const sums = amounts.flatMap((amount) => {
    const pair = pairs.find(({ name }) => name === amount.column);
    return pair ? [{ amount, pair }] : [];
  });
  const totals = sums.flatMap(({ pair }) => [pair.from, pair.to]).map((column) => `coalesce(sum(${column}), 0)::VARCHAR`);
  const counts = [`count(*)`, `count(*) FILTER (${isChanged})`, `count(${errorFrom})`, `count(${errorTo})`].map((sql) => `${sql}::VARCHAR`);
  const [[rows, changed, refusedFrom, refusedTo, ...found] = []] = await session.rows(
    `SELECT ${[...counts, ...totals].join(', ')} FROM (${query})`,
  );
  const measured = sums[0]?.pair ?? pairs.find(({ type }) => sizeOf(type) !== undefined);
  return {
    rows: Number(rows),
    changed: Number(changed),
    refused: { from: Number(refusedFrom), to: Number(refusedTo) },
    sums: sums.map(({ amount }, at) => sumOf(amount, String(found[2 * at]), String(found[2 * at + 1]))),
    largest: Number(changed) === 0 ? [] : await largestRows(session, query, isChanged, [errorFrom, errorTo], measured, sums.length > 0),
  };
}

type Pair = { readonly name: string; readonly from: string; readonly to: string; readonly type: string; readonly isAlike: boolean };

/** A column that one side has not, since no row of its rule fills it, is absent from it. */
function pairsOf(from: Side, to: Side, types: ReadonlyMap<string, string>): readonly Pair[] {
  const names = [...new Set([...from.columns.keys(), ...to.columns.keys()])];
  return names.map((name) => {
    const sides = [from, to].map(({ columns }) => columns.get(name));
    const [first, second] = sides.map((column) => (column === undefined ? undefined : types.get(column)));
    const [left, right] = sides.map((column) => (column === undefined ? 'NULL' : quotedName(column)));
    const type = first ?? second ?? '';
    return { name, from: left as string, to: right as string, type, isAlike: (first ?? second) === (second ?? first) };
  });
}

/** Decimals of two scales are compared as written, without their last zeros: in one type they might not fit. */
function differs({ from, to, isAlike }: Pair): string {
  const written = (sql: string): string => `regexp_replace(${sql}::VARCHAR, '\\.?0+$', '')`;
  const isWhole = (sql: string): string => `CASE WHEN contains(${sql}::VARCHAR, '.') THEN ${written(sql)} ELSE ${sql}::VARCHAR END`;
  return isAlike ? `${from} IS DISTINCT FROM ${to}` : `${isWhole(from)} IS DISTINCT FROM ${isWhole(to)}`;
}

/** What a difference is measured in, for the order alone. */
function sizeOf(type: string): ((sql: string) => string) | undefined {
  if (/^(DECIMAL|BIGINT|HUGEINT|INTEGER|DOUBLE)/.test(type)) return (sql) => `coalesce(${sql}::DOUBLE, 0)`;
  if (type === 'DATE') return (sql) => `epoch_ms(${sql}::TIMESTAMP)::DOUBLE`;
  return type.startsWith('TIMESTAMP') ? (sql) => `epoch_ms(${sql})::DOUBLE` : undefined;
}

async function largestRows(
  session: Session,
  query: string,
  isChanged: string,
  errors: readonly [string, string],
  measured: Pair | undefined,
  isAmount: boolean,
): Promise<readonly ChangedRow[]> {
  const size = measured && sizeOf(measured.type);
  const order = measured && size ? `abs(${size(measured.to)} - ${size(measured.from)}) DESC NULLS LAST, ` : '';
  const values = measured && isAmount ? [measured.from, measured.to].map((sql) => `${sql}::VARCHAR`) : [];
  const found = await session.rows(
    `SELECT ${[`${rowNumber}::VARCHAR`, ...errors, ...values].join(', ')} FROM (SELECT row_number() OVER () AS ${rowNumber}, * FROM (${query})) WHERE ${isChanged} ORDER BY ${order}${rowNumber} LIMIT ${mostRows}`,
  );
  return found.map(([row, from, to, before, after]) => ({
    row: Number(row),
    errors: { from: textOf(from), to: textOf(to) },
    ...(values.length > 0 ? { difference: differenceOf(textOf(before) ?? '0', textOf(after) ?? '0') } : {}),
  }));
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

function sumOf(amount: Amount, from: string, to: string): Sum {
  return { ...amount, from: written(exact(from)), to: written(exact(to)), difference: differenceOf(from, to) };
}

const differenceOf = (from: string, to: string): string => written(minus(exact(to), exact(from)));

/** The engine writes decimals in digits. */
const exact = (text: string): Rational => readDecimal(text)!;

/** As many decimals as there are, two at least. */
const written = (value: Rational): string => plainDecimal(writeDecimal(value, 38));
