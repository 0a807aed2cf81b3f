/** Installs what an engine's tests need where it is missing, at the versions of `package.json` beside this file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickhouseFolder, pythonFolder } from './folder.ts';
import { postgresqlPrograms } from './postgresql.ts';

const pinned = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
  readonly dependencies: { readonly chdb: string };
  readonly python: { readonly pyspark: string };
};

const preparing: Readonly<Record<string, () => string | undefined>> = {
  duckdb: () => undefined,
  postgresql,
  clickhouse,
  spark,
};

export const engineNames: readonly string[] = Object.keys(preparing);

/** What is still missing, in words, or undefined where the engine can be started. */
export const prepareEngine = (name: string): string | undefined => preparing[name]?.();

const runs = (command: string, args: readonly string[], cwd?: string): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...(cwd === undefined ? {} : { cwd }) }).status === 0;

function postgresql(): string | undefined {
  if (postgresqlPrograms() !== undefined) return undefined;
  if (process.getuid?.() === 0 && runs('apt-get', ['install', '-y', '-qq', 'postgresql']) && postgresqlPrograms() !== undefined)
    return undefined;
  return 'no initdb was found; on Debian, `apt-get install postgresql`';
}

function clickhouse(): string | undefined {
  const { chdb } = pinned.dependencies;
  const manifest = join(clickhouseFolder, 'node_modules/chdb/package.json');
  const isThere = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === chdb;
  if (isThere) return undefined;
  mkdirSync(clickhouseFolder, { recursive: true });
  writeFileSync(join(clickhouseFolder, 'package.json'), JSON.stringify({ private: true, dependencies: { chdb } }));
  return runs('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], clickhouseFolder)
    ? undefined
    : `npm could not install chdb ${chdb}`;
}

function spark(): string | undefined {
  const { pyspark } = pinned.python;
  if (spawnSync('java', ['-version']).status !== 0) return 'Java was not found; on Debian, `apt-get install openjdk-17-jre-headless`';
  const python = join(pythonFolder, 'bin/python');
  const found = spawnSync(python, ['-c', 'import importlib.metadata as m; print(m.version("pyspark"))'], { encoding: 'utf8' });
  if (found.status === 0 && found.stdout.trim() === pyspark) return undefined;
  if (!existsSync(python) && !runs('python3', ['-m', 'venv', pythonFolder]))
    return 'python3 -m venv failed; on Debian, `apt-get install python3-venv`';
  return runs(python, ['-m', 'pip', 'install', '--quiet', `pyspark==${pyspark}`]) ? undefined : `pip could not install pyspark ${pyspark}`;
}
