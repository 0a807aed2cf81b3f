/** The rows with their results as one query: each combination of readings adds its columns to those before. */

import type { Read } from '../../emit/sql/column/read-column.ts';
import { identifier } from '../../emit/sql/print/dialect.ts';
import { duckdb } from '../../emit/sql/print/duckdb.ts';
import { type Query, queryOf, queryText } from '../../emit/sql/print/query.ts';
import { resultColumns } from '../../emit/sql/print/result-columns.ts';
import { type Decimals, sqlRule } from '../../emit/sql/rule/sql-rule.ts';
import type { Program, Rule } from '../../model/program.ts';
import { UsageError } from '../host/io.ts';
import type { Combination } from './combinations.ts';
import { installTables } from './install-tables.ts';
import type { Session } from './rows/session.ts';
import type { Source } from './rows/source.ts';

export type Answers = {
  readonly query: string;
  /** Result columns, `rounded` and `error` left out, of each combination. */
  readonly results: readonly (readonly string[])[];
  readonly errors: readonly string[];
  readonly rounded: readonly string[];
};

/** Throws `Unsayable` where SQL can't say the rule. */
export async function sqlAnswers(
  session: Session,
  program: Program,
  rule: Rule,
  source: Source,
  reads: ReadonlyMap<string, Read & { readonly column: string }>,
  combinations: readonly Combination[],
): Promise<Answers> {
  const decimals: Decimals = new Map([...reads].flatMap(([name, { decimal }]) => (decimal ? [[name, decimal] as const] : [])));
  const given = new Map([...reads].map(([name, { sql, column }]) => [name, decimals.has(name) ? identifier(column) : sql]));
  const unread = new Map([...reads].flatMap(([name, { mayFail, column }]) => (mayFail ? [[name, column] as const] : [])));
  let relation = source.relation;
  const [results, errors, rounded]: [string[][], string[], string[]] = [[], [], []];
  for (const { readings, suffix } of combinations) {
    const printed = sqlRule(program, rule, readings, new Set(reads.keys()), unread, decimals);
    await installTables(session, program, printed.tables);
    const columns = resultColumns(printed.result, rule.output, decimals).map(({ name, node }) => ({ name: `${name}${suffix}`, node }));
    const query = queryOf(printed, given, columns, duckdb);
    const error = `error${suffix}`;
    refuseClash(source, [...columns.map(({ name }) => name), error], query);
    relation = `(${queryText(query, relation, 'all').replace(/_error AS error\b/, `_error AS ${identifier(error)}`)})`;
    results.push(columns.map(({ name }) => name).filter((name) => name !== `rounded${suffix}`));
    rounded.push(...columns.map(({ name }) => name).filter((name) => name === `rounded${suffix}`));
    errors.push(error);
  }
  return { query: relation.slice(1, -1), results, errors, rounded };
}

function refuseClash({ columns }: Source, names: readonly string[], { own }: Query): void {
  const taken = new Set([...names, ...own].map((name) => name.toLowerCase()));
  const clash = columns.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash) throw new UsageError(`the column "${clash.name}" of the rows is a name of the answer: rename it, with --query for example`);
}
