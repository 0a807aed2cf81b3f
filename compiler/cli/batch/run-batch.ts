/** One batch from rows to answers: which engine, which columns, the file whole, then what it came to. */
import { join } from 'node:path';
import { Unsayable } from '../../emit/sql/unsayable.ts';
import { languageOf } from '../../language/languages.ts';
import type { Program, Rule } from '../../model/program.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import type { Project } from '../project/project.ts';
import { type Mapping, quotedName, readInputs } from './columns.ts';
import type { Combination } from './combinations.ts';
import { type Evaluate, javascriptAnswers, storedRows, wireOf } from './javascript-answers.ts';
import { answerLines, filesOf } from './line-answers.ts';
import { answersIn, type Output, openOutput, writeAnswers } from './output-file.ts';
import { withProgress } from './progress.ts';
import { spreadOf } from './ranges.ts';
import { openSession, type Session } from './session.ts';
import { type Decimal, type Format, formatOf, openSource, type Source } from './source.ts';
import { type Answers, sqlAnswers } from './sql-answers.ts';
import { type Counted, countAnswers, describeSummary } from './summary.ts';
import { wireColumns } from './wire-columns.ts';

export type Asked = {
  readonly in: string;
  readonly out?: string;
  readonly format: Format;
  readonly combinations: readonly Combination[];
  readonly isCompared: boolean;
  readonly mapping: Mapping;
  readonly query?: string;
  readonly decimal: Decimal;
  readonly engine: 'duckdb' | 'javascript' | undefined;
  readonly explained: readonly number[];
  readonly threads: number | undefined;
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
    const { engine, counted } = formatOf(asked.in, '--in') === 'jsonl' ? await overLines(job, output) : await overRows(job, output);
    await output.finish();
    const text = describeSummary(`${program.id}/${rule.id}`, engine, counted, asked.combinations.length);
    (asked.out === undefined ? io.stderr : io.stdout)(text);
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

type Done = { readonly engine: string; readonly counted: Counted };

async function overLines({ io, session, rule, wire, asked }: Job, output: Output): Promise<Done> {
  if (asked.engine === 'duckdb')
    throw new UsageError(
      'JSON lines are inputs in wire form, which the generated code reads: expected --engine javascript, or rows in columns',
    );
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
  const { io, session, rule, asked } = job;
  const source = await openSource(session, asked.in, asked.decimal, asked.query);
  const reads = readInputs(rule, source, asked.mapping);
  const part = `${output.part}.answers`;
  try {
    const { engine, answers } = await chooseEngine(job, source, reads, part);
    const spread = spreadOf(answers, asked.isCompared, isOrdered(rule.output), isNumber(rule.output));
    const query =
      spread.length === 0
        ? answers.query
        : `SELECT *, ${spread.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')} FROM (${answers.query})`;
    await withProgress(io, session, () => writeAnswers(session, query, output));
    const differs = spread.find(({ name }) => name === 'differs' || name === 'varies')?.name;
    const amounts = answers.results.flatMap((names) => names.flatMap((column) => amountOf(rule.output, column) ?? []));
    const counted = await countAnswers(session, answersIn(output), { ...answers, amounts, ...(differs ? { differs } : {}) });
    await explainRows(job, source, reads);
    return { engine, counted };
  } finally {
    io.remove(part);
  }
}

type Reads = ReturnType<typeof readInputs>;

async function chooseEngine(
  { session, program, rule, wire, asked }: Job,
  source: Source,
  reads: Reads,
  part: string,
): Promise<{ readonly engine: string; readonly answers: Answers }> {
  const own = [...reads.keys()].find((name) => isOwnHolidays(rule, name));
  const because = asked.engine === 'javascript' ? 'as asked' : own === undefined ? undefined : `rows bring ${own} of their own`;
  if (because === undefined) {
    try {
      return { engine: 'duckdb', answers: await sqlAnswers(session, program, rule, source, reads, asked.combinations) };
    } catch (cause) {
      if (!(cause instanceof Unsayable)) throw cause;
      if (asked.engine === 'duckdb')
        throw new UsageError(
          `SQL can't say ${program.id}/${rule.id}: ${cause.message}; leave --engine out, and the generated code answers`,
        );
      return { engine: `javascript (SQL can't say the rule: ${cause.message})`, answers: await inJavascript() };
    }
  }
  if (asked.engine === 'duckdb')
    throw new UsageError(`SQL can't answer these rows: ${because}; leave --engine out, and the generated code answers`);
  return { engine: `javascript (${because})`, answers: await inJavascript() };

  async function inJavascript(): Promise<Answers> {
    const { messages } = languageOf(program.linked.contract.meta);
    const { evaluate } = await wire();
    return javascriptAnswers({ session, rule, messages, evaluate, source, reads, combinations: asked.combinations, part });
  }
}

/** Holidays of a row stand before those of a calendar; only a list of dates that may be left out does. */
function isOwnHolidays({ inputs }: Rule, name: string): boolean {
  const input = inputs.find((each) => each.name === name);
  return input?.type.kind === 'list' && input.type.of.kind === 'date' && !input.required;
}

/** The cited steps of some rows, counted from 1, one JSON object each. */
async function explainRows({ io, session, rule, wire, asked }: Job, source: Source, reads: Reads): Promise<void> {
  if (asked.explained.length === 0) return;
  const { explain } = await wire();
  for (const row of asked.explained) {
    let isThere = false;
    for await (const stored of storedRows(session, rule, source, reads, ` LIMIT 1 OFFSET ${row - 1}`)) {
      isThere = true;
      for (const { readings } of asked.combinations) {
        const answer = explain(rule.id, wireOf(rule, stored), readings) as object;
        io.stdout(`${JSON.stringify({ row, ...(Object.keys(readings).length > 0 ? { readings } : {}), ...answer }, null, 2)}\n`);
      }
    }
    if (!isThere) throw new UsageError(`no row ${row} to explain`);
  }
}

const isOrdered = ({ kind }: Type): boolean => kind === 'quantity' || kind === 'date' || kind === 'instant';
const isNumber = ({ kind }: Type): boolean => kind === 'quantity';
/** A result column that is an amount of money, and its currency. */
function amountOf(output: Type, column: string): { readonly column: string; readonly currency: string } | undefined {
  const isIts = (name: string): boolean => column === `result_${name}` || column.startsWith(`result_${name}_`);
  const type = output.kind === 'record' ? output.fields.find(({ name }) => isIts(name))?.type : output;
  const kind = type?.kind === 'quantity' ? wireQuantityOf(type.unit) : undefined;
  if (kind === undefined || (kind !== 'money' && !kind.startsWith('¤'))) return undefined;
  return { column, currency: kind === 'money' ? 'EUR' : kind.slice(1) };
}
