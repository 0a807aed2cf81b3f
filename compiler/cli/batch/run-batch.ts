/** One batch from rows to answers: which engine, which columns, the file whole, then what it came to. */
import { join } from 'node:path';
import type { Program, Rule } from '../../model/program.ts';
import type { Type } from '../../model/type.ts';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import type { Project } from '../project/project.ts';
import { amountOf, countedColumn } from './amounts.ts';
import { chooseEngine, type EngineName, type Reads } from './choose-engine.ts';
import type { Combination } from './combinations.ts';
import { compareReadings } from './compare/compare-readings.ts';
import { describeComparison, type Told } from './compare/describe-comparison.ts';
import { type Evaluate, storedRows, wireOf } from './javascript-answers.ts';
import { answerLines, filesOf } from './line-answers.ts';
import { answersIn, type Output, openOutput, writeAnswers } from './output-file.ts';
import { withProgress } from './progress.ts';
import { spreadOf } from './ranges.ts';
import { type Mapping, quotedName, readInputs } from './rows/columns.ts';
import { openSession, type Session } from './rows/session.ts';
import { type Decimal, type Format, formatOf, openSource, type Source } from './rows/source.ts';
import { wireColumns } from './rows/wire-columns.ts';
import { answersUnder, type Counted, countAnswers, describeSummary } from './summary.ts';

export type Asked = {
  readonly in: string;
  readonly out?: string;
  readonly format: Format;
  readonly combinations: readonly Combination[];
  readonly isCompared: boolean;
  readonly mapping: Mapping;
  readonly query?: string;
  readonly decimal: Decimal;
  readonly engine: EngineName | undefined;
  readonly explained: readonly number[];
  readonly threads: number | undefined;
  /** How it is told what the batch came to. */
  readonly told: 'pretty' | 'json';
};

/** What a generated `wire.ts` offers. */
type Wire = { readonly evaluate: Evaluate; readonly explain: Evaluate };
type Job = {
  readonly io: Io;
  readonly session: Session;
  readonly program: Program;
  readonly rule: Rule;
  readonly wire: () => Promise<Wire>;
  readonly asked: Asked;
};

/** What a batch may use of memory; more is put aside on disk. */
const memory = '700MB';

export async function runBatch(io: Io, project: Project, program: Program, rule: Rule, asked: Asked): Promise<ExitCode> {
  const session = await openSession({ memory, ...(asked.threads === undefined ? {} : { threads: asked.threads }) });
  const output = openOutput(io, asked.out, asked.format);
  const wire = () => loadWire(io, project, program.id);
  const job = { io, session, program, rule, wire, asked };
  try {
    const done = formatOf(asked.in, '--in') === 'jsonl' ? await overLines(job, output) : await overRows(job, output);
    await output.finish();
    (asked.out === undefined ? io.stderr : io.stdout)(asked.told === 'json' ? recordOf(job, done) : textOf(job, done));
    return 0;
  } catch (cause) {
    output.drop();
    throw cause;
  } finally {
    session.close();
  }
}

async function loadWire(io: Io, project: Project, contract: string): Promise<Wire> {
  const path = join(project.root, 'generated', contract, 'wire.ts');
  if (!io.exists(path)) throw new UsageError(`generated/${contract}/wire.ts is missing: run \`clausier build\` first`);
  return (await io.importModule(path)) as Wire;
}

type Done = { readonly engine: string; readonly counted: Counted; readonly compared?: Told };

function textOf({ program, rule, asked }: Job, { engine, counted, compared }: Done): string {
  const summary = describeSummary(`${program.id}/${rule.id}`, engine, counted, asked.combinations.length);
  return compared === undefined ? summary : `${[summary.trimEnd(), ...describeComparison(compared)].join('\n')}\n`;
}

/** What was answered under each set of readings; of a comparison, what the second changes. */
function recordOf({ program, rule, asked }: Job, { engine, counted, compared }: Done): string {
  const { rows, refused, rounded } = counted;
  const answers = asked.combinations.map(({ readings, suffix }) => answersUnder(counted, readings, suffix));
  const compares = compared === undefined ? {} : { compared };
  return `${JSON.stringify({ rule: `${program.id}/${rule.id}`, file: asked.in, engine, rows, refused, rounded, answers, ...compares }, null, 2)}\n`;
}

