/** PostgreSQL of the machine, started on a Unix socket in a folder of its own, by an unprivileged user where root asks, and asked through `psql`. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type EngineSession, parseRow } from './session.ts';

const debian = '/usr/lib/postgresql';

/** The folder of its server's programs, which are on no PATH in Debian; undefined where none is installed. */
export function postgresqlPrograms(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(debian, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
  if (found !== undefined) return found;
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return asked.status === 0 && existsSync(join(asked.stdout.trim(), 'initdb')) ? asked.stdout.trim() : undefined;
}

/** initdb refuses root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = ['postgres', 'nobody'].find((name) => spawnSync('id', ['-u', name]).status === 0);
  if (user === undefined) throw new Error('PostgreSQL does not run as root: expected a user postgres or nobody');
  const id = (option: string): number => Number(execFileSync('id', [option, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export async function startPostgresql(): Promise<EngineSession> {
  const programs = postgresqlPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'clausier-postgresql-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'clausier', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: 'pipe',
  });
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'], {
    ...options,
    stdio: 'ignore',
  });
  const psql = (text: string): string => runPsql(folder, text);
  await untilReady(psql, server);
  return {
    version: psql('SHOW server_version;').trim(),
    script: async (text) => {
      psql(text);
    },
    rows: async (query) => psql(`SELECT row_to_json(_answered) FROM (\n${query}\n) _answered;`).split('\n').filter(Boolean).map(parseRow),
    load: async (table, columns, lines) => {
      const types = columns.map(([name, type]) => `"${name}" ${type}`).join(', ');
      const rows = `[${lines.join(',')}]`.replaceAll("'", "''");
      psql(
        `DROP TABLE IF EXISTS ${table};\nCREATE TABLE ${table} (${types});\nINSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, '${rows}');`,
      );
    },
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What it prints, one row a line; what it says of a statement that fails is thrown. */
function runPsql(socket: string, text: string): string {
  const args = [
    '--no-psqlrc',
    '--quiet',
    '--tuples-only',
    '--no-align',
    '--set',
    'ON_ERROR_STOP=1',
    '--host',
    socket,
    '--username',
    'clausier',
    '--dbname',
    'postgres',
  ];
  const { status, stdout, stderr } = spawnSync('psql', args, {
    input: text,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, PGTZ: 'UTC', PGCLIENTENCODING: 'UTF8', PGOPTIONS: '-c client_min_messages=warning' },
  });
  if (status !== 0) throw new Error(stderr.trim() || `psql ended with ${status}`);
  return stdout;
}

async function untilReady(psql: (text: string) => string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      psql('SELECT 1;');
      return;
    } catch (cause) {
      if (tries === 100 || server.exitCode !== null) throw cause;
      await setTimeout(100);
    }
  }
}
