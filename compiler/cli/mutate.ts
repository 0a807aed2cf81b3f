/** `clausier mutate [CONTRACT[/RULE]…] [--summary]`: every mutant of the rules against their examples; exit 1 on a survivor without explanation, or an explanation without survivor. */
import { parseArgs } from 'node:util';
import type { Program } from '../model/program.ts';
import { report, summarise, tally } from '../mutate/report.ts';
import { idleExplanations, tryMutants } from '../mutate/trial.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { findProject } from './project/project.ts';
import { soundProgram } from './project/sound-program.ts';

export async function mutate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { summary: { type: 'boolean', default: false } },
  });
  const project = findProject(io);
  const wanted = byContract(positionals.length > 0 ? positionals : project.contracts);
  const results = [...wanted].map(([contract, rules]) => {
    const program = soundProgram(io, project, contract);
    const verdicts = tryMutants(program, rules.length > 0 ? checked(program, rules) : undefined);
    io.stdout(`${values.summary ? summarise(program, verdicts) : report(program, verdicts)}\n`);
    return tally(verdicts).survived + idleExplanations(program, verdicts).length;
  });
  return results.every((amiss) => amiss === 0) ? 0 : 1;
}

/** `alteo` is all its rules, `alteo/billedTime` one. */
function byContract(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [contract = '', rule] = name.split('/', 2);
    groups.set(contract, [...(groups.get(contract) ?? []), ...(rule ? [rule] : [])]);
  }
  return groups;
}

function checked(program: Program, rules: readonly string[]): readonly string[] {
  const unknown = rules.find((rule) => !program.rules.some(({ id }) => id === rule));
  if (unknown) throw new UsageError(`unknown rule "${unknown}" in ${program.id}`);
  return rules;
}
