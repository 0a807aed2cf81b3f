/**
 * `clausier build [--check]`: contracts → generated/, written all at once or not at all; nothing when a rule has no
 * meaning or an example refutes it. Words that differ from the original change the rules and exit 1. `--check` writes nothing
 * and fails when any generated file is missing, different or left over, or answers an example otherwise than it says; a file
 * there that no build wrote is never deleted.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compilation, compile, type GeneratedFile } from '../compile.ts';
import { renderPretty } from '../diagnostic/render-pretty.ts';
import type { ContractFiles } from '../source.ts';
import { isFine, sourcesOf, summary } from './check.ts';
import { runCases } from './evaluation/run-cases.ts';
import { replaceGenerated, staleFiles, walk } from './host/generated-folder.ts';
import type { ExitCode, Io } from './host/io.ts';
import { findProject, type Project, readEditions, readWholeContract } from './project/project.ts';

export async function build(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } });
  const project = findProject(io);
  const compilations = (await Promise.all(project.contracts.map((name) => readForBuild(io, project, name)))).map((files) => compile(files));
  const shown = compilations.flatMap(({ diagnostics }) => diagnostics);
  if (shown.length > 0) io.stderr(`${renderPretty(shown, sourcesOf(compilations), io.color)}\n\n`);
  io.stdout(`${compilations.map(summary).join('\n')}\n`);
  if (!compilations.every(({ program }) => program)) return 1;
  const { generate } = await import('../generate.ts');
  const isOwn = io.exists(join(project.root, 'compiler', 'runtime'));
  const files = await generate(compilations, isOwn ? 'beside' : 'package', isOwn ? diagnosticPages(io, project) : undefined);
  const code = values.check ? compare(io, project, files) || (await tryCases(io, compilations, files)) : replace(io, project, files);
  return compilations.every(isFine) ? code : 1;
}

/** The generated code itself on every example, since the compilation has answered them by the interpreter alone. */
async function tryCases(io: Io, compilations: readonly Compilation[], files: readonly GeneratedFile[]): Promise<ExitCode> {
  const { loadGenerated } = await import('./host/load-generated.ts');
  const programs = compilations.flatMap(({ program }) => program ?? []);
  const wrong = (await Promise.all(programs.map(async (program) => runCases(program, await loadGenerated(files, program.id))))).flat();
  const count = programs.flatMap(({ rules }) => rules).reduce((sum, { examples }) => sum + examples.length, 0);
  if (wrong.length === 0) io.stdout(`generated/: ${count} examples answered by the generated code as they say\n`);
  else io.stderr(`The generated code answers examples otherwise than they say:\n${wrong.map((line) => `  ${line}`).join('\n')}\n`);
  return wrong.length === 0 ? 0 : 1;
}

/** The pages of this checkout's diagnostics by code: `read/mark-id` → Markdown. */
export function diagnosticPages(io: Io, { root }: Project): Map<string, string> {
  const folder = 'test/diagnostics';
  const pages = walk(io, root, folder).filter((path) => path.endsWith('.md'));
  return new Map(pages.map((path) => [path.slice(folder.length + 1, -'.md'.length), io.readText(join(root, path))]));
}

async function readForBuild(io: Io, project: Project, name: string): Promise<ContractFiles> {
  const contract = await readWholeContract(io, project, name);
  return { ...contract, editions: await readEditions(io, project, contract) };
}

function replace(io: Io, { root }: Project, files: readonly GeneratedFile[]): ExitCode {
  replaceGenerated(io, root, files);
  io.stdout(`generated/: ${files.length} files\n`);
  return 0;
}

function compare(io: Io, { root }: Project, files: readonly GeneratedFile[]): ExitCode {
  const stale = staleFiles(io, root, files);
  if (stale.length === 0) {
    io.stdout(`generated/: ${files.length} files, all up to date\n`);
    return 0;
  }
  io.stderr(`generated/ is stale, run \`clausier build\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}\n`);
  return 1;
}
