/**
 * The contracts of a project kept compiled: an update reads all sources again and compiles only the contracts whose sources differ. What cannot
 * be read is told and forgets nothing; a contract without a meaning keeps the pages it had, one that is gone takes its pages with it.
 */
import { join } from 'node:path';
import { type Compilation, compile, type GeneratedFile } from '../../compile.ts';
import { generate } from '../../generate.ts';
import { diagnosticPages } from '../build.ts';
import { disk } from '../host/disk.ts';
import { describeFailure } from '../host/failure.ts';
import { replaceGenerated } from '../host/generated-folder.ts';
import type { Io } from '../host/io.ts';
import { ownVersion } from '../host/version.ts';
import { findProject, type Project, readWholeContract } from '../project/project.ts';
import { type LiveContract, type LiveState, liveContract } from './live-state.ts';

type Kept = {
  readonly sources: string;
  readonly compilation: Compilation;
  readonly live: LiveContract;
  /** What it was generated as when it last had a meaning. */
  readonly files: readonly GeneratedFile[];
};
export type Session = { readonly update: () => Promise<LiveState> };

export function openSession(io: Io, root: string): Session {
  const kept = new Map<string, Kept>();
  let last: LiveState = { contracts: [], isBuilt: false, said: '' };
  return {
    update: async () => {
      try {
        last = await updated({ ...io, cwd: root }, kept);
      } catch (cause) {
        const failure = describeFailure(cause, { version: ownVersion(disk) });
        last = { contracts: last.contracts, isBuilt: false, failure, said: failure };
      }
      return last;
    },
  };
}

async function updated(io: Io, kept: Map<string, Kept>): Promise<LiveState> {
  const start = performance.now();
  const project = findProject(io);
  const gone = [...kept.keys()].filter((id) => !project.contracts.includes(id));
  for (const id of gone) kept.delete(id);
  const changed = await recompile(io, project, kept);
  const told = performance.now();
  const isBuilt = changed.length + gone.length > 0 && (await build(io, project, kept, changed));
  const said = [
    ...changed.map((id) => kept.get(id)?.live.summary ?? id),
    ...gone.map((id) => `${id}: gone`),
    `compiled in ${(told - start).toFixed(0)} ms, built in ${(performance.now() - told).toFixed(0)} ms`,
  ];
  return { contracts: [...kept.values()].map(({ live }) => live), isBuilt, said: said.join('\n') };
}

/** The contracts whose sources differ from those kept, compiled. */
async function recompile(io: Io, project: Project, kept: Map<string, Kept>): Promise<string[]> {
  const changed: string[] = [];
  for (const id of project.contracts) {
    const before = kept.get(id);
    const files = await readWholeContract(io, project, id, before?.compilation.files.pdf);
    const sources = JSON.stringify([files.files, files.original, files.pdf?.sha256]);
    if (before?.sources === sources) continue;
    const compilation = compile(files);
    kept.set(id, { sources, compilation, live: liveContract(compilation), files: before?.files ?? [] });
    changed.push(id);
  }
  return changed;
}

/** Writes generated/, the changed contracts anew; false where none of these has a meaning. */
async function build(io: Io, project: Project, kept: Map<string, Kept>, changed: readonly string[]): Promise<boolean> {
  const isOwn = io.exists(join(project.root, 'compiler', 'runtime'));
  const meant = changed.filter((id) => kept.get(id)?.compilation.program);
  if (changed.length > 0 && meant.length === 0) return false;
  for (const id of meant) {
    const one = kept.get(id);
    if (one)
      kept.set(id, {
        ...one,
        files: await generate([one.compilation], isOwn ? 'beside' : 'package', isOwn ? diagnosticPages(io, project) : undefined),
      });
  }
  const files = new Map([...kept.values()].flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
  replaceGenerated(io, project.root, [...files.values()]);
  return true;
}
