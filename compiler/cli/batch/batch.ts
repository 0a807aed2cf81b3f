/**
 * `clausier batch RULE --in FILE|GLOB [--out FILE]`: every row of a file answered, on embedded DuckDB where SQL can say the rule, by
 * its generated code where it can't.
 */
import { parseArgs } from 'node:util';
import type { Program, Rule } from '../../model/program.ts';
import { positionOn } from '../evaluation/position.ts';
import { parseReadings } from '../evaluation/readings.ts';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import { findProject, type Project } from '../project/project.ts';
import { soundProgram } from '../project/sound-program.ts';
import type { EngineName } from './choose-engine.ts';
import { combinationsOf } from './combinations.ts';
import { parseMapping } from './rows/columns.ts';
import { type Format, formatOf } from './rows/source.ts';
import { runBatch } from './run-batch.ts';

const options = {
  in: { type: 'string' },
  out: { type: 'string' },
  reading: { type: 'string', multiple: true },
  readings: { type: 'string' },
  position: { type: 'string' },
  compare: { type: 'string' },
  engine: { type: 'string' },
  map: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  query: { type: 'string' },
  decimal: { type: 'string' },
  explain: { type: 'string' },
  threads: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
} as const;

export async function batch(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0 || values.in === undefined) {
    throw new UsageError('expected a rule and a file: clausier batch alteo/overageCharge --in month.parquet --out answers.parquet');
  }
  oneOf('--readings', values.readings, ['all']);
  oneOf('--decimal', values.decimal, ['comma', 'point']);
  oneOf('--engine', values.engine, ['duckdb', 'javascript']);
  oneOf('--format', values.format, ['pretty', 'json']);
  if (values.compare !== undefined && values.readings !== undefined) throw new UsageError('expected --compare or --readings all, not both');
  if (values.position !== undefined && values.readings !== undefined)
    throw new UsageError('expected --position or --readings all, not both');
  const project = findProject(io);
  const { program, rule } = findRule(io, project, name);
  return runBatch(io, project, program, rule, {
    in: values.in,
    ...(values.out === undefined ? {} : { out: values.out }),
    format: values.out === undefined ? shownAs(formatOf(values.in, '--in')) : formatOf(values.out, '--out'),
    combinations: combinationsOf(
      rule,
      { ...positionOn(io, program, rule, values.position), ...parseReadings(values.reading ?? []) },
      values.readings === 'all',
      values.compare,
    ),
    isCompared: values.compare !== undefined,
    mapping: parseMapping(values.map ?? [], values.unit ?? []),
    ...(values.query === undefined ? {} : { query: io.readText(values.query) }),
    decimal: values.decimal as 'comma' | 'point' | undefined,
    engine: values.engine as EngineName | undefined,
    explained: rowsIn(values.explain),
    threads: values.threads === undefined ? undefined : positive('--threads', values.threads),
    told: values.format as 'pretty' | 'json',
  });
}

/** On standard output Parquet is shown as CSV. */
const shownAs = (format: Format): Format => (format === 'parquet' ? 'csv' : format);

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value))
    throw new UsageError(`unexpected ${option} "${value}", expected ${allowed.join(' or ')}`);
}

function findRule(io: Io, project: Project, name: string): { readonly program: Program; readonly rule: Rule } {
  const [contract = '', id = ''] = name.split('/');
  if (!project.contracts.includes(contract))
    throw new UsageError(`no contract "${contract}", expected one of ${project.contracts.join(', ')}`);
  const program = soundProgram(io, project, contract);
  const rule = program.rules.find((each) => each.id === id);
  if (!rule) throw new UsageError(`${contract} has no rule "${id}"`);
  return { program, rule };
}

const rowsIn = (text: string | undefined): readonly number[] =>
  text === undefined ? [] : text.split(',').map((each) => positive('--explain', each));

function positive(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`unexpected ${option} "${text}", expected a whole number from 1`);
  return Number(text);
}
