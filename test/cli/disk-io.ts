/** The real disk under a folder of its own, console gathered: what a command does to files, without a process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { disk } from '../../compiler/cli/host/disk.ts';
import type { ExitCode, Io } from '../../compiler/cli/host/io.ts';
import { run } from '../../compiler/cli.ts';
import { sampleFiles } from './sample-files.ts';

export type Ran = { readonly code: ExitCode; readonly out: string; readonly err: string };
export type Folder = {
  readonly path: string;
  readonly run: (args: readonly string[], below?: string) => Promise<Ran>;
  readonly put: (name: string, content: string | Uint8Array) => void;
  readonly remove: () => void;
};

/** A folder that holds the sample project, or these files. */
export function temporaryFolder(files: readonly { path: string; text: string }[] = sampleFiles()): Folder {
  const path = mkdtempSync(join(tmpdir(), 'clausier-cli-'));
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const file of files) put(file.path, file.text);
  return {
    path,
    put,
    run: (args, below = '.') => runIn(join(path, below), args),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** What a command does and says in a folder of the disk. */
export async function runIn(cwd: string, args: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = { ...disk, cwd, stdout: (text) => out.push(text), stderr: (text) => err.push(text), stdin: async function* () {} };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join('') };
}
