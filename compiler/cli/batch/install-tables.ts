/** What rules look up, installed in a session once each. */
import { identifier } from '../../emit/sql/print/dialect.ts';
import { tableScript } from '../../emit/sql/print/tables.ts';
import type { Tables } from '../../emit/sql/scope.ts';
import type { Program } from '../../model/program.ts';
import type { Session } from './rows/session.ts';

const installed = new WeakMap<Session, Set<string>>();

export async function installTables(session: Session, program: Program, tables: Tables): Promise<void> {
  const known = installed.get(session) ?? new Set<string>();
  installed.set(session, known);
  const missing = new Map([...tables].filter(([name]) => !known.has(`${program.id}.${name}`)));
  if (missing.size === 0) return;
  await session.run([`CREATE SCHEMA IF NOT EXISTS ${identifier(program.id)};`, ...tableScript(program.id, missing)].join('\n'));
  for (const name of missing.keys()) known.add(`${program.id}.${name}`);
}
