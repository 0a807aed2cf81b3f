/** `clausier site [--out DIR]`: generated/ → the static site of the project, with its search. What is missing for it is one line, before anything starts. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { isAtLeast } from './host/node-version.ts';
import { buildSite, missingForSite } from './host/site-builder.ts';
import { findProject, type Project } from './project/project.ts';
import { readProjectConfiguration } from './project/project-configuration.ts';

export async function site(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
  const project = findProject(io);
  await readProjectConfiguration(io, project);
  needNodeForSite();
  needBuild(io, project);
  needBuilder(project);
  const out = values.out === undefined ? join(project.root, 'dist') : resolve(io.cwd, values.out);
  needPlace(io, out, values.out ?? 'dist');
  return buildSite(project.root, out);
}

/** The builder empties the folder first: only one that is new, empty or a site will do, and it must be one that can be written. */
function needPlace(io: Io, out: string, named: string): void {
  const names = io.exists(out) ? namesIn(io, out, named) : [];
  const isSite = names.includes('index.html') && names.includes('pagefind/');
  if (names.length > 0 && !isSite) throw new UsageError(`${named} holds something else than a site: choose a new folder with --out`);
  const tried = join(out, '.clausier');
  io.write([{ path: tried, text: '' }]);
  io.remove(tried);
}

function namesIn(io: Io, folder: string, named: string): readonly string[] {
  try {
    return io.list(folder);
  } catch {
    throw new UsageError(`${named} is a file: choose a new folder with --out`);
  }
}

export function needNodeForSite(version: string = process.versions.node): void {
  if (isAtLeast(version, 22, 18)) return;
  throw new UsageError(`the site needs Node 22.18 or later, and this is Node ${version}; rules and tests need no more than 20.19`);
}

function needBuild(io: Io, { root, contracts }: Project): void {
  const missing = contracts.find((name) => !io.exists(join(root, 'generated', name, 'manifest.json')));
  if (missing !== undefined) throw new UsageError(`generated/${missing}/manifest.json is missing: run \`clausier build\` first`);
}

export function needBuilder({ root }: Project): void {
  const missing = missingForSite(root);
  if (missing.length > 0) throw new UsageError(`the site needs ${missing.join(' and ')}: npm install --save-dev ${missing.join(' ')}`);
}
