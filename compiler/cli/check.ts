/**
 * `clausier check [CONTRACT…] [--format pretty|json|github|sarif] [--against GIT-REF] [--witness]`: every diagnostic of the contracts;
 * exit 1 if one is an error. `--witness` has each PDF seen first that was not yet, or that changed.
 */
import { parseArgs } from 'node:util';
import { type Compilation, compile } from '../compile.ts';
import { renderGithub, renderJson, renderSarif } from '../diagnostic/render-machine.ts';
import { renderPretty, type Sources } from '../diagnostic/render-pretty.ts';
import type { ContractFiles } from '../source.ts';
import { counted } from './host/counted.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { findProject, type Project, pdfPath, readWholeContract } from './project/project.ts';
import { isFresh, makeWitness, witnessPath } from './project/witness-file.ts';

const formats = ['pretty', 'json', 'github', 'sarif'] as const;

export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'pretty' }, against: { type: 'string' }, witness: { type: 'boolean', default: false } },
  });
  const format = formats.find((name) => name === values.format);
  if (!format) throw new UsageError(`unexpected format "${values.format}", expected ${formats.join(', ')}`);
  const project = findProject(io);
  const names = positionals.length > 0 ? positionals : project.contracts;
  if (values.witness) for (const name of names) await seePdf(io, project, name);
  const before = values.against === undefined ? undefined : (await import('./against.ts')).originalsAt(project, values.against);
  const read = async (name: string): Promise<ContractFiles> => {
    const files = await readWholeContract(io, project, name);
    const known = before?.(name);
    return known ? { ...files, before: known } : files;
  };
  const compilations = (await Promise.all(names.map(read))).map((files) => compile(files));
  io.stdout(render(format, compilations, io.color));
  return compilations.every(isFine) ? 0 : 1;
}

/** Has the witness look at the PDF of a contract, unless it did; the verdict is stored beside it. */
async function seePdf(io: Io, project: Project, name: string): Promise<void> {
  const path = pdfPath(io, project, name);
  if (path === undefined || isFresh(io, path)) return;
  io.write([{ path: witnessPath(path), text: await makeWitness(io, path) }]);
}

export const isFine = ({ diagnostics }: Compilation): boolean => diagnostics.every(({ severity }) => severity !== 'error');

/** Every source of the compilations by file name, the originals included. */
export function sourcesOf(compilations: readonly Compilation[]): Sources {
  const sources = compilations.flatMap(({ files }) => [...files.files, ...(files.original ? [files.original] : [])]);
  return new Map(sources.map((source) => [source.file, source]));
}

function render(format: (typeof formats)[number], compilations: readonly Compilation[], color: boolean): string {
  const diagnostics = compilations.flatMap((compilation) => compilation.diagnostics);
  const sources = sourcesOf(compilations);
  if (format === 'json') return `${renderJson(diagnostics, sources)}\n`;
  if (format === 'sarif') return `${renderSarif(diagnostics, sources)}\n`;
  if (format === 'github') return diagnostics.length === 0 ? '' : `${renderGithub(diagnostics, sources)}\n`;
  const frames = diagnostics.length === 0 ? '' : `${renderPretty(diagnostics, sources, color)}\n\n`;
  return `${frames}${compilations.map(summary).join('\n')}\n`;
}

/** One line per contract: what was proved of it. */
export function summary(compilation: Compilation): string {
  const { files, fidelity, coverage, linked, diagnostics } = compilation;
  const count = (severity: string): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const forgotten = [...coverage.quantities, ...coverage.sentences].filter(({ state }) => state === 'forgotten').length;
  return [
    `${files.id}: fidelity ${fidelity.percent} % (${fidelity.matched} of ${fidelity.words} words, ${fidelity.layout} of them layout)`,
    counted(linked.rules.size, 'rule'),
    counted(linked.norms.length, 'norm'),
    `${forgotten} forgotten`,
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
  ].join(', ');
}
