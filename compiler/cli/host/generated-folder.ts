/**
 * The folder generated/ against the files that a build makes. The non-obvious law: generated/.files lists what builds wrote,
 * and a file that is not in it is someone's own, which no build deletes.
 */
import { join } from 'node:path';
import type { GeneratedFile } from '../../compile.ts';
import { type Io, UsageError } from './io.ts';

const folder = 'generated';
const listing = `${folder}/.files`;
const head = '# What `clausier build` wrote here. It deletes only what this list names.\n';
/** What a build that was killed leaves. */
const part = /\/\.\d+\.[0-9a-z]+\.part$/;

/** Writes those of some files that differ, and deletes nothing; whether one did. What it writes is listed with what was. */
export function addGenerated(io: Io, root: string, files: readonly GeneratedFile[]): boolean {
  const changed = changedFiles(io, root, files);
  const known = listed(io, root).filter((path) => path.startsWith(`${folder}/`));
  if (changed.length > 0) write(io, root, [listingOf([...known, ...changed.map(({ path }) => path)]), ...changed]);
  return changed.length > 0;
}

/** Writes what differs and deletes what earlier builds wrote and this one does not: all of it, or nothing and an error. */
export function replaceGenerated(io: Io, root: string, files: readonly GeneratedFile[]): void {
  const left = leftOver(io, root, files);
  const own = new Set(listed(io, root));
  const strange = left.filter((path) => !own.has(path) && !part.test(path));
  if (strange.length > 0) throw new UsageError(refusal(strange));
  const stale = left.filter((path) => !part.test(path));
  write(io, root, [listingOf([...files.map(({ path }) => path), ...stale]), ...changedFiles(io, root, files)]);
  for (const path of left) io.remove(join(root, path));
  if (stale.length > 0) write(io, root, [listingOf(files.map(({ path }) => path))]);
}

/** Paths whose file is missing, different or left over. */
export function staleFiles(io: Io, root: string, files: readonly GeneratedFile[]): string[] {
  const whole = [...files, listingOf(files.map(({ path }) => path))];
  return [...changedFiles(io, root, whole).map(({ path }) => path), ...leftOver(io, root, files)];
}

/** Every file below a folder of the project, as paths with `/` from its root. */
export function walk(io: Io, root: string, below: string): string[] {
  if (!io.exists(join(root, below))) return [];
  return io
    .list(join(root, below))
    .flatMap((name) => (name.endsWith('/') ? walk(io, root, `${below}/${name.slice(0, -1)}`) : [`${below}/${name}`]));
}

const refusal = (paths: readonly string[]): string =>
  `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} in generated/ ${paths.length === 1 ? 'is' : 'are'} not written by a build: move or delete ${paths.length === 1 ? 'it' : 'them'}, nothing was changed`;

const write = (io: Io, root: string, files: readonly GeneratedFile[]): void =>
  io.write(files.map(({ path, text }) => ({ path: join(root, path), text })));

const listingOf = (paths: readonly string[]): GeneratedFile => ({
  path: listing,
  text: `${head}${[...new Set(paths)].sort().join('\n')}\n`,
});

function listed(io: Io, root: string): readonly string[] {
  const path = join(root, listing);
  return io.exists(path) ? io.readText(path).split(/\r?\n/) : [];
}

function changedFiles(io: Io, root: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter(({ path, text }) => {
    const full = join(root, path);
    return !io.exists(full) || io.readText(full) !== text;
  });
}

/** Files under generated/ that no contract makes any more. */
function leftOver(io: Io, root: string, files: readonly GeneratedFile[]): string[] {
  const made = new Set([...files.map(({ path }) => path), listing]);
  return walk(io, root, folder).filter((path) => !made.has(path));
}
