/** `check --against GIT-REF`: an original edited together with its digest differs from what was reviewed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './disk-io.ts';
import { sampleFiles } from './sample-files.ts';

const files = new Map(sampleFiles().map(({ path, text }) => [path, text]));
const home = 'contracts/exemple';
const original = files.get(`${home}/original.txt`)!;
const contract = files.get(`${home}/contract.md`)!;
const edit = (text: string): string => text.replaceAll('toute tranche entamée', 'aucune tranche entamée');
const withDigest = (text: string, of: string): string =>
  text.replace(/sha256: \w+/, `sha256: ${createHash('sha256').update(of).digest('hex')}`);

let folder: Folder;
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder.path,
    stdio: 'pipe',
  });
const check = (...args: string[]) => folder.run(['check', ...args]);

beforeEach(() => {
  folder = temporaryFolder();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
});
afterEach(() => folder.remove());

/** The forger's edit: text, original and digest agree with each other. */
function forge(): void {
  folder.put(`${home}/original.txt`, edit(original));
  folder.put(`${home}/contract.md`, withDigest(edit(contract), edit(original)));
}

test('what is unchanged passes, in a folder below and with lines as on Windows too', async () => {
  expect((await check('--against', 'main')).code).toBe(0);
  expect((await folder.run(['check', '--against', 'HEAD'], home)).code).toBe(0);
  folder.put(`${home}/original.txt`, original.replaceAll('\n', '\r\n'));
  expect((await check('--against', 'main')).code).toBe(0);
});

test('an original edited together with its digest passes alone, and not against what was reviewed', async () => {
  forge();
  expect((await check()).code).toBe(0);
  const { code, out } = await check('--against', 'main');
  expect([code, out]).toEqual([1, expect.stringContaining('check/original-against')]);
  expect(out).toContain('differs from what it was since main, expected contracts/exemple/original.txt');
  git('commit', '-qam', 'forged');
  expect((await check('--against', 'HEAD~1')).code).toBe(1);
  expect((await check('--against', 'HEAD')).code).toBe(0);
});

test('another name hides nothing, nor does an original that is named no more', async () => {
  forge();
  renameSync(join(folder.path, home, 'original.txt'), join(folder.path, home, 'nouveau.txt'));
  folder.put(`${home}/contract.md`, withDigest(edit(contract), edit(original)).replace('original.txt', 'nouveau.txt'));
  expect((await check('--against', 'main')).out).toContain('check/original-against');
  folder.put(`${home}/contract.md`, edit(contract).replace(/^original:.*\n/m, ''));
  expect((await check('--against', 'main')).out).toContain('which is gone since main');
});

test('the same original under another name is the same', async () => {
  renameSync(join(folder.path, home, 'original.txt'), join(folder.path, home, 'nouveau.txt'));
  folder.put(`${home}/contract.md`, contract.replace('original.txt', 'nouveau.txt'));
  expect((await check('--against', 'main')).code).toBe(0);
});

test('an edited text without a new digest is told twice, the text that git has being the right one', async () => {
  folder.put(`${home}/original.txt`, edit(original));
  const { out } = await check('--against', 'main', '--format', 'json');
  const codes = (JSON.parse(out) as { code: string }[]).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['check/original-changed', 'check/original-against']));
});

test('a new contract has nothing to be held against, a removed one says nothing', async () => {
  for (const name of ['original.txt', 'contract.md', 'norms.yml']) folder.put(`contracts/nouveau/${name}`, files.get(`${home}/${name}`)!);
  expect((await check('--against', 'main')).code).toBe(0);
  rmSync(join(folder.path, home), { recursive: true });
  expect((await check('--against', 'main')).code).toBe(0);
});

describe('one line, exit code 2', () => {
  const refused = async (...args: string[]): Promise<string> => {
    const { code, err } = await check(...args);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    return err;
  };

  test('a reference that is none', async () => {
    expect(await refused('--against', 'nowhere')).toContain('cannot read the git reference "nowhere"');
    expect(await refused('--against=--all')).toContain('expected a branch, tag or commit');
    expect(await refused('--against', '')).toContain('expected a branch, tag or commit');
  });

  test('a folder that is no repository', async () => {
    rmSync(join(folder.path, '.git'), { recursive: true });
    expect(await refused('--against', 'main')).toContain('not a git repository');
  });

  test('no git', async () => {
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      expect(await refused('--against', 'main')).toContain('cannot run git, which --against needs');
    } finally {
      process.env.PATH = path;
    }
  });
});
