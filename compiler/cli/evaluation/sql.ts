/** `clausier sql CONTRACT[/RULE]… --dialect ENGINE`: a script that installs the rules in a database, their readings fixed. */
import { parseArgs } from 'node:util';
import type { Engine, Place } from '../../emit/sql/engine/engine.ts';
import { engines } from '../../emit/sql/engine/engines.ts';
import { sqlScript } from '../../emit/sql/script.ts';
import type { Program, Rule } from '../../model/program.ts';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import { findProject, type Project } from '../project/project.ts';
import { soundProgram } from '../project/sound-program.ts';
import { positionsFor, readingsByContract } from './position.ts';
import { parseReadings } from './readings.ts';

const dialects = Object.keys(engines);

export async function sql(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dialect: { type: 'string', default: 'duckdb' },
      reading: { type: 'string', multiple: true, default: [] },
      schema: { type: 'string' },
      rows: { type: 'string' },
      replace: { type: 'boolean', default: false },
      position: { type: 'string' },
    },
  });
  const engine = Object.hasOwn(engines, values.dialect) ? engines[values.dialect] : undefined;
  if (!engine) throw new UsageError(`unexpected --dialect "${values.dialect}", expected ${dialects.join(', ')}`);
  if (positionals.length === 0)
    throw new UsageError('expected a contract or rules of it: clausier sql alteo/overageCharge --dialect duckdb');
  const project = findProject(io);
  const readings = parseReadings(values.reading);
  const programs = new Map<string, Program>();
  const asked = new Map<string, Rule[]>();
  for (const name of positionals) {
    const [contract = '', rule] = name.split('/');
    const program = programs.get(contract) ?? programOf(io, project, contract);
    programs.set(contract, program);
    asked.set(contract, [...(asked.get(contract) ?? []), ...rulesOf(program, rule)]);
  }
  refuseUnknown(readings, [...asked.values()].flat());
  if (values.schema !== undefined && asked.size > 1) throw new UsageError('--schema is of one contract, expected rules of one');
  const rowsOf = rowsOption(engine, values.rows, [...asked.values()].flat());
  const positions = values.position === undefined ? undefined : positionsFor(io, values.position, readingsByContract(programs));
  for (const [contract, rules] of asked) {
    const chosen = { ...positions?.get(contract), ...readings };
    const place = { schema: schemaName(values.schema ?? contract), isReplaced: values.replace, rowsOf };
    const { text, unsayable } = sqlScript(programs.get(contract) as Program, [...new Set(rules)], chosen, engine, place);
    io.stdout(text);
    for (const { rule, reason } of unsayable) io.stderr(`${contract}/${rule}: JavaScript only: ${reason}\n`);
  }
  return 0;
}

/** Unquoted in every engine: a name that some would fold is no name of a schema. */
function schemaName(name: string): string {
  if (!/^[a-z_][a-z0-9_-]{0,62}$/.test(name)) throw new UsageError(`unexpected --schema "${name}", expected small letters, digits and _`);
  return name;
}

/** What views read: `{rule}` in it is the rule's name. */
function rowsOption(engine: Engine, rows: string | undefined, rules: readonly Rule[]): Place['rowsOf'] {
  if (!engine.isView) {
    if (rows !== undefined)
      throw new UsageError(`--rows is for engines whose rules are views: ${engine.title} takes the rows at each call`);
    return () => '';
  }
  if (rows === undefined)
    throw new UsageError(`in ${engine.title} a rule is a view: expected --rows TABLE, where {rule} stands for the rule's name`);
  if (!/^[\w.{}-]+$/.test(rows)) throw new UsageError(`unexpected --rows "${rows}", expected the name of a table`);
  if (rules.length > 1 && !rows.includes('{rule}'))
    throw new UsageError(`${rules.length} rules would read ${rows}: expected {rule} in --rows, as in ${rows}_{rule}`);
  return (rule) => rows.replaceAll('{rule}', rule).split('.').map(engine.dialect.identifier).join('.');
}

function programOf(io: Io, project: Project, contract: string): Program {
  if (!project.contracts.includes(contract))
    throw new UsageError(`no contract "${contract}", expected one of ${project.contracts.join(', ')}`);
  return soundProgram(io, project, contract);
}

function rulesOf(program: Program, id: string | undefined): readonly Rule[] {
  if (id === undefined) return program.rules;
  const rule = program.rules.find((each) => each.id === id);
  if (!rule) throw new UsageError(`${program.id} has no rule "${id}"`);
  return [rule];
}

/** A choice that none of the rules has, or an option that one has not. */
function refuseUnknown(readings: Readonly<Record<string, string>>, rules: readonly Rule[]): void {
  for (const [choice, option] of Object.entries(readings)) {
    const offered = rules.flatMap((rule) => rule.readings.filter((each) => each.choice === choice));
    if (offered.length === 0) throw new UsageError(`no reading "${choice}" in these rules`);
    const lacking = offered.find(({ options }) => !options.includes(option));
    if (lacking) throw new UsageError(`unexpected --reading ${choice}=${option}, expected one of ${lacking.options.join(', ')}`);
  }
}
