/** Registers the tests of one engine: the scripts of both contracts install, and each rule answers its draws as the generated code does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wireColumns, wireRow } from '../../compiler/cli/batch/rows/wire-columns.ts';
import type { Engine } from '../../compiler/emit/sql/engine/engine.ts';
import { sqlScript } from '../../compiler/emit/sql/script.ts';
import { ownHolidays } from '../../compiler/emit/sql/time/hours.ts';
import { mayBeAbsent, type Rule } from '../../compiler/model/program.ts';
import type { Value } from '../../compiler/model/value.ts';
import type { EngineSession } from '../../tools/engines/session.ts';
import { columnJson } from './column-json.ts';
import { type Contract, type Drawn, drawsOf, loadContract, readingSets, setsOf } from './contract-draws.ts';
import { sameColumns } from './same-columns.ts';

const draws = 500;

/** `unsaid`: rules that this engine can't say, by the schema that they would stand in, with the reason. */
export async function proveEngine(
  engine: Engine,
  start: () => Promise<EngineSession>,
  unsaid: Readonly<Record<string, string>>,
): Promise<void> {
  const contracts = await Promise.all(['telenet', 'alteo'].map(loadContract));
  let session: EngineSession;
  beforeAll(async () => {
    session = await start();
  });
  afterAll(() => session?.close());
  for (const contract of contracts) {
    const { program } = contract;
    const drawn = new Map(program.rules.map((rule) => [rule.id, heldIn(engine, rule, drawsOf(contract, rule, draws))] as const));
    describe(program.id, () => {
      beforeAll(async () => {
        for (const [rule, sets] of drawn) {
          for (const [set, rows] of sets.entries())
            await loadRows(session, engine, ruleOf(contract, rule), tableOf(contract, rule, set), rows);
        }
        for (const [set, readings] of readingSets(contract).entries()) await install(session, engine, contract, set, readings);
      }, 600_000);
      test.each(
        program.rules
          .filter((rule) => setsOf(contract, rule).some((_, set) => !(`${program.id}_${set}/${rule.id}` in unsaid)))
          .map((rule) => [rule.id, rule] as const),
      )('%s answers its draws as the generated code does', async (id, rule) => {
        const counted = { compared: 0, refused: 0, left: 0 };
        let asked = 0;
        for (const [set, rows] of (drawn.get(id) ?? []).entries()) {
          if (`${program.id}_${set}/${id}` in unsaid) continue;
          const answers = await session.rows(callOf(engine, contract, rule, set));
          compare(rule, rows, answers, counted);
          asked += rows.length;
        }
        expect(counted.compared).toBeGreaterThan(asked * 0.4);
      });
    });
  }

  /** Each rule in the schemas of the sets that it is asked in. */
  async function install(session: EngineSession, engine: Engine, contract: Contract, set: number, readings: Record<string, string>) {
    const { program } = contract;
    const rules = program.rules.filter((rule) => setsOf(contract, rule).length > set);
    const { text, unsayable } = sqlScript(program, rules, readings, engine, {
      schema: `${program.id}_${set}`,
      isReplaced: false,
      rowsOf: (rule) => tableOf(contract, rule, set),
    });
    await session.script(text);
    const schema = `${program.id}_${set}/`;
    expect(Object.fromEntries(unsayable.map(({ rule, reason }) => [`${schema}${rule}`, reason]))).toEqual(
      Object.fromEntries(Object.entries(unsaid).filter(([name]) => name.startsWith(schema))),
    );
  }
}

const ruleOf = ({ program }: Contract, id: string): Rule => program.rules.find((rule) => rule.id === id) as Rule;
const tableOf = ({ program }: Contract, rule: string, set: number): string =>
  `rows_${program.id}_${program.rules.findIndex(({ id }) => id === rule)}_${set}`;

