/** A rule as a view over rows that a script names: their columns are called as the inputs, and all of them are answered. */
import { mayBeAbsent } from '../../../model/program.ts';
import type { Type } from '../../../model/type.ts';
import type { Dialect } from '../print/dialect.ts';
import { queryOf, queryText } from '../print/query.ts';
import { resultColumns } from '../print/result-columns.ts';
import type { SqlRule } from '../rule/sql-rule.ts';
import type { Place } from './engine.ts';
import { refuseClashes } from './refuse-clashes.ts';

export type Reading = (type: Type, sql: string, name: string, isOptional: boolean) => string;

/** Throws `Unsayable`. `after`: what stands at the end of the query. */
export function viewScript(
  rule: SqlRule,
  { schema, rowsOf, isReplaced }: Place,
  comments: readonly string[],
  dialect: Dialect,
  read: Reading,
  after = '',
): string {
  const { id, inputs, output } = rule.rule;
  const columns = resultColumns(rule.result, output);
  refuseClashes(
    rule,
    columns.map(({ name }) => name),
  );
  const given = new Map(
    inputs.map((input) => [input.name, read(input.type, dialect.identifier(input.name), input.name, mayBeAbsent(input))]),
  );
  const query = queryText(queryOf(rule, given, columns, dialect, schema), rowsOf(id));
  const name = `${dialect.identifier(schema)}.${dialect.identifier(id)}`;
  return [...comments, `CREATE ${isReplaced ? 'OR REPLACE ' : ''}VIEW ${name} AS`, `${query}${after};`].join('\n');
}
