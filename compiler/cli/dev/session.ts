/**
 * The contracts of a project kept compiled: an update reads all sources again and compiles only the contracts whose sources differ. What is told
 * goes out first, then the pages' own data, then the code, which rules' pages wait for. What cannot be read is told and forgets nothing; a contract
 * without a meaning keeps the pages it had, one that is gone takes its pages with it.
 */
import { join } from 'node:path';
import { type Compilation, compile, type GeneratedFile } from '../../compile.ts';
import { generateCode, generateManifest, generateShared } from '../../generate.ts';
import { createMemo, type Memo } from '../../model/memo.ts';
import type { ContractFiles, Source } from '../../source.ts';
import { diagnosticPages } from '../build.ts';
import { disk } from '../host/disk.ts';
import { describeFailure } from '../host/failure.ts';
import { addGenerated, replaceGenerated } from '../host/generated-folder.ts';
import type { Io } from '../host/io.ts';
import { ownVersion } from '../host/version.ts';
import { findProject, type Project, readWholeContract } from '../project/project.ts';
import { type LiveContract, type LiveState, liveContract, type Made } from './live-state.ts';

type Kept = {
  readonly compilation: Compilation;
  /** What its compilations found in the parts of its text, and what was printed of its code. */
  readonly memory: { readonly found: () => Memo; readonly printed: () => Memo };
  readonly live: LiveContract;
  /** What it was generated as when it last had a meaning. */
  readonly manifest: readonly GeneratedFile[];
  readonly code: readonly GeneratedFile[];
};
type Tell = (state: LiveState) => void;
export type Session = { readonly update: (tell: Tell) => Promise<LiveState> };

export function openSession(io: Io, root: string): Session {
  const kept = new Map<string, Kept>();
  let contracts: readonly LiveContract[] = [];
  return {
    update: async (tell) => {
      try {
        const said = await updated({ ...io, cwd: root }, kept, (made) => {
          contracts = [...kept.values()].map(({ live }) => live);
          tell({ contracts, made, said: '' });
        });
        return { contracts, made: 'nothing', said };
      } catch (cause) {
        const failure = describeFailure(cause, { version: ownVersion(disk) });
        const state = { contracts, made: 'nothing', failure, said: failure } as const;
        tell(state);
        return state;
      }
    },
  };
}

/** Answers what the console says. */
async function updated(io: Io, kept: Map<string, Kept>, tell: (made: Made) => void): Promise<string> {
  const times = [performance.now()];
  const project = findProject(io);
  const gone = [...kept.keys()].filter((id) => !project.contracts.includes(id));
  for (const id of gone) kept.delete(id);
  const changed = await recompile(io, project, kept);
  tell('nothing');
  times.push(performance.now());
  const meant = changed.filter((id) => kept.get(id)?.compilation.program);
  if (meant.length + gone.length > 0) {
    const isNew = writePages(io, project, kept, meant);
    if (isNew) tell('pages');
    times.push(performance.now());
    if (writeCode(io, project, kept, meant) || isNew || gone.length > 0) tell('code');
    times.push(performance.now());
  }
  return [...changed.map((id) => kept.get(id)?.live.summary ?? id), ...gone.map((id) => `${id}: gone`), stagesIn(times)].join('\n');
}

const stages = ['compiled', 'pages', 'code'];
/** `compiled in 40 ms, pages in 12 ms, code in 30 ms`. */
const stagesIn = (times: readonly number[]): string =>
  times
    .slice(1)
    .map((time, index) => `${stages[index]} in ${(time - (times[index] ?? time)).toFixed(0)} ms`)
    .join(', ');

/** The contracts whose sources differ from those kept, compiled. */
async function recompile(io: Io, project: Project, kept: Map<string, Kept>): Promise<string[]> {
  const changed: string[] = [];
  for (const id of project.contracts) {
    const before = kept.get(id);
    const files = await readWholeContract(io, project, id, before?.compilation.files.pdf);
    if (before && isSame(files, before.compilation.files)) continue;
    const memory = before?.memory ?? { found: createMemo(), printed: createMemo() };
    const compilation = compile(files, memory.found());
    kept.set(id, { manifest: [], code: [], ...before, compilation, memory, live: liveContract(compilation) });
    changed.push(id);
  }
  return changed;
}

/** Whether a contract is made of the same texts, its original's included. */
function isSame(one: ContractFiles, other: ContractFiles): boolean {
  const [texts, before] = [one, other].map(({ files, original }) => [...files, ...(original ? [original] : [])]);
  const isKept = ({ file, text }: Source, at: number): boolean => before?.[at]?.file === file && before[at].text === text;
  return one.pdf?.sha256 === other.pdf?.sha256 && texts?.length === before?.length && (texts?.every(isKept) ?? true);
}

/** The data of the pages of some contracts; whether it differs from what was there. */
function writePages(io: Io, project: Project, kept: Map<string, Kept>, ids: readonly string[]): boolean {
  for (const id of ids) regenerate(kept, id, ({ compilation }) => ({ manifest: generateManifest(compilation) }));
  return addGenerated(
    io,
    project.root,
    ids.flatMap((id) => kept.get(id)?.manifest ?? []),
  );
}

/** Their code, then all that is generated as a build leaves it; whether something of the code differs. */
function writeCode(io: Io, project: Project, kept: Map<string, Kept>, ids: readonly string[]): boolean {
  const runtime = isOwn(io, project) ? 'beside' : 'package';
  for (const id of ids) regenerate(kept, id, ({ compilation, memory }) => ({ code: generateCode(compilation, runtime, memory.printed()) }));
  const isNew = addGenerated(
    io,
    project.root,
    ids.flatMap((id) => kept.get(id)?.code ?? []),
  );
  const files = [...kept.values()].flatMap(({ manifest, code }) => [...manifest, ...code]);
  replaceGenerated(io, project.root, [...files, ...generateShared(isOwn(io, project) ? diagnosticPages(io, project) : undefined)]);
  return isNew;
}

function regenerate(kept: Map<string, Kept>, id: string, made: (one: Kept) => Partial<Kept>): void {
  const one = kept.get(id);
  if (one) kept.set(id, { ...one, ...made(one) });
}

/** A checkout of Clausier has its runtime and the pages of its diagnostics beside its contracts. */
const isOwn = (io: Io, { root }: Project): boolean => io.exists(join(root, 'compiler', 'runtime'));
