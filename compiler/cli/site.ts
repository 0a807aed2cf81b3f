/** `clausier site [--out DIR]`: generated/ → the static site of the project, with its search. What is missing for it is one line, before anything starts. */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { isAtLeast } from './host/node-version.ts';
import { buildSite, missingForSite, siteInMaking } from './host/site-builder.ts';
import { findProject, type Project } from './project/project.ts';
import { readProjectConfiguration } from './project/project-configuration.ts';

export async function site(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string', default: 'dist' } } });
  const project = findProject(io);
  refuseFolder(io, project.root, values.out);
  await readProjectConfiguration(io, project);
  needNodeForSite();
  needBuild(io, project);
  needBuilder(project);
  return buildSite(project.root, values.out);
}

export function needNodeForSite(version: string = process.versions.node): void {
  if (isAtLeast(version, 22, 18)) return;
  throw new UsageError(`the site needs Node 22.18 or later, and this is Node ${version}; rules and tests need no more than 20.19`);
}

/** What every site has at its top. */
const marks = ['actifs/', 'icone.svg', 'index.html', `${siteInMaking}/`];

/** The builder empties the folder it writes: one that holds anything but a site is left alone. */
export function refuseFolder(io: Pick<Io, 'exists' | 'list'>, root: string, out: string): void {
  const target = resolve(root, out);
  if (!relative(target, root).startsWith('..'))
    throw new UsageError(`cannot write ${out}: the project stands in it, and a site takes a folder of its own`);
  const held = io.exists(target) ? namesIn(io, target) : [];
  if (held === undefined) throw new UsageError(`cannot write ${out}: it is a file, not a folder`);
  if (held.length > 0 && !marks.some((mark) => held.includes(mark)))
    throw new UsageError(`cannot write ${out}: it holds ${held[0]}, which is no site's: empty it or name another folder`);
}

function namesIn(io: Pick<Io, 'list'>, folder: string): readonly string[] | undefined {
  try {
    return io.list(folder);
  } catch {
    return undefined;
  }
}

function needBuild(io: Io, { root, contracts }: Project): void {
  const missing = contracts.find((name) => !io.exists(join(root, 'generated', name, 'manifest.json')));
  if (missing !== undefined) throw new UsageError(`generated/${missing}/manifest.json is missing: run \`clausier build\` first`);
}

export function needBuilder({ root }: Project): void {
  const missing = missingForSite(root);
  if (missing.length > 0) throw new UsageError(`the site needs ${missing.join(' and ')}: npm install --save-dev ${missing.join(' ')}`);
}
