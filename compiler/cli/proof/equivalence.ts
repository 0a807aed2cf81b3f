/**
 * SQL held to the generated code: the drawn inputs of the proof go through both, and results, fractions, rounding and refusals must be
 * the same. Draws of one set of readings are one query; of each, the rows of small values are answered again by what is printed for them.
 */
import { identifier, quoted } from '../../emit/sql/print/dialect.ts';
import { duckdb } from '../../emit/sql/print/duckdb.ts';
import { queryOf, queryText } from '../../emit/sql/print/query.ts';
import { resultColumns } from '../../emit/sql/print/result-columns.ts';
import { exactResult } from '../../emit/sql/print/results.ts';
import type { Column } from '../../emit/sql/print/steps.ts';
import { allHeld, type HeldInputs } from '../../emit/sql/rule/held-inputs.ts';
import { type SqlRule, sqlRule } from '../../emit/sql/rule/sql-rule.ts';
import { ownHolidays } from '../../emit/sql/time/hours.ts';
import { Unsayable } from '../../emit/sql/unsayable.ts';
import { createDrawer } from '../../interpret/draw/draw.ts';
import type { Draw } from '../../interpret/draw/drawn.ts';
import { readDecimal, writeDecimal } from '../../interpret/rational.ts';
import { Refusal } from '../../interpret/refusal.ts';
import { sameAnswer } from '../../interpret/same-answer.ts';
import { readWire } from '../../interpret/wire/read-wire.ts';
import { writeWire } from '../../interpret/wire/write-wire.ts';
import { groupBy } from '../../language/group-by.ts';
import type { Program, Rule } from '../../model/program.ts';
import { installTables } from '../batch/install-tables.ts';
import type { Session } from '../batch/rows/session.ts';
import { fromExact, parseExact, structureOfInputs, toStored } from '../batch/rows/stored-json.ts';
import { wireColumns, wireRow } from '../batch/rows/wire-columns.ts';
import { heldWithin, smallRows } from './small-rows.ts';

type Generated = { readonly evaluate: (rule: string, input: unknown, readings: Draw['readings']) => unknown };
type Row = Draw & { readonly stored: Readonly<Record<string, unknown>> };
type Answered = {
  readonly error: string | null;
  readonly result: string | null;
  readonly columns: Readonly<Record<string, string | null>>;
};

export type Equivalence = {
  /** Draws that both answered, and those of them that were refused. */
  readonly compared: number;
  readonly refused: number;
  /** Rows that bring what SQL leaves to JavaScript. */
  readonly left: number;
  readonly disagreement?: string;
};

/** Throws `Unsayable` where SQL can't say the rule. Draws that no reader of columns would let through are left out. */
export async function proveSql(
  program: Program,
  rule: Rule,
  generated: Generated,
  session: Session,
  count: number,
  seed = 1,
): Promise<Equivalence> {
  sqlRule(program, rule, {});
  const draw = createDrawer(program, rule, seed);
  const found = { compared: 0, refused: 0, left: 0 };
  for (let done = 0; done < count; done += share) {
    const draws = Array.from({ length: Math.min(share, count - done) }, draw);
    const rows = draws.flatMap((each) => storedRow(rule, each) ?? []);
    for (const group of groupBy(rows, ({ readings }) => readingsKey(rule, readings)).values()) {
      const small = smallRows(rule, group);
      const disagreement =
        (await compareGroup(program, rule, generated, session, group, allHeld(rule), found)) ??
        (await compareGroup(program, rule, generated, session, small, heldWithin(rule, small)));
      if (disagreement !== undefined) return { ...found, disagreement };
    }
  }
  return found;
}

const share = 20_000;

const namesOf = (rule: Rule): ReadonlySet<string> => new Set(rule.inputs.map(({ name }) => name));
const readingsKey = ({ readings }: Rule, given: Draw['readings']): string =>
  readings.map(({ choice, default: otherwise }) => given[choice] ?? otherwise).join();

