/** Reads files of a git reference, through the machine's own git. Whatever git refuses is one line and wrong use. */
import { spawnSync } from 'node:child_process';
import { UsageError } from './io.ts';

const mostBytes = 512 * 1024 * 1024;

/** A commit, by whatever names it; throws where there is no git, no repository or no such reference. */
export function resolveReference(folder: string, reference: string): string {
  if (reference === '' || reference.startsWith('-'))
    throw new UsageError(`unexpected git reference "${reference}", expected a branch, tag or commit`);
  return git(folder, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], reference)
    .toString('utf8')
    .trim();
}

/** Paths of the files below a folder of the commit, relative to it; none where the commit has no such folder. */
export function filesAt(folder: string, commit: string): string[] {
  return git(folder, ['ls-tree', '-r', '-z', '--name-only', commit, '--', '.'], commit).toString('utf8').split('\0').filter(Boolean);
}

/** The bytes of a file of the commit, by its path below the folder. */
export const bytesAt = (folder: string, commit: string, path: string): Buffer =>
  git(folder, ['cat-file', 'blob', `${commit}:./${path}`], commit);

function git(folder: string, args: readonly string[], reference: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    maxBuffer: mostBytes,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw new UsageError(`cannot run git, which --against needs: ${(error as NodeJS.ErrnoException).code ?? error.message}`);
  if (status === 0) return stdout;
  const [said = ''] = stderr.toString('utf8').trim().split('\n');
  throw new UsageError(
    `cannot read the git reference "${reference}"${said === '' ? ': this repository has none of that name' : `: ${said}`}`,
  );
}
