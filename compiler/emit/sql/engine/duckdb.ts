/** DuckDB: a rule is a table macro, `FROM alteo."overageCharge"('incidents')`, over any table or view whose columns are called as the inputs. */
import type { Rule } from '../../../model/program.ts';
import { type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { parseColumnType } from '../column/column-type.ts';
import { readColumn } from '../column/read-column.ts';
import { identifier } from '../print/dialect.ts';
import { duckdb as dialect, library } from '../print/duckdb.ts';
import { queryOf, queryText } from '../print/query.ts';
import { resultColumns } from '../print/result-columns.ts';
import { tableScript } from '../print/tables.ts';
import type { SqlRule } from '../rule/sql-rule.ts';
import { fieldsOf } from '../value/stored.ts';
import type { Engine, Place } from './engine.ts';

function ruleScript(printed: SqlRule, { schema }: Place, comments: readonly string[]): string {
  const { rule, result } = printed;
  const given = new Map(
    rule.inputs.map((input) => [input.name, readColumn(input.type, parseColumnType(columnTypeOf(input.type)), identifier(input.name)).sql]),
  );
  const query = queryText(queryOf(printed, given, resultColumns(result, rule.output), dialect, schema), 'query_table(rows_of)');
  return [...comments, `CREATE OR REPLACE MACRO ${identifier(schema)}.${identifier(rule.id)}(rows_of) AS TABLE`, `${query};`].join('\n');
}

/** The type that a column of an input is documented to have. */
function columnTypeOf(type: Type): string {
  switch (type.kind) {
    case 'boolean':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'instant':
      return 'TIMESTAMP WITH TIME ZONE';
    case 'time':
      return 'TIME';
    case 'quantity':
      return quantityColumn(type);
    case 'list':
      return `${columnTypeOf(type.of)}[]`;
    case 'optional':
      return columnTypeOf(type.of);
    case 'record':
      return `STRUCT(${fieldsOf(type)
        .map(({ name, type: of }) => `"${name}" ${columnTypeOf(of)}`)
        .join(', ')})`;
    default:
      return 'VARCHAR';
  }
}

function quantityColumn(type: Extract<Type, { kind: 'quantity' }>): string {
  const kind = wireQuantityOf(type.unit) ?? 'count';
  const { scale } = rowOf(kind);
  return kind === 'duration' ? 'INTERVAL' : scale > 0 ? `DECIMAL(18,${scale})` : 'BIGINT';
}

/** Those whose columns may hold what is no such input. */
const unread = ({ inputs }: Rule): ReadonlyMap<string, string> =>
  new Map(
    inputs
      .filter(({ name, type }) => readColumn(type, parseColumnType(columnTypeOf(type)), identifier(name)).mayFail)
      .map(({ name }) => [name, name]),
  );

export const duckdb: Engine = {
  name: 'duckdb',
  title: 'DuckDB',
  dialect,
  isView: false,
  columnType: columnTypeOf,
  sources: unread,
  opening: ({ schema }) => [`CREATE SCHEMA IF NOT EXISTS ${identifier(schema)};\n\n${library.join('\n')}`],
  closing: [],
  tableScript: ({ schema }, tables) => tableScript(schema, tables),
  ruleScript,
};
