/** The rows with their results as one query: each combination of readings adds its columns to those before. */

import type { Read } from '../../emit/sql/column/read-column.ts';
import { identifier } from '../../emit/sql/print/dialect.ts';
import { duckdb } from '../../emit/sql/print/duckdb.ts';
import { type Query, queryOf, queryText } from '../../emit/sql/print/query.ts';
import { resultColumns } from '../../emit/sql/print/result-columns.ts';
import { type Held, type HeldInputs, sourceIn } from '../../emit/sql/rule/held-inputs.ts';
import { sqlRule } from '../../emit/sql/rule/sql-rule.ts';
import type { Extent } from '../../emit/sql/value/extent.ts';
import type { Program, Rule } from '../../model/program.ts';
import { UsageError } from '../host/io.ts';
import type { Combination } from './combinations.ts';
import { installTables } from './install-tables.ts';
import { extentsOf } from './rows/extents.ts';
import type { Session } from './rows/session.ts';
import type { Source } from './rows/source.ts';

export type Answers = {
  readonly query: string;
  /** The query, in columns of the types that the rule and the columns of the rows give, whatever these hold. */
  readonly written: string;
  /** Result columns, `rounded` and `error` left out, of each combination. */
  readonly results: readonly (readonly string[])[];
  readonly errors: readonly string[];
  readonly rounded: readonly string[];
};
type Printed = Omit<Answers, 'written'>;

/** What is asked of rows: `held` tells how they hold the inputs. */
type Asked = {
  readonly session: Session;
  readonly program: Program;
  readonly rule: Rule;
  readonly source: Source;
  readonly reads: ReadonlyMap<string, Read & { readonly column: string }>;
  readonly combinations: readonly Combination[];
  readonly held: HeldInputs;
};

/** Throws `Unsayable` where SQL can't say the rule, whatever the rows hold. */
export async function sqlAnswers(
  session: Session,
  program: Program,
  rule: Rule,
  source: Source,
  reads: ReadonlyMap<string, Read & { readonly column: string }>,
  combinations: readonly Combination[],
): Promise<Answers> {
  const asked = { session, program, rule, source, reads, combinations, held: heldBy(reads) };
  const printed = await printAnswers(asked);
  const extents = await extentsOf(session, source, reads);
  if (extents.size === 0) return { ...printed, written: printed.query };
  return narrowedTo(session, printed, await printAnswers({ ...asked, held: withExtents(asked.held, extents) }));
}

const heldBy = (reads: Asked['reads']): HeldInputs =>
  new Map(
    [...reads].map(([name, { mayFail, column, decimal }]) => [
      name,
      { ...sourceIn(mayFail ? column : undefined), ...(decimal ? { decimal } : {}) },
    ]),
  );

const withExtents = (held: HeldInputs, extents: ReadonlyMap<string, Extent>): HeldInputs =>
  new Map([...held].map(([name, own]) => [name, { ...own, ...extentIn(extents.get(name)) }]));
const extentIn = (extent: Extent | undefined): Pick<Held, 'extent'> => (extent === undefined ? {} : { extent });

/** Answers printed for what the rows hold, where they have the decimals of those printed for any rows. */
async function narrowedTo(session: Session, printed: Printed, narrow: Printed): Promise<Answers> {
  const [types, narrowTypes] = [await typesOf(session, printed), await typesOf(session, narrow)];
  if (types.some(([, type], at) => decimalsOf(type) !== decimalsOf(narrowTypes[at]?.[1]))) return { ...printed, written: printed.query };
  const casts = types.flatMap(([name, type], at) =>
    type === narrowTypes[at]?.[1] ? [] : [`${identifier(name)}::${type} AS ${identifier(name)}`],
  );
  return { ...narrow, written: casts.length === 0 ? narrow.query : `SELECT * REPLACE (${casts.join(', ')}) FROM (${narrow.query})` };
}

async function typesOf(session: Session, { query, results }: Printed): Promise<readonly (readonly [name: string, type: string])[]> {
  const columns = results.flat().map(identifier);
  const rows = columns.length === 0 ? [] : await session.rows(`DESCRIBE SELECT ${columns.join(', ')} FROM (${query})`);
  return rows.map(([name, type]) => [String(name), String(type)] as const);
}

const decimalsOf = (type: string | undefined): string | undefined => /^DECIMAL\(\d+,(\d+)\)$/.exec(type ?? '')?.[1];

async function printAnswers({ session, program, rule, source, reads, combinations, held }: Asked): Promise<Printed> {
  const given = new Map([...reads].map(([name, { sql, column, decimal }]) => [name, decimal ? identifier(column) : sql]));
  let relation = source.relation;
  const [results, errors, rounded]: [string[][], string[], string[]] = [[], [], []];
  for (const { readings, suffix } of combinations) {
    const printed = sqlRule(program, rule, readings, held);
    await installTables(session, program, printed.tables);
    const columns = resultColumns(printed.result, rule.output, held).map(({ name, node }) => ({ name: `${name}${suffix}`, node }));
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
