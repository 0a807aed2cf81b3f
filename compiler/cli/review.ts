/** `clausier review CONTRACT/RULE --by ROLE --on DATE`: records in reviews.yaml that a role validated a rule as it stands. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { fingerprint } from '../review/fingerprint.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { findProject } from './project/project.ts';
import { soundProgram } from './project/sound-program.ts';

const head = '# Sign-offs: who validated which rule, when, and the fingerprint of rule and words at that time.\n';

export async function review(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, on: { type: 'string' } },
  });
  const [contract, rule] = (positionals[0] ?? '').split('/', 2);
  if (!contract || !rule || !values.by || !values.on)
    throw new UsageError('expected: clausier review alteo/billedTime --by ROLE --on 2026-01-31');
  if (!isDate(values.on)) throw new UsageError(`unexpected --on "${values.on}", expected a date such as 2026-01-31`);
  const project = findProject(io);
  const program = soundProgram(io, project, contract);
  const found = program.rules.find(({ id }) => id === rule);
  if (!found) throw new UsageError(`unknown rule "${rule}" in ${contract}`);
  const entry = { rule, by: values.by, on: values.on, fingerprint: fingerprint(found, program) };
  const others = program.linked.contract.reviews.map(({ rule, by, on, fingerprint }) => ({ rule: rule.value, by, on, fingerprint }));
  const kept = others.filter((other) => other.rule !== rule);
  io.write([{ path: join(project.root, 'contracts', contract, 'reviews.yaml'), text: head + stringify({ reviews: [...kept, entry] }) }]);
  io.stdout(`${contract}/${rule}: validated by ${entry.by} on ${entry.on} (${entry.fingerprint})\n`);
  return 0;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
