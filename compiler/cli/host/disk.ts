/** The real world behind `Io`: disk, console, modules. The only file that imports `node:fs`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeRefusal } from './failure.ts';
import { importTypescript } from './import-typescript.ts';
import { type Io, UsageError, type WrittenFile } from './io.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

export const disk: Io = {
  get cwd() {
    return currentFolder();
  },
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  readText: (path) => decode(path, readBytes(path)),
  readBytes,
  exists: existsSync,
  realPath: followLinks,
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort(),
  write: writeAll,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  importModule: importTypescript,
  stdin: () => process.stdin,
  stdout: (text) => {
    process.stdout.write(text);
  },
  stderr: (text) => {
    process.stderr.write(text);
  },
};

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError('the folder this was called from no longer exists: change to another');
  }
}

function readBytes(path: string): Uint8Array {
  try {
    refuseDevice(path);
    return readFileSync(path);
  } catch (cause) {
    throw new UsageError(`cannot read ${describeRefusal(cause, path)}`);
  }
}

/** A device may never end (`/dev/zero`), and a file renamed over one would take its place. */
function refuseDevice(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isCharacterDevice() || found?.isBlockDevice()) throw new Error('it is a device, not a file');
}

/** A link to nothing leads where it is. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UsageError(`cannot read ${path}: it is not UTF-8 text`);
  }
}

function writeAll(files: readonly WrittenFile[]): void {
  const staged = files.map(({ path, text }) => ({ path, beside: join(dirname(path), `.${process.pid}.${hash(path)}.part`), text }));
  const begun: string[] = [];
  let current = '';
  try {
    for (const { path } of staged) {
      current = path;
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
      refuseDevice(path);
    }
    for (const { path, beside, text } of staged) {
      current = path;
      const made = makeFolder(dirname(path));
      begun.push(...(made === undefined ? [] : [made]), beside);
      writeFileSync(beside, text);
    }
    for (const { path, beside } of staged) {
      current = path;
      renameSync(beside, path);
    }
  } catch (cause) {
    for (const path of begun) rmSync(path, { recursive: true, force: true });
    throw new UsageError(`cannot write ${describeRefusal(cause, current)}`);
  }
}

/**
 * The first folder that had to be made. One at a time: all at once, Node never comes back where a folder takes none (`/proc`).
 * A file in its place is a file, whatever the machine calls it.
 */
function makeFolder(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return undefined;
  if (found) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  const above = makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    if (above !== undefined) rmSync(above, { recursive: true, force: true });
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  return above ?? path;
}

function hash(text: string): string {
  let value = 0;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) | 0;
  return (value >>> 0).toString(36);
}
