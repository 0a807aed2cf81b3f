/**
 * A project of its own built into its site, apart from this checkout: the compiler and the site's sources are copied beside it, packages are
 * linked. What comes in is files by their path in the project.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };
export type ProjectApart = {
  readonly path: string;
  /** Where its site is. */
  readonly dist: string;
  readonly run: (...args: readonly string[]) => Ran;
  readonly remove: () => void;
};

/** Not built yet: `run` calls the command in it. */
export function projectApart(files: Readonly<Record<string, string>>): ProjectApart {
  const path = mkdtempSync(join(tmpdir(), 'clausier-project-'));
  for (const folder of ['compiler', 'site']) cpSync(join(root, folder), join(path, folder), { recursive: true });
  mkdirSync(join(path, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(path, 'node_modules', name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  const run = (...args: readonly string[]): Ran =>
    spawnSync(process.execPath, [join(path, 'compiler/clausier.mjs'), ...args], { cwd: path, encoding: 'utf8' });
  return { path, dist: join(path, 'dist'), run, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Throws with what was said where a command fails. */
export function built(project: ProjectApart): ProjectApart {
  for (const command of ['build', 'site']) {
    const { status, stdout, stderr } = project.run(command);
    if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
  }
  return project;
}
