/**
 * DuckDB: a rule is a table macro, `FROM alteo."overageCharge"('incidents')`, over any table or view whose columns are called as the inputs. It
 * names a column's type before it reads it: a float, or a text where an amount is expected, ends the query before a row is answered.
 */
import type { Rule } from '../../../model/program.ts';
import { type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { parseColumnType } from '../column/column-type.ts';
import { readColumn } from '../column/read-column.ts';
import { identifier, quoted } from '../print/dialect.ts';
import { duckdb as dialect, library } from '../print/duckdb.ts';
import { queryOf, queryText } from '../print/query.ts';
import { resultColumns } from '../print/result-columns.ts';
import { tableScript } from '../print/tables.ts';
import type { SqlRule } from '../rule/sql-rule.ts';
import { fieldsOf } from '../value/stored.ts';
import type { Engine, Place } from './engine.ts';

/** The oldest whose lambdas are written so. */
const oldest = [1, 3] as const;

function ruleScript(printed: SqlRule, { schema, isReplaced }: Place, comments: readonly string[]): string {
  const { rule, result } = printed;
  const given = new Map(
    rule.inputs.map(({ name, type }) => [name, readColumn(type, parseColumnType(columnTypeOf(type)), typed(type, name)).sql]),
  );
  const query = queryText(queryOf(printed, given, resultColumns(result, rule.output), dialect, schema), 'query_table(rows_of)');
  return [
    ...comments,
    `CREATE ${isReplaced ? 'OR REPLACE ' : ''}MACRO ${identifier(schema)}.${identifier(rule.id)}(rows_of) AS TABLE`,
    `${query};`,
  ].join('\n');
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

/** Types that a column of each may have, as `typeof` names them; of a list, with `[]`. */
const admitted: Readonly<Record<string, string>> = {
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  'TIMESTAMP WITH TIME ZONE': 'TIMESTAMP WITH TIME ZONE',
  TIME: 'TIME',
  INTERVAL: 'INTERVAL',
  BIGINT: '(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)',
  VARCHAR: '(VARCHAR|ENUM.*)',
};
const decimals = '(DECIMAL[(].*[)]|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)';

/** Without what makes a list of it, or lets it be absent. */
function scalarOf(type: Type): { readonly scalar: Type; readonly lists: string } {
  if (type.kind === 'optional') return scalarOf(type.of);
  if (type.kind !== 'list') return { scalar: type, lists: '' };
  const { scalar, lists } = scalarOf(type.of);
  return { scalar, lists: `${lists}[[][]]` };
}

/** The column, if its type is one of those; otherwise the query ends, with its name. Of a record, whose fields stand in any order, only that none is a float. */
function typed(type: Type, name: string): string {
  const sql = identifier(name);
  const expected = columnTypeOf(type);
  const { scalar, lists } = scalarOf(type);
  const pattern = `"NULL".*|${admitted[columnTypeOf(scalar)] ?? decimals}${lists}`;
  const isRight =
    scalar.kind === 'record'
      ? `NOT regexp_matches(typeof(${sql}), 'DOUBLE|FLOAT')`
      : `regexp_full_match(typeof(${sql}), ${quoted(pattern)})`;
  return `(CASE WHEN ${isRight} THEN ${sql} ELSE error(${quoted(`${name} : expected ${expected}, found `)} || typeof(${sql})) END)`;
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
  opening: ({ schema, isReplaced }) => [
    // Its own time zones are asked for nothing, but instants are of this extension.
    'LOAD icu;',
    'BEGIN;',
    `SELECT CASE WHEN list_transform(string_split(ltrim(version(), 'v'), '.')[1:2], part -> part::INTEGER) < [${oldest.join(', ')}] THEN error('expected DuckDB ${oldest.join('.')} or later') END;`,
    `CREATE SCHEMA ${isReplaced ? 'IF NOT EXISTS ' : ''}${identifier(schema)};\n\n${library.join('\n')}`,
  ],
  closing: ['COMMIT;'],
  tableScript: ({ schema }, tables) => tableScript(schema, tables),
  ruleScript,
};
