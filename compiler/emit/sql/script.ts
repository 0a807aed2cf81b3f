/** A script that installs rules as table macros of DuckDB: `FROM alteo."overageCharge"('incidents')` answers each row of a table or view whose columns are named as the inputs. */
import type { Input, Program, Rule } from '../../model/program.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import { lineOf } from '../typescript/documentation.ts';
import { parseColumnType } from './column/column-type.ts';
import { readColumn } from './column/read-column.ts';
import { identifier } from './print/dialect.ts';
import { duckdb, library } from './print/duckdb.ts';
import { queryOf, queryText } from './print/query.ts';
import { resultColumns } from './print/result-columns.ts';
import { tableScript } from './print/tables.ts';
import { type SqlRule, sqlRule } from './rule/sql-rule.ts';
import type { Tables } from './scope.ts';
import { Unsayable } from './unsayable.ts';
import { fieldsOf } from './value/stored.ts';

export type Script = { readonly text: string; readonly unsayable: readonly { readonly rule: string; readonly reason: string }[] };

/** `readings`: options by choice, for the rules that have it; the others keep their defaults. */
export function sqlScript(program: Program, rules: readonly Rule[], readings: Readonly<Record<string, string>>): Script {
  const tables: Tables = new Map();
  const unsayable: { rule: string; reason: string }[] = [];
  const macros = rules.flatMap((rule) => {
    try {
      const own = Object.fromEntries(Object.entries(readings).filter(([choice]) => rule.readings.some((each) => each.choice === choice)));
      const printed = sqlRule(program, rule, own, new Set(rule.inputs.map(({ name }) => name)));
      for (const [name, table] of printed.tables) tables.set(name, table);
      return [macroOf(printed)];
    } catch (cause) {
      if (!(cause instanceof Unsayable)) throw cause;
      unsayable.push({ rule: rule.id, reason: cause.message });
      return [`-- ${rule.id} : ${lineOf(rule.title)}. SQL can't say it: ${cause.message}. clausier batch answers it in JavaScript.`];
    }
  });
  const head = [
    `-- Generated from contracts/${program.id}/contract.md for DuckDB, do not edit.`,
    `CREATE SCHEMA IF NOT EXISTS ${identifier(program.id)};`,
  ];
  return { text: `${[head.join('\n'), library.join('\n'), ...tableScript(program, tables), ...macros].join('\n\n')}\n`, unsayable };
}

function macroOf(printed: SqlRule): string {
  const { program, rule, result } = printed;
  const given = new Map(
    rule.inputs.map((input) => [input.name, readColumn(input.type, parseColumnType(columnTypeOf(input.type)), identifier(input.name)).sql]),
  );
  const query = queryText(queryOf(printed, given, resultColumns(result, rule.output), duckdb), 'query_table(rows_of)');
  return [
    ...comments(printed),
    `CREATE OR REPLACE MACRO ${identifier(program.id)}.${identifier(rule.id)}(rows_of) AS TABLE`,
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
  const kind = wireQuantityOf(type.unit);
  if (kind === 'duration') return 'INTERVAL';
  return kind === 'money' || kind === 'percent' ? 'DECIMAL(18,6)' : kind === 'mbps' ? 'DECIMAL(12,3)' : 'BIGINT';
}

function comments({ program, rule, readings }: SqlRule): string[] {
  const quotes = rule.clauses.flatMap((id) => {
    const clause = program.linked.clauses.get(id);
    return clause ? [`-- ${id} : « ${lineOf(shortened(clause.text))} »`] : [];
  });
  const chosen = [...readings].map(([choice, option]) => `${choice}=${option}`);
  return [
    `-- ${lineOf(rule.title)}. ${lineOf(rule.question)}`,
    ...quotes,
    ...(chosen.length > 0 ? [`-- Lectures : ${chosen.join(', ')}`] : []),
    ...rule.inputs.map(
      (input) => `--   ${input.name} ${columnTypeOf(input.type)}${isOptional(input) ? ', NULL' : ''} : ${lineOf(input.label)}`,
    ),
  ];
}

const isOptional = ({ required, default: otherwise }: Input): boolean => !required || otherwise !== undefined;
const shortened = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, text.lastIndexOf(' ', 300))} …`);