async function loadRows(session: EngineSession, engine: Engine, rule: Rule, table: string, rows: readonly Drawn[]): Promise<void> {
  const lines = rows.map(({ values }, row) => {
    const given = rule.inputs.map((input) => [
      input.name,
      columnJson(values[input.name] ?? null, input.type, engine.name, mayBeAbsent(input)),
    ]);
    return JSON.stringify({ _row: row, ...Object.fromEntries(given) });
  });
  const hasNulls = rows.some(({ values }) => Object.values(values).some((value) => hasNullWithin(value)));
  const columns = rule.inputs.map((input) => [input.name, columnOf(engine, input, hasNulls)] as const);
  await session.load(table, [['_row', engine.dialect.typeOf('integer', false)], ...columns], lines);
}

/** As documented, but that ClickHouse's columns hold nothing absent unless they say so. */
function columnOf(engine: Engine, input: Rule['inputs'][number], hasNulls: boolean): string {
  const isArray = engine.name === 'clickhouse' && input.type.kind === 'list';
  const type = engine.columnType(input.type, isArray ? mayBeAbsent(input) : true);
  return engine.name === 'clickhouse' && hasNulls ? withNullable(type) : type;
}

/** `Array(Tuple(amount Int64))` → `Array(Tuple(amount Nullable(Int64)))` */
const withNullable = (type: string): string =>
  type
    .replaceAll(/Nullable\(((?:[^()]|\([^()]*\))*)\)/g, '$1')
    .replaceAll(/\b(?:Int64|Bool|Date32|String|DateTime64\(3\)|Decimal\(18, \d\))/g, 'Nullable($&)');

const hasNullWithin = (value: Value): boolean => {
  if (value === null || typeof value !== 'object') return false;
  const parts = value.kind === 'list' ? value.items : value.kind === 'record' ? Object.values(value.fields) : [];
  return parts.some((part) => part === null || hasNullWithin(part));
};

/** No array of ClickHouse is NULL: a list that must be there is. */
const heldIn = (engine: Engine, rule: Rule, drawn: readonly (readonly Drawn[])[]): readonly (readonly Drawn[])[] =>
  engine.name !== 'clickhouse'
    ? drawn
    : drawn.map((rows) =>
        rows.filter(
          ({ values }) => !rule.inputs.some(({ name, type, required }) => required && type.kind === 'list' && values[name] === null),
        ),
      );

/** Rows with their answers, as a guide says to call them. Their order is left to the test: to sort, Spark would compute them twice. */
function callOf(engine: Engine, contract: Contract, rule: Rule, set: number): string {
  const { identifier } = engine.dialect;
  const name = `${contract.program.id}_${set}.${identifier(rule.id)}`;
  const table = tableOf(contract, rule.id, set);
  if (engine.isView) return `SELECT * FROM ${name}`;
  if (engine.name === 'duckdb') return `SELECT * FROM ${name}('${table}')`;
  const args = rule.inputs.map((input) => `${identifier(input.name)} => _given.${identifier(input.name)}`);
  return `SELECT _given._row, _answer.* FROM ${table} _given CROSS JOIN LATERAL ${name}(${args.join(', ')}) _answer`;
}

function compare(
  rule: Rule,
  rows: readonly Drawn[],
  answers: readonly Readonly<Record<string, unknown>>[],
  counted: { compared: number; refused: number; left: number },
): void {
  const ordered = answers.toSorted((a, b) => Number(a._row) - Number(b._row));
  expect(ordered.map(({ _row }) => Number(_row))).toEqual([...rows.keys()]);
  const columns = wireColumns(rule.output);
  for (const [at, { values, answer }] of rows.entries()) {
    const { error, rounded, ...found } = ordered[at] as Record<string, unknown>;
    if (typeof error === 'string' && error.includes(ownHolidays)) {
      counted.left++;
      continue;
    }
    counted.compared++;
    if (answer.error !== undefined) counted.refused++;
    const expected = answer.error === undefined ? wireRow(answer.result, rule.output, columns) : undefined;
    const says = JSON.stringify({ values, error, found, answer }, (_, each) => (typeof each === 'bigint' ? String(each) : each));
    expect(typeof error === 'string', says).toBe(expected === undefined);
    if (expected) expect(sameColumns(found, expected, rounded, answer.rounded ?? false), says).toBe(true);
  }
}
