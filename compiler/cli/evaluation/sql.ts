/** `clausier sql CONTRACT[/RULE]… --dialect duckdb [--reading choice=option]…`: a script that installs the rules in a database. */
import { parseArgs } from 'node:util';
import { sqlScript } from '../../emit/sql/script.ts';
import type { Program, Rule } from '../../model/program.ts';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import { findProject, type Project } from '../project/project.ts';
import { soundProgram } from '../project/sound-program.ts';
import { positionsFor, readingsByContract } from './position.ts';
import { parseReadings } from './readings.ts';

const dialects = ['duckdb'] as const;

export async function sql(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dialect: { type: 'string', default: 'duckdb' },
      reading: { type: 'string', multiple: true, default: [] },
      position: { type: 'string' },
    },
  });
  if (!(dialects as readonly string[]).includes(values.dialect)) {
    throw new UsageError(`unexpected --dialect "${values.dialect}", expected ${dialects.join(', ')}`);
  }
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
  const positions = values.position === undefined ? undefined : positionsFor(io, values.position, readingsByContract(programs));
  for (const [contract, rules] of asked) {
    const chosen = { ...positions?.get(contract), ...readings };
    const { text, unsayable } = sqlScript(programs.get(contract) as Program, [...new Set(rules)], chosen);
    io.stdout(text);
    for (const { rule, reason } of unsayable) io.stderr(`${contract}/${rule}: JavaScript only: ${reason}\n`);
  }
  return 0;
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
