/**
 * Rows answered by the generated code, where SQL can't say the rule: each goes through the wire form, as `eval` would have it, and
 * its answer is laid beside it as the columns that SQL would give.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Read } from '../../emit/sql/column/read-column.ts';
import { identifier, quoted } from '../../emit/sql/print/dialect.ts';
import { duckdb } from '../../emit/sql/print/duckdb.ts';
import { at } from '../../emit/sql/rule/input-says.ts';
import { expectedOf } from '../../emit/sql/rule/inputs.ts';
import { storedType } from '../../emit/sql/value/stored.ts';
import { writeInputs } from '../../interpret/wire/write-wire.ts';
import type { Messages } from '../../language/messages.ts';
import type { Rule } from '../../model/program.ts';
import type { Readings } from '../evaluation/readings.ts';
import type { Combination } from './combinations.ts';
import type { Session } from './rows/session.ts';
import type { Source } from './rows/source.ts';
import { fromStored } from './rows/stored-json.ts';
import { type WireColumn, wireColumns, wireRow } from './rows/wire-columns.ts';
import type { Answers } from './sql-answers.ts';

export type Evaluate = (rule: string, input: unknown, readings: Readings) => unknown;
type Reads = ReadonlyMap<string, Read & { readonly column: string }>;

export type Task = {
  readonly session: Session;
  readonly rule: Rule;
  readonly messages: Messages;
  readonly evaluate: Evaluate;
  readonly source: Source;
  readonly reads: Reads;
  readonly combinations: readonly Combination[];
  /** Where the answers stand until the rows are written. */
  readonly part: string;
};

export async function javascriptAnswers(task: Task): Promise<Answers> {
  const { session, rule, source, reads, combinations, part } = task;
  const columns = wireColumns(rule.output);
  const all = combinations.flatMap(({ suffix }) => [
    ...columns.map((each) => ({ ...each, name: `${each.name}${suffix}` })),
    { name: `error${suffix}`, sql: 'VARCHAR' },
  ]);
  const file = createWriteStream(part);
  for await (const row of storedRows(session, rule, source, reads)) {
    const answers = combinations.map(({ readings, suffix }) => answerRow(task, row, readings, columns, suffix));
    if (!file.write(`${JSON.stringify(Object.assign({}, ...answers))}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  const declared = all.map(({ name, sql }) => `${quoted(name)}: ${quoted(sql)}`).join(', ');
  const answered = `read_json(${quoted(part)}, format = 'newline_delimited', columns = {${declared}})`;
  const casts = all.map(({ name, cast }: WireColumn & { cast?: string }) =>
    cast === undefined ? `answer.${identifier(name)}` : `${cast.replace('?', `answer.${identifier(name)}`)} AS ${identifier(name)}`,
  );
  const relation = source.relation === 'input' ? 'input' : `${source.relation} AS given`;
  const query = `SELECT ${source.relation === 'input' ? 'input' : 'given'}.*, ${casts.join(', ')} FROM ${relation} POSITIONAL JOIN ${answered} AS answer`;
  return {
    query,
    written: query,
    results: combinations.map(({ suffix }) => columns.filter(({ name }) => name !== 'rounded').map(({ name }) => `${name}${suffix}`)),
    errors: combinations.map(({ suffix }) => `error${suffix}`),
    rounded: columns.some(({ name }) => name === 'rounded') ? combinations.map(({ suffix }) => `rounded${suffix}`) : [],
  };
}

export type StoredRow = { readonly stored: Readonly<Record<string, unknown>>; readonly unread: readonly string[] };

/** Each row's inputs as stored, and the inputs whose columns hold what is none. */
export async function* storedRows(
  { stream }: Session,
  rule: Rule,
  { relation }: Source,
  reads: Reads,
  where = '',
): AsyncGenerator<StoredRow> {
  const held = rule.inputs.filter(({ name }) => reads.has(name));
  const parts = held.map(({ name, type }) => `${quoted(name)}: ${reads.get(name)?.sql}::${duckdb.typeOf(storedType(type), false)}`);
  const unread = held.map(
    ({ name }) =>
      `CASE WHEN ${reads.get(name)?.sql} IS NULL AND "${reads.get(name)?.column.replaceAll('"', '""')}" IS NOT NULL THEN ${quoted(name)} END`,
  );
  const sql = `SELECT to_json({${parts.join(', ')}})::VARCHAR, list_filter([${unread.join(', ') || 'NULL'}], lambda each: each IS NOT NULL) FROM ${relation}${where}`;
  const result = await stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    for (const [json, wrong] of chunk.getRows()) {
      yield { stored: JSON.parse(String(json)), unread: ((wrong as { items?: readonly unknown[] } | null)?.items ?? []).map(String) };
    }
  }
}

/** A row's inputs in wire form. */
export const wireOf = (rule: Rule, { stored }: StoredRow): Record<string, unknown> =>
  writeInputs(rule, Object.fromEntries(rule.inputs.map(({ name, type }) => [name, fromStored(stored[name] ?? null, type)])));

function answerRow(
  { rule, messages, evaluate }: Task,
  row: StoredRow,
  readings: Readings,
  columns: readonly WireColumn[],
  suffix: string,
): Record<string, unknown> {
  const [wrong] = row.unread;
  const answer =
    wrong === undefined
      ? evaluate(rule.id, wireOf(rule, row), readings)
      : { error: 'invalid-input', message: unreadMessage(rule, wrong, messages) };
  return columnsOfAnswer(rule, answer, columns, suffix);
}

function unreadMessage({ inputs }: Rule, name: string, messages: Messages): string {
  const input = inputs.find((each) => each.name === name);
  return at(name, input ? expectedOf(input.type, messages) : '', messages);
}

/** An answer of the wire as columns. */
export function columnsOfAnswer(rule: Rule, answer: unknown, columns: readonly WireColumn[], suffix: string): Record<string, unknown> {
  const { error, message, result, rounded } = answer as { error?: string; message?: string; result?: unknown; rounded?: true };
  if (error !== undefined) return { [`error${suffix}`]: message };
  const written = wireRow(result, rule.output, columns);
  return Object.fromEntries(
    Object.entries({ ...written, ...(columns.some(({ name }) => name === 'rounded') ? { rounded: rounded === true } : {}) }).map(
      ([name, value]) => [`${name}${suffix}`, value],
    ),
  );
}