async function overLines({ io, session, rule, wire, asked }: Job, output: Output): Promise<Done> {
  if (asked.engine === 'duckdb')
    throw new UsageError(
      'JSON lines are inputs in wire form, which the generated code reads: expected --engine javascript, or rows in columns',
    );
  if (asked.told === 'json') throw new UsageError('--format json is of rows in columns: expected --in FILE.parquet or FILE.csv');
  if (asked.query !== undefined) throw new UsageError('--query prepares rows in columns: expected --in FILE.parquet or FILE.csv');
  const files = filesOf(
    io,
    asked.in,
    (await session.rows(`SELECT file FROM glob('${asked.in.replaceAll("'", "''")}') ORDER BY file`)).map(([file]) => String(file)),
  );
  const isTable = asked.format !== 'jsonl';
  const lines = isTable ? `${output.part}.lines` : output.part;
  const { evaluate } = await wire();
  const counted = await answerLines(files, rule, evaluate, asked.combinations, lines, isTable);
  if (isTable) {
    const columns = asked.combinations.flatMap(({ suffix }) =>
      [...wireColumns(rule.output), { name: 'error', sql: 'VARCHAR' }].map((each) => ({ ...each, name: `${each.name}${suffix}` })),
    );
    const declared = [{ name: 'input', sql: 'VARCHAR' }, ...columns].map(({ name, sql }) => `'${name}': '${sql}'`).join(', ');
    const casts = columns.map(({ name, cast }: { name: string; cast?: string }) =>
      cast ? `${cast.replace('?', quotedName(name))} AS ${quotedName(name)}` : quotedName(name),
    );
    await writeAnswers(
      session,
      `SELECT input, ${casts.join(', ')} FROM read_json('${lines.replaceAll("'", "''")}', format = 'newline_delimited', columns = {${declared}})`,
      output,
    ).finally(() => io.remove(lines));
  }
  return { engine: 'javascript (JSON lines are answered by the generated code)', counted };
}

async function overRows(job: Job, output: Output): Promise<Done> {
  const { io, session, program, rule, wire, asked } = job;
  const { combinations } = asked;
  const source = await openSource(session, asked.in, asked.decimal, asked.query);
  const reads = readInputs(rule, source, asked.mapping);
  const part = `${output.part}.answers`;
  const evaluate = async () => (await wire()).evaluate;
  try {
    const { engine, answers } = await chooseEngine({
      ...{ session, program, rule, source, reads, combinations, evaluate, part },
      engine: asked.engine,
    });
    const spread = spreadOf(answers, asked.isCompared, isOrdered(rule.output), isNumber(rule.output));
    const query =
      spread.length === 0
        ? answers.written
        : `SELECT *, ${spread.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')} FROM (${answers.written})`;
    await withProgress(io, session, () => writeAnswers(session, query, output));
    const differs = spread.find(({ name }) => name === 'differs' || name === 'varies')?.name;
    const amounts = answers.results.flatMap((names) => names.flatMap((column) => amountOf(rule.output, column) ?? []));
    const word = countedColumn(rule.output);
    const told = word === undefined ? [] : combinations.map(({ suffix }) => `${word}${suffix}`);
    const counted = await countAnswers(session, answersIn(output), { ...answers, amounts, told, ...(differs ? { differs } : {}) });
    await explainRows(job, source, reads);
    if (!asked.isCompared) return { engine, counted };
    const written = asked.format === 'parquet' ? `SELECT * FROM ${answersIn(output)}` : answers.query;
    return {
      engine,
      counted,
      compared: await compareReadings({ ...{ session, program, rule, source, reads, combinations, answers }, query: written }),
    };
  } finally {
    io.remove(part);
  }
}

/** The cited steps of some rows, counted from 1, one JSON object each. */
async function explainRows({ io, session, rule, wire, asked }: Job, source: Source, reads: Reads): Promise<void> {
  if (asked.explained.length === 0) return;
  const { explain } = await wire();
  // Where the rows themselves go to standard output, what is said of them does not.
  const tell = asked.out === undefined ? io.stderr : io.stdout;
  for (const row of asked.explained) {
    let isThere = false;
    for await (const stored of storedRows(session, rule, source, reads, ` LIMIT 1 OFFSET ${row - 1}`)) {
      isThere = true;
      for (const { readings } of asked.combinations) {
        const answer = explain(rule.id, wireOf(rule, stored), readings) as object;
        tell(`${JSON.stringify({ row, ...(Object.keys(readings).length > 0 ? { readings } : {}), ...answer }, null, 2)}\n`);
      }
    }
    if (!isThere) throw new UsageError(`no row ${row} to explain`);
  }
}

const isOrdered = ({ kind }: Type): boolean => kind === 'quantity' || kind === 'date' || kind === 'instant';
const isNumber = ({ kind }: Type): boolean => kind === 'quantity';
