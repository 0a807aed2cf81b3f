/**
 * `impact CONTRACT NEW --data RULE=FILE`: every row of a file answered by a rule under both editions. The new edition is the contract with
 * the values that its words state, or a contract of the project, compiled, where NEW is its text.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interpretRule } from '../../../interpret/interpret-rule.ts';
import { offersOf, type Program, type Rule } from '../../../model/program.ts';
import { offeredOf } from '../../../runtime/position.ts';
import type { Readings } from '../../evaluation/readings.ts';
import { type Io, UsageError } from '../../host/io.ts';
import { type Chosen, chooseEngine, type Reads, type Rows } from '../choose-engine.ts';
import { type Mapping, readInputs } from '../rows/columns.ts';
import { openSession } from '../rows/session.ts';
import { formatOf, openSource, type Source } from '../rows/source.ts';
import { grouped } from '../summary.ts';
import { tellRows } from './changed-rows.ts';
import { compareAnswers } from './comparison.ts';
import { describeComparison, type Told } from './describe-comparison.ts';
import { citationsOf, type NewEdition, rulesBehind } from './edition-words.ts';
import type { AskedRows } from './row-options.ts';
import { amountsOf, sideOf } from './sides.ts';

export type RowsImpact = {
  readonly rule: string;
  readonly file: string;
  readonly engine: string;
  /** What the new words say of the rule that no value of its formula tells: these rows are answered without it. */
  readonly uncounted: readonly string[];
} & Told;

const memory = '700MB';

/** `position`: on every reading, where no option is asked for. Throws `UsageError` for rows that can't be read, before any is answered. */
export async function compareOverRows(
  io: Io,
  program: Program,
  edition: () => NewEdition,
  asked: AskedRows,
  position: Readings = {},
): Promise<readonly RowsImpact[]> {
  if (asked.data.length === 0) return [];
  const next = edition();
  const pairs = asked.data.map((pair) => rowsIn(program, next, pair, asked.readings));
  const session = await openSession({ memory });
  try {
    const told: RowsImpact[] = [];
    const columns = new Set<string>();
    for (const [at, { rule, file }] of pairs.entries()) {
      const source = await openSource(session, resolve(io.cwd, file), asked.decimal);
      for (const { name } of source.columns) columns.add(name);
      const mapping = ofColumns(asked.mapping, source);
      const readings = { ...offeredOf(offersOf(rule), position), ...asked.readings };
      told.push(await compareRows(io, { session, source, program, next, rule, mapping, readings, file, at }));
    }
    const unknown = [...asked.mapping.inputs.keys(), ...asked.mapping.units.keys()].find((name) => !columns.has(name));
    if (unknown !== undefined) throw new UsageError(`no column "${unknown}" in the rows`);
    return told;
  } finally {
    session.close();
  }
}

/** Throws `UsageError` for a rule that one of the editions has not, and for rows that are not in columns. */
function rowsIn(program: Program, next: NewEdition, pair: string, readings: Readings): { readonly rule: Rule; readonly file: string } {
  const at = pair.indexOf('=');
  const [name, file] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at <= 0 || file === '')
    throw new UsageError(`unexpected --data "${pair}", expected RULE=FILE, as in availabilityPenalty=month.parquet`);
  const id = name.replace(`${program.id}/`, '');
  const rule = ruleIn(program, id);
  ruleIn(next.program, id);
  if (formatOf(file, '--data') === 'jsonl') throw new UsageError(`unexpected --data ${file}, expected rows in columns: .parquet or .csv`);
  for (const [choice, option] of Object.entries(readings)) refuseUnknown(rule, choice, option);
  return { rule, file };
}

function ruleIn({ id: contract, rules }: Program, id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new UsageError(`${contract} has no rule "${id}"`);
  return rule;
}

function refuseUnknown({ id, readings }: Rule, choice: string, option: string): void {
  const offered = readings.find((each) => each.choice === choice);
  if (!offered?.options.includes(option)) throw new UsageError(`${id} has no reading ${choice}=${option}`);
}

/** Of several files, each has some of the columns that are named. */
function ofColumns({ inputs, units }: Mapping, { columns }: Source): Mapping {
  const isThere = ([column]: readonly [string, unknown]): boolean => columns.some(({ name }) => name === column);
  return { inputs: new Map([...inputs].filter(isThere)), units: new Map([...units].filter(isThere)) };
}

type EditionRows = Pick<Rows, 'session' | 'source' | 'program' | 'rule'> & {
  readonly next: NewEdition;
  readonly mapping: Mapping;
  readonly readings: Readings;
  readonly file: string;
  readonly at: number;
};

async function compareRows(io: Io, rows: EditionRows): Promise<RowsImpact> {
  const { session, source, program, next, rule, readings, file, at } = rows;
  const reads = readInputs(rule, source, rows.mapping);
  const part = join(tmpdir(), `.clausier-impact-${process.pid}-${at}`);
  const suffixes = ['_from', '_to'] as const;
  try {
    const before = await answer(rows, program, source, reads, suffixes[0], `${part}-from`);
    const own = readInputs(ruleIn(next.program, rule.id), source, rows.mapping);
    const after = await answer(rows, next.program, { ...source, relation: `(${before.answers.query})` }, own, suffixes[1], `${part}-to`);
    const sides = [sideOf(before.answers, 0, suffixes[0]), sideOf(after.answers, 0, suffixes[1])] as const;
    const comparison = await compareAnswers(session, after.answers.query, sides, amountsOf(rule.output, sides));
    const versions = [
      { program, readings },
      { program: next.program, readings },
    ] as const;
    const cite = citationsOf(program, next, rule);
    const largest = await tellRows({ session, rule, source, reads, versions, cite }, comparison.largest);
    const engine = before.engine === after.engine ? before.engine : `${before.engine}; the new edition: ${after.engine}`;
    return { rule: `${program.id}/${rule.id}`, file, engine, uncounted: rulesBehind(program, next, rule), ...comparison, largest };
  } finally {
    for (const suffix of suffixes) io.remove(`${part}-${suffix.slice(1)}`);
  }
}

/** By SQL, or by the reference interpreter: no code is generated for an edition that is only compared. */
function answer(rows: EditionRows, program: Program, source: Source, reads: Reads, suffix: string, part: string): Promise<Chosen> {
  const { session, rule, readings } = rows;
  return chooseEngine({
    session,
    program,
    rule: ruleIn(program, rule.id),
    source,
    reads,
    combinations: [{ readings, suffix }],
    engine: undefined,
    evaluate: async () => (id, input, chosen) => interpretRule(program, id, input, chosen),
    part,
  });
}

/** Lines for the terminal, one block a file. */
export function describeRows(all: readonly RowsImpact[]): string {
  const blocks = all.map((told) =>
    [
      `${told.rule} over ${told.file}: ${grouped(told.rows)} rows`,
      `  engine    ${told.engine}`,
      ...told.uncounted.map((words) => `  without   ${words}: answered as before`),
      ...describeComparison(told),
      '',
    ].join('\n'),
  );
  return blocks.map((block) => `\n${block}`).join('');
}