/** A draw as a row of stored columns; undefined where it has no form in columns, or names readings that are not there. */
function storedRow(rule: Rule, draw: Draw): Row | undefined {
  const given = draw.input as Readonly<Record<string, unknown>>;
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const isKnown = Object.entries(draw.readings).every(([choice, option]) =>
    rule.readings.some((each) => each.choice === choice && each.options.includes(option)),
  );
  if (!isObject || !isKnown || Object.keys(given).some((name) => !namesOf(rule).has(name))) return undefined;
  try {
    const stored = rule.inputs.map(
      ({ name, type }) => [name, given[name] === undefined ? null : toStored(readWire(given[name], type, name), type)] as const,
    );
    return { ...draw, stored: Object.fromEntries(stored) };
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
}

async function compareGroup(
  program: Program,
  rule: Rule,
  generated: Generated,
  session: Session,
  rows: readonly Row[],
  held: HeldInputs,
  found = { compared: 0, refused: 0, left: 0 },
): Promise<string | undefined> {
  const printed = sqlRule(program, rule, rows[0]?.readings ?? {}, held);
  const answers = await answersOf(printed, session, rows);
  for (const [at, row] of rows.entries()) {
    const { error, result } = answers[at] as Answered;
    if (error?.includes(ownHolidays)) {
      found.left++;
      continue;
    }
    const evaluated = attempt(() => generated.evaluate(rule.id, row.input, row.readings));
    const answer = error !== null ? { error: 'invalid-input', message: error } : resultOf(printed, result);
    found.compared++;
    if (error !== null) found.refused++;
    if (!sameAnswer(answer, evaluated, rule.output)) return describe(program, rule, row, evaluated, answer);
    if (!sameColumns(rule, (answers[at] as Answered).columns, evaluated)) return describe(program, rule, row, evaluated, answers[at]);
  }
  return undefined;
}

async function answersOf(printed: SqlRule, session: Session, rows: readonly Row[]): Promise<readonly Answered[]> {
  const { program, rule, result, tables } = printed;
  await installTables(session, program, tables);
  const given = new Map(rule.inputs.map(({ name }) => [name, `row_.${JSON.stringify(name)}`]));
  const columns = columnsOf(printed);
  const query = queryOf(printed, given, [{ name: 'exact', node: exactResult(result) }, ...columns], duckdb);
  const structure = JSON.stringify([rule.inputs.length === 0 ? 'JSON' : structureOfInputs(rule.inputs)]);
  const source = `(SELECT unnest(from_json(?, '${structure}')) AS row_)`;
  const text = queryText(query, source, []);
  const shown = columns.map(({ name }) => `${quoted(name)}: ${identifier(name)}::VARCHAR`).join(', ');
  const answered = await session.rows(
    `SELECT error, to_json(exact)::VARCHAR, ${shown === '' ? `'{}'` : `to_json({${shown}})::VARCHAR`} FROM (${text})`,
    [JSON.stringify(rows.map(({ stored }) => stored))],
  );
  return answered.map(([error, json, own]) => ({
    error: error as string | null,
    result: json as string | null,
    columns: JSON.parse(String(own)),
  }));
}

/** None where no column of 38 digits holds an answer that SQL computes: a batch has the generated code write it. */
function columnsOf({ result, rule }: SqlRule): readonly Column[] {
  try {
    return resultColumns(result, rule.output);
  } catch (cause) {
    if (!(cause instanceof Unsayable)) throw cause;
    return [];
  }
}

function resultOf({ rule, result: like }: SqlRule, text: string | null): unknown {
  return attempt(() => {
    const value = fromExact(parseExact(text ?? 'null'), rule.output, like);
    const { json, rounded } = writeWire(value, rule.output);
    return rounded ? { result: json, rounded } : { result: json };
  });
}

/** Whether the columns of a batch say what the answer of the wire does; of an answer that is refused, nothing. */
function sameColumns(rule: Rule, answered: Answered['columns'], evaluated: unknown): boolean {
  const { result, rounded, error } = evaluated as { result?: unknown; rounded?: true; error?: string };
  if (error !== undefined) return Object.values(answered).every((value) => value === null);
  const columns = wireColumns(rule.output);
  const expected: Record<string, unknown> = { ...wireRow(result, rule.output, columns), rounded: rounded === true };
  // What ends after more decimals than 38 digits leave is rounded to six, and says so.
  const isCut = answered.rounded === 'true' && rounded !== true;
  return columns.every(({ name }) => {
    if (answered[name] === undefined || (isCut && name === 'rounded')) return true;
    return plain(answered[name]) === plain(expected[name]) || (isCut && plain(answered[name]) === plain(toSixDecimals(expected[name])));
  });
}

/** A decimal as a column holds one that has more digits than it leaves; anything else as it is. */
export function toSixDecimals(value: unknown): unknown {
  const exact = typeof value === 'string' ? readDecimal(value) : undefined;
  return exact ? writeDecimal(exact, 6) : value;
}

/** Decimals without the zeros that end them, instants in UTC as a number: the same however they are written. */
function plain(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  if (/^-?\d+(\.\d+)?$/.test(text))
    return text
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')
      .replace(/^-0$/, '0');
  return /^\d{4}-\d\d-\d\d[T ]\d\d:/.test(text) ? String(Date.parse(text.replace(/\+00$/, 'Z'))) : text;
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (cause) {
    return cause instanceof Refusal ? { error: 'invalid-input' } : { thrown: String(cause) };
  }
}

const describe = (program: Program, rule: Rule, { input, readings }: Row, evaluated: unknown, answered: unknown): string =>
  [
    `${program.id}/${rule.id}: SQL differs on`,
    `  given      ${JSON.stringify(input)} ${JSON.stringify(readings)}`,
    `  evaluate   ${JSON.stringify(evaluated)}`,
    `  sql        ${JSON.stringify(answered)}`,
  ].join('\n');
